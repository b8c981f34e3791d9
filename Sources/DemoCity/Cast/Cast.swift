import Vocabulary

/// The families that live in every city: those of the mocks, one example of each error class, and the children of
/// the five failures named in document 002.
enum Cast {
    static let families = tians + mocks + examples + failures

    /// The child with this number in the cast, from 1.
    static let children = families.flatMap(\.children)

    // MARK: - As in the mocks

    private static let tians = [
        CastFamily(
            Hewan.guiying, "外祖母", phone: 3310, kind: .unstable, from: .known(2024, 6, 20),
            [
                CastChild(Hewan.xiaohe, classNumber: 4, at: Hewan.juniorSchool, boards: true),
                CastChild(Hewan.xiaoman, .neverEnrolled),
            ])
    ]

    private static let mocks = [
        CastFamily(
            person("罗建国", .male, 1985, 3, 9), "父亲", phone: 6027, group: 1,
            [
                CastChild(
                    Hewan.xiaochuan, classNumber: 2, people: 6, at: Hewan.primarySchool,
                    slips: [CastSlip(.poverty, .mistypedNumber, .otherName, name: "罗晓川", number: .swapped)])
            ]),
        CastFamily(
            person("彭世华", .male, 1983, 7, 15), "父亲", phone: 6101, group: 2,
            [
                CastChild(
                    person("彭子涵", .female, 2015, 3, 22), formerName: "彭春花",
                    slips: [CastSlip(.poverty, .otherName, name: "彭春花")])
            ]),
        CastFamily(
            person("买买提·艾力", .male, 1982, 5, 1), "父亲", phone: 6102, group: 4,
            [
                CastChild(
                    Hewan.ayiguli, people: 5, slips: [CastSlip(.poverty, .unusualSpelling, name: "阿依古丽.买买提")])
            ]),
        CastFamily(
            person("杨通明", .male, 1981, 12, 5), "父亲", phone: 6103, group: 4,
            [
                CastChild(
                    Hewan.yangJie, classNumber: 2, at: Hewan.juniorSchool,
                    slips: [CastSlip(.poverty, .unusualSpelling, name: "杨?")])
            ]),
        CastFamily(
            person("田开贵", .male, 1986, 1, 30), "父亲", phone: 6104, group: 5,
            [CastChild(Hewan.yuxin, isTwin: true), CastChild(Hewan.yuqing, isTwin: true)]),
    ]

    // MARK: - One example of each error class that the mocks don't have

    private static let examples = [
        example(
            "石", "文静", .female, 2012, 10, 8,
            slips: [CastSlip(.classList, .blankNumber, number: .blank)]),
        example(
            "向", "俊杰", .male, 2013, 11, 2, slips: [CastSlip(.classList, .cutByExcel, number: .cut)]),
        example(
            "田", "佳怡", .female, 2014, 6, 17,
            slips: [CastSlip(.classList, .otherBirth, isAYearOff: true)]),
        example("龙", "思雨", .female, 2012, 4, 11, .apart, enrolledAt: "竹岭县第一中学"),
        example("吴", "小军", .male, 2016, 7, 19, errors: ErrorSet(.notInPopulation)),
        example("罗", "佳豪", .male, 2015, 1, 13, errors: ErrorSet(.inventedNumber)),
        example("李", "欣怡", .female, 2016, 3, 3, errors: ErrorSet(.twoEnrolments)),
        example("张", "宇轩", .male, 2014, 12, 24, errors: ErrorSet(.twoNumbers)),
        example(
            "", "阿卜杜喀迪尔·艾尼瓦尔", .male, 2013, 8, 27, people: 5,
            slips: [CastSlip(.classList, .shortenedName, name: "阿卜杜喀迪")]),
        example(
            "周", "子轩", .male, 2018, 5, 16,
            slips: [CastSlip(.classList, .temporaryNumber, number: .temporary)]),
        example("覃", "雅婷", .female, 2019, 2, 8, .unregistered),
        example("滕", "俊熙", .male, 2012, 1, 29, .outOfProvince),
        example("麻", "小龙", .male, 2010, 4, 4, .vocational),
        example("石", "大勇", .male, 2010, 2, 21, .leftAfterGraduation),
        example("田", "继业", .male, 2014, 2, 2, .noSuchPerson),
        example("杨", "思琪", .female, 2013, 9, 14, slips: [CastSlip(.poverty, .olderThanFact)]),
    ]

    // MARK: - The five failures of document 002 (see `Failure`)

    private static let failures = [
        family("竹岭县", "彭", [child("彭小军", .male, 2012, 12, 1, "竹岭县", .droppedOut)]),
        family("杉木县", "吴", [child("吴小丽", .female, 2013, 2, 6, "杉木县", .unregistered)]),
        family("鹤鸣县", "何", [child("何小兵", .male, 2014, 5, 5, "鹤鸣县", .transferring)]),
        family(
            "枫林县", "罗",
            [
                child("罗欣妍", .female, 2014, 11, 11, "枫林县"),
                child("罗梓豪", .male, 2017, 3, 18, "枫林县"),
            ]),
        family(
            "云台县", "向",
            [
                CastChild(
                    person("向明轩", .male, 2014, 10, 20, of: "云台县"), at: "白塔区第二小学")
            ]),
        family("龙潭县", "龙", [child("龙家豪", .male, 2010, 6, 9, "龙潭县", .vocational)]),
        family("龙潭县", "吴", [child("吴雨桐", .female, 2015, 7, 7, "龙潭县", .homeTeaching)]),
        family("龙潭县", "石", [child("石俊凯", .male, 2012, 3, 28, "龙潭县", .outOfProvince)]),
        family("望川县", "石", [child("石小龙", .male, 2012, 8, 8, "望川县", .droppedOut)]),
    ]
}

// MARK: - How the tables above are written

extension Cast {
    private static func person(
        _ name: String, _ sex: Sex, _ year: Int, _ month: Int, _ day: Int, of county: String = Hewan.countyName
    ) -> Hewan.Person {
        Hewan.Person(name, sex, .known(year, month, day), sex == .male ? 993 : 994, of: county)
    }

    private static func example(
        _ surname: String, _ given: String, _ sex: Sex, _ year: Int, _ month: Int, _ day: Int,
        _ whereabouts: Whereabouts = .inSchool, people: Int = 15, enrolledAt: String? = nil, errors: ErrorSet = [],
        slips: [CastSlip] = []
    ) -> CastFamily {
        let guardian = person(surname.isEmpty ? "艾尼瓦尔·艾山" : surname + "明福", .male, year - 28, month, day)
        let child = CastChild(
            person(surname + given, sex, year, month, day), people: people, whereabouts,
            enrolledAt: enrolledAt, errors: errors, slips: slips)
        return CastFamily(guardian, "父亲", phone: 6200 + Int32(year % 100 * 366 + month * 31 + day), group: 6, [child])
    }

    private static func family(_ county: String, _ surname: String, _ children: [CastChild]) -> CastFamily {
        let birth = children[0].person.birth
        let guardian = person(surname + "清莲", .female, birth.year - 27, birth.month, birth.day, of: county)
        return CastFamily(guardian, "母亲", phone: 7000 + birth.number % 1000, in: county, group: 1, children)
    }

    private static func child(
        _ name: String, _ sex: Sex, _ year: Int, _ month: Int, _ day: Int, _ county: String,
        _ whereabouts: Whereabouts = .inSchool
    ) -> CastChild {
        CastChild(
            person(name, sex, year, month, day, of: county), whereabouts,
            disability: whereabouts == .homeTeaching ? Disability(type: 5, grade: 1, hasCertificate: true) : nil)
    }
}
