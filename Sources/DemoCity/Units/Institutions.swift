import Vocabulary

/// Who is who in the city: bureaus, schools, departments and teams, and where each school stands.
///
/// The departments that send rosters obey no education bureau; they are entered under the one they send them to.
struct Institutions: Sendable {
    private(set) var all: [City.Organization] = []
    /// Schools by township, main school first; the seats have those of the whole county.
    private(set) var primary: [[Int]]
    private(set) var junior: [[Int]]
    /// Teaching points by village, for the first three grades.
    private(set) var points: [Int: Int] = [:]
    private(set) var bureaus: [Int] = []
    private(set) var vocationalCentres: [Int] = []
    private(set) var specialSchools: [Int] = []
    private(set) var cityBureau = 0
    private(set) var technicianCollege = 0
    private(set) var correctionalSchool = 0
    /// Teams that watch over one county.
    private(set) var watchTeams: [Int] = []
    private(set) var leadingGroups: [Int] = []
    private let geography: Geography

    init(_ geography: Geography, pupils: [Int]) {
        self.geography = geography
        primary = Array(repeating: [], count: geography.townships.count)
        junior = primary
        foundCity()
        for county in CountyPlan.all.indices { foundCounty(county, pupils: pupils[county]) }
        foundTeams()
    }

    // MARK: - The city

    private mutating func foundCity() {
        let province = add(.province, "青禾省教育厅", 530_000)
        cityBureau = add(.city, "云岭市教育局", 539_900, under: province)
        add(.university, "云岭师范学院", 539_900, under: province)
        add(.university, "云岭职业技术学院", 539_900, under: province)
        let labour = add(.humanResources, "云岭市人力资源和社会保障局", 539_900, under: cityBureau)
        technicianCollege = add(.vocationalSchool, "云岭市技师学院", 539_900, under: labour)
        correctionalSchool = add(
            .school, "云岭市启明学校", 539_900, under: cityBureau, grades: 7...9, codeType: 37)
        let civil = add(.civilAffairs, "云岭市民政局", 539_900, under: cityBureau)
        add(.welfareInstitution, "云岭市儿童福利院", 539_900, under: civil)
        for kind in [OrganizationKind.publicSecurity, .disabledFederation, .ruralRevitalization] {
            add(kind, "云岭市" + Institutions.departmentName(kind), 539_900, under: cityBureau)
        }
        let corps = add(.corps, "青禾生产建设兵团第三师教育局", 539_900, under: province)
        add(.school, "第三师二十一团学校", 539_900, under: corps, grades: 1...9)
    }

    // MARK: - A county

    private mutating func foundCounty(_ county: Int, pupils: Int) {
        let plan = CountyPlan.all[county]
        let code = Int(plan.code)
        let bureau = add(.county, plan.name + "教育局", code, under: cityBureau, county: county)
        bureaus.append(bureau)
        for kind in [
            OrganizationKind.publicSecurity, .civilAffairs, .disabledFederation, .ruralRevitalization, .humanResources,
        ] {
            add(kind, plan.name + Institutions.departmentName(kind), code, under: bureau, county: county)
        }
        vocationalCentres.append(
            add(.vocationalSchool, plan.name + "职业教育中心", code, under: bureau, county: county))
        let special: Int? =
            plan.hasSpecialSchool
            ? add(.specialSchool, plan.name + "特殊教育学校", code, under: bureau, grades: 1...9, county: county) : nil
        specialSchools.append(special ?? specialSchools[0])
        if county % 4 == 2 {
            add(.resettlementSite, plan.name + "城东易地扶贫搬迁安置点", code, under: bureau, county: county)
        }
        for township in geography.townshipsOfCounty[county] {
            if geography.townships[township].isSeat {
                foundSeat(township, under: bureau, pupils: pupils * 35 / 100)
            } else {
                foundTownship(township, under: bureau)
            }
        }
    }

    private mutating func foundSeat(_ township: Int, under bureau: Int, pupils: Int) {
        let county = geography.townships[township].county
        let name = CountyPlan.all[county].name
        let region = geography.townships[township].code
        for number in 1...max(2, pupils * 66 / 150_000) {
            let school = add(
                .school, "\(name)第\(number.inChinese)小学", region, under: bureau, grades: 1...6, county: county,
                township: township)
            primary[township].append(school)
        }
        for number in 1...max(2, pupils * 34 / 160_000) where !(county == Hewan.county && number == 3) {
            let school = add(
                .school, "\(name)第\(number.inChinese)中学", region, under: bureau, grades: 7...9, county: county,
                township: township)
            junior[township].append(school)
        }
        add(.kindergarten, name + "机关幼儿园", region, under: bureau, county: county, township: township)
    }

    private mutating func foundTownship(_ township: Int, under bureau: Int) {
        let place = geography.townships[township]
        let county = place.county
        let name = CountyPlan.all[county].name + place.name
        let centre = add(
            .township, name + "中心校", place.code, under: bureau, county: county, township: township)
        let main = add(
            .school, name + "中心小学", place.code, under: centre, grades: 1...6, county: county,
            township: township)
        primary[township].append(main)
        foundJunior(township, under: centre)
        foundInVillages(township, under: centre, beside: main)
        add(.kindergarten, name + "中心幼儿园", place.code, under: centre, county: county, township: township)
    }

