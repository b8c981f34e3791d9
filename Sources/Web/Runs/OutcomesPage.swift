import Casework
import Documents
import Registry
import Vocabulary

struct OutcomesPage: Page {
    let run: MatchRun
    let address: String
    let lines: [OutcomeLine]
    let total: Int
    let page: Int
    let filter: OutcomeFilter
    let query: Query
    let viewer: Viewer
    let counties: [Field.Choice]
    let child: @Sendable (ID<Child>) -> String

    var title: String { filter.words.isEmpty ? say("比对名单") : filter.words.joined(separator: " · ") }
    var trail: [Link] { [Link(say("比对"), to: "/runs"), Link(run.name, to: address)] }
    var remark: HTML { "\(say("共 \(count: total) 名")) · \(say("比对到 \(run.asOf)"))" }

    private var path: String { address + "/children" }
    private var all: Field.Choice { Field.Choice(say("全部"), value: "") }

    /// Where all live in one county it need not be said.
    private var leftOut: Set<String> { counties.count < 2 ? ["county"] : [] }

    var body: HTML {
        """
        \(facets)\(Card {
            DataTable(
                say("比对名单"), OutcomeLine.columns(), of: lines,
                drawing: ["name": { .link($0.identity.shownName, to: child($0.child)) }, "state": { DataTable.Cell($0.outcome.state.chip) }],
                leavingOut: leftOut, minor: ["sex", "layer", "groups", "category"],
                empty: EmptyState(because: say("没有符合的孩子"), next: say("请放宽筛选，或回到比对结果。"))
            ).html
        })
        \(Paging(page: page, of: 50, total: total, at: path, query))\(ListFileLinks(path, query, for: viewer))
        """
    }

    private var facets: HTML {
        FilterBar(at: path, choosing: filter.words) {
            """
            \(Field(say("落实"), name: "side", .choice([all] + OutcomeFilter.Side.allCases.map(Field.Choice.init), chosen: filter.side?.rawValue ?? ""), isOptional: true))\
            \(Field(say("去向"), name: "state", .choice([all] + Outcome.State.allCases.map(Field.Choice.init), chosen: filter.state?.rawValue ?? ""), isOptional: true))\
            \(Field(say("待核实原因"), name: "reason", .choice([all] + Outcome.Reason.allCases.map(Field.Choice.init), chosen: filter.reason?.rawValue ?? ""), isOptional: true))\
            \(Field(say("重点群体"), name: "group", .choice([all] + WatchedGroups.all.map { Field.Choice(WatchedGroups.label($0.code), value: $0.code) }, chosen: filter.group ?? ""), isOptional: true))\
            \(kept)
            """
        }.html
    }

    /// What was chosen by clicking a figure stays chosen.
    private var kept: HTML {
        ["layer", "county", "township", "school", "change"].html { name in
            query[name].map { "<input type=\"hidden\" name=\"\(name)\" value=\"\($0)\">" } ?? .nothing
        }
    }
}

struct DoubtsPage: Page {
    let run: MatchRun
    let address: String
    let kind: EnrolmentDoubt?
    let lines: [DoubtLine]
    let total: Int
    let page: Int
    let viewer: Viewer
    let child: @Sendable (ID<Child>) -> String

    var title: String { kind?.label ?? say("学籍疑点") }
    var trail: [Link] { [Link(say("比对"), to: "/runs"), Link(run.name, to: address)] }
    var remark: HTML { "\(say("共 \(count: total) 名"))" }

    private var path: String { address + "/doubts" }
    private var query: Query { Query(kind.map { [("kind", $0.rawValue)] } ?? []) }

    var body: HTML {
        """
        \(Segments(say("疑点"), [Tab(say("全部"), to: path, isCurrent: kind == nil)] + EnrolmentDoubt.allCases.map {
            Tab($0.label, to: path + "?kind=" + $0.rawValue, isCurrent: $0 == kind)
        }))
        \(Card {
            DataTable(
                say("学籍疑点"), DoubtLine.columns(), of: lines,
                drawing: ["name": { .link($0.identity.shownName, to: child($0.child)) }], minor: ["birth"],
                empty: EmptyState(because: say("没有这类疑点"), next: say("学籍和在校名册更新后再比对一次，会重新核对。"))
            ).html
        })
        \(Paging(page: page, of: 50, total: total, at: path, query))\(ListFileLinks(path, query, for: viewer))
        """
    }
}

extension Outcome.State {
    var chip: Chip {
        switch self {
        case .attending: Chip("✓", label, .good)
        case .special: Chip("⌂", label, .home)
        case .outside, .abroad: Chip("↗", label, .moving)
        case .vocational: Chip("◇", label, .good)
        case .graduated: Chip("◎", label, .mute)
        case .deferred: Chip("‖", label, .mute)
        case .otherwise: Chip("✓", label, .mute)
        case .dead, .ageOut: Chip("–", label, .mute)
        case .inReview: Chip("≈", label, .waiting)
        case .unverified: Chip("?", label, .bad)
        }
    }
}
