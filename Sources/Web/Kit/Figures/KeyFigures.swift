import Vocabulary

/// The few figures of a page; each opens the list of those it counts.
struct KeyFigures: Component {
    let figures: [Figure]

    init(_ figures: [Figure]) { self.figures = figures }

    struct Figure: Sendable {
        let label: String
        let value: String
        let address: String?
        let remark: String?
        let tone: Tone

        init(
            _ label: String, _ value: String, to address: String? = nil, remark: String? = nil, tone: Tone = .mute
        ) {
            self.label = label
            self.value = value
            self.address = address
            self.remark = remark
            self.tone = tone
        }

        init(_ label: String, _ count: Int, to address: String? = nil, remark: String? = nil, tone: Tone = .mute) {
            self.init(label, count.grouped, to: address, remark: remark, tone: tone)
        }
    }

    var html: HTML { "<ul class=\"figures\">\(figures.html(drawn))</ul>" }

    private func drawn(_ figure: Figure) -> HTML {
        let words: HTML = "<span>\(figure.label)</span> <b class=\"\(figure.tone.rawValue)\">\(figure.value)</b>"
        return """
            <li>\(figure.address.map { "<a href=\"\($0)\">\(words)</a>" } ?? words)\
            \(figure.remark.map { "<small>\($0)</small>" })</li>
            """
    }
}
