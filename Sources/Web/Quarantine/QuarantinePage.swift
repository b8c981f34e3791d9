import Registry
import Screening
import Vocabulary

struct QuarantinePage: Page {
    let roster: Roster
    let sourceName: String
    let rows: [WaitingRow]
    let total: Int
    let page: Int
    let filter: WaitingFilter
    /// How many there are in each state, in the order of the states.
    let counts: [Int]
    let problems: [ScreeningReport.CheckCount]
    let address: String
    /// Rows put right after the import, which wait to be confirmed.
    let supplement: (count: Int, address: String)?
    let query: Query
    let viewer: Viewer

    private var list: String { address + "/quarantine" }
    private var mayImport: Bool { viewer.may(.importRosters) }

    var title: String { say("待更正的行") }
    var trail: [Link] { [Link(say("名册"), to: "/rosters"), Link(sourceName, to: address)] }
    var remark: HTML { "\(roster.fileName) · \(say("数据截至 \(roster.asOf)"))" }
    var actions: HTML {
        guard mayImport, roster.progress.state == .checked else { return .nothing }
        return LinkButton(say("看差异，确认入库"), to: address + "/difference", .main).html
    }

    var body: HTML {
        """
        \(supplement.map(waiting))\(states)\(search)\(Card { table })
        \(Paging(page: page, of: 50, total: total, at: list, query))\(ListFileLinks(list, query, for: viewer))
        """
    }

    private func waiting(_ supplement: (count: Int, address: String)) -> HTML {
        Notice(
            .waiting, say("入库以后又更正了 \(count: supplement.count) 行，还没有写入登记库"),
            "<p>\(Link(say("看差异，确认入库"), to: supplement.address + "/difference"))</p>"
        ).html
    }

    private var states: HTML {
        let tabs = zip(WaitingRow.State.allCases, counts).map { state, count in
            Tab(
                state.label, to: query.with("state", state == .waiting ? nil : state.rawValue).address(at: list),
                count: count, isCurrent: filter.state == state)
        }
        return Tabs(say("状态"), tabs).html
    }

    private var search: HTML {
        if problems.isEmpty && filter.handedTo == nil { return .nothing }
        let checks = problems.map { Field.Choice("\($0.label)（\($0.count.grouped)）", value: $0.check) }
        let verdicts = [Verdict.fix, .unusable].map(Field.Choice.init)
        let words = [
            checks.first { $0.value == filter.problem }?.label, filter.verdict?.label,
            filter.handedTo == nil ? nil : say("转交给我的"),
        ]
        return FilterBar(at: list, choosing: words, hidden: query["state"].map { ["state": $0] } ?? [:]) {
            """
            \(Field(say("问题"), name: "problem", .choice([all] + checks, chosen: filter.problem ?? ""), isOptional: true))\
            \(Field(say("结论"), name: "verdict", .choice([all] + verdicts, chosen: filter.verdict?.rawValue ?? ""), isOptional: true))\
            \(Field(say("经办人"), name: "owner", .choice([all, Field.Choice(say("转交给我的"), value: "me")], chosen: filter.handedTo == nil ? "" : "me"), isOptional: true))
            """
        }.html
    }

    private var all: Field.Choice { Field.Choice(say("全部"), value: "") }

    private var table: HTML {
        DataTable(
            say("待更正的行"), WaitingRow.columns(), of: rows,
            drawing: [
                "row": { row in
                    mayImport ? .link("\(row.place)", to: "\(list)/\(row.number)") : .text("\(row.place)")
                },
                "problems": { row in
                    .init("<ul class=\"faults\">\(row.faults.html { "<li>\($0.located)</li>" })</ul>")
                },
                "verdict": { .init($0.chip) }, "state": { .text($0.state.label) },
            ], leavingOut: filter.state == nil ? ["number", "remedy"] : ["number", "remedy", "state"],
            minor: ["verdict"], broad: ["problems"], empty: empty, isWide: false
        ).html
    }

    private var empty: EmptyState {
        filter == WaitingFilter()
            ? EmptyState(because: say("没有等待更正的行"), next: say("更正过的和退回来源的，可以在上面切换来看。"))
            : EmptyState(because: say("没有符合条件的行"), next: say("请换一个问题或结论，或切换状态。"))
    }
}

extension WaitingRow {
    var chip: Chip {
        switch state {
        case .corrected: Chip("✓", state.label, .good)
        case .givenUp: Chip("‖", state.label, .mute)
        case .waiting:
            verdict == .unusable ? Chip("✕", verdict.label, .bad) : Chip("!", verdict.label, .waiting)
        }
    }
}
