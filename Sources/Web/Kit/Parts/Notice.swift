/// Something the reader should know before going on, or what was just done.
struct Notice: Component {
    let tone: Tone
    let title: String?
    let content: HTML

    init(_ tone: Tone, _ title: String? = nil, _ content: HTML = .nothing) {
        self.tone = tone
        self.title = title
        self.content = content
    }

    var html: HTML {
        """
        <div class="notice \(tone.rawValue)">\(title.map { "<p><b>\(glyph) \($0)</b></p>" })\
        \("<div>\(content)</div>", when: !content.isEmpty)</div>
        """
    }

    private var glyph: HTML {
        let glyph =
            switch tone {
            case .good: "✓"
            case .waiting, .bad: "▲"
            case .mute, .moving, .home: "●"
            }
        return "<span aria-hidden=\"true\">\(glyph)</span>"
    }
}
