import Casework
import Documents
import Registry
import Vocabulary

struct RunsPage: Page {
    let lines: [RunLine]
    let total: Int
    let page: Int
    let viewer: Viewer
    let addresses: @Sendable (ID<MatchRun>) -> RunAddresses

    var title: String { say("比对") }
    var remark: HTML { "\(say("共 \(count: total) 次，新的在前；发布以后不再变动"))" }
    var actions: HTML {
        viewer.may(.startRuns) ? LinkButton(say("开始比对"), to: "/runs/new", .main).html : .nothing
    }

    var body: HTML {
        """
        \(ComparisonTabs(.runs, for: viewer))
        \(Card {
            DataTable(
                say("比对列表"), RunLine.columns(), of: lines,
                drawing: [
                    "name": { line in
                        .init("\(Link(line.run.name, to: addresses(line.run.id).run)) <small>\(line.run.organizationName)</small>")
                    },
                    "state": { .init($0.run.chip) },
                    "total": { figure($0, $0.sums?.total) { _ in } },
                    "settled": { figure($0, $0.sums?.settled) { $0.side = .settled } },
                    "open": { figure($0, $0.sums?.open) { $0.side = .open } },
                ], leavingOut: ["unit", "fingerprint"], minor: ["started", "who", "settled"],
                empty: EmptyState(
                    because: say("还没有比对过"),
                    next: viewer.may(.startRuns)
                        ? say("导入登记名册（户籍、防返贫、民政、残联）和就读名册（学籍、在校等）以后，从这里开始。")
                        : say("县控辍保学办开始比对以后，结果会列在这里。"),
                    action: viewer.may(.startRuns) ? LinkButton(say("开始比对"), to: "/runs/new", .main) : nil)
            ).html
        })
        \(Paging(page: page, of: 50, total: total, at: "/runs"))\(ListFileLinks("/runs", for: viewer))
        """
    }

    private func figure(
        _ line: RunLine, _ count: Int?, _ narrow: (inout OutcomeFilter) -> Void
    ) -> DataTable.Cell {
        .count(count, to: addresses(line.run.id).children(OutcomeFilter().with(narrow)))
    }
}

/// The parts of 比对: what was compared, with which rosters, and the work under way.
struct ComparisonTabs: Component {
    enum Place { case runs, rosters, jobs }

    let place: Place
    let viewer: Viewer

    init(_ place: Place, for viewer: Viewer) { (self.place, self.viewer) = (place, viewer) }

    var html: HTML {
        let all: [(Place, Right, String, String)] = [
            (.runs, .seeRuns, say("各次比对"), "/runs"), (.rosters, .seeRosters, say("名册"), "/rosters"),
            (.jobs, .seeJobs, say("任务"), "/jobs"),
        ]
        let open = all.filter { viewer.may($0.1) }
        if open.count < 2 { return .nothing }
        return Tabs(say("比对"), open.map { Tab($0.2, to: $0.3, isCurrent: $0.0 == place) }).html
    }
}

extension MatchRun {
    var chip: Chip {
        switch state {
        case .waiting: Chip("○", state.label, .mute)
        case .comparing: Chip("●", state.label, .moving)
        case .ready: isTrial ? Chip("○", say("试跑"), .mute) : Chip("○", state.label, .waiting)
        case .published: Chip("✓", state.label, .good)
        case .cancelled: Chip("‖", state.label, .mute)
        }
    }
}
