/// The journal in sentences: when, who, what; before and after where something changed.
struct LogLines: Component {
    let lines: [Line]

    init(_ lines: [Line]) { self.lines = lines }

    struct Line: Sendable {
        let moment: String
        let sentence: HTML
        let before: String?
        let after: String?
        /// The number of the entry in the chain.
        let number: String?

        init(
            at moment: some CustomStringConvertible, _ sentence: HTML, before: String? = nil, after: String? = nil,
            number: String? = nil
        ) {
            self.moment = moment.description
            self.sentence = sentence
            self.before = before
            self.after = after
            self.number = number
        }
    }

    var html: HTML { "<ol class=\"log\">\(lines.html(drawn))</ol>" }

    private func drawn(_ line: Line) -> HTML {
        """
        <li><time>\(line.moment)</time><div><p>\(line.sentence)</p>\(change(in: line))</div>\
        \(line.number.map { "<span class=\"mono\">\($0)</span>" })</li>
        """
    }

    private func change(in line: Line) -> HTML {
        if line.before == nil, line.after == nil { return .nothing }
        return """
            <p class="change">\(line.before.map { "<del>\($0)</del>" }) <span aria-hidden="true">→</span> \
            \(line.after.map { "<ins>\($0)</ins>" })</p>
            """
    }
}
