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
        of run: MatchRun, _ filter: OutcomeFilter = OutcomeFilter(), sorted order: OutcomeOrder = .usual,
        seenBy viewer: Viewer, needing right: Right = .seeRuns,
        page: Int = 1, size: Int = 50, from sources: RosterSources, with keys: KeyRing, in db: Database
    ) throws -> (lines: [OutcomeLine], total: Int) {
        let total = try count(of: run, filter, seenBy: viewer, needing: right, in: db)
        var lines: [OutcomeLine] = []
        try each(
            of: run, filter, sorted: order, seenBy: viewer, needing: right, after: (max(1, page) - 1) * size,
            atMost: size, from: sources, with: keys, in: db
        ) { lines.append($0) }
        return (lines, total)
    }

    public static func count(
        of run: MatchRun, _ filter: OutcomeFilter = OutcomeFilter(), seenBy viewer: Viewer,
        needing right: Right = .seeRuns, in db: Database
    ) throws -> Int {
        let condition = try run.condition(filter, of: viewer, with: right, in: db)
        return try SQLRequest<Int>("SELECT count(*) FROM outcome WHERE \(condition)").fetchOne(db) ?? 0
    }

    /// Line by line, so that a long list can be written while it is read.
    public static func each(
        of run: MatchRun, _ filter: OutcomeFilter = OutcomeFilter(), sorted order: OutcomeOrder = .usual,
        seenBy viewer: Viewer, needing right: Right = .seeRuns, after start: Int = 0, atMost most: Int,
        from sources: RosterSources, with keys: KeyRing, in db: Database, _ take: (OutcomeLine) throws -> Void
    ) throws {
        let rows = try SQLRequest<Row>(
            """
            SELECT outcome.*, county.name AS county, school.name AS school FROM outcome
                LEFT JOIN organizationEver AS county ON county.id = outcome.countyID
                LEFT JOIN organizationEver AS school ON school.id = outcome.schoolID
            WHERE \(try run.condition(filter, of: viewer, with: right, in: db)) ORDER BY \(sql: order.terms)
            LIMIT \(most) OFFSET \(start)
            """
        ).fetchCursor(db)
        try RecordsOfRows(sources: sources, keys: keys, in: db).each(of: rows) { row, records in
            try take(OutcomeLine(row, records))
        }
    }

    /// One child of the run, if it is within reach.
    public static func find(
        _ child: ID<Child>, of run: MatchRun, seenBy viewer: Viewer, from sources: RosterSources,
        with keys: KeyRing, in db: Database
    ) throws -> OutcomeLine {
        let row = try SQLRequest<Row>(
            """
            SELECT outcome.*, county.name AS county, school.name AS school FROM outcome
                LEFT JOIN organizationEver AS county ON county.id = outcome.countyID
                LEFT JOIN organizationEver AS school ON school.id = outcome.schoolID
            WHERE outcome.childID = \(child) AND \(try run.reach(of: viewer, in: db))
            """
        ).fetchOne(db)
        guard let row else { throw ChildRefusal.absent }
        let records = try ChildRecord.all(of: [child], from: sources, with: keys, in: db)
        return OutcomeLine(row, records[child] ?? [])
    }

    private init(_ row: Row, _ records: [ChildRecord]) {
        child = row["childID"]
        identity = ChildIdentity(records)
        county = row["county"]
        township = row["township"]
        school = row["school"]
        outcome = Outcome(row)
        layer = MatchLayer(rawValue: row["layer"]) ?? .none
        groups = WatchedGroups(rawValue: row["groups"])
    }
}

extension MatchRun {
    func condition(
        _ filter: OutcomeFilter, of viewer: Viewer, with right: Right, in db: Database
    ) throws -> SQL {
        "\(try reach(of: viewer, with: right, in: db)) AND \(filter.condition(in: self, before: try previous(in: db)))"
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
