import Vocabulary

/// 特教与送教上门: pupils of special schools, children taught at home, and those in ordinary classes.
extension City {
    private static let headings = [
        "序号", "县（市、区）", "学籍学校", "年级", "姓名", "性别", "身份证号", "出生日期", "残疾类型", "残疾等级", "残疾证明类型",
        "安置方式", "监护人姓名", "联系电话", "家庭住址",
    ]
    private static let visitHeadings = headings + ["送教教师", "每周次数", "每学期计划课时"]

    func specialEducationSheets(_ submission: Submission) -> [RosterSheet] {
        let placed = children.filter { $0.disability != nil && $0.schools.enrolledNow >= 0 }
        return [
            sheet("特殊教育学校在校生", "特教学校就读", placed.filter { $0.whereabouts == .specialSchool }, submission),
            sheet("送教上门", "送教上门", placed.filter { $0.whereabouts == .homeTeaching }, submission),
            sheet("随班就读", "普通学校随班就读", placed.filter { $0.whereabouts == .inSchool }, submission),
        ]
    }

    private func sheet(
        _ name: String, _ placement: String, _ children: [Child], _ submission: Submission
    ) -> RosterSheet {
        let isTaughtAtHome = placement == "送教上门"
        let rows = children.enumerated().map { place, child in
            let sighting = sighting(of: child, in: submission)
            return row(
                sighting,
                cells(sighting, placement, at: place + 1) + (isTaughtAtHome ? visits(to: child) : []))
        }
        return RosterSheet(
            name: name, titleRows: titles("\(name)学生名册", submission),
            headings: [isTaughtAtHome ? City.visitHeadings : City.headings],
            numbers: ["序号", "每周次数", "每学期计划课时"], rows: rows)
    }

    private func cells(_ sighting: Sighting, _ placement: String, at place: Int) -> [String] {
        let child = sighting.child
        return [
            String(place), CountyPlan.all[child.county].name,
            child.schools.main.map { institutions.all[$0].name } ?? "",
            Wording.grade(sighting.grade), sighting.name, Wording.sex(child.sex), sighting.number,
            Wording.day(sighting.birth, style: child.county), child.disability?.typeLabel ?? "",
            child.disability?.gradeLabel ?? "", child.disability?.hasCertificate == true ? "残疾证" : "医学诊断证明",
            placement, sighting.household.guardian.name, sighting.phone, "\(address(of: child))\(sighting.group)组",
        ]
    }

    private func visits(to child: Child) -> [String] {
        var chance = traits(of: child)
        let teacher =
            NameBook.shared.surname(&chance, inTheHills: true)
            + NameBook.shared.given(.female, bornIn: 1985, &chance)
        let weekly = 1 + child.number % 2
        return [teacher, String(weekly), String(weekly * 2 * 18)]
    }
}
