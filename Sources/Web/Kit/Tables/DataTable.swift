import Vocabulary

/// A list of people, schools or figures (名单, 台账), with its total from the server, or the reason why it is empty.
struct DataTable: Component {
    /// What the table lists, for those who hear it.
    let caption: String
    let headings: [Heading]
    let lines: [Line]
    var total: Line?
    let empty: EmptyState
    var density = Density.normal
    /// More columns than a screen holds: the table gets a window of its own, in which head and first column stay.
    var isWide = false
    /// The bulk bar that the check boxes of the lines belong to.
    var picks: BulkBar?

    init(
        _ caption: String, _ headings: [Heading], lines: [Line], total: Line? = nil, empty: EmptyState,
        density: Density = .normal, isWide: Bool = false, picks: BulkBar? = nil
    ) {
        self.caption = caption
        self.headings = headings
        self.lines = lines
        self.total = total
        self.empty = empty
        self.density = density
        self.isWide = isWide
        self.picks = picks
    }

    enum Density: String, Sendable {
        case compact, normal, roomy
    }

    var html: HTML {
        if lines.isEmpty { return empty.html }
        return """
            <div class="scroll\(" window", when: isWide)" tabindex="0" role="region" aria-label="\(caption)">\
            <table class="list \(density.rawValue)\(" picking", when: picks != nil)">\
            <caption class="unseen">\(caption)</caption>
            <thead><tr>\(picks.map(\.pickAll))\(headings)</tr></thead>
            <tbody>
            \(lines.html(drawn))</tbody>
            \(total.map { "<tfoot>\(drawn($0))</tfoot>\n" })</table></div>
            """
    }

    private func drawn(_ line: Line) -> HTML {
        precondition(line.cells.count == headings.count, "\(caption): a line with another number of cells")
        var row: HTML = "<tr>"
        if let picks { row += line.key.map { picks.pick($0, named: line.name) } ?? "<td class=\"pick\"></td>" }
        for (heading, cell) in zip(headings, line.cells) {
            row += cell.html(under: heading, isHead: heading.isHead)
        }
        return row + "</tr>\n"
    }
}
