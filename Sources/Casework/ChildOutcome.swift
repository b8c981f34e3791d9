import GRDB
import Registry
import Vocabulary

/// Where the latest comparison found a child, for its file (最近一次比对).
public struct ChildOutcome: Sendable {
    public let run: MatchRun
    public let outcome: Outcome
    public let layer: MatchLayer

    /// Of the newest run with a result that counts the child: published, or ready to be.
    public static func latest(of child: ID<Child>, seenBy viewer: Viewer, in db: Database) throws -> ChildOutcome? {
        guard viewer.may(.seeRuns) else { return nil }
        let runs = try SQLRequest<MatchRun>(
            """
            \(MatchRun.selection) WHERE progress.state IN ('ready', 'published') AND NOT matchRun.isTrial
                AND matchRun.id IN (SELECT runID FROM outcome WHERE childID = \(child) AND replacedSeq IS NULL)
            ORDER BY matchRun.knownSeq DESC
            """
        ).fetchAll(db)
        for run in runs where try run.concerns(viewer, with: .seeRuns, in: db) {
            let row = try SQLRequest<Row>(
                "SELECT * FROM outcome WHERE outcome.childID = \(child) AND \(try run.reach(of: viewer, in: db))"
            ).fetchOne(db)
            if let row {
                return ChildOutcome(
                    run: run, outcome: Outcome(row), layer: MatchLayer(rawValue: row["layer"]) ?? .none)
            }
        }
        return nil
    }
}
