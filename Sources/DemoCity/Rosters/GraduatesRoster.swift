import Vocabulary

/// 初中毕业生: last summer's leavers by junior school, with where they went.
extension City {
    private static let headings = [
        "序号", "毕业学校", "班级", "姓名", "性别", "民族", "身份证件号", "出生日期", "全国学籍号", "毕业证书编号", "毕业时间", "毕业去向",
        "去向学校", "联系电话",
    ]

    func graduatesSheets(_ submission: Submission) -> [RosterSheet] {
        var rows: [RosterRow] = []
        for child in residents(of: submission) where child.grade == 10 {
            let sighting = sighting(of: child, in: submission)
            rows.append(row(sighting, cells(sighting, at: rows.count + 1, submission)))
        }
        let year = submission.edition.term.schoolYear.start
        return [
            RosterSheet(
                name: "毕业生", titleRows: titles("\(year)届初中毕业生名册", submission), headings: [City.headings],
                numbers: ["序号"], dates: ["出生日期", "毕业时间"], rows: rows)
        ]
    }

    private func cells(_ sighting: Sighting, at place: Int, _ submission: Submission) -> [String] {
        let child = sighting.child
        let year = submission.edition.term.schoolYear.start
        let juniors = institutions.junior[geography.villages[sighting.household.village].township]
        let school = juniors[child.number % juniors.count]
        return [
            String(place), institutions.all[school].name, Wording.schoolClass(9, 1 + child.number % 6), sighting.name,
            Wording.sex(child.sex), Wording.people(child.people), sighting.number, sighting.birth.description,
            child.studentNumber(in: submission.edition), "\(year)5399\(100_000 + child.number)",
            Day.known(year, 6, 30).description,
        ] + destination(of: child, submission.edition) + [sighting.phone]
    }

    /// In autumn some schools didn't know yet.
    private func destination(of child: Child, _ edition: Edition) -> [String] {
        if edition.isEarlier, child.number % 60 == 0 { return ["待核实", ""] }
        return switch child.whereabouts {
        case .vocational: ["中等职业学校", institutions.all[institutions.vocationalCentres[child.county]].name]
        case .technician: ["技工院校", institutions.all[institutions.technicianCollege].name]
        case .seniorSchool: ["普通高中", "\(CountyPlan.all[child.county].name)第一高级中学"]
        default: [child.number % 2 == 0 ? "就业" : "其他", ""]
        }
    }
}
