import Casework
import Vocabulary

/// What a run says, in one sentence, each number of it a way to its list.
struct RunSentence: Component {
    let figures: RunFigures
    let links: FigureLinks
    let hidesSmall: Bool

    var html: HTML { "<p class=\"sentence\">\(sentence)\(change)</p>" }

    private var isHidden: Bool {
        hidesSmall && [figures.total, figures.open, figures.settled].contains(where: SmallCounts.isSmall)
    }

    private var sentence: HTML {
        if figures.total == 0 { return "\(say("您的工作范围内没有这次比对的孩子。"))" }
        if isHidden { return "\(say("人数少，您看不到名单，所以不显示细数。"))" }
        let total = links.strong(figures.total)
        let settled = links.strong(figures.settled) { $0.side = .settled }
        if figures.open == 0 { return say(marked: "登记的 \(total) 名孩子，\(settled) 名去向都已落实。") }
        let open = links.strong(figures.open, "late") { $0.side = .open }
        let rate = Rate.percent(figures.settled, of: figures.total)
        return say(marked: "登记的 \(total) 名孩子，\(settled) 名去向已落实（\(rate)），还有 \(open) 名没有落实。")
    }

    private var change: HTML {
        guard let before = figures.before, !isHidden, !(hidesSmall && SmallCounts.isSmall(figures.openBefore)),
            figures.total > 0
        else { return .nothing }
        let less = figures.openBefore - figures.open
        let words =
            less > 0
            ? say("比上次（\(before.name)）少 \(count: less) 名。")
            : less < 0 ? say("比上次（\(before.name)）多 \(count: -less) 名。") : say("和上次（\(before.name)）一样多。")
        return "<span class=\"\(less > 0 ? "fallen" : less < 0 ? "late" : "")\">\(words)</span>"
    }
}

/// Why the number changed (变化): what was open before, what was settled, what is new.
struct RunFlow: Component {
    let figures: RunFigures
    let links: FigureLinks
    /// To the lists of the run before.
    let earlier: FigureLinks?
    let run: MatchRun
    let hidesSmall: Bool

    var html: HTML {
        let changes: [RunChange] = [.settled, .found, .relapsed]
        let counts = [
            figures.openBefore, figures.changes[.settled] ?? 0, figures.gone, figures.changes[.found] ?? 0,
            figures.changes[.relapsed] ?? 0, figures.open,
        ]
        let hidden = hidesSmall ? SmallCounts.hidden(among: counts) : []
        func figure(_ place: Int, _ label: String, _ sign: String, _ address: String?, _ tone: Tone)
            -> KeyFigures.Figure
        {
            .init(
                label, hidden.contains(place) ? FigureLinks.text(nil) : sign + counts[place].grouped,
                to: hidden.contains(place) ? nil : address, tone: counts[place] == 0 ? .mute : tone)
        }
        func list(_ change: RunChange) -> String? { links.address { $0.change = change } }
        return KeyFigures([
            figure(0, say("上次未落实"), "", earlier?.address { $0.side = .open }, .mute),
            figure(1, changes[0].label, "− ", list(.settled), .good),
            figure(
                2, say("不再登记"), "− ", earlier?.address { ($0.side, $0.leftBefore) = (.open, run.id) }, .mute),
            figure(3, changes[1].label, "+ ", list(.found), .bad),
            figure(4, changes[2].label, "+ ", list(.relapsed), .bad),
            figure(5, say("这次未落实"), "= ", links.address { $0.side = .open }, .mute),
        ]).html
    }
}
