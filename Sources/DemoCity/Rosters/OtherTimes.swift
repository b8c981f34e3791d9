import Vocabulary

/// The poverty lists in the words of other times, each from Hewan County only: 建档立卡 until 2020, and
/// 防止返贫致贫对象 from 2026, whose layout nobody here has seen confirmed.
extension City {
    private static let oldHeadings = [
        "省", "市", "县", "乡", "村", "户编号", "人编号", "姓名", "性别", "证件号码", "与户主关系", "户主姓名", "民族", "文化程度",
        "在校生状况", "失学或辍学原因", "健康状况", "劳动技能", "是否参加大病医疗", "脱贫属性", "主要致贫原因", "是否建档立卡贫困户",
        "识别时间", "联系电话",
    ]
    private static let newHeadings = [
        "省", "市", "县", "乡", "村", "户编号", "人编号", "姓名", "性别", "证件号码", "出生日期", "与户主关系", "户主姓名", "户主证件号码",
        "民族", "在校生状况", "义务教育阶段未上学原因", "健康状况", "帮扶对象类别", "认定时间", "风险类型", "是否义务教育阶段适龄儿童少年失学辍学",
        "义务教育保障", "联系电话",
    ]

    /// The children of 2019 who are still on today's lists: pupils of the junior grades now, first-formers then.
    func povertyRegisterSheets(_ submission: Submission) -> [RosterSheet] {
        let rows = residents(of: submission).compactMap { child -> RosterRow? in
            guard child.isRegistered, child.grade >= 7, let registration = household(of: child).registration,
                registration.wasOnOldRegister(on: submission.day)
            else { return nil }
            var sighting = sighting(of: child, in: submission)
            sighting.errors.remove(ErrorSet(.olderThanFact))
            return row(sighting, oldCells(sighting, registration))
        }
        return [RosterSheet(name: "", headings: [City.oldHeadings], rows: rows)]
    }

    func assistanceSheets(_ submission: Submission) -> [RosterSheet] {
        let rows = residents(of: submission).compactMap { child -> RosterRow? in
            guard child.isRegistered, let registration = household(of: child).registration,
                registration.kind != .liftedOut, registration.stands(on: submission.day)
            else { return nil }
            var sighting = sighting(of: child, in: submission)
            sighting.errors.remove(ErrorSet(.olderThanFact))
            return row(sighting, newCells(sighting, registration))
        }
        return [RosterSheet(name: "", headings: [City.newHeadings], rows: rows)]
    }

    private func oldCells(_ sighting: Sighting, _ registration: Registration) -> [String] {
        let (child, household) = (sighting.child, sighting.household)
        return place(of: sighting) + [
            sighting.name, Wording.sex(child.sex), sighting.number, child.relation(to: household.guardian.relation),
            household.guardian.name, Wording.people(child.people), "文盲或半文盲", "小学", "",
            child.disability == nil ? "健康" : "残疾", "无劳动力", "是",
            registration.liftedOutIn.map { $0 > 2019 ? "未脱贫" : "已脱贫" } ?? "已脱贫", registration.risk, "是",
            Wording.packed(min(registration.from, .known(2019, 11, 20))), sighting.phone,
        ]
    }

    private func newCells(_ sighting: Sighting, _ registration: Registration) -> [String] {
        let (child, household) = (sighting.child, sighting.household)
        let isOut = child.whereabouts == .neverEnrolled || child.whereabouts.isEnrolled && !child.whereabouts.isPresent
        return place(of: sighting) + [
            sighting.name, Wording.sex(child.sex), sighting.number, Wording.packed(sighting.birth),
            child.relation(to: household.guardian.relation), household.guardian.name, household.guardian.digits,
            Wording.people(child.people), isOut ? "" : Wording.stage(child.grade), isOut ? "其他" : "",
            child.disability == nil ? "健康" : "残疾", "防止返贫致贫对象", Wording.packed(registration.from), registration.risk,
            Wording.yes(isOut), isOut ? "劝返复学" : "", sighting.phone,
        ]
    }

    private func place(of sighting: Sighting) -> [String] {
        let village = geography.villages[sighting.household.village]
        return [
            "青禾省", "云岭市", CountyPlan.all[village.county].name, geography.townships[village.township].name,
            village.name, sighting.household.registerCode, sighting.household.registerCode + "\(sighting.child.number)",
        ]
    }
}

extension City.Registration {
    /// Families that were lifted out had been on the register before, also those that wavered later.
    func wasOnOldRegister(on day: Day) -> Bool {
        kind == .unstable || kind == .liftedOut && from <= day
    }
}
