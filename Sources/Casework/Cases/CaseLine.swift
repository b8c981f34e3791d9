import Documents
import GRDB
import Registry
import Vocabulary

/// A row of the list of cases.
public struct CaseLine: Sendable {
    public let file: CaseFile
    public let identity: ChildIdentity
    public let owner: String
    public let county: String?
    public let task: CaseTask?
    public let dueOn: Day?
    public let relapses: Int

    public func isLate(on day: Day) -> Bool { dueOn.map { $0 < day } ?? false }

    /// What is due first stands first.
    public static func list(
        _ filter: CaseFilter = CaseFilter(), seenBy viewer: Viewer, page: Int = 1, size: Int = 50,
        by basis: CaseBasis, in db: Database
    ) throws -> (lines: [CaseLine], total: Int) {
        let condition = filter.condition(for: viewer)
        let total = try SQLRequest<Int>("SELECT count(*) FROM caseNow WHERE \(condition)").fetchOne(db) ?? 0
        let rows = try SQLRequest<Row>(
            """
            SELECT caseNow.*, owner.name AS owner, county.name AS county FROM caseNow
                LEFT JOIN organizationEver AS owner ON owner.id = caseNow.ownerID
                LEFT JOIN organizationEver AS county ON county.id = caseNow.countyID
            WHERE \(condition) ORDER BY caseNow.dueOn IS NULL, caseNow.dueOn, caseNow.caseID
            LIMIT \(size) OFFSET \((max(1, page) - 1) * size)
            """
        ).fetchAll(db)
        var lines: [CaseLine] = []
        for part in stride(from: 0, to: rows.count, by: 500) {
            let slice = rows[part..<min(part + 500, rows.count)]
            let records = try ChildRecord.all(
                of: slice.map { $0["childID"] }, from: basis.sources, with: basis.keys, in: db)
            for row in slice {
                lines.append(
                    CaseLine(
                        file: try CaseFile.find(row["caseID"], in: db),
                        identity: ChildIdentity(records[row["childID"]] ?? []), owner: row["owner"] ?? "",
                        county: row["county"], task: (row["task"] as String?).flatMap(CaseTask.init),
                        dueOn: row["dueOn"], relapses: row["relapses"]))
            }
        }
        return (lines, total)
    }

    public static func count(_ filter: CaseFilter, seenBy viewer: Viewer, in db: Database) throws -> Int {
        try SQLRequest<Int>("SELECT count(*) FROM caseNow WHERE \(filter.condition(for: viewer))").fetchOne(db) ?? 0
    }
}

extension CaseLine {
    public static func columns() -> [ListColumn<CaseLine>] {
        [
            ListColumn("name", say("姓名"), text: \.identity.shownName),
            ListColumn("case", say("案件编号"), text: \.file.name),
            ListColumn("state", say("状态"), text: \.file.status.label),
            ListColumn("task", say("下一步"), width: 22, text: \.task?.label),
            ListColumn("due", say("到期日"), text: \.dueOn?.description),
            ListColumn("owner", say("责任单位"), width: 24, text: \.owner),
            ListColumn("county", say("县区"), width: 18, text: \.county),
            ListColumn("origin", say("来源"), width: 22, text: \.file.origin.label),
            ListColumn("opened", say("立案日期"), text: \.file.openedOn.description),
            ListColumn("relapses", say("反弹次数"), count: \.relapses),
        ]
    }
}
