import GRDB
import Registry
import Vocabulary

/// What publishing a comparison asks of people (派单建议): an owner for every child to be looked for, and no more of those
/// whom the rosters have found meanwhile.
struct Proposing {
    let run: MatchRun

    func propose(as entry: inout Entry, in db: Database) throws {
        try withdraw(as: &entry, in: db)
        var owners = try AssignmentOwners(of: run, in: db)
        let rows = try SQLRequest<Row>(
            """
            SELECT outcome.childID, outcome.schoolID, outcome.township, outcome.reason FROM outcome
            WHERE outcome.runID = \(run.id) AND outcome.state = 'unverified' AND outcome.replacedSeq IS NULL
                AND \(current: "outcome")
            ORDER BY outcome.childID
            """
        ).fetchAll(db)
        let busy = try childrenInHand(in: db)
        let decided = try EarlierDecisions(of: run.organizationID, knownAt: run.knownSeq, in: db)
        for row in rows {
            let (child, reason): (ID<Child>, String) = (row["childID"], row["reason"] ?? "")
            if busy.contains(child) { continue }
            // Found not to be in school, or reviewed and still open: that is a matter of its own by now.
            if decided.answers(child, doubted: Outcome.Reason(rawValue: reason), on: run.asOf) { continue }
            let assignment = try entry.insert(
                "assignment",
                [
                    "runID": run.id, "childID": child, "reason": reason, "township": row["township"] as String,
                    "schoolID": row["schoolID"] as Int64?,
                ], in: db)
            let (owner, also) = try owners.owners(
                of: child, lastAt: row["schoolID"], from: row["township"], in: db)
            try entry.insert(
                "assignmentState",
                [
                    "assignmentID": assignment, "state": Assignment.State.proposed.rawValue, "ownerID": owner,
                    "alsoID": also, "reason": "",
                ], in: db)
        }
    }

    /// Nobody goes and looks for whom a roster has found, or who is of no school age any more.
    private func withdraw(as entry: inout Entry, in db: Database) throws {
        try end("outcome.state NOT IN ('unverified', 'inReview', 'ageOut')", by: .withdraw, as: &entry, in: db)
        try end("outcome.state = 'ageOut'", by: .outgrow, as: &entry, in: db)
    }

    private func end(
        _ condition: SQL, by event: Assignment.State.Event, as entry: inout Entry, in db: Database
    ) throws {
        let found = try SQLRequest<Assignment>(
            """
            \(Assignment.selection) JOIN outcome ON outcome.runID = \(run.id) AND outcome.childID = \(Proposing.heir)
                AND outcome.replacedSeq IS NULL
            WHERE matchRun.organizationID = \(run.organizationID) AND now.state NOT IN ('accepted', 'withdrawn', 'ageOut')
                AND \(condition) AND \(current: "outcome")
            """
        ).fetchAll(db)
        for assignment in found {
            try assignment.turn(to: assignment.state.after(event), due: assignment.dueOn, as: &entry, in: db)
        }
    }

    /// The child itself, or the one whom its rows stand for by now.
    private static let heir: SQL = """
        coalesce((SELECT ruling.childID FROM ruling WHERE ruling.otherID = assignment.childID
            AND ruling.verdict = 'same' AND ruling.replacedSeq IS NULL), assignment.childID)
        """

    private func childrenInHand(in db: Database) throws -> Set<ID<Child>> {
        try SQLRequest<ID<Child>>(
            """
            SELECT \(Proposing.heir) FROM assignment JOIN matchRun ON matchRun.id = assignment.runID
                JOIN assignmentState AS now ON now.assignmentID = assignment.id AND now.replacedSeq IS NULL
            WHERE matchRun.organizationID = \(run.organizationID) AND now.state NOT IN ('accepted', 'withdrawn', 'ageOut')
            """
        ).fetchSet(db)
    }
}
