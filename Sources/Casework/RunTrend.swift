import GRDB
import Registry
import Vocabulary

/// How many were not settled, run by run (趋势): the published runs of one bureau, and the one that is looked at.
public struct RunTrend: Sendable {
    public let points: [Point]

    public struct Point: Sendable {
        public let run: MatchRun
        public let open: Int
        /// The unsettled by place; a place that did not occur is missing.
        public let places: [PlaceFigures.Key: Int]
    }

    public static let longest = 7

    /// The oldest first; the last one is the run itself.
    init(
        to run: MatchRun, _ filter: OutcomeFilter, by division: RunFigures.Division, seenBy viewer: Viewer,
        needing right: Right, in db: Database
    ) throws {
        let earlier = try SQLRequest<MatchRun>(
            """
            \(MatchRun.selection) WHERE matchRun.organizationID = \(run.organizationID)
                AND progress.state = 'published' AND matchRun.knownSeq < \(run.knownSeq)
            ORDER BY matchRun.knownSeq DESC LIMIT \(RunTrend.longest - 1)
            """
        ).fetchAll(db)
        points = try (earlier.reversed() + [run]).map { run in
            let condition = try run.condition(filter, of: viewer, with: right, in: db)
            let places = try PlaceFigures.all(where: condition, by: division, in: db)
            return Point(
                run: run, open: places.reduce(0) { $0 + $1.open },
                places: Dictionary(places.map { ($0.key, $0.open) }) { $0 + $1 })
        }
    }

    public func series(of place: PlaceFigures.Key) -> [Int?] { points.map { $0.places[place] } }
}

extension PlaceFigures {
    /// The place whatever its run: a unit by its key, a township by its name.
    public struct Key: Hashable, Sendable {
        let id: ID<Organization>?
        let name: String
    }

    public var key: Key { Key(id: id, name: id == nil ? name : "") }
}
