import Vocabulary

/// 技工院校在校生: kept by the labour department, outside the register of vocational schools.
extension City {
    private static let headings = [
        "院校名称", "专业", "班级", "姓名", "性别", "身份证号", "出生年月", "入学时间", "学制（年）", "户籍所在地", "家长姓名", "联系电话",
    ]

    func technicianSheets(_ submission: Submission) -> [RosterSheet] {
        let rows = children.lazy.filter { $0.whereabouts == .technician }.map { child in
            let sighting = sighting(of: child, in: submission)
            return row(sighting, cells(sighting, submission), ErrorSet(.otherSystem))
        }
        return [RosterSheet(name: "", headings: [City.headings], rows: Array(rows))]
    }

    private func cells(_ sighting: Sighting, _ submission: Submission) -> [String] {
        let child = sighting.child
        let trade = ["数控加工", "焊接", "新能源汽车检测", "美容美发"][child.number % 4]
        return [
            institutions.all[institutions.technicianCollege].name, trade, "\(trade)\(1 + child.number % 2)班",
            sighting.name, Wording.sex(child.sex), sighting.number, Wording.day(sighting.birth, style: 3),
            "\(submission.edition.term.schoolYear.start)-09", "3", "\(address(of: child))\(sighting.group)组",
            sighting.household.guardian.name, sighting.phone,
        ]
    }
}
