import Vocabulary

/// Draws the families of one county: who belongs together, where they live, what they are called.
///
/// First the families on the poverty register until it has its number of children, then the others until the
/// county has its pupils.
struct Families {
    struct Family {
        var household: City.Household
        var children: [City.Child]
    }

    let county: Int
    let plan: CountyPlan
    let geography: Geography
    let editions: [Edition]
    let cohorts: Cohorts
    let rates: ErrorRates
    private var schoolChoice: SchoolChoice
    private var chance: Chance
    private var issuer: NumberIssuer
    private(set) var all: [Family] = []

    init(
        county: Int, seed: UInt64, geography: Geography, institutions: Institutions, editions: [Edition],
        rates: ErrorRates
    ) {
        self.county = county
        plan = CountyPlan.all[county]
        self.geography = geography
        self.editions = editions
        self.rates = rates
        cohorts = Cohorts(in: SchoolYear(of: editions[1].day))
        schoolChoice = SchoolChoice(geography: geography, institutions: institutions)
        chance = Chance(seed, .county, 1000 + county)
        issuer = NumberIssuer(county: county, seed: seed)
    }

    /// So many children on the register, so many pupils in all; the cast is counted in.
    mutating func draw(registered: Int, pupils: Int) {
        for (place, family) in Cast.families.enumerated() where family.county == county { settle(family, place) }
        var listed = all.reduce(0) { $0 + $1.children.count { $0.isRegistered } }
        while listed < registered { listed += add(.onRegister, atMost: registered - listed) }
        for _ in 0..<(registered + 125) / 250 { _ = add(.struckOff, atMost: 3) }
        var learning = all.reduce(0) { $0 + $1.children.count { (1...9).contains($0.grade) } }
        while learning < pupils { learning += add(.ordinary, atMost: 9) }
    }

    private enum Standing {
        case onRegister, struckOff, ordinary
    }

    // MARK: - One family

    /// Adds a family; gives the number of its children of compulsory age, or on the register.
    private mutating func add(_ standing: Standing, atMost limit: Int) -> Int {
        let isListed = standing != .ordinary
        let isFromAfar = !isListed && chance.happens(1500)
        let village = drawVillage(inSeat: isListed ? 8_000 : 33_000)
        let births = Families.paired(drawBirths(isListed: isListed).prefix(limit))
        guard let first = births.first else { return 0 }
        let people = drawPeople()
        let guardian = drawGuardian(of: people, eldest: first.day)
        let registration: City.Registration? =
            switch standing {
            case .onRegister: .draw(between: editions, &chance)
            case .struckOff: .struckOff(between: editions, &chance)
            case .ordinary: nil
            }
        var family = Family(
            household: City.Household(
                number: 0, village: village, county: county, group: chance.number(in: 1...9), isFromAfar: isFromAfar,
                guardian: guardian.guardian, registration: registration,
                hasAllowance: chance.happens(isListed ? 18_000 : 1200), children: 1...1), children: [])
        for birth in births {
            let child = drawChild(
                birth, of: guardian.guardian, people: people, surname: guardian.surname, village, isListed, isFromAfar,
                beside: birth.isTwin ? family.children.last { $0.birth == birth.day } : nil)
            family.children.append(child)
        }
        all.append(family)
        return isListed ? family.children.count : family.children.count { (1...9).contains($0.grade) }
    }

    private mutating func drawVillage(inSeat share: Int) -> Int {
        let townships = geography.townshipsOfCounty[county]
        let township =
            chance.happens(share)
            ? townships.lowerBound : chance.number(in: townships.lowerBound + 1...townships.upperBound - 1)
        let villages = geography.townships[township].villages
        return chance.number(in: villages.lowerBound...villages.upperBound - 1)
    }

