import GRDB
import Linkage
import Registry
import Screening
import Vocabulary

extension MatchRun {
    /// The model by which registers are compared, in its newest version.
    public static func model(among models: [LinkageModel]) throws -> LinkageModel {
        let own = models.filter { $0.code == "chinese-pupils" }
        guard let newest = own.max(by: { $0.version < $1.version }) else {
            throw RunModelRefusal(model: "chinese-pupils", version: 1)
        }
        return newest
    }

    /// Freezes the rosters that count today and asks for the work.
    public static func start(
        at organization: ID<Organization>, asOf: Day, isTrial: Bool = false, model: LinkageModel,
        from sources: RosterSources, signed signature: Signature, in db: Database
    ) throws -> (run: ID<MatchRun>, job: ID<Job>) {
        guard asOf <= signature.day else { throw MatchRunRefusal.future(asOf) }
        if let open = try SQLRequest<MatchRun>(
            """
            \(selection) WHERE matchRun.organizationID = \(organization)
                AND progress.state IN ('waiting', 'comparing')
            """
        ).fetchOne(db) {
            throw MatchRunRefusal.running(open.name)
        }
        let inputs = try RunInputs.today(for: organization, on: asOf, from: sources, in: db)
        guard !inputs.lists.isEmpty else { throw MatchRunRefusal.noChildren }
        guard !inputs.places.isEmpty else { throw MatchRunRefusal.noPupils }
        let term = Term(of: asOf)
        let run = try Journal.record(
            .startedRun, detail: ["term": term.description, "asOf": asOf.description], signed: signature, in: db
        ) { entry in
            let id = try ID<MatchRun>.next(in: db)
            entry.object = Object(.matchRun, id)
            let number =
                try SQLRequest<Int>(
                    """
                    SELECT 1 + coalesce(max(number), 0) FROM matchRun
                    WHERE organizationID = \(organization) AND term = \(term.description)
                    """
                ).fetchOne(db) ?? 1
            try entry.insert(
                "matchRun",
                [
                    "id": id, "organizationID": organization, "asOf": asOf, "term": term.description,
                    "number": number, "isTrial": isTrial, "model": model.code, "modelVersion": model.version,
                ], in: db)
            for roster in inputs.all {
                try entry.insert("matchRunInput", ["runID": id, "rosterID": roster.id], in: db)
            }
            try db.execute(
                sql: "INSERT INTO matchRunProgress (runID, state) VALUES (?, 'waiting')", arguments: [id])
            return id
        }
        let job = try Job.ask(.compare, about: run.rawValue, signed: signature.carrying(nil), in: db)
        return (run, job)
    }
}

/// The roster versions that a run reads, in the order in which they are believed.
public struct RunInputs: Sendable {
    /// Who ought to be somewhere: 户籍, 防返贫, 民政, 残联.
    public let lists: [Roster]
    /// Who is somewhere: 学籍, 中职, 特教, 省外, 在校, 毕业.
    public let places: [Roster]
    /// Too old to say anything of the day: told, and left out.
    public let tooOld: [Roster]

    /// A list speaks for the year after its day.
    private static let days = 366

    public var all: [Roster] { lists + places }

    /// Those that count on the day.
    public static func today(
        for organization: ID<Organization>, on day: Day, from sources: RosterSources, in db: Database
    ) throws -> RunInputs {
        let rosters = try SQLRequest<Roster>(
            """
            \(Roster.selection) WHERE progress.state = 'imported' AND progress.version = (
                    SELECT max(last.version) FROM rosterProgress AS last JOIN roster AS other ON other.id = last.rosterID
                    WHERE other.seriesID = roster.seriesID AND last.state = 'imported')
            """
        ).fetchAll(db)
        let near = try SQLRequest<ID<Organization>>(
            """
            SELECT descendantID FROM organizationClosure WHERE ancestorID = \(organization)
            UNION SELECT ancestorID FROM organizationClosure WHERE descendantID = \(organization)
            """
        ).fetchSet(db)
        // A child may learn anywhere, so every list of pupils is read; of the lists of children only those that may
        // hold the bureau's own.
        return try RunInputs(
            rosters.filter {
                try sources.source($0.source).feeds.enrolment != nil || near.contains($0.coverageID)
            }, on: day, sources)
    }

    /// What a run was given.
    public static func of(_ run: ID<MatchRun>, from sources: RosterSources, in db: Database) throws -> RunInputs {
        let rosters = try SQLRequest<Roster>(
            "\(Roster.selection) JOIN matchRunInput AS input ON input.rosterID = roster.id WHERE input.runID = \(run)"
        ).fetchAll(db)
        return try RunInputs(rosters, on: nil, sources)
    }

    private init(_ rosters: [Roster], on day: Day?, _ sources: RosterSources) throws {
        tooOld = rosters.filter { roster in day.map { $0 - roster.asOf > RunInputs.days } ?? false }
        let old = Set(tooOld.map(\.id))
        var (lists, places) = ([(rank: Int, roster: Roster)](), [(rank: Int, roster: Roster)]())
        for roster in rosters where !old.contains(roster.id) {
            let source = try sources.source(roster.source)
            if let kind = source.feeds.enrolment?.kind {
                places.append((RunInputs.order.firstIndex(of: kind) ?? 9, roster))
            } else {
                // Whoever knows households best is believed first; a list of groups speaks of a few.
                lists.append((source.feeds.memberships.isEmpty ? 0 : 1, roster))
            }
        }
        func sorted(_ all: [(rank: Int, roster: Roster)]) -> [Roster] {
            all.sorted { ($0.rank, $0.roster.source, $0.roster.id) < ($1.rank, $1.roster.source, $1.roster.id) }
                .map(\.roster)
        }
        (self.lists, self.places) = (sorted(lists), sorted(places))
    }

    private static let order: [EnrolmentKind] = [.registered, .special, .vocational, .outside, .attending, .graduated]
}
