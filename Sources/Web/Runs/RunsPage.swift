import Casework
import Registry
import Vocabulary

struct RunsPage: Page {
    let runs: [MatchRun]
    let address: @Sendable (ID<MatchRun>) -> String
    let total: Int
    let page: Int
    let viewer: Viewer

    var title: String { say("比对") }
    var remark: HTML { "\(say("登记名册和就读名册对一遍，看每个孩子在哪里"))" }
    var actions: HTML {
        viewer.may(.startRuns) ? LinkButton(say("准备比对"), to: "/runs/new", .main).html : .nothing
    }

    var body: HTML {
        """
        \(ComparisonTabs.html(.runs, for: viewer))\(Card {
            DataTable(
                say("比对列表"), MatchRun.columns(), of: runs,
                drawing: [
                    "name": { .link($0.name, to: address($0.id)) }, "state": { DataTable.Cell($0.chip) },
                ], minor: ["fingerprint", "started", "unit"],
                empty: EmptyState(
                    because: say("还没有比对过"),
                    next: viewer.may(.startRuns) ? say("户籍、学籍等名册入库以后，点“准备比对”。") : say("县控辍保学办比对以后，结果会出现在这里。"))
            ).html
        })
        \(Paging(page: page, of: 50, total: total, at: "/runs"))\(ListFileLinks("/runs", [:], for: viewer))
        """
    }
}

extension MatchRun {
    var chip: Chip {
        switch state {
        case .waiting, .comparing: Chip("▸", state.label, .moving)
        case .ready: Chip("!", state.label, .waiting)
        case .published: Chip("✓", state.label, .good)
        case .cancelled: Chip("–", state.label, .mute)
        }
    }
}

/// Rosters on one side, what comes of them on the other (名册与比对).
enum ComparisonTabs {
    case rosters, runs

    static func html(_ current: ComparisonTabs, for viewer: Viewer) -> HTML {
        guard viewer.may(.seeRosters), viewer.may(.seeRuns) else { return .nothing }
        return Segments(
            say("名册与比对"),
            [
                Tab(say("名册"), to: "/rosters", isCurrent: current == .rosters),
                Tab(say("比对"), to: "/runs", isCurrent: current == .runs),
            ]
        ).html
    }
}
