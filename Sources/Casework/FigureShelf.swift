import GRDB
import Registry
import Synchronization
import Vocabulary

/// Keeps the figures of published runs at hand (已发布的数): a published run never changes, so they are counted once, for
/// everybody who answers for the whole of it.
public final class FigureShelf: Sendable {
    private struct Key: Hashable, Sendable {
        let run: ID<MatchRun>
        /// How many were published before it: one that is published late changes what this one is held against.
        let earlier: Int
        let filter: OutcomeFilter
        let division: RunFigures.Division
    }

    private let figures = Mutex<[Key: RunFigures]>([:])
    private let trends = Mutex<[Key: RunTrend]>([:])
    private static let most = 200

    public init() {}

    public func figures(
        of run: MatchRun, _ filter: OutcomeFilter = OutcomeFilter(), by division: RunFigures.Division,
        seenBy viewer: Viewer, needing right: Right = .seeRuns, in db: Database
    ) throws -> RunFigures {
        try kept(in: figures, run, filter, division, viewer, right, in: db) {
            try RunFigures(of: run, filter, by: division, seenBy: viewer, needing: right, in: db)
        }
    }

    func trend(
        to run: MatchRun, _ filter: OutcomeFilter, by division: RunFigures.Division, seenBy viewer: Viewer,
        needing right: Right, in db: Database
    ) throws -> RunTrend {
        try kept(in: trends, run, filter, division, viewer, right, in: db) {
            try RunTrend(to: run, filter, by: division, seenBy: viewer, needing: right, in: db)
        }
    }

    private func kept<Value: Sendable>(
        in shelf: borrowing Mutex<[Key: Value]>, _ run: MatchRun, _ filter: OutcomeFilter,
        _ division: RunFigures.Division, _ viewer: Viewer, _ right: Right, in db: Database, _ make: () throws -> Value
    ) throws -> Value {
        guard run.state == .published, try run.isWithin(viewer, with: right, in: db) else { return try make() }
        let key = Key(run: run.id, earlier: try run.countEarlier(in: db), filter: filter, division: division)
        if let known = shelf.withLock({ $0[key] }) { return known }
        let made = try make()
        shelf.withLock { values in
            if values.count >= FigureShelf.most { values = [:] }
            values[key] = made
        }
        return made
    }
}

extension MatchRun {
    fileprivate func countEarlier(in db: Database) throws -> Int {
        try SQLRequest<Int>(
            """
            SELECT count(*) FROM matchRun JOIN matchRunProgress AS progress ON progress.runID = matchRun.id
            WHERE matchRun.organizationID = \(organizationID) AND progress.state = 'published'
                AND matchRun.knownSeq < \(knownSeq)
            """
        ).fetchOne(db) ?? 0
    }
}
