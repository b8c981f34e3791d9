import Casework
import Registry
import Vocabulary

/// The children of a run, by where they turned out to be; and the enrolments that are doubtful (比对名单).
enum Outcomes {
    static func list(_ call: Call) async throws -> Answer {
        let (run, viewer, sources, keys, page) = (
            try await Runs.find(call), call.reader, call.site.sources, call.store.keys, call.page
        )
        let filter = try filter(call)
        let (found, counties) = try await call.store.read { db in
            (
                try OutcomeLine.list(
                    of: run, filter, seenBy: viewer, page: page, from: sources, with: keys, in: db),
                try RunFigures(of: run, filter.place, seenBy: viewer, in: db).places
            )
        }
        return .page(
            OutcomesPage(
                run: run, address: Runs.address(of: run.id, call), lines: found.lines, total: found.total, page: page,
                filter: filter, query: facets(call.query), viewer: viewer,
                counties: counties.compactMap { place in
                    place.id.map { Field.Choice(place.name, value: call.text(of: $0)) }
                },
                child: { "/children/" + call.text(of: $0) }), section: .comparison)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (run, viewer, sources, keys) = (
            try await Runs.find(call), call.reader.narrowed(to: .exportLists), call.site.sources, call.store.keys
        )
        let (filter, most) = (try filter(call), call.mostNames)
        let (lines, total) = try await call.store.read { db in
            try OutcomeLine.list(of: run, filter, seenBy: viewer, size: most, from: sources, with: keys, in: db)
        }
        return ListFile(
            "outcomes", say("\(run.name)名单"), lines, OutcomeLine.columns(), total: total,
            filter: filter.words.isEmpty ? say("没有筛选") : filter.words.joined(separator: "；"),
            definition: say("登记一侧年龄段内的孩子，按比对日 \(run.asOf) 的名册认定去向；号码遮盖。校验码 \(run.fingerprint ?? "")。"),
            isAboutPeople: true)
    }

    static func doubts(_ call: Call) async throws -> Answer {
        let (run, viewer, sources, keys, page) = (
            try await Runs.find(call), call.reader, call.site.sources, call.store.keys, call.page
        )
        let kind = try facet("kind", of: EnrolmentDoubt.self, call)
        let (lines, total) = try await call.store.read { db in
            try DoubtLine.list(of: run, kind, seenBy: viewer, page: page, from: sources, with: keys, in: db)
        }
        return .page(
            DoubtsPage(
                run: run, address: Runs.address(of: run.id, call), kind: kind, lines: lines, total: total, page: page,
                viewer: viewer, child: { "/children/" + call.text(of: $0) }), section: .comparison)
    }

    static func doubtsFile(_ call: Call) async throws -> ListFile {
        let (run, viewer, sources, keys) = (
            try await Runs.find(call), call.reader.narrowed(to: .exportLists), call.site.sources, call.store.keys
        )
        let (kind, most) = (try facet("kind", of: EnrolmentDoubt.self, call), call.mostNames)
        let (lines, total) = try await call.store.read { db in
            try DoubtLine.list(of: run, kind, seenBy: viewer, size: most, from: sources, with: keys, in: db)
        }
        return ListFile(
            "doubts", say("\(run.name)学籍疑点"), lines, DoubtLine.columns(), total: total,
            filter: kind?.label ?? say("没有筛选"), definition: say("学籍和在校名册对照时发现的疑点，也包括不在登记名册上的学生。"),
            isAboutPeople: true)
    }

    // MARK: - The query

    private static let names = ["side", "state", "reason", "layer", "county", "township", "school", "group", "change"]

    private static func facets(_ query: Query) -> Query {
        Query(names.compactMap { name in query[name].flatMap { $0.isEmpty ? nil : (name, $0) } })
    }

    private static func filter(_ call: Call) throws -> OutcomeFilter {
        var filter = OutcomeFilter()
        filter.side = try facet("side", of: OutcomeFilter.Side.self, call)
        filter.state = try facet("state", of: Outcome.State.self, call)
        filter.reason = try facet("reason", of: Outcome.Reason.self, call)
        filter.layer = try facet("layer", of: MatchLayer.self, call)
        filter.change = try facet("change", of: RunChange.self, call)
        filter.township = call.query["township"]
        if let group = call.query["group"], !group.isEmpty {
            guard WatchedGroups.all.contains(where: { $0.code == group }) else { throw FacetRefusal(value: group) }
            filter.group = group
        }
        for name in ["county", "school"] {
            guard let text = call.query[name], !text.isEmpty else { continue }
            if name == "school", text == "none" {
                filter.hasNoSchool = true
                continue
            }
            guard let id = call.store.publicID.id(of: text, as: Organization.self) else {
                throw FacetRefusal(value: text)
            }
            if name == "county" { filter.county = id } else { filter.school = id }
        }
        return filter
    }

    private static func facet<Choice: Labelled>(_ name: String, of: Choice.Type, _ call: Call) throws -> Choice?
    where Choice.RawValue == String {
        guard let text = call.query[name], !text.isEmpty else { return nil }
        guard let choice = Choice(rawValue: text) else { throw FacetRefusal(value: text) }
        return choice
    }
}

/// A filter in the address that nobody offers.
struct FacetRefusal: Refusal {
    let value: String
    var message: String { say("没有“\(value)”这种筛选。请从比对结果页点数字进入名单。") }
}
