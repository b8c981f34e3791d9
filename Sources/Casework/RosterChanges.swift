import GRDB
import Registry
import Vocabulary

/// Whose enrolments the rosters have touched that were imported or undone since a run was last looked at.
struct RosterChanges {
    let children: [ID<Child>]
    /// The last entry of the journal that was looked at.
    let upTo: Int64
    /// For which the newest of those rosters speaks.
    let day: Day?
    private let rosters: [ID<Child>: ID<Roster>]

    var isEmpty: Bool { children.isEmpty }

    init(since run: MatchRun, in db: Database) throws {
        let last = try SQLRequest<Int64>(
            """
            SELECT max(CAST(detail ->> 'upTo' AS INTEGER)) FROM journal
            WHERE verb = 'watchedRun' AND objectKind = 'matchRun' AND objectID = \(run.id)
            """
        ).fetchOne(db)
        let since = last ?? run.knownSeq
        upTo = try SQLRequest<Int64>("SELECT max(seq) FROM journal").fetchOne(db) ?? since
        let steps = try SQLRequest<Row>(
            """
            SELECT rosterID, beganSeq AS seq, asOf FROM rosterProgress JOIN roster ON roster.id = rosterID
            WHERE publishedSeq > \(since) AND beganSeq IS NOT NULL
            UNION ALL
            SELECT rosterID, undoingSeq, asOf FROM rosterProgress JOIN roster ON roster.id = rosterID
            WHERE undoneSeq > \(since) AND undoingSeq IS NOT NULL
            """
        ).fetchAll(db)
        var found: [ID<Child>: ID<Roster>] = [:]
        for step in steps {
            let (roster, seq): (ID<Roster>, Int64) = (step[0], step[1])
            let touched = try SQLRequest<ID<Child>>(
                """
                SELECT childID FROM enrolment WHERE knownSeq = \(seq)
                UNION SELECT childID FROM enrolment WHERE replacedSeq = \(seq)
                """
            ).fetchCursor(db)
            while let child = try touched.next() { found[child] = roster }
        }
        day = steps.map { $0[2] as Day }.max()
        rosters = found
        children = found.keys.sorted()
    }

    func roster(of standing: RunWatch.Standing) -> ID<Roster>? {
        standing.members.lazy.compactMap { rosters[$0] }.first
    }
}
