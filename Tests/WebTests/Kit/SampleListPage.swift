import Vocabulary

@testable import Web

/// A list as the bureau sees it daily: views, bulk bar, table, paging.
struct SampleListPage: Page {
    var isWide = false

    var title: String { "河湾县各乡镇账" }
    var trail: [Link] { [Link("总览", to: "/overview")] }
    var remark: HTML { "2026 春第 3 次比对 · 数据截至 3 月 18 日 06:00" }
    var actions: HTML { "\(LinkButton("导出 Excel", to: "/children.xlsx"))" }

    var body: HTML {
        """
        \(Card("乡镇账", remark: "各列可加总到全县合计；点数字看名单") { """
            <div class="listtools">\(Segments("看哪些", [Tab("全部", to: "/o", count: 12, isCurrent: true),
                Tab("有超期", to: "/o?late", count: 3), Tab("挂牌督战", to: "/o?watched", count: 3)]))\
            \(LinkButton("导出本表", to: "/o.xlsx", .small))</div>
            \(bulk)\(Specimens.table(picks: bulk, isWide: isWide))
            \(Paging(page: 4, of: 50, total: 1204, at: "/children", ["view": "all"]))
            """ })
        """
    }

    private var bulk: BulkBar {
        BulkBar(
            "remind", to: "/reminders", token: Specimens.token, "选中的乡镇会收到一次催办，落实人和期限不变", matching: 1204,
            buttons: [Button("催办", .small)])
    }
}
