import Vocabulary

/// 省外就读反馈: what schools and bureaus of other provinces answered about the city's children.
extension City {
    private static let headings = [
        "姓名", "性别", "身份证号", "户籍县", "户籍乡镇", "户籍村", "就读省份", "就读市县", "就读学校", "年级", "是否有学籍", "学籍号",
        "是否已享受资助", "监护人姓名", "联系电话", "核实日期", "核实方式", "证明材料",
    ]
    private static let places = [("广东省", "东莞市"), ("广东省", "中山市"), ("浙江省", "宁波市"), ("福建省", "泉州市"), ("江苏省", "苏州市")]

    func outOfProvinceSheets(_ submission: Submission) -> [RosterSheet] {
        let edition = submission.edition
        let rows = children.compactMap { child -> RosterRow? in
            guard child.whereabouts.error == .outOfProvince, child.schools.enrolled(edition) == nil,
                hasAnswer(child, edition)
            else { return nil }
            let sighting = sighting(of: child, in: submission)
            return row(sighting, cells(sighting, submission), ErrorSet(.outOfProvince))
        }
        return [RosterSheet(name: "", headings: [City.headings], rows: rows)]
    }

    /// Not every letter is answered; by spring a few more are than in autumn.
    private func hasAnswer(_ child: Child, _ edition: Edition) -> Bool {
        if child.cast > 0 { return true }
        var chance = traits(of: child)
        return chance.number(below: 1000) < (edition.isEarlier ? 840 : 855)
    }

    private func cells(_ sighting: Sighting, _ submission: Submission) -> [String] {
        let (child, household) = (sighting.child, sighting.household)
        let village = geography.villages[household.village]
        let place = City.places[child.household % City.places.count]
        let isEnrolled = child.whereabouts == .outOfProvince
        return [
            sighting.name, Wording.sex(child.sex), sighting.number, CountyPlan.all[village.county].name,
            geography.townships[village.township].name, village.name, place.0, place.1,
            "\(["新苑", "育才", "启明", "晨光"][child.household % 4])\(child.grade > 6 ? "初级中学" : "小学")（演示）",
            Wording.grade(sighting.grade), Wording.yes(isEnrolled),
            isEnrolled ? child.studentNumber(in: submission.edition) : "",
            Wording.yes(isEnrolled && child.number % 3 > 0), household.guardian.name, sighting.phone,
            Wording.day(editions[0].day - 12 - child.number % 40, style: child.number),
            child.number % 4 == 0 ? "电话" : "函询", child.number % 4 == 0 ? "" : "在读证明",
        ]
    }
}
