import GRDB
import Registry
import Vocabulary

/// What a run counted (比对结果的数), as far as somebody may see it. Each figure has a filter, and the list under the same
/// filter is as long as the figure.
public struct RunFigures: Sendable {
    public let states: [Outcome.State: Int]
    public let reasons: [Outcome.Reason: Int]
    public let layers: [MatchLayer: Int]
    public let groups: [(code: String, total: Int, open: Int)]
    public let places: [PlaceFigures]
    public let doubts: [EnrolmentDoubt: Int]
    public let changes: [RunChange: Int]
    /// Open in the run before and no longer on any list.
    public let gone: Int
    public let before: MatchRun?
    public let openBefore: Int

    /// 登记 = 已落实 + 未落实.
    public var total: Int { settled + open }
    public var settled: Int { Outcome.State.settled.reduce(0) { $0 + self[$1] } }
    public var open: Int { Outcome.State.open.reduce(0) { $0 + self[$1] } }
    public subscript(state: Outcome.State) -> Int { states[state] ?? 0 }

    public init(
        of run: MatchRun, _ filter: OutcomeFilter = OutcomeFilter(), by division: Division = .county,
        seenBy viewer: Viewer, needing right: Right = .seeRuns, in db: Database
    ) throws {
        let before = try run.previous(in: db)
        let reach = try run.reach(of: viewer, with: right, in: db)
        let all: SQL = "\(reach) AND \(filter.condition(in: run, before: before))"
        func counts(_ column: String, _ condition: SQL) throws -> [String: Int] {
            let rows = try SQLRequest<Row>(
                "SELECT \(sql: column), count(*) FROM outcome WHERE \(condition) GROUP BY 1"
            ).fetchAll(db)
            return Dictionary(rows.compactMap { row in (row[0] as String?).map { ($0, row[1]) } }) { $1 }
        }
        func keyed<Key: RawRepresentable>(_ counts: [String: Int]) -> [Key: Int] where Key.RawValue == String {
            Dictionary(counts.compactMap { key, count in Key(rawValue: key).map { ($0, count) } }) { $1 }
        }
        // Too young or too old: shown beside, never in the sum.
        states = keyed(try counts("state", "\(reach) AND \(filter.wider.condition(in: run, before: before))"))
        reasons = keyed(try counts("reason", all))
        layers = keyed(try counts("layer", all))
        groups = try WatchedGroups.all.map { group, code in
            let row = try SQLRequest<Row>(
                """
                SELECT count(*), coalesce(sum(state IN ('inReview', 'unverified')), 0) FROM outcome
                WHERE \(all) AND groups & \(group.rawValue) <> 0
                """
            ).fetchOne(db)
            return (code, row?[0] ?? 0, row?[1] ?? 0)
        }
        places = try PlaceFigures.all(where: all, by: division, in: db)
        doubts = keyed(try EnrolmentDoubt.counts(of: run, seenBy: viewer, needing: right, in: db))
        var changes: [RunChange: Int] = [:]
        for change in RunChange.allCases {
            changes[change] = try SQLRequest<Int>(
                "SELECT count(*) FROM outcome WHERE \(all) AND \(change.condition(since: before))"
            ).fetchOne(db)
        }
        self.changes = changes
        self.before = before
        (openBefore, gone) = try RunFigures.earlier(run, before, filter, viewer, right, in: db)
    }

    /// How many were open before, and how many of them this run does not count any more.
    private static func earlier(
        _ run: MatchRun, _ before: MatchRun?, _ filter: OutcomeFilter, _ viewer: Viewer, _ right: Right,
        in db: Database
    ) throws -> (open: Int, gone: Int) {
        guard let before else { return (0, 0) }
        var place = OutcomeFilter()
        (place.county, place.township, place.school, place.group) = (
            filter.county, filter.township, filter.school, filter.group
        )
        (place.isWithoutCounty, place.isWithoutSchool) = (filter.isWithoutCounty, filter.isWithoutSchool)
        place.side = .open
        let open: SQL = """
            \(try before.reach(of: viewer, with: right, in: db)) AND \(place.condition(in: before, before: nil))
            """
        let row = try SQLRequest<Row>(
            """
            SELECT count(*), coalesce(sum(\(OutcomeFilter.left(before: run.id))), 0) FROM outcome WHERE \(open)
            """
        ).fetchOne(db)
        return (row?[0] ?? 0, row?[1] ?? 0)
    }

    /// By what the places of a run are told apart.
    public enum Division: String, Sendable { case county, township, school }
}

extension OutcomeFilter {
    /// The same without regard to age: for counting those outside it.
    var wider: OutcomeFilter {
        var wider = self
        if state == nil, side == nil { wider.countsEveryAge = true }
        return wider
    }
}

/// One place's share of a run.
public struct PlaceFigures: Sendable, FetchableRecord {
    public let id: ID<Organization>?
    public let name: String
    public let total: Int
    public let settled: Int
    public let inReview: Int
    public let unverified: Int
    public var open: Int { inReview + unverified }
    public var sums: RunSums { RunSums(total: total, open: open) }

    public init(row: Row) {
        id = row["id"]
        name = row["name"] ?? ""
        total = row["total"]
        inReview = row["inReview"]
        unverified = row["unverified"]
        settled = total - inReview - unverified
    }

    static func all(where condition: SQL, by division: RunFigures.Division, in db: Database) throws -> [PlaceFigures] {
        let sums: SQL = """
            count(*) AS total, sum(state = 'inReview') AS inReview, sum(state = 'unverified') AS unverified
            """
        let request: SQLRequest<PlaceFigures> =
            switch division {
            case .county:
                """
                SELECT counts.*, unit.name FROM (SELECT countyID AS id, \(sums) FROM outcome WHERE \(condition)
                    GROUP BY countyID) AS counts LEFT JOIN organizationEver AS unit ON unit.id = counts.id
                ORDER BY unverified + inReview DESC, name
                """
            case .township:
                """
                SELECT NULL AS id, township AS name, \(sums) FROM outcome WHERE \(condition)
                GROUP BY township ORDER BY unverified + inReview DESC, name
                """
            case .school:
                """
                SELECT counts.*, unit.name FROM (SELECT schoolID AS id, \(sums) FROM outcome WHERE \(condition)
                    GROUP BY schoolID) AS counts LEFT JOIN organizationEver AS unit ON unit.id = counts.id
                ORDER BY unverified + inReview DESC, name
                """
            }
        return try request.fetchAll(db)
    }
}
