import Casework
import Registry
import Vocabulary

/// The counties side by side, each by its own latest published run (各县区).
struct CountiesPage: Page {
    let counties: [CountyRow]
    let viewer: Viewer
    let address: @Sendable (CountyRow) -> String?
    let links: @Sendable (CountyRow) -> FigureLinks

    var title: String { say("总览") }
    var remark: HTML { "\(viewer.homeName)" }

    private var published: [RunSums] { counties.compactMap(\.standing.sums) }

    var body: HTML {
        if published.isEmpty {
            return Card {
                EmptyState(
                    because: say("还没有发布的比对"),
                    next: viewer.may(.startRuns)
                        ? say("比对、复核以后由另一位同事发布，这里就有数了。") : say("县控辍保学办发布比对以后，这里就有数了。"),
                    action: viewer.may(.seeRuns) ? LinkButton(say("看各次比对"), to: "/runs", .main) : nil
                ).html
            }.html
        }
        return """
            \(Card { "<p class=\"sentence\">\(sentence)</p>" })
            \(Card(say("未落实的孩子在哪里"), remark: "\(say("斜线的县区还没有发布，不进合计"))") { TileMap(counties.map(tile), legend: say("每千名登记学生中未落实")).html })
            \(Card(say("各县区的账"), remark: "\(say("每个县区自己最近一次发布的比对"))") { ledger })
            \(ListFileLinks("/overview", for: viewer, with: .seeOverview))
            """
    }

    private var sentence: HTML {
        let total = published.reduce(0) { $0 + $1.total }
        let open = published.reduce(0) { $0 + $1.open }
        let rate = Rate.percent(total - open, of: total)
        let (all, some) = (counties.count, published.count)
        return say(
            marked:
                "\(count: all) 个县区中 \(strong: some) 个发布了比对：登记 \(strong: total) 名孩子，\(strong: total - open) 名去向已落实（\(rate)），还有 \(strong: open) 名没有落实。"
        )
    }

    private func tile(_ county: CountyRow) -> TileMap.Tile {
        .init(
            name: county.standing.name, address: address(county),
            content: county.standing.sums == nil
                ? .missing : county.sums.map { .figures(part: $0.open, whole: $0.total) } ?? .hidden)
    }

    private var ledger: HTML {
        DataTable(
            say("各县区的账"), CountyRow.columns(), of: counties,
            drawing: [
                "place": { county in
                    address(county).map { .link(county.standing.name, to: $0) } ?? .text(county.standing.name)
                },
                "total": { cell($0, \.total) { _ in } },
                "settled": { cell($0, \.settled) { $0.side = .settled } },
                "open": { cell($0, \.open) { $0.side = .open } },
            ], minor: ["run", "settled"],
            empty: EmptyState(because: say("没有县区"), next: say("请在“管理 › 单位”里添加。"))
        ).html
    }

    private func cell(
        _ county: CountyRow, _ part: (RunSums) -> Int, _ narrow: (inout OutcomeFilter) -> Void
    ) -> DataTable.Cell {
        if county.standing.sums == nil { return .missing }
        return links(county).cell(county.sums.map(part), narrow)
    }
}
