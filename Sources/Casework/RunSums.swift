import GRDB
import Registry
import Vocabulary

/// What a run came to, in two numbers (登记, 未落实), as far as somebody may see it.
public struct RunSums: Hashable, Sendable {
    public let total: Int
    public let open: Int
    public var settled: Int { total - open }

    public static func of(
        _ run: MatchRun, _ filter: OutcomeFilter = OutcomeFilter(), seenBy viewer: Viewer,
        needing right: Right = .seeRuns, in db: Database
    ) throws -> RunSums {
        let row = try SQLRequest<Row>(
            """
            SELECT count(*), coalesce(sum(state IN ('inReview', 'unverified')), 0) FROM outcome
            WHERE \(try run.condition(filter, of: viewer, with: right, in: db))
            """
        ).fetchOne(db)
        return RunSums(total: row?[0] ?? 0, open: row?[1] ?? 0)
    }
}

/// A row of the list of runs.
public struct RunLine: Sendable {
    public let run: MatchRun
    /// nil while there is no result.
    public let sums: RunSums?

    public static func list(
        seenBy viewer: Viewer, page: Int = 1, size: Int = 50, in db: Database
    ) throws -> (lines: [RunLine], total: Int) {
        let (runs, total) = try MatchRun.list(seenBy: viewer, page: page, size: size, in: db)
        let lines = try runs.map { run in
            RunLine(run: run, sums: run.state.hasResult ? try .of(run, seenBy: viewer, in: db) : nil)
        }
        return (lines, total)
    }
}
