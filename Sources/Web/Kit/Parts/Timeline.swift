import Vocabulary

/// What happened, newest first, by year (时间线).
struct Timeline: Component {
    let events: [Event]

    init(_ events: [Event]) { self.events = events }

    struct Event: Sendable {
        let day: Day
        let time: String?
        /// One character for the kind: 访, 文, 助.
        let mark: String
        let tone: Tone
        let title: HTML
        let words: HTML
        /// Who says so, and from which paper.
        let source: String?

        init(
            on day: Day, at time: String? = nil, _ mark: String, _ tone: Tone = .mute, _ title: HTML,
            words: HTML = .nothing, source: String? = nil
        ) {
            self.day = day
            self.time = time
            self.mark = mark
            self.tone = tone
            self.title = title
            self.words = words
            self.source = source
        }
    }

    var html: HTML {
        var year: Int?
        let list = events.html { event in
            defer { year = event.day.year }
            return event.day.year == year ? drawn(event) : self.year(event.day.year) + drawn(event)
        }
        return "<ol class=\"timeline\">\(list)</ol>"
    }

    private func year(_ year: Int) -> HTML { "<li class=\"year\"><span>\(say("\(year) 年"))</span></li>" }

    private func drawn(_ event: Event) -> HTML {
        """
        <li><time datetime="\(event.day)"><b>\(say("\(event.day.month)月\(event.day.day)日"))</b>\
        \(event.time.map { " \($0)" })</time>\
        <span class="mark \(event.tone.rawValue)" aria-hidden="true">\(event.mark)</span>\
        <div><h3>\(event.title)</h3>\("<p>\(event.words)</p>", when: !event.words.isEmpty)\
        \(event.source.map { "<p class=\"sub\">\($0)</p>" })</div></li>
        """
    }
}
