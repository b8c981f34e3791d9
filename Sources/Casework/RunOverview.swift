import GRDB
import Registry
import Vocabulary

/// Where the children of a bureau are, for those who lead (总览): one run, its ledger by place, and the way there.
public struct RunOverview: Sendable {
    public let run: MatchRun
    public let figures: RunFigures
    /// Which part of the run is looked at: all of it, a county, a township.
    public let filter: OutcomeFilter
    public let division: RunFigures.Division
    public let trend: RunTrend
    /// Whether the reader may open the lists of names; if not, small counts are hidden.
    public let opensNames: Bool
    /// A newer run of the same bureau that waits to be published.
    public let waiting: MatchRun?
    /// What else could be looked at, the newest first.
    public let choices: [MatchRun]

    /// By how many are open; for those who may not see small counts by name, so that the order tells nothing either.
    public var places: [PlaceFigures] { opensNames ? figures.places : figures.places.sorted { $0.name < $1.name } }

    /// - Parameter wanted: nil for the newest published run at the viewer's unit or above it.
    public init?(
        _ wanted: ID<MatchRun>?, _ filter: OutcomeFilter = OutcomeFilter(), seenBy viewer: Viewer,
        from shelf: FigureShelf, in db: Database
    ) throws {
        guard
            let run = try wanted.map({ try MatchRun.find($0, seenBy: viewer, with: .seeOverview, in: db) })
                ?? RunOverview.newest(for: viewer, in: db)
        else { return nil }
        guard run.state.hasResult else { throw MatchRunRefusal.notNow(run.state) }
        // Figures of the whole open their lists only for whoever may see all of those names.
        opensNames =
            try run.isWithin(viewer, with: .seeOverview, in: db)
            ? run.isWithin(viewer, with: .seeRuns, in: db)
            : viewer.may(.seeRuns) && run.concerns(viewer, with: .seeRuns, in: db)
        let right = opensNames ? Right.seeRuns : .seeOverview
        self.run = run
        // Who may not see names gets the whole only: from two narrow views a hidden count could be had by subtraction.
        self.filter = opensNames ? filter : OutcomeFilter()
        division = try RunOverview.division(of: run, self.filter, in: db)
        figures = try shelf.figures(
            of: run, self.filter, by: division, seenBy: viewer, needing: right, in: db)
        trend = try shelf.trend(to: run, self.filter, by: division, seenBy: viewer, needing: right, in: db)
        waiting = try SQLRequest<MatchRun>(
            """
            \(MatchRun.selection) WHERE matchRun.organizationID = \(run.organizationID) AND progress.state = 'ready'
                AND NOT matchRun.isTrial AND matchRun.knownSeq > \(run.knownSeq) ORDER BY matchRun.knownSeq DESC LIMIT 1
            """
        ).fetchOne(db)
        choices = try SQLRequest<MatchRun>(
            """
            \(MatchRun.selection) WHERE matchRun.organizationID = \(run.organizationID)
                AND progress.state IN ('ready', 'published') AND NOT matchRun.isTrial
            ORDER BY matchRun.knownSeq DESC LIMIT 12
            """
        ).fetchAll(db)
    }

    private static func newest(for viewer: Viewer, in db: Database) throws -> MatchRun? {
        let own = viewer.organizations(with: .seeOverview).map(\.rawValue)
        return try SQLRequest<MatchRun>(
            """
            \(MatchRun.selection) WHERE progress.state = 'published' AND matchRun.organizationID IN
                (SELECT ancestorID FROM organizationClosure WHERE descendantID IN \(own))
            ORDER BY matchRun.knownSeq DESC LIMIT 1
            """
        ).fetchOne(db)
    }

    /// One step further in than what is looked at.
    private static func division(
        of run: MatchRun, _ filter: OutcomeFilter, in db: Database
    ) throws -> RunFigures.Division {
        if filter.township != nil { return .school }
        if filter.county != nil || filter.isWithoutCounty { return .township }
        return try run.division(in: db)
    }
}

extension MatchRun {
    /// By what its children are told apart first: those of a city by county, those of a county by township.
    public func division(in db: Database) throws -> RunFigures.Division {
        let unit = try Organization.recall(organizationID, in: db)
        return unit.kind == .city || unit.kind == .province ? .county : .township
    }
}

/// What each county came to by its own latest published run, for the city above (各县区).
public struct CountyStanding: Sendable {
    public let id: ID<Organization>
    public let name: String
    /// nil where nothing is published: such a county is in no rate.
    public let run: MatchRun?
    public let sums: RunSums?

    /// All counties within the viewer's reach.
    public static func all(seenBy viewer: Viewer, in db: Database) throws -> [CountyStanding] {
        let counties = try SQLRequest<Row>(
            """
            SELECT DISTINCT unit.id, unit.name, unit.regionCode FROM organizationClosure AS closure
                JOIN organizationNow AS unit ON unit.id = closure.descendantID
            WHERE closure.ancestorID IN \(viewer.organizations(with: .seeOverview).map(\.rawValue))
                AND unit.kind IN ('county', 'corps') ORDER BY unit.regionCode, unit.id
            """
        ).fetchAll(db)
        return try counties.map { row in
            let id: ID<Organization> = row["id"]
            let run = try SQLRequest<MatchRun>(
                """
                \(MatchRun.selection) WHERE matchRun.organizationID = \(id) AND progress.state = 'published'
                ORDER BY matchRun.knownSeq DESC LIMIT 1
                """
            ).fetchOne(db)
            return CountyStanding(
                id: id, name: CountyStanding.shortened(row["name"]), run: run,
                sums: try run.map { try .of($0, seenBy: viewer, needing: .seeOverview, in: db) })
        }
    }

    /// 河湾县 for 河湾县教育局: beside others the county is meant, not its bureau.
    static func shortened(_ name: String) -> String {
        let endings = ["教育局", "教育体育局", "教育和体育局", "教育科技局"]  // 字
        guard let ending = endings.first(where: name.hasSuffix), name.count > ending.count else { return name }
        return String(name.dropLast(ending.count))
    }
}
