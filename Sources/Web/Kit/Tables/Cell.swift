import Vocabulary

extension DataTable {
    /// One cell of a list. Zero is a fact and grey; what is not known is a dash.
    struct Cell: Sendable {
        let content: HTML

        init(_ content: HTML) { self.content = content }
        init(_ part: some Component) { content = part.html }

        static func text(_ text: String?) -> Cell {
            guard let text, !text.isEmpty else { return missing }
            return Cell("\(text)")
        }

        static func value(_ value: (some CustomStringConvertible)?) -> Cell { text(value?.description) }

        /// A label that stays on one line, however narrow the screen.
        static func link(_ label: String, to address: String) -> Cell { Cell(Link(label, to: address)) }

        /// A count; with an address it opens the list of those counted.
        static func count(_ count: Int?, to address: String? = nil) -> Cell {
            guard let count else { return missing }
            if count == 0 { return Cell("<span class=\"zero\">0</span>") }
            guard let address else { return Cell("\(count.grouped)") }
            return Cell(Link(count.grouped, to: address))
        }

        /// A count that is late or wrong if it is not zero.
        static func alarm(_ count: Int?, to address: String? = nil) -> Cell {
            guard let count, count != 0 else { return .count(count) }
            return Cell("<b class=\"late\">\(Cell.count(count, to: address).content)</b>")
        }

        static func money(_ sum: Money?) -> Cell {
            guard let sum else { return missing }
            return sum == .zero ? Cell("<span class=\"zero\">\(sum)</span>") : Cell("\(sum.grouped)")
        }

        /// What nobody told us.
        static var missing: Cell {
            Cell("<span class=\"zero\" aria-hidden=\"true\">—</span><span class=\"unseen\">\(say("没有数据"))</span>")
        }

        func html(under heading: Heading, isHead: Bool) -> HTML {
            isHead
                ? "<th scope=\"row\"\(attribute: "class", heading.classes)>\(content)</th>"
                : "<td\(attribute: "class", heading.classes) data-head=\"\(heading.label)\">\(content)</td>"
        }
    }
}

extension Money {
    /// `12,345.00`
    var grouped: String {
        let cents = fen.magnitude % 100
        return "\(fen < 0 ? "-" : "")\(Int(fen.magnitude / 100).grouped).\(cents < 10 ? "0" : "")\(cents)"
    }
}
