import GRDB
import Registry
import Screening
import Vocabulary

/// A row of a run's list of doubtful enrolments.
public struct DoubtLine: Sendable {
    public let child: ID<Child>
    public let identity: ChildIdentity
    public let kind: EnrolmentDoubt
    public let school: String?
    public let otherSchool: String?

    public static func list(
        of run: MatchRun, _ kind: EnrolmentDoubt? = nil, seenBy viewer: Viewer, needing right: Right = .seeRuns,
        page: Int = 1, size: Int = 50, from sources: RosterSources, with keys: KeyRing, in db: Database
    ) throws -> (lines: [DoubtLine], total: Int) {
        let total = try count(of: run, kind, seenBy: viewer, needing: right, in: db)
        var lines: [DoubtLine] = []
        try each(
            of: run, kind, seenBy: viewer, needing: right, after: (max(1, page) - 1) * size, atMost: size,
            from: sources, with: keys, in: db
        ) { lines.append($0) }
        return (lines, total)
    }

    public static func count(
        of run: MatchRun, _ kind: EnrolmentDoubt? = nil, seenBy viewer: Viewer, needing right: Right = .seeRuns,
        in db: Database
    ) throws -> Int {
        try SQLRequest<Int>(
            """
            SELECT count(*) FROM enrolmentDoubt AS doubt
            WHERE \(try run.reachOfDoubts(of: viewer, with: right, kind, in: db))
            """
        ).fetchOne(db) ?? 0
    }

    /// Line by line, so that a long list can be written while it is read.
    public static func each(
        of run: MatchRun, _ kind: EnrolmentDoubt? = nil, seenBy viewer: Viewer, needing right: Right = .seeRuns,
        after start: Int = 0, atMost most: Int, from sources: RosterSources, with keys: KeyRing, in db: Database,
        _ take: (DoubtLine) throws -> Void
    ) throws {
        let rows = try SQLRequest<Row>(
            """
            SELECT doubt.childID, doubt.kind, school.name AS school, other.name AS otherSchool
            FROM enrolmentDoubt AS doubt
                LEFT JOIN organizationEver AS school ON school.id = doubt.schoolID
                LEFT JOIN organizationEver AS other ON other.id = doubt.otherSchoolID
            WHERE \(try run.reachOfDoubts(of: viewer, with: right, kind, in: db))
            ORDER BY doubt.kind, school, doubt.childID, doubt.id LIMIT \(most) OFFSET \(start)
            """
        ).fetchCursor(db)
        try RecordsOfRows(sources: sources, keys: keys, in: db).each(of: rows) { row, records in
            guard let kind = EnrolmentDoubt(rawValue: row["kind"]) else { return }
            try take(
                DoubtLine(
                    child: row["childID"], identity: ChildIdentity(records), kind: kind, school: row["school"],
                    otherSchool: row["otherSchool"]))
        }
    }
}

extension MatchRun {
    func reachOfDoubts(
        of viewer: Viewer, with right: Right, _ kind: EnrolmentDoubt? = nil, in db: Database
    ) throws -> SQL {
        var own: SQL = "doubt.runID = \(id) AND doubt.replacedSeq IS NULL AND \(current: "doubt")"
        if let kind { own = "\(own) AND doubt.kind = \(kind.rawValue)" }
        if try isWithin(viewer, with: right, in: db) { return own }
        return "\(own) AND \(visible: "doubt.childID", to: viewer, with: right)"
    }
}
