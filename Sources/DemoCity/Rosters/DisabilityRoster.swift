import Vocabulary

/// 持证残疾儿童少年: the Disabled Persons' Federation's list, by certificate number of 20 digits.
extension City {
    private static let headings = [
        "序号", "县（市、区）", "乡镇（街道）", "村（社区）", "姓名", "性别", "民族", "出生日期", "残疾人证号", "残疾类别", "残疾等级",
        "就读学校类型", "未入学原因", "监护人姓名", "联系电话", "发证日期",
    ]

    func disabilitySheets(_ submission: Submission) -> [RosterSheet] {
        var rows: [RosterRow] = []
        for child in residents(of: submission) {
            guard let disability = child.disability, disability.hasCertificate, !household(of: child).isFromAfar
            else { continue }
            let sighting = sighting(of: child, in: submission)
            rows.append(row(sighting, cells(sighting, disability, at: rows.count + 1)))
        }
        return [
            RosterSheet(
                name: "持证残疾儿童少年", titleRows: titles("持证残疾儿童少年名册", submission), headings: [City.headings],
                numbers: ["序号"], dates: ["出生日期", "发证日期"], rows: rows)
        ]
    }

    private func cells(_ sighting: Sighting, _ disability: Disability, at place: Int) -> [String] {
        let child = sighting.child
        let village = geography.villages[sighting.household.village]
        // A certificate that was issued again carries a suffix.
        let suffix = child.number % 12 == 5 ? "B1" : ""
        let number = sighting.number.isEmpty ? "" : "\(sighting.number)\(disability.type)\(disability.grade)\(suffix)"
        return [
            String(place), CountyPlan.all[village.county].name, geography.townships[village.township].name,
            village.name,
            sighting.name, Wording.sex(child.sex), Wording.people(child.people), sighting.birth.description, number,
            disability.typeLabel, disability.gradeLabel, schoolType(of: child),
            child.whereabouts == .deferred || child.whereabouts == .neverEnrolled ? "康复治疗" : "",
            sighting.household.guardian.name, sighting.phone,
            (child.birth + 1200 + child.number % 900).description,
        ]
    }

    private func schoolType(of child: Child) -> String {
        switch child.whereabouts {
        case .specialSchool: "特殊教育机构"
        case .homeTeaching: "送教上门"
        case .inSchool, .apart, .unregistered, .transferring: "普通教育机构"
        default: ""
        }
    }
}
