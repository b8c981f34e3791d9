import Casework
import Registry
import Vocabulary

/// What a list of a run is narrowed to, as it stands in an address (筛选): read strictly, so that a slip never shows
/// more children than were asked for.
struct RunQuery: Sendable {
    private(set) var filter = OutcomeFilter()
    private(set) var order = OutcomeOrder.usual

    /// Stands for “none is written”.
    static let none = "-"

    init(_ query: Query, _ call: Call) throws {
        func unit(_ name: String) throws -> ID<Organization>? {
            query[name] == RunQuery.none ? nil : try query.facet(name, as: Organization.self, by: call.store.publicID)
        }
        filter.side = try query.facet("side")
        filter.state = try query.facet("state")
        filter.reason = try query.facet("reason")
        filter.layer = try query.facet("layer")
        filter.change = try query.facet("change")
        filter.county = try unit("county")
        filter.isWithoutCounty = query["county"] == RunQuery.none
        filter.school = try unit("school")
        filter.isWithoutSchool = query["school"] == RunQuery.none
        filter.township = query["township"].flatMap { $0.isEmpty ? nil : $0 == RunQuery.none ? "" : $0 }
        if let group = query["group"], !group.isEmpty {
            let known = WatchedGroups.all.map(\.code)
            guard known.contains(group) else { throw UnknownFilter(name: "group", value: group, known: known) }
            filter.group = group
        }
        filter.leftBefore = try query.facet("left", as: MatchRun.self, by: call.store.publicID)
        if let text = query["sort"], !text.isEmpty {
            guard let order = OutcomeOrder(text) else {
                throw UnknownFilter(name: "sort", value: text, known: OutcomeOrder.Column.allCases.map(\.rawValue))
            }
            self.order = order
        }
    }
}

/// The addresses of a run: its figures lead to its lists.
struct RunAddresses: Sendable {
    let run: String
    private let unit: @Sendable (ID<Organization>) -> String
    private let other: @Sendable (ID<MatchRun>) -> String

    init(_ id: ID<MatchRun>, _ call: Call) {
        run = "/runs/" + call.text(of: id)
        unit = { call.text(of: $0) }
        other = { call.text(of: $0) }
    }

    var review: String { run + "/review" }

    var losses: String { run + "/losses" }

    func children(_ filter: OutcomeFilter = OutcomeFilter()) -> String {
        query(filter).address(at: run + "/children")
    }

    func child(_ key: String) -> String { "\(run)/children/\(key)" }

    func doubts(_ kind: EnrolmentDoubt? = nil) -> String {
        (kind.map { ["kind": $0.rawValue] } ?? [:] as Query).address(at: run + "/doubts")
    }

    func changes(_ kind: OutcomeChange.Kind? = nil) -> String {
        (kind.map { ["kind": $0.rawValue] } ?? [:] as Query).address(at: run + "/changes")
    }

    func query(_ filter: OutcomeFilter) -> Query {
        Query(
            [
                ("side", filter.side?.rawValue), ("state", filter.state?.rawValue),
                ("reason", filter.reason?.rawValue), ("layer", filter.layer?.rawValue),
                ("change", filter.change?.rawValue),
                ("county", filter.isWithoutCounty ? RunQuery.none : filter.county.map(unit)),
                ("township", filter.township.map { $0.isEmpty ? RunQuery.none : $0 }),
                ("school", filter.isWithoutSchool ? RunQuery.none : filter.school.map(unit)),
                ("group", filter.group), ("left", filter.leftBefore.map(other)),
            ].compactMap { name, value in value.map { (name, $0) } })
    }
}

extension OutcomeFilter {
    /// The same, narrower.
    func with(_ narrow: (inout OutcomeFilter) -> Void) -> OutcomeFilter {
        var filter = self
        narrow(&filter)
        return filter
    }

    /// Narrowed to a place of a ledger.
    func at(_ place: PlaceFigures, by division: RunFigures.Division) -> OutcomeFilter {
        with { filter in
            switch division {
            case .county: (filter.county, filter.isWithoutCounty) = (place.id, place.id == nil)
            case .township: filter.township = place.name
            case .school: (filter.school, filter.isWithoutSchool) = (place.id, place.id == nil)
            }
        }
    }
}

extension RunFigures.Division {
    var label: String {
        switch self {
        case .county: say("县区")
        case .township: say("乡镇")
        case .school: say("责任学校")
        }
    }

    /// What a place without a name is called.
    var unnamed: String {
        switch self {
        case .county: say("没写县区")
        case .township: say("没写乡镇")
        case .school: say("没有学校")
        }
    }
}
