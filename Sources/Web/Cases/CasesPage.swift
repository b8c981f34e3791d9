import Casework
import Registry
import Vocabulary

struct CasesPage: Page {
    let lines: [CaseLine]
    let total: Int
    let page: Int
    let filter: CaseFilter
    let query: Query
    let counts: [CaseView: Int]
    let today: Day
    let viewer: Viewer
    let address: @Sendable (ID<CaseFile>) -> String

    var title: String { say("劝返案件") }
    var remark: HTML {
        let words = filter.words.joined(separator: " · ")
        return "\(say("共 \(count: total) 件"))\(words.isEmpty ? "" : " · \(words)")"
    }
    var actions: HTML { LinkButton(say("复学巩固情况"), to: "/cases/returns").html }

    var body: HTML {
        """
        \(ChildTabs.html(.cases, for: viewer))\(views)\(Card {
            DataTable(
                say("劝返案件"), CaseLine.columns(), of: lines,
                drawing: [
                    "name": { .link($0.identity.shownName, to: address($0.file.id)) },
                    "state": { DataTable.Cell($0.file.status.chip) },
                    "due": { line in
                        line.isLate(on: today)
                            ? DataTable.Cell("<b class=\"late\">\(line.dueOn?.description ?? "")</b>") : .value(line.dueOn)
                    },
                ], minor: ["county", "origin", "opened", "relapses"],
                empty: EmptyState(
                    because: filter.words.isEmpty ? say("还没有案件") : say("没有符合的案件"),
                    next: filter.words.isEmpty ? say("发现孩子不在校时，从学生档案里立案。") : say("请换一个筛选。"))
            ).html
        })
        \(Paging(page: page, of: 50, total: total, at: "/cases", query))\(ListFileLinks("/cases", query, for: viewer))
        """
    }

    private var views: HTML {
        Segments(
            say("筛选"),
            CaseView.allCases.map { view in
                Tab(
                    view.filter.words.first ?? say("全部"), to: view.query.address(at: "/cases"), count: counts[view],
                    isCurrent: view.query == query)
            }
        ).html
    }
}

extension CaseStatus {
    var chip: Chip {
        switch self {
        case .visiting: Chip("●", label, .bad)
        case .watching: Chip("◔", label, .moving)
        case .closed: Chip("✓", label, .good)
        case .withdrawn: Chip("–", label, .mute)
        }
    }
}

/// All children on one side, those who have to be brought back on the other (学生).
enum ChildTabs {
    case children, cases

    static func html(_ current: ChildTabs, for viewer: Viewer) -> HTML {
        guard viewer.may(.seeChildren), viewer.may(.seeCases) else { return .nothing }
        return Segments(
            say("学生"),
            [
                Tab(say("全部学生"), to: "/children", isCurrent: current == .children),
                Tab(say("劝返案件"), to: "/cases", isCurrent: current == .cases),
            ]
        ).html
    }
}

/// Of those who came back, how many stayed, county by county (复学巩固).
struct ReturnsPage: Page {
    let lines: [ReturnFigures]
    let viewer: Viewer
    let county: @Sendable (ID<Organization>) -> String

    static var definition: String { say("复学过 = 观察期内 + 满观察期仍在校 + 再次离校 + 改按其他情况办；巩固率 = 满观察期仍在校 ÷（满观察期仍在校 + 再次离校）。") }

    var title: String { say("复学巩固") }
    var trail: [Link] { [Link(say("劝返案件"), to: "/cases")] }
    var remark: HTML { "\(ReturnsPage.definition)" }

    var body: HTML {
        """
        \(Card {
            DataTable(
                say("复学巩固"), ReturnFigures.columns(), of: lines,
                drawing: [
                    "returned": { .count($0.returned, to: list($0, .returned)) },
                    "watching": { .count($0.watching, to: list($0, .watching)) },
                    "held": { .count($0.held, to: list($0, .held)) }, "gone": { .alarm($0.gone, to: list($0, .gone)) },
                    "otherwise": { .count($0.otherwise, to: list($0, .otherwise)) },
                ],
                empty: EmptyState(because: say("还没有复学的孩子"), next: say("校长确认复学以后，会按县区列在这里。"))
            ).html
        })
        \(ListFileLinks("/cases/returns", for: viewer))
        """
    }

    private func list(_ line: ReturnFigures, _ fate: CaseFilter.Fate) -> String {
        let query: Query = ["fate": fate.rawValue]
        return query.with("county", line.county.map(county)).address(at: "/cases")
    }
}
