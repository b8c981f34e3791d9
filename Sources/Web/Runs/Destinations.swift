import Casework
import Vocabulary

/// Where all children of a run are (去向): one bar for all, and under it the few who are not simply at school, drawn
/// large; then the same in words.
struct Destinations: Component {
    let title: String
    let attending: Part
    let settled: [Part]
    let open: [Part]

    struct Part: Sendable {
        let label: String
        /// nil where it is too small to be told.
        let count: Int?
        let shade: Shade
        let address: String?
    }

    init(_ figures: RunFigures, _ links: FigureLinks, hidesSmall: Bool) {
        title = say("登记的孩子在哪里")
        let others = Outcome.State.settled.filter { $0 != .attending && figures[$0] > 0 }
        let states = [.attending] + others
        let hidden = hidesSmall ? SmallCounts.hidden(among: states.map { figures[$0] }) : []
        let hiddenOpen = hidesSmall ? SmallCounts.hidden(among: Outcome.State.open.map { figures[$0] }) : []
        func part(_ state: Outcome.State, isHidden: Bool) -> Part {
            Part(
                label: state.label, count: isHidden ? nil : figures[state], shade: state.shade,
                address: links.address { $0.state = state })
        }
        attending = part(.attending, isHidden: hidden.contains(0))
        settled = others.enumerated().map { part($1, isHidden: hidden.contains($0 + 1)) }
        open = Outcome.State.open.enumerated().map { part($1, isHidden: hiddenOpen.contains($0)) }
    }

    private var rest: [Part] { settled + open }
    private var total: Int { attending.size + rest.reduce(0) { $0 + $1.size } }

    var html: HTML {
        """
        <figure class="where2"><figcaption class="unseen">\(title)</figcaption>\
        <svg class="stacked" width="100%" height="26" aria-hidden="true">\(bar([attending] + rest, of: total))</svg>\
        \(lens)<div class="parts">\(list(say("已落实"), [attending] + settled))\(list(say("还没落实"), open, "late"))</div></figure>
        """
    }

    /// From the end of the first bar, where the few are, to the whole width of the second.
    private var lens: HTML {
        let few = rest.reduce(0) { $0 + $1.size }
        guard rest.count(where: { $0.size > 0 }) > 1, attending.size > 0, few * 4 < total else { return .nothing }
        return """
            <svg class="lens" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">\
            <path d="M\(attending.size * 1000 / total) 0H1000V14H0Z"/></svg>\
            <svg class="stacked few" width="100%" height="14" aria-hidden="true">\(bar(rest, of: few))</svg>
            """
    }

    private func bar(_ parts: [Part], of total: Int) -> HTML {
        var before = 0
        return parts.html { part in
            defer { before += part.size }
            if part.size == 0 { return .nothing }
            return """
                <rect class="shade-\(part.shade.rawValue)" x="\(Share(before, of: total))" \
                width="\(Share(part.size, of: total))" height="26"/>
                """
        }
    }

    private func list(_ title: String, _ parts: [Part], _ tone: String = "") -> HTML {
        "<div class=\"\(tone)\"><p>\(title)</p><ul>\(parts.html(legend))</ul></div>"
    }

    private func legend(of part: Part) -> HTML {
        let words: HTML = "<b>\(FigureLinks.text(part.count))</b> <span>\(part.label)</span>"
        let target = part.count == nil ? nil : part.address
        let entry: HTML = target.map { "<a href=\"\($0)\">\(words)</a>" } ?? "<span>\(words)</span>"
        return """
            <li><svg width="14" height="14" aria-hidden="true"><rect class="shade-\(part.shade.rawValue)" \
            width="14" height="14" rx="2"/></svg>\
            \(entry)</li>
            """
    }
}

extension Destinations.Part {
    /// What is not told is not drawn either.
    fileprivate var size: Int { count ?? 0 }
}

extension Outcome.State {
    var shade: Shade {
        switch self {
        case .attending: .school
        case .outside: .province
        case .vocational: .vocational
        case .special: .home
        case .graduated, .dead, .ageOut: .rest
        case .deferred, .abroad, .otherwise: .deferred
        case .inReview: .pending
        case .unverified: .suspected
        }
    }

    var chip: Chip {
        switch self {
        case .attending: Chip("✓", label, .good)
        case .special: Chip("⌂", label, .home)
        case .outside: Chip("↗", label, .moving)
        case .vocational: Chip("◇", label, .moving)
        case .graduated: Chip("◎", label, .mute)
        case .deferred, .abroad, .otherwise: Chip("‖", label, .mute)
        case .dead, .ageOut: Chip("○", label, .mute)
        case .inReview: Chip("?", label, .waiting)
        case .unverified: Chip("!", label, .bad)
        }
    }
}
