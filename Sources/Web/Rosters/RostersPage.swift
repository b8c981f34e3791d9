import Documents
import Registry
import Vocabulary

struct RostersPage: Page {
    let rosters: [Roster]
    let columns: [ListColumn<Roster>]
    let total: Int
    let page: Int
    let viewer: Viewer
    let address: @Sendable (ID<Roster>) -> String

    var title: String { say("名册") }
    var remark: HTML { "\(say("共 \(count: total) 份，新的在前；每一份都保留原件"))" }
    var actions: HTML {
        """
        \(LinkButton(say("导入名册"), to: "/rosters/new", .main).html, when: viewer.may(.importRosters))
        """
    }

    var body: HTML {
        """
        \(ComparisonTabs(.rosters, for: viewer))
        \(Card {
            DataTable(
                say("名册列表"), columns, of: rosters,
                drawing: [
                    "source": { roster in
                        let name = columns.first?.cell(roster).text ?? roster.source
                        return .init(
                            "\(Link(name, to: address(roster.id))) <small>\(roster.supplier) · \(roster.fileName)</small>")
                    },
                    "state": { .init($0.chip) },
                    "version": { .value($0.progress.version) },
                    "waiting": { .count($0.progress.waiting, to: address($0.id) + "/quarantine") },
                ], leavingOut: ["id", "supplier", "file"], minor: ["coverage", "uploaded"],
                empty: EmptyState(
                    because: say("还没有名册"), next: say("收到公安、民政、残联、学校的名册时，从这里导入。"),
                    action: viewer.may(.importRosters) ? LinkButton(say("导入名册"), to: "/rosters/new", .main) : nil)
            ).html
        })
        \(Paging(page: page, of: 50, total: total, at: "/rosters"))\(ListFileLinks("/rosters", for: viewer))
        """
    }
}