    private mutating func foundJunior(_ township: Int, under centre: Int) {
        let place = geography.townships[township]
        let name = CountyPlan.all[place.county].name + place.name
        if place.county == Hewan.county, place.name == Hewan.township {
            let former = City.Organization.FormerName(name: name + "初级中学", until: .known(2021, 8, 31))
            junior[township].append(
                add(
                    .school, Hewan.juniorSchool, place.code, under: centre, grades: 7...9, county: place.county,
                    township: township, formerName: former))
        } else if township % 5 == 4 {
            let school = add(
                .school, name + "九年一贯制学校", place.code, under: centre, grades: 1...9, county: place.county,
                township: township)
            junior[township].append(school)
            primary[township].append(school)
        } else {
            junior[township].append(
                add(
                    .school, name + "初级中学", place.code, under: centre, grades: 7...9, county: place.county,
                    township: township))
        }
    }

    /// Village schools, teaching points, and for each township one that has been closed or merged.
    private mutating func foundInVillages(_ township: Int, under centre: Int, beside main: Int) {
        let place = geography.townships[township]
        for (number, village) in place.villages.enumerated() {
            let name = place.name + geography.villages[village].name.dropLast()
            let region = geography.villages[village].code
            if geography.villages[village].name == Hewan.village {
                add(
                    .teachingPoint, name + "教学点", region, under: centre, grades: 1...3, county: place.county,
                    township: township, until: .known(2024, 8, 31), successor: main)
                add(.village, place.name + Hewan.village + "村民委员会", region, under: centre, county: place.county)
            } else if number == 1 {
                primary[township].append(
                    add(
                        .school, name + "小学", region, under: centre, grades: 1...6, county: place.county,
                        township: township))
            } else if number == 2 {
                points[village] = add(
                    .teachingPoint, name + "教学点", region, under: centre, grades: 1...3, county: place.county,
                    township: township)
            } else if number == 3 {
                add(
                    .school, name + "小学", region, under: centre, grades: 1...6, county: place.county,
                    township: township, until: .known(2023, 8, 31), successor: main)
            }
        }
    }

    // MARK: - Teams across units

    private mutating func foundTeams() {
        leadingGroups.append(
            add(.leadingGroup, "云岭市控辍保学工作领导小组", 539_900, under: cityBureau, from: .known(2018, 3, 1)))
        for (county, plan) in CountyPlan.all.enumerated() {
            leadingGroups.append(
                add(
                    .leadingGroup, plan.name + "控辍保学工作领导小组", Int(plan.code), under: bureaus[county], county: county,
                    from: .known(2018, 4, 1)))
        }
        for (county, plan) in CountyPlan.all.enumerated() where plan.watchLeader != nil {
            watchTeams.append(
                add(
                    .supervisionTeam, plan.name + "督战专班", Int(plan.code), under: cityBureau, county: county,
                    from: .known(2026, 2, 2)))
        }
    }

    // MARK: - One more

    @discardableResult
    private mutating func add(
        _ kind: OrganizationKind, _ name: String, _ region: Int, under parent: Int? = nil,
        grades: ClosedRange<Int>? = nil, county: Int? = nil, township: Int? = nil, from: Day = .known(2000, 9, 1),
        until: Day? = nil, successor: Int? = nil, formerName: City.Organization.FormerName? = nil, codeType: Int? = nil
    ) -> Int {
        guard let code = RegionCode(String(region)) else { preconditionFailure("\(region) is no code") }
        let schoolCode = (codeType ?? kind.codeType(teaching: grades)).map { "\($0)53\(990_001 + all.count)" }
        all.append(
            City.Organization(
                number: all.count, kind: kind, name: name, formerName: formerName, schoolCode: schoolCode, region: code,
                parent: parent, from: from, until: until, successor: successor, grades: grades, county: county,
                township: township))
        return all.count - 1
    }

    private static func departmentName(_ kind: OrganizationKind) -> String {
        switch kind {
        case .publicSecurity: "公安局"
        case .civilAffairs: "民政局"
        case .disabledFederation: "残疾人联合会"
        case .ruralRevitalization: "农业农村局（乡村振兴局）"
        case .humanResources: "人力资源和社会保障局"
        default: preconditionFailure("\(kind) hands in no roster")
        }
    }

    func number(named name: String) -> Int {
        guard let number = all.firstIndex(where: { $0.name == name }) else {
            preconditionFailure("no unit \(name) in 云岭市")
        }
        return number
    }
}

extension Int {
    /// 1 to 19 as schools and classes are counted: 一, 十二.
    var inChinese: String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        guard (1...19).contains(self) else { return String(self) }
        return (self >= 10 ? "十" : "") + digits[self % 10]
    }
}