    /// Births of a family, the eldest first; brothers and sisters outside the years in question are left out.
    private mutating func drawBirths(isListed: Bool) -> [(day: Day, isTwin: Bool)] {
        var births: [(day: Day, isTwin: Bool)] = []
        let first = drawFirstBirth(isListed: isListed)
        let count = [1, 1, 1, 1, 2, 2, 2, 2, 2, 3][chance.number(below: 10)]
        for place in 0..<count {
            let gap = chance.number(in: 500...1900)
            let day = place == 0 ? first : place == 1 && chance.happens(50_000) ? first - gap : first + gap
            guard place == 0 || (1...(isListed ? 9 : 10)).contains(cohorts.grade(born: day)),
                births.allSatisfy({ abs($0.day - day) > 280 })
            else { continue }
            let isTwin = chance.happens(rates.twinBirths)
            births.append((day, isTwin))
            if isTwin { births.append((day, true)) }
        }
        return births.sorted { $0.day < $1.day }
    }

    /// A twin whose other half didn't fit in is none.
    private static func paired(_ births: ArraySlice<(day: Day, isTwin: Bool)>) -> [(day: Day, isTwin: Bool)] {
        births.map { birth in (birth.day, births.count { $0.day == birth.day } > 1) }
    }

    private mutating func drawFirstBirth(isListed: Bool) -> Day {
        var window = isListed ? cohorts.compulsory : cohorts.births(of: 10).lowerBound...cohorts.compulsory.upperBound
        // Brothers and sisters are of age, so the first child is out of it the more often.
        if isListed, chance.happens(rates.outOfAge * 3 / 2) {
            window = cohorts.births(of: chance.happens(67_000) ? 10 : 0)
        }
        return window.lowerBound + chance.number(below: window.upperBound - window.lowerBound + 1)
    }

    /// GB/T 3304: mostly Han, Tujia, Miao and Dong; a few of peoples with names of another kind.
    private mutating func drawPeople() -> Int {
        if chance.happens(plan.wholeNames * 10) { return chance.pick([5, 5, 5, 17, 4, 4, 2, 7, 7, 18, 20]) }
        return chance.pick([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 15, 15, 15, 15, 6, 6, 6, 12, 13, 3])
    }
}

// MARK: - People

extension Families {
    private mutating func drawGuardian(of people: Int, eldest: Day) -> (guardian: City.Guardian, surname: String) {
        let surname = NameBook.shared.surname(&chance, inTheHills: true)
        let relation = chance.pick(["父亲", "父亲", "父亲", "父亲", "母亲", "母亲", "母亲", "祖父", "祖母", "外祖母"])
        let sex: Sex = relation == "父亲" || relation == "祖父" ? .male : .female
        let years = relation.contains("祖") ? chance.number(in: 46...60) : chance.number(in: 21...38)
        let birth = eldest - years * 365 - chance.number(below: 365)
        let bearsName = sex == .male
        let name =
            NameBook.shared.wholeName(people, sex, &chance)
            ?? (bearsName ? surname : NameBook.shared.surname(&chance, inTheHills: true))
            + NameBook.shared.given(sex, bornIn: birth.year, &chance)
        let guardian = City.Guardian(
            name: name, relation: relation, sex: sex, birth: birth, parts: issuer.issue(.here, sex, born: birth),
            phoneNumber: Phone(tail: Int32(10_000 + chance.number(below: 99_980_000))))
        return (guardian, surname)
    }

    private mutating func drawChild(
        _ birth: (day: Day, isTwin: Bool), of guardian: City.Guardian, people: Int, surname: String, _ village: Int,
        _ isListed: Bool, _ isFromAfar: Bool, beside twin: City.Child?
    ) -> City.Child {
        let sex: Sex = chance.happens(52_500) ? .male : .female
        let name =
            twin.flatMap { twinName(beside: $0.name, sex) }
            ?? NameBook.shared.wholeName(people, sex, &chance)
            ?? surname + NameBook.shared.given(sex, bornIn: birth.day.year, &chance)
        let grade = cohorts.grade(born: birth.day)
        let whereabouts = drawWhereabouts(grade: grade, isListed, isFromAfar)
        let place: NumberIssuer.Place =
            isFromAfar
            ? .afar
            : county == Geography.abolished.county && birth.day <= Geography.abolished.until && chance.happens(40_000)
                ? .abolished : .here
        let parts =
            !isListed && chance.happens(rates.withoutNumber) ? .none : issuer.issue(place, sex, born: birth.day)
        let home = SchoolChoice.Home(village: village, grade: grade, isRegistered: isListed)
        return City.Child(
            number: 0, name: name,
            formerName: drawFormerName(name, sex),
            sex: sex, birth: birth.day, parts: parts, people: people, household: 0,
            county: county, isTwin: birth.isTwin, isRegistered: isListed, whereabouts: whereabouts, grade: grade,
            classNumber: 0, boards: drawBoarding(grade: grade),
            disability: Disability.draw(for: whereabouts, isRegistered: isListed, &chance),
            hardship: drawHardship(under: guardian, isListed: isListed),
            schools: schoolChoice.schools(for: whereabouts, home, &chance),
            cast: 0)
    }

