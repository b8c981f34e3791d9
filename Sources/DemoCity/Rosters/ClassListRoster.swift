import Vocabulary

/// 在校实有学生: class lists as the schools keep them, a sheet for each township, with a line of totals under each
/// school and two rows of headings.
extension City {
    private static let headings = [
        ["序号", "学校", "年级", "班级", "学生基本信息", "", "", "", "家长", "", "近10个上课日", ""],
        ["", "", "", "", "姓名", "性别", "身份证号", "出生日期", "家长姓名", "联系电话", "应到天数", "实到天数"],
    ]

    func classListSheets(_ submission: Submission) -> [RosterSheet] {
        let edition = submission.edition
        var sheets: [RosterSheet] = []
        var (last, present, count) = (-1, 0, 0)
        for (child, school) in pupils(of: submission, at: { $0.present(in: edition) }) {
            let name = sheetName(of: school)
            if school != last {
                closeSchool(&sheets, count: count, present: present)
                (last, present, count) = (school, 0, 0)
                if sheets.last?.name != name { sheets.append(emptySheet(name, submission)) }
            }
            let days = attendance(of: child, edition)
            count += 1
            present += days
            let sighting = sighting(of: child, in: submission)
            sheets[sheets.count - 1].rows.append(
                row(sighting, cells(sighting, school, at: count, days: days)))
        }
        closeSchool(&sheets, count: count, present: present)
        return sheets
    }

    private func emptySheet(_ name: String, _ submission: Submission) -> RosterSheet {
        RosterSheet(
            name: name, titleRows: titles("\(submission.edition.title)在校学生花名册（实有）", submission),
            headings: City.headings, numbers: ["序号", "应到天数", "实到天数"])
    }

    private func closeSchool(_ sheets: inout [RosterSheet], count: Int, present: Int) {
        guard count > 0 else { return }
        let total = ["合计", "", "", "", "\(count)人", "", "", "", "", "", String(count * 10), String(present)]
        sheets[sheets.count - 1].rows.append(.total(total))
    }

    private func sheetName(of school: Int) -> String {
        institutions.all[school].township.map { geography.townships[$0].name } ?? "县直学校"
    }

    private func cells(_ sighting: Sighting, _ school: Int, at place: Int, days: Int) -> [String] {
        let child = sighting.child
        return [
            String(place), institutions.all[school].shortName, Wording.grade(sighting.grade),
            Wording.schoolClass(sighting.grade, max(1, child.classNumber)), sighting.name, Wording.sex(child.sex),
            sighting.number, Wording.day(sighting.birth, style: school), sighting.household.guardian.name,
            sighting.phone, "10", String(days),
        ]
    }

    /// Days present of the last ten: a few are often ill, fewer stay away, now these and now those.
    private func attendance(of child: Child, _ edition: Edition) -> Int {
        if child.cast > 0 { return 10 }
        var chance = traits(of: child)
        let mark = chance.number(below: 1000)
        if chance.happens(300), !edition.isEarlier { return mark < 70 ? 10 : 9 }
        return mark < 4 ? 3 : mark < 20 ? 8 : mark < 70 ? 9 : 10
    }
}
