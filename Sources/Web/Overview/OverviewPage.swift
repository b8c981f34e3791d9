import Casework
import Registry
import Vocabulary

/// One run for those who lead: the sentence, where all are, which places, how it went, and why (总览).
struct OverviewPage: Page {
    let overview: RunOverview
    let viewer: Viewer
    let addresses: RunAddresses
    let earlier: RunAddresses?
    /// County and township that are looked at.
    let names: [String]
    let here: String
    let address: @Sendable (ID<MatchRun>, OutcomeFilter) -> String
    /// Of a newer run that waits to be published.
    let waiting: String?

    private var run: MatchRun { overview.run }
    private var figures: RunFigures { overview.figures }
    private var hides: Bool { !overview.opensNames }
    private var links: FigureLinks { FigureLinks(hides ? nil : addresses, overview.filter) }

    var title: String { names.last ?? say("总览") }
    var trail: [Link] {
        if names.isEmpty { return [] }
        var links = [Link(run.organizationName, to: address(run.id, OutcomeFilter()))]
        if names.count > 1 {
            links.append(Link(names[0], to: address(run.id, overview.filter.with { $0.township = nil })))
        }
        return links
    }
    var remark: HTML {
        "\(run.state == .published ? "" : "\(run.chip) " as HTML)\(run.organizationName) · \(run.name) · \(say("比对到 \(run.asOf)"))"
    }
    var actions: HTML {
        overview.opensNames ? LinkButton(say("看比对结果"), to: addresses.run).html : .nothing
    }

    var body: HTML {
        """
        \(newer)\(Card { "\(RunSentence(figures: figures, links: links, hidesSmall: hides))\(Destinations(figures, links, hidesSmall: hides))" })
        <div class="halves even">\(map)\(trend)</div>
        \(flow)
        \(ledger)
        \(others)
        <p class="sub">\(definition)</p>
        """
    }

    private var newer: HTML {
        guard let waiting, let newer = overview.waiting, overview.opensNames else { return .nothing }
        return Notice(
            .waiting, say("\(newer.name)比对完了，还没有发布"), "<a href=\"\(waiting)\">\(say("看那一次的结果"))</a>"
        ).html
    }

    private func drill(_ place: PlaceFigures) -> String? {
        if hides || overview.division == .school { return nil }
        return address(run.id, overview.filter.at(place, by: overview.division))
    }

    private var map: HTML {
        let hidden = overview.hiddenRows
        return Card(say("未落实的孩子在哪里"), remark: "\(say("一格一处，深的未落实率高"))") {
            TileMap(
                overview.places.indices.prefix(24).map { row in
                    let place = overview.places[row]
                    return .init(
                        name: place.name.isEmpty ? overview.division.unnamed : place.name,
                        address: hidden.contains(row)
                            ? nil
                            : drill(place) ?? links.address { $0 = $0.at(place, by: overview.division) },
                        content: hidden.contains(row) ? .hidden : .figures(part: place.open, whole: place.total))
                }, legend: say("每千名登记学生中未落实")
            ).html
        }.html
    }

    private var trend: HTML {
        let points = overview.trend.points.map { point in
            TrendLine.Point(
                day: point.run.asOf, value: hides && SmallCounts.isSmall(point.open) ? nil : point.open)
        }
        return Card(finding(of: points.map(\.value)), remark: "\(say("人"))") {
            points.count > 1
                ? TrendLine(say("各次比对的未落实人数"), points).html
                : EmptyState(
                    because: say("才发布过一次"), next: say("发布第二次以后，这里画出未落实人数怎样变化。")
                ).html
        }.html
    }

    /// The title of the chart says what it shows.
    private func finding(of values: [Int?]) -> String {
        let known = values.compactMap(\.self)
        guard let last = known.last, known.count > 1, known.count == values.count else { return say("未落实人数") }
        let before = known[known.count - 2]
        if known.dropLast().allSatisfy({ $0 > last }) { return say("未落实人数为近 \(known.count) 次最低") }
        if known.dropLast().allSatisfy({ $0 < last }) { return say("未落实人数为近 \(known.count) 次最高") }
        return last < before ? say("未落实人数比上次少") : last > before ? say("未落实人数比上次多") : say("未落实人数和上次一样")
    }

    private var flow: HTML {
        guard let before = figures.before, names.isEmpty else { return .nothing }
        return Card(say("和上次比"), remark: "\(say("上次：\(before.name)，比对到 \(before.asOf)"))") {
            RunFlow(
                figures: figures, links: links, earlier: hides ? nil : earlier.map { FigureLinks($0) }, run: run,
                hidesSmall: hides
            ).html
        }.html
    }

    private var ledger: HTML {
        Card(
            overview.division == .county ? say("各县区的账") : overview.division == .township ? say("各乡镇的账") : say("各学校的账"),
            remark: "\(hides ? say("各列可加总到合计；人数少的不显示") : say("各列可加总到合计；点数字看名单"))"
        ) {
            PlaceLedger(
                places: overview.places, division: overview.division, links: links,
                trend: hides ? nil : overview.trend, hidden: overview.hiddenRows, drill: drill, hidesSmall: hides
            ).html
        }.html + (ListFileLinks("/overview", query, for: viewer, with: .seeOverview)?.html ?? .nothing)
    }

    private var query: Query {
        Submission(encoded: here.split(separator: "?", maxSplits: 1).last ?? "").query
    }

    private var others: HTML {
        if overview.choices.count < 2 { return .nothing }
        return Segments(
            say("换一次比对看"),
            overview.choices.map { choice in
                Tab(
                    choice.state == .published ? choice.name : say("\(choice.name)（未发布）"),
                    to: address(choice.id, overview.filter), isCurrent: choice.id == run.id)
            }
        ).html
    }

    private var definition: String {
        let scope = hides ? say("您能看到数，看不到名单；不足 \(SmallCounts.least) 人的数，和能推算出它的数，不显示。") : ""
        return say("口径：登记 = 已落实 + 未落实；未落实 = 待复核 + 待核实；只数义务教育年龄段。校验码 \(run.fingerprint ?? "")。") + scope
    }
}
