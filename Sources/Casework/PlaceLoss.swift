import Documents
import GRDB
import Registry
import Screening
import Vocabulary

/// A child that was settled when the run was published and has lost every place since (失去着落).
public struct PlaceLoss: Sendable {
    public let child: ID<Child>
    public let identity: ChildIdentity
    public let township: String
    public let school: String?
    public let before: Outcome
    public let now: Outcome
    public let roster: String
    public let asOf: Day
    public let raisedAt: Moment

    static func open(of run: MatchRun, in db: Database) throws -> [ID<Child>: Int64] {
        let rows = try SQLRequest<Row>(
            "SELECT childID, id FROM placeLoss WHERE runID = \(run.id) AND replacedSeq IS NULL"
        ).fetchAll(db)
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    public static func count(of run: MatchRun, seenBy viewer: Viewer, in db: Database) throws -> Int {
        try SQLRequest<Int>("SELECT count(*) \(try source(run, viewer, in: db))").fetchOne(db) ?? 0
    }

    /// Of the newest published runs near somebody, those with anybody to tell of.
    public static func counts(seenBy viewer: Viewer, in db: Database) throws -> [(run: MatchRun, count: Int)] {
        try RunWatch.newest(in: db).compactMap { run in
            guard try run.concerns(viewer, with: .seeRuns, in: db) else { return nil }
            let count = try count(of: run, seenBy: viewer, in: db)
            return count > 0 ? (run, count) : nil
        }
    }

    /// Newest first.
    public static func each(
        of run: MatchRun, seenBy viewer: Viewer, after start: Int = 0, atMost most: Int, from sources: RosterSources,
        with keys: KeyRing, in db: Database, _ take: (PlaceLoss) throws -> Void
    ) throws {
        let rows = try SQLRequest<Row>(
            """
            SELECT outcome.*, loss.category AS nowCategory, loss.reason AS nowReason, roster.fileName, roster.asOf,
                journal.at, school.name AS school
            \(try source(run, viewer, in: db)) ORDER BY loss.id DESC LIMIT \(most) OFFSET \(start)
            """
        ).fetchCursor(db)
        try RecordsOfRows(sources: sources, keys: keys, in: db).each(of: rows) { row, records in
            try take(
                PlaceLoss(
                    child: row["childID"], identity: ChildIdentity(records), township: row["township"],
                    school: row["school"], before: Outcome(row),
                    now: Outcome(
                        .unverified, (row["nowCategory"] as String?).flatMap(ClosingCategory.init),
                        because: (row["nowReason"] as String?).flatMap(Outcome.Reason.init)),
                    roster: row["fileName"], asOf: row["asOf"], raisedAt: row["at"]))
        }
    }

    private static func source(_ run: MatchRun, _ viewer: Viewer, in db: Database) throws -> SQL {
        """
        FROM placeLoss AS loss JOIN outcome ON outcome.runID = loss.runID AND outcome.childID = loss.childID
                AND outcome.replacedSeq IS NULL
            JOIN roster ON roster.id = loss.rosterID JOIN journal ON journal.seq = loss.knownSeq
            LEFT JOIN organizationEver AS school ON school.id = outcome.schoolID
        WHERE loss.replacedSeq IS NULL AND \(try run.reach(of: viewer, in: db))
        """
    }

    public static func columns() -> [ListColumn<PlaceLoss>] {
        [
            ListColumn("name", say("姓名"), text: \.identity.shownName),
            ListColumn("birth", say("出生日期"), text: \.identity.birth?.description),
            ListColumn("number", say("身份证号"), width: 20, text: \.identity.idNumber?.masked),
            ListColumn("township", say("乡镇"), text: \.township),
            ListColumn("school", say("责任学校"), width: 24, text: \.school),
            ListColumn("before", say("发布时"), width: 20, text: \.before.words),
            ListColumn("now", say("现在"), width: 24, text: \.now.words),
            ListColumn("roster", say("由哪份名册"), width: 26, text: { say("\($0.roster)，数据截至 \($0.asOf)") }),
            ListColumn("raised", say("发现时间"), width: 18, text: \.raisedAt.description),
        ]
    }
}
