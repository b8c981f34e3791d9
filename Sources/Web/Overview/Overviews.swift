import Casework
import Documents
import Registry
import Vocabulary

/// Where the children are, for those who lead (总览).
enum Overviews {
    static func show(_ call: Call) async throws -> Answer {
        let viewer = call.reader
        guard let overview = try await overview(call) else {
            return .page(
                CountiesPage(
                    counties: try await counties(call), viewer: viewer,
                    address: { $0.standing.run.map { address($0.id, [:], call) } },
                    links: { county in
                        FigureLinks(
                            viewer.may(.seeRuns) ? county.standing.run.map { RunAddresses($0.id, call) } : nil)
                    }),
                section: .overview)
        }
        let addresses = RunAddresses(overview.run.id, call)
        let names = try await names(of: overview, call)
        return .page(
            OverviewPage(
                overview: overview, viewer: viewer, addresses: addresses,
                earlier: overview.figures.before.map { RunAddresses($0.id, call) }, names: names,
                here: address(overview.run.id, addresses.query(overview.filter), call),
                address: { run, filter in address(run, addresses.query(filter), call) },
                waiting: overview.waiting.map { RunAddresses($0.id, call).run }),
            section: .overview)
    }

    static func file(_ call: Call) async throws -> ListFile {
        guard let overview = try await overview(call) else {
            let counties = try await counties(call)
            return ListFile(
                "overview", say("各县区的账"), counties, CountyRow.columns(), total: counties.count,
                definition: say("每个县区自己最近一次发布的比对；没有发布的空着，不进合计。"))
        }
        let places = overview.places
        let hidden = overview.hiddenRows
        let rows = places.indices.map { LedgerRow(place: places[$0], isHidden: hidden.contains($0)) }
        let names = try await names(of: overview, call)
        return ListFile(
            "overview", say("各地的账"), rows, LedgerRow.columns(by: overview.division, withStates: overview.opensNames),
            total: rows.count,
            filter: ([overview.run.name] + names).joined(separator: "；"),
            definition: say(
                "比对到 \(overview.run.asOf)，校验码 \(overview.run.fingerprint ?? "")；登记 = 已落实 + 未落实，未落实 = 待复核 + 待核实；人数少、不能给您看的空着。"
            ))
    }

    private static func counties(_ call: Call) async throws -> [CountyRow] {
        let viewer = call.reader
        let (all, opensNames) = try await call.store.read { db in
            let all = try CountyStanding.all(seenBy: viewer, in: db)
            return (all, try all.allSatisfy { try viewer.reaches($0.id, with: .seeRuns, in: db) })
        }
        return CountyRow.all(all, opensNames: opensNames)
    }

    /// nil where no run is published at the viewer's unit or above it.
    private static func overview(_ call: Call) async throws -> RunOverview? {
        let viewer = call.reader
        let asked = try RunQuery(
            Query(
                ["county", "township"].compactMap { name in call.query[name].map { (name, $0) } }), call)
        let wanted = try call.query["run"].flatMap { $0.isEmpty ? nil : $0 }.map { text in
            guard let id = call.store.publicID.id(of: text, as: MatchRun.self) else { throw AddressRefusal() }
            return id
        }
        let shelf = call.site.figures
        return try await call.store.read { db in
            try RunOverview(wanted, asked.filter, seenBy: viewer, from: shelf, in: db)
        }
    }

    /// The county and the township that are looked at.
    private static func names(of overview: RunOverview, _ call: Call) async throws -> [String] {
        let filter = overview.filter
        let county = try await call.store.read { db in
            try filter.county.map { try Organization.recall($0, in: db).name }
        }
        let township = filter.township.map { $0.isEmpty ? RunFigures.Division.township.unnamed : $0 }
        return [county ?? (filter.isWithoutCounty ? RunFigures.Division.county.unnamed : nil), township]
            .compactMap(\.self)
    }

    private static func address(_ run: ID<MatchRun>, _ place: Query, _ call: Call) -> String {
        place.with("run", call.text(of: run)).address(at: "/overview")
    }
}
