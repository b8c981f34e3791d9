import Vocabulary

/// 基础教育学籍: the county's export from the national register of pupils, in the register's own headings.
extension City {
    private static let headings = [
        "学校标识码", "学校名称", "年级", "班级", "班内学号", "姓名", "性别", "出生日期", "民族", "国籍/地区", "港澳台侨外",
        "身份证件类型", "身份证件号", "全国学籍号", "学籍辅号", "健康状况", "户口所在地行政区划码", "户口性质", "现住址", "入学年月",
        "入学方式", "就读方式", "学生来源", "是否留守儿童", "是否随迁子女", "是否孤儿", "残疾类型", "随班就读", "是否享受一补",
        "成员1姓名", "成员1关系", "成员1身份证件号", "成员1联系电话", "学生当前状态",
    ]

    func enrolmentSheets(_ submission: Submission) -> [RosterSheet] {
        let edition = submission.edition
        let seat = submission.county.map { geography.townshipsOfCounty[$0].lowerBound } ?? 0
        var rows: [RosterRow] = []
        rows.reserveCapacity(40_000)
        for (child, school) in pupils(of: submission, at: { $0.enrolled(in: edition) }) {
            let sighting = sighting(of: child, in: submission)
            let isTwice = errors(about: child).contains(ErrorSet(.twoEnrolments))
            let more: ErrorSet = isTwice ? ErrorSet(.twoEnrolments) : []
            rows.append(row(sighting, cells(sighting, school, submission), more))
            if isTwice {
                let schools = child.grade > 6 ? institutions.junior[seat] : institutions.primary[seat]
                if let second = schools.last(where: { $0 != school }) {
                    rows.append(row(sighting, cells(sighting, second, submission), more))
                }
            }
        }
        return [RosterSheet(name: "", headings: [City.headings], rows: rows)]
    }

    private func cells(_ sighting: Sighting, _ school: Int, _ submission: Submission) -> [String] {
        let (child, household) = (sighting.child, sighting.household)
        let organization = institutions.all[school]
        let entered = submission.edition.term.schoolYear.start - (child.grade > 6 ? child.grade - 7 : child.grade - 1)
        return [
            organization.schoolCode ?? "", organization.name, Wording.grade(sighting.grade),
            Wording.schoolClass(sighting.grade, max(1, child.classNumber)), String(1 + child.number % 50),
            sighting.name,
            Wording.sex(child.sex), Wording.packed(sighting.birth), Wording.people(child.people), "中国", "否",
        ] + number(sighting, submission.edition) + [
            child.disability == nil ? "健康或良好" : "残疾", String(CountyPlan.all[child.county].code),
            livesInSeat(household) ? "非农业" : "农业", "\(address(of: child))\(sighting.group)组", "\(entered)09", "就近入学",
            child.boards ? "住校" : "走读", "正常入学", leftBehind(child, household), Wording.yes(household.isFromAfar),
            Wording.yes(child.hardship == .orphan), child.disability?.typeLabel ?? "",
            Wording.yes(child.disability != nil && child.whereabouts == .inSchool), Wording.yes(child.isRegistered),
            household.guardian.name, household.guardian.relation, household.guardian.digits, sighting.phone,
            state(of: child, submission.edition),
        ]
    }

    private func number(_ sighting: Sighting, _ edition: Edition) -> [String] {
        let studentNumber = sighting.child.studentNumber(in: edition)
        return [
            sighting.number.isEmpty ? "其他" : "居民身份证", sighting.number, studentNumber,
            "H\(sighting.child.county + 10)\(2_000_000 + sighting.child.number)",
        ]
    }

    private func livesInSeat(_ household: Household) -> Bool {
        geography.townships[geography.villages[household.village].township].isSeat
    }

    private func leftBehind(_ child: Child, _ household: Household) -> String {
        if household.guardian.relation.contains("祖") { return "双亲留守" }
        return child.household % 5 == 0 ? "单亲留守" : "非留守儿童"
    }

    private func state(of child: Child, _ edition: Edition) -> String {
        switch child.whereabouts {
        case .suspended: "休学"
        case .droppedOut, .beingPersuaded, .droppedOutAgain:
            child.number % 5 < 2 && child.schools.present(edition) == nil ? "疑似辍学" : "在读"
        default: "在读"
        }
    }
}
