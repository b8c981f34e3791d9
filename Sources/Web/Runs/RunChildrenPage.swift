import Casework
import Documents
import Registry
import Vocabulary

struct RunChildrenPage: Page {
    let run: MatchRun
    let lines: [OutcomeLine]
    let total: Int
    let page: Int
    let asked: RunQuery
    let places: OutcomePlaces
    let viewer: Viewer
    let addresses: RunAddresses
    let key: @Sendable (ID<Child>) -> String
    let unit: @Sendable (ID<Organization>) -> String

    var title: String { say("比对名单") }
    var trail: [Link] { [Link(say("比对"), to: "/runs"), Link(run.name, to: addresses.run)] }
    var remark: HTML {
        let words = RunFacets(asked.filter, places).words
        return "\(say("共 \(count: total) 名"))\(words.isEmpty ? "" : " · ")\(words.joined(separator: "；"))"
    }
    var actions: HTML {
        query.names.isEmpty ? .nothing : LinkButton(say("去掉筛选"), to: addresses.children()).html
    }

    private var query: Query { addresses.query(asked.filter) }
    private var sorted: Query { asked.order == .usual ? query : query.with("sort", asked.order.text) }

    var body: HTML {
        """
        <section class="card"><form class="filter" method="get" action="\(addresses.run)/children">\(fields)\
        <div class="buttons">\(Button(say("查看")))</div></form></section>
        \(Card { list })
        \(Paging(page: page, of: 50, total: total, at: addresses.run + "/children", sorted))\
        \(ListFileLinks(addresses.run + "/children", sorted, for: viewer))
        """
    }

    private var fields: HTML {
        let filter = asked.filter
        return """
            \("<input type=\"hidden\" name=\"sort\" value=\"\(asked.order.text)\">", when: asked.order != .usual)\
            \(field(say("范围"), "side", OutcomeFilter.Side.allCases, filter.side))\
            \(places.counties.count > 1 ? choice(say("县区"), "county", units(places.counties, .county)) : .nothing)\
            \(choice(say("乡镇"), "township", places.townships.map { $0.isEmpty ? (RunQuery.none, RunFigures.Division.township.unnamed) : ($0, $0) }))\
            \(choice(say("责任学校"), "school", units(places.schools, .school)))\
            <details class="more"\(attribute: "open", when: isDetailed)><summary>\(say("更多筛选"))</summary><div>\
            \(field(say("去向"), "state", Outcome.State.allCases, filter.state))\
            \(field(say("待核实原因"), "reason", Outcome.Reason.allCases, filter.reason))\
            \(field(say("怎样对上的"), "layer", MatchLayer.allCases, filter.layer))\
            \(field(say("变化"), "change", RunChange.allCases, filter.change))\
            \(choice(say("重点群体"), "group", WatchedGroups.all.map { ($0.code, WatchedGroups.label($0.code)) }))</div></details>
            """
    }

    private var isDetailed: Bool {
        ["state", "reason", "layer", "change", "group"].contains { query[$0] != nil }
    }

    private func units(
        _ units: [(id: ID<Organization>, name: String)], _ division: RunFigures.Division
    ) -> [(String, String)] {
        units.map { (unit($0.id), $0.name) } + [(RunQuery.none, division.unnamed)]
    }

    private func field<Option: Labelled>(
        _ label: String, _ name: String, _ options: [Option], _ chosen: Option?
    ) -> HTML {
        choice(label, name, options.map { ($0.rawValue, $0.label) })
    }

    private func choice(_ label: String, _ name: String, _ options: [(value: String, label: String)]) -> HTML {
        let all = [Field.Choice(say("全部"), value: "")] + options.map { Field.Choice($0.label, value: $0.value) }
        return Field(label, name: name, .choice(all, chosen: query[name] ?? ""), isOptional: true).html
    }

    private var list: HTML {
        let columns = OutcomeLine.columns()
        let drawing: [String: (OutcomeLine) -> DataTable.Cell] = [
            "name": { .link($0.identity.shownName, to: addresses.child(key($0.child))) },
            "state": { .init($0.outcome.state.chip) },
        ]
        return DataTable(
            say("比对名单"), shown.map(heading),
            lines: lines.map { line in
                .init(
                    shown.map { wanted in
                        if let draw = drawing[wanted] { return draw(line) }
                        guard let column = columns.first(where: { $0.key == wanted }) else { return .missing }
                        return .init(written: column.cell(line))
                    })
            },
            empty: EmptyState(because: say("没有这样的孩子"), next: say("请放宽筛选，或去掉筛选看全部。"))
        ).html
    }

    private var shown: [String] {
        ["name", "state", "reason", "township", "school", "layer", "groups", "sex", "birth", "number"]
    }

    private func heading(_ wanted: String) -> DataTable.Heading {
        let label = OutcomeLine.columns().first { $0.key == wanted }?.label ?? ""
        let column = wanted == "township" ? .place : OutcomeOrder.Column(rawValue: wanted)
        return .init(
            label, isHead: wanted == "name",
            isMinor: ["layer", "groups", "sex", "birth", "number", "school"].contains(wanted),
            sorting: column.map { column in
                let isCurrent = asked.order.column == column
                let next = OutcomeOrder(column, descending: isCurrent && !asked.order.isDescending)
                return .init(
                    at: query.with("sort", next.text).address(at: addresses.run + "/children"),
                    order: isCurrent ? (asked.order.isDescending ? .descending : .ascending) : nil)
            })
    }
}
