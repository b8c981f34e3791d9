import Vocabulary

/// 防返贫监测信息: the wide export about members of school age in registered and monitored households.
extension City {
    private static let headings = [
        "省", "市", "县", "乡", "村", "自然村", "户编号", "人编号", "姓名", "性别", "证件类型", "证件号码", "出生日期",
        "与户主关系", "户主姓名", "户主证件号码", "户联系电话", "民族", "政治面貌", "文化程度", "在校生状况", "就读学校", "就读年级",
        "义务教育阶段未上学原因", "健康状况", "劳动技能", "务工区域", "务工时间（月）", "是否会讲普通话",
        "是否参加城乡居民基本医疗保险", "是否参加城乡居民基本养老保险", "是否特困供养人员", "是否孤儿", "是否事实无人抚养儿童", "残疾类别",
        "残疾证办证年度", "是否享受低保", "户类型", "监测对象类别", "识别监测时间", "脱贫年度", "致贫返贫风险1", "致贫返贫风险2",
        "风险是否已消除", "风险消除时间", "风险消除方式", "是否义务教育阶段适龄儿童少年失学辍学", "义务教育保障",
        "风险消除后是否义务教育阶段适龄儿童少年失学辍学", "家庭人口数", "纯收入", "人均纯收入", "是否危房户", "是否解决安全饮用水",
        "是否易地扶贫搬迁户", "帮扶责任人", "备注",
    ]

    func povertySheets(_ submission: Submission) -> [RosterSheet] {
        let rows = residents(of: submission).compactMap { child -> RosterRow? in
            guard child.isRegistered, let registration = household(of: child).registration,
                registration.stands(on: submission.day)
            else { return nil }
            var sighting = sighting(of: child, in: submission)
            var more = errors(about: child).intersection([ErrorSet(.inventedNumber), ErrorSet(.outOfAge)])
            if more.contains(ErrorSet(.inventedNumber)) {
                if sighting.number == child.digits {
                    sighting.number = child.inventedDigits
                } else {
                    more.remove(ErrorSet(.inventedNumber))
                }
            }
            return row(sighting, povertyCells(sighting, registration), more)
        }
        return [RosterSheet(name: "", headings: [City.headings], rows: rows)]
    }

    private func povertyCells(_ sighting: Sighting, _ registration: Registration) -> [String] {
        person(sighting) + schooling(sighting) + welfare(sighting) + household(sighting, registration)
    }

    private func person(_ sighting: Sighting) -> [String] {
        let (child, household) = (sighting.child, sighting.household)
        let village = geography.villages[household.village]
        let certificate = child.disability.flatMap { $0.hasCertificate ? $0 : nil }
        let number =
            child.number % 2 == 0 && sighting.number == child.digits
            ? certificate.map { "\(sighting.number)\($0.type)\($0.grade)" } ?? sighting.number : sighting.number
        return [
            "青禾省", "云岭市", CountyPlan.all[village.county].name, geography.townships[village.township].name,
            village.name, "\(sighting.group)组", household.registerCode, household.registerCode + "\(child.number)",
            sighting.name, Wording.sex(child.sex), number.count == 20 ? "残疾人证" : "居民身份证", number,
            Wording.packed(sighting.birth),
            child.relation(to: household.guardian.relation), household.guardian.name, household.guardian.digits,
            sighting.phone, Wording.people(child.people), "群众",
        ]
    }

    /// What the village cadre wrote down about school: mostly right, in the cadre's words.
    private func schooling(_ sighting: Sighting) -> [String] {
        let child = sighting.child
        let stage = sighting.grade == 0 ? "学龄前儿童" : Wording.stage(sighting.grade)
        let grade = Wording.grade(sighting.grade)
        let education = sighting.grade > 6 ? "小学" : "文盲或半文盲"
        switch child.whereabouts {
        case .tooYoung: return ["学龄前儿童", "学龄前儿童", "", "", ""]
        case .outOfProvince, .outOfProvinceUnregistered: return [education, stage, "外省就读", grade, ""]
        case .vocational, .technician: return ["初中", "中等职业教育", child.whereabouts.label, "", ""]
        case .seniorSchool: return ["初中", "高中", "", "", ""]
        case .leftAfterGraduation: return ["初中", "", "", "", "其他"]
        case .homeTeaching: return [education, stage, "送教上门", grade, ""]
        case .deferred, .suspended: return [education, "", "", "", child.number % 9 == 0 ? "" : "因病"]
        case .droppedOut, .beingPersuaded, .droppedOutAgain, .neverEnrolled, .lost:
            // One in three is still written down as a pupil.
            return child.number % 3 == 0
                ? [education, stage, "", grade, ""] : [education, "", "", "", child.number % 2 == 0 ? "厌学" : "其他"]
        default:
            return [education, stage, child.schools.main.map { institutions.all[$0].cadreName } ?? "", grade, ""]
        }
    }

    private func welfare(_ sighting: Sighting) -> [String] {
        let child = sighting.child
        let certificate = child.disability.flatMap { $0.hasCertificate ? $0 : nil }
        return [
            child.disability == nil ? "健康" : "残疾", child.number % 400 == 11 ? "普通劳动力" : "无劳动力", "", "",
            "是", "是", "否", Wording.yes(child.hardship == .destitute), Wording.yes(child.hardship == .orphan),
            Wording.yes(child.hardship == .unattended), certificate.map { $0.typeLabel + "残疾" } ?? "",
            certificate == nil ? "" : String(2016 + child.number % 9), Wording.yes(sighting.household.hasAllowance),
        ]
    }

    private func household(_ sighting: Sighting, _ registration: Registration) -> [String] {
        let child = sighting.child
        let isOut = schooling(sighting)[1].isEmpty && (1...9).contains(child.grade)
        let isMonitored = registration.kind != .liftedOut
        let isOver = isMonitored && registration.from < .known(2025, 1, 1) && child.household % 3 == 0
        let income = 28_000 + child.household * 37 % 41_000
        let members = 3 + child.household % 4
        return [
            isMonitored && registration.kind != .unstable ? "一般农户" : "脱贫户",
            isMonitored ? registration.kind.rawValue : "",
            isMonitored ? Wording.packed(registration.from) : "", registration.liftedOutIn.map(String.init) ?? "",
            registration.risk, "", isMonitored ? Wording.yes(isOver) : "", isOver ? "20250620" : "",
            isOver ? "稳定消除" : "", Wording.yes(isOut), isOut && child.number % 4 > 0 ? "劝返复学" : "",
            isOver ? Wording.yes(isOut) : "", String(members), String(income), String(income / members), "否", "是", "否",
            "驻村工作队", "",
        ]
    }
}

extension City.Organization {
    /// As people in the villages call it: 石门中心校 for 石门镇中心小学.
    var cadreName: String {
        shortName.replacing("镇中心小学", with: "中心校").replacing("乡中心小学", with: "中心校")
    }
}
