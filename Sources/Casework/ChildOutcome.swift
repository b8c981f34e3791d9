import GRDB
import Registry
import Vocabulary

/// What the last comparison made of one child (最近一次比对).
public struct ChildOutcome: Sendable {
    public let run: MatchRun
    public let outcome: Outcome
    public let layer: MatchLayer

    /// The newest published run that counts the child, else the newest one with a result.
    public static func latest(of child: ID<Child>, seenBy viewer: Viewer, in db: Database) throws -> ChildOutcome? {
        guard viewer.may(.seeRuns) else { return nil }
        let row = try SQLRequest<Row>(
            """
            SELECT outcome.* FROM outcome JOIN matchRunProgress AS progress ON progress.runID = outcome.runID
            WHERE outcome.childID = \(child) AND outcome.replacedSeq IS NULL AND \(current: "outcome")
                AND progress.state IN ('ready', 'published')
            ORDER BY progress.state = 'published' DESC, outcome.runID DESC LIMIT 1
            """
        ).fetchOne(db)
        guard let row else { return nil }
        do {
            return ChildOutcome(
                run: try MatchRun.find(row["runID"], seenBy: viewer, in: db), outcome: Outcome(row),
                layer: MatchLayer(rawValue: row["layer"]) ?? .none)
        } catch MatchRunRefusal.absent { return nil }
    }
}