    private mutating func drawFormerName(_ name: String, _ sex: Sex) -> String? {
        chance.happens(700) ? name.prefix(1) + NameBook.shared.given(sex, bornIn: 1970, &chance) : nil
    }

    private mutating func drawWhereabouts(grade: Int, _ isListed: Bool, _ isFromAfar: Bool) -> Whereabouts {
        switch grade {
        case 0: .tooYoung
        case 10: Fates.afterGraduation(isRegistered: isListed, &chance)
        default:
            isFromAfar
                ? .inSchool : Fates.draw(isRegistered: isListed, grade: grade, trouble: plan.trouble, &chance)
        }
    }

    private mutating func drawBoarding(grade: Int) -> Bool {
        switch grade {
        case 7...9: chance.happens(plan.isDistrict ? 15_000 : 60_000)
        case 4...6: chance.happens(plan.isDistrict ? 1000 : 14_000)
        default: false
        }
    }

    /// Orphans and unattended children live with grandparents here.
    private mutating func drawHardship(under guardian: City.Guardian, isListed: Bool) -> City.Hardship? {
        guard guardian.relation.contains("祖") else { return nil }
        switch chance.number(below: 100_000) {
        case ..<(isListed ? 1000 : 100): return .orphan
        case ..<(isListed ? 2700 : 430): return .unattended
        case ..<(isListed ? 2850 : 460): return .destitute
        default: return nil
        }
    }

    /// One in two pairs of twins shares the first character.
    private mutating func twinName(beside name: String, _ sex: Sex) -> String? {
        guard name.count == 3, chance.happens(50_000) else { return nil }
        for _ in 0..<4 {
            let other = String(name.prefix(2)) + NameBook.shared.given(sex, bornIn: 2015, &chance).suffix(1)
            if other != name { return other }
        }
        return nil
    }

    // MARK: - The cast

    private mutating func settle(_ cast: CastFamily, _ place: Int) {
        let village = geography.village(named: cast.village, in: cast.township, of: county)
        let before = Cast.families[..<place].reduce(0) { $0 + $1.children.count }
        let household = City.Household(
            number: 0, village: village, county: county, group: cast.group, isFromAfar: false,
            guardian: City.Guardian(
                name: cast.guardian.name, relation: cast.relation, sex: cast.guardian.sex, birth: cast.guardian.birth,
                parts: cast.guardian.parts, phoneNumber: cast.phone), registration: cast.registration,
            hasAllowance: false, children: 1...1)
        let children = cast.children.enumerated().map { number, child in
            let grade = min(10, cohorts.grade(born: child.person.birth))
            let home = SchoolChoice.Home(village: village, grade: grade, isRegistered: true)
            return City.Child(
                number: 0, name: child.person.name, formerName: child.formerName, sex: child.person.sex,
                birth: child.person.birth, parts: child.person.parts, people: child.people, household: 0,
                county: county,
                isTwin: child.isTwin, isRegistered: cast.registration != nil, whereabouts: child.whereabouts,
                grade: grade, classNumber: child.classNumber, boards: child.boards, disability: child.disability,
                hardship: nil, schools: schoolChoice.schools(for: child, home), cast: before + number + 1)
        }
        all.append(Family(household: household, children: children))
    }
}
