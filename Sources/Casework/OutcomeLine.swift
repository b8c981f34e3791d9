import GRDB
import Registry
import Screening
import Vocabulary

/// A row of a run's list of children.
public struct OutcomeLine: Sendable {
    public let child: ID<Child>
    public let identity: ChildIdentity
    public let county: String?
    public let township: String
    public let school: String?
    public let outcome: Outcome
    public let layer: MatchLayer
    public let groups: WatchedGroups

    public static func list(
        of run: MatchRun, _ filter: OutcomeFilter = OutcomeFilter(), seenBy viewer: Viewer,
        needing right: Right = .seeRuns,
        page: Int = 1, size: Int = 50, from sources: RosterSources, with keys: KeyRing, in db: Database
    ) throws -> (lines: [OutcomeLine], total: Int) {
        let before = try run.previous(in: db)
        let condition: SQL = """
            \(try run.reach(of: viewer, with: right, in: db)) AND \(filter.condition(in: run, before: before))
            """
        let total = try SQLRequest<Int>("SELECT count(*) FROM outcome WHERE \(condition)").fetchOne(db) ?? 0
        let rows = try SQLRequest<Row>(
            """
            SELECT outcome.*, county.name AS county, school.name AS school FROM outcome
                LEFT JOIN organizationEver AS county ON county.id = outcome.countyID
                LEFT JOIN organizationEver AS school ON school.id = outcome.schoolID
            WHERE \(condition) ORDER BY county, outcome.township, school, outcome.childID
            LIMIT \(size) OFFSET \((max(1, page) - 1) * size)
            """
        ).fetchAll(db)
        var lines: [OutcomeLine] = []
        for part in stride(from: 0, to: rows.count, by: 500) {
            let slice = rows[part..<min(part + 500, rows.count)]
            let records = try ChildRecord.all(of: slice.map { $0["childID"] }, from: sources, with: keys, in: db)
            lines += slice.map { row in
                let child: ID<Child> = row["childID"]
                return OutcomeLine(
                    child: child, identity: ChildIdentity(records[child] ?? []), county: row["county"],
                    township: row["township"], school: row["school"], outcome: Outcome(row),
                    layer: MatchLayer(rawValue: row["layer"]) ?? .none,
                    groups: WatchedGroups(rawValue: row["groups"]))
            }
        }
        return (lines, total)
    }
}

extension Outcome {
    init(_ row: Row) {
        self.init(
            State(rawValue: row["state"]) ?? .unverified,
            (row["category"] as String?).flatMap(ClosingCategory.init),
            because: (row["reason"] as String?).flatMap(Reason.init))
    }
}
