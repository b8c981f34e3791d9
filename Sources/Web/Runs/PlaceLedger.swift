import Casework
import Vocabulary

/// Places and their children (账): how many are registered, settled, open, and how that has changed.
struct PlaceLedger: Component {
    let places: [PlaceFigures]
    let division: RunFigures.Division
    let links: FigureLinks
    /// nil where no earlier runs are shown.
    let trend: RunTrend?
    /// Rows that are too small to be told.
    let hidden: Set<Int>
    /// Where the name of a place leads.
    let drill: @Sendable (PlaceFigures) -> String?
    /// For readers without the right to names.
    var hidesSmall = false

    var html: HTML {
        DataTable(
            say("各地的账"), headings, lines: places.indices.map(line), total: total,
            empty: EmptyState(because: say("没有孩子"), next: say("请换一个范围看。")), density: .compact
        ).html
    }

    private var showsChange: Bool { (trend?.points.count ?? 0) > 1 }

    private var headings: [DataTable.Heading] {
        [
            .init(division.label, isHead: true), .init(say("登记"), .number), .init(say("已落实"), .number, isMinor: true),
            .init(say("落实率"), .number, isMinor: true), .init(say("未落实"), .number), .init(say("未落实率"), isMinor: true),
        ]
            + (hidesSmall
                ? []
                : [
                    .init(say("待复核"), .number, startsGroup: true, isMinor: true),
                    .init(say("待核实"), .number, isMinor: true),
                ])
            + (showsChange
                ? [.init(say("较上次"), .number, startsGroup: true), .init(say("近几次"), isMinor: true)] : [])
    }

    /// The highest rate fills the bar.
    private var highest: Int {
        max(1, places.map { $0.total == 0 ? 0 : $0.open * 10_000 / $0.total }.max() ?? 1)
    }

    private func line(_ row: Int) -> DataTable.Line {
        let place = places[row]
        if hidden.contains(row) {
            return .init([.text(name(of: place))] + headings.dropFirst().map { _ in FigureLinks.hidden })
        }
        func cell(_ count: Int, _ narrow: (inout OutcomeFilter) -> Void) -> DataTable.Cell {
            links.cell(count) { filter in
                filter = filter.at(place, by: division)
                narrow(&filter)
            }
        }
        let rate = place.total == 0 ? 0 : place.open * 10_000 / place.total
        return .init(
            [
                drill(place).map { .link(name(of: place), to: $0) } ?? .text(name(of: place)),
                cell(place.total) { _ in }, cell(place.settled) { $0.side = .settled },
                .init("\(Rate.percent(place.settled, of: place.total))"), cell(place.open) { $0.side = .open },
                .init(CellBar(rate, of: highest, Rate.permille(place.open, of: place.total))),
            ]
                + (hidesSmall
                    ? []
                    : [
                        cell(place.inReview) { $0.state = .inReview },
                        cell(place.unverified) { $0.state = .unverified },
                    ])
                + change(of: place))
    }

    private func change(of place: PlaceFigures) -> [DataTable.Cell] {
        guard let trend, showsChange else { return [] }
        let series = trend.series(of: place.key)
        return [.init(Change(from: series[series.count - 2], to: place.open)), .init(Sparkline(series))]
    }

    private var total: DataTable.Line {
        let sums = places.reduce(into: (total: 0, review: 0, unverified: 0)) { sums, place in
            sums.total += place.total
            sums.review += place.inReview
            sums.unverified += place.unverified
        }
        let open = sums.review + sums.unverified
        // A sum that the sentence does not tell is not told here.
        if hidesSmall, [sums.total, open, sums.total - open].contains(where: SmallCounts.isSmall) {
            return .init([.text(say("合计"))] + headings.dropFirst().map { _ in FigureLinks.hidden })
        }
        var cells: [DataTable.Cell] = [
            .text(say("合计")), links.cell(sums.total), links.cell(sums.total - open) { $0.side = .settled },
            .init("\(Rate.percent(sums.total - open, of: sums.total))"), links.cell(open) { $0.side = .open },
            .init("\(Rate.permille(open, of: sums.total))"),
        ]
        if !hidesSmall {
            cells += [
                links.cell(sums.review) { $0.state = .inReview },
                links.cell(sums.unverified) { $0.state = .unverified },
            ]
        }
        if let trend, showsChange {
            cells += [.init(Change(from: trend.points[trend.points.count - 2].open, to: open)), .init("")]
        }
        return .init(cells)
    }

    private func name(of place: PlaceFigures) -> String { place.name.isEmpty ? division.unnamed : place.name }
}

/// More or fewer than last time: `↓ 16`.
struct Change: Component {
    let before: Int?
    let now: Int

    init(from before: Int?, to now: Int) { (self.before, self.now) = (before, now) }

    var html: HTML {
        guard let before else { return DataTable.Cell.missing.content }
        let more = now - before
        if more == 0 { return "<span class=\"zero\">0</span>" }
        return more > 0
            ? "<span class=\"late\"><span aria-hidden=\"true\">↑</span><span class=\"unseen\">\(say("多"))</span> \(more.grouped)</span>"
            : "<span class=\"fallen\"><span aria-hidden=\"true\">↓</span><span class=\"unseen\">\(say("少"))</span> \((-more).grouped)</span>"
    }
}
