import Documents
import GRDB
import Registry
import Screening
import Vocabulary

/// A child for whom two runs of a bureau say different things (逐人变化): why a number is not what it was.
public struct OutcomeChange: Sendable {
    public enum Kind: String, Labelled, Sendable {
        case settled, found, relapsed, left, reconsidered, moved, entered

        public var label: String {
            switch self {
            case .settled: say("新落实")
            case .found: say("新发现")
            case .relapsed: say("反复")
            case .left: say("不再登记")
            case .reconsidered: say("原因变了")
            case .moved: say("去向变了")
            case .entered: say("新登记，有着落")
            }
        }
    }

    public let child: ID<Child>
    public let identity: ChildIdentity
    public let township: String
    public let school: String?
    public let kind: Kind
    public let before: Outcome?
    public let now: Outcome?
}

/// Two runs held against each other, child by child.
public struct RunDifference: Sendable {
    public let run: MatchRun
    public let earlier: MatchRun
    private let rows: SQL

    /// Against the last published one before it, or one that is named.
    public init?(of run: MatchRun, since named: MatchRun? = nil, seenBy viewer: Viewer, in db: Database) throws {
        guard let earlier = try named ?? run.previous(in: db) else { return nil }
        guard earlier.organizationID == run.organizationID else { throw RunDifferenceRefusal(run, earlier) }
        for run in [run, earlier] where run.readySeq == nil { throw MatchRunRefusal.notNow(run.state) }
        (self.run, self.earlier) = (run, earlier)
        func counted(_ run: MatchRun) throws -> SQL {
            "SELECT outcome.* FROM outcome WHERE \(try run.reach(of: viewer, in: db)) AND outcome.state <> 'ageOut'"
        }
        let (isOpen, wasOpen): (SQL, SQL) = (
            "coalesce(now.state, '') IN ('inReview', 'unverified')",
            "coalesce(was.state, '') IN ('inReview', 'unverified')"
        )
        rows = """
            SELECT coalesce(now.childID, was.childID) AS childID, coalesce(now.township, was.township) AS township,
                coalesce(now.schoolID, was.schoolID) AS schoolID,
                was.state AS wasState, was.category AS wasCategory, was.reason AS wasReason,
                now.state AS state, now.category AS category, now.reason AS reason,
                CASE WHEN now.childID IS NULL THEN 'left'
                    WHEN \(isOpen) AND NOT \(wasOpen) THEN iif(now.reason = 'unstable', 'relapsed', 'found')
                    WHEN \(wasOpen) AND NOT \(isOpen) THEN 'settled'
                    WHEN was.childID IS NULL THEN 'entered'
                    WHEN \(isOpen) THEN 'reconsidered' ELSE 'moved' END AS kind
            FROM (\(try counted(run))) AS now FULL JOIN (\(try counted(earlier))) AS was ON was.childID = now.childID
            WHERE now.state IS NOT was.state OR now.reason IS NOT was.reason OR now.category IS NOT was.category
            """
    }

    public func counts(in db: Database) throws -> [OutcomeChange.Kind: Int] {
        let found = try SQLRequest<Row>("SELECT kind, count(*) FROM (\(rows)) GROUP BY kind").fetchAll(db)
        return Dictionary(
            uniqueKeysWithValues: found.compactMap { row in
                OutcomeChange.Kind(rawValue: row[0]).map { ($0, row[1]) }
            })
    }

    /// Line by line, by what happened, then by place.
    public func each(
        _ kind: OutcomeChange.Kind? = nil, after start: Int = 0, atMost most: Int, from sources: RosterSources,
        with keys: KeyRing, in db: Database, _ take: (OutcomeChange) throws -> Void
    ) throws {
        let only: SQL = kind.map { "WHERE difference.kind = \($0.rawValue)" } ?? ""
        let found = try SQLRequest<Row>(
            """
            SELECT difference.*, school.name AS school FROM (\(rows)) AS difference
                LEFT JOIN organizationEver AS school ON school.id = difference.schoolID
            \(only) ORDER BY difference.kind, difference.township, school, difference.childID LIMIT \(most) OFFSET \(start)
            """
        ).fetchCursor(db)
        try RecordsOfRows(sources: sources, keys: keys, in: db).each(of: found) { row, records in
            guard let kind = OutcomeChange.Kind(rawValue: row["kind"]) else { return }
            try take(
                OutcomeChange(
                    child: row["childID"], identity: ChildIdentity(records), township: row["township"],
                    school: row["school"], kind: kind,
                    before: Outcome(row, "wasState", "wasCategory", "wasReason"),
                    now: Outcome(row, "state", "category", "reason")))
        }
    }
}

extension Outcome {
    fileprivate init?(_ row: Row, _ state: String, _ category: String, _ reason: String) {
        guard let state = (row[state] as String?).flatMap(State.init) else { return nil }
        self.init(
            state, (row[category] as String?).flatMap(ClosingCategory.init),
            because: (row[reason] as String?).flatMap(Reason.init))
    }

    /// `待核实：号码疑错`, `在校`
    public var words: String { reason.map { say("\(state.label)：\($0.label)") } ?? state.label }
}

extension OutcomeChange {
    public static func columns() -> [ListColumn<OutcomeChange>] {
        [
            ListColumn("name", say("姓名"), text: \.identity.shownName),
            ListColumn("birth", say("出生日期"), text: \.identity.birth?.description),
            ListColumn("number", say("身份证号"), width: 20, text: \.identity.idNumber?.masked),
            ListColumn("township", say("乡镇"), text: \.township),
            ListColumn("school", say("责任学校"), width: 24, text: \.school),
            ListColumn("kind", say("变化"), text: \.kind.label),
            ListColumn("before", say("上次"), width: 24, text: \.before?.words),
            ListColumn("now", say("这次"), width: 24, text: \.now?.words),
        ]
    }
}

struct RunDifferenceRefusal: Refusal {
    let message: String

    init(_ run: MatchRun, _ earlier: MatchRun) {
        message = say(
            "\(earlier.name)是\(earlier.organizationName)的，不能和\(run.organizationName)的\(run.name)相比。请选同一单位的两次。")
    }
}
