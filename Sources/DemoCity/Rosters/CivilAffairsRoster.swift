import Vocabulary

/// 民政特殊群体: one workbook, a sheet for each kind of hardship.
extension City {
    private static let headings = [
        "序号", "县（市、区）", "乡镇（街道）", "村（社区）", "姓名", "性别", "身份证号", "出生日期", "保障类别", "监护人姓名",
        "与监护人关系", "联系电话", "认定时间", "月保障标准（元）",
    ]
    private static let unattendedHeadings = headings + ["父亲情况", "母亲情况"]

    func civilAffairsSheets(_ submission: Submission) -> [RosterSheet] {
        let own = residents(of: submission).filter { !household(of: $0).isFromAfar }
        let allowance = own.filter { household(of: $0).hasAllowance && $0.hardship == nil }
        return [
            sheet("孤儿", own.filter { $0.hardship == .orphan }, submission),
            sheet("事实无人抚养儿童", own.filter { $0.hardship == .unattended }, submission),
            sheet("特困供养", own.filter { $0.hardship == .destitute }, submission),
            sheet("农村低保", allowance.filter { !livesInTown($0) }, submission),
            sheet("城市低保", allowance.filter { livesInTown($0) }, submission),
        ]
    }

    private func livesInTown(_ child: Child) -> Bool {
        geography.townships[geography.villages[household(of: child).village].township].isSeat
    }

    private func sheet(_ kind: String, _ children: [Child], _ submission: Submission) -> RosterSheet {
        let tellsParents = kind == "事实无人抚养儿童"
        let rows = children.enumerated().map { place, child in
            let sighting = sighting(of: child, in: submission)
            return row(sighting, cells(sighting, kind, at: place + 1) + (tellsParents ? parents(of: child) : []))
        }
        return RosterSheet(
            name: kind, titleRows: titles("\(kind)名册", submission),
            headings: [tellsParents ? City.unattendedHeadings : City.headings], numbers: ["序号", "月保障标准（元）"],
            rows: rows)
    }

    private func cells(_ sighting: Sighting, _ kind: String, at place: Int) -> [String] {
        let child = sighting.child
        let village = geography.villages[sighting.household.village]
        return [
            String(place), CountyPlan.all[village.county].name, geography.townships[village.township].name,
            village.name,
            sighting.name, Wording.sex(child.sex), sighting.number,
            Wording.day(sighting.birth, style: village.township), kind, sighting.household.guardian.name,
            sighting.household.guardian.relation,
            sighting.phone, Wording.day(child.birth + 900 + child.number % 1100, style: 0),
            child.hardship == nil ? "420" : "1280",
        ]
    }

    private func parents(of child: Child) -> [String] {
        let conditions = ["重残", "重病", "服刑在押", "失联", "死亡", "强制隔离戒毒"]
        return [conditions[child.number % 6], conditions[(child.number / 6 + 3) % 6]]
    }
}
