import Casework
import Registry
import Screening
import Vocabulary

/// What a run came to (比对结果). Every figure opens the list of those it counts.
struct RunPage: Page {
    let run: MatchRun
    let figures: RunFigures
    let division: RunFigures.Division
    let inputs: RunInputs
    /// The addresses of those rosters that the reader may see.
    let rosters: [ID<Roster>: String]
    let review: ReviewQueue.Progress
    /// For those who answer for the whole, where both lists were read.
    let unlisted: UnlistedEstimate?
    /// How many have lost their place since it was published.
    let losses: Int
    /// More rosters have changed since than could be looked at.
    let isBehind: Bool
    let closing: (userName: String, at: Moment, reason: String)?
    let viewer: Viewer
    /// The whole run lies within the reader's reach.
    let isWithin: Bool
    let sources: RosterSources
    let addresses: RunAddresses
    let earlier: RunAddresses?
    let token: FormToken
    let command: String
    let form: Submission
    let faults: [FieldFault]

    var title: String { run.name }
    var trail: [Link] { [Link(say("比对"), to: "/runs")] }
    var remark: HTML {
        "\(run.chip) \(run.organizationName) · \(say("比对到 \(run.asOf)"))\(isWithin ? "" : " · " + say("只数您工作范围内的孩子"))"
    }
    var actions: HTML {
        """
        \(LinkButton(say("全部名单"), to: addresses.children()))\
        \(run.state == .published && viewer.may(.seeOverview) ? LinkButton(say("看总览"), to: "/overview").html : .nothing)
        """
    }

    var links: FigureLinks { FigureLinks(addresses) }

    var body: HTML {
        """
        \(Steps.run(current: step))
        \(Card { "\(RunSentence(figures: figures, links: links, hidesSmall: false))\(Destinations(figures, links, hidesSmall: false))\(aside)" })
        \(lost)\(next)
        \(flow)
        <div class="halves"><div>\(reasons)\(groups)</div><div>\(layers)\(doubts)</div></div>
        \(places)
        \(onNoList)
        \(given)
        \(isWithin ? putAside : .nothing)
        """
    }

    private var step: Int {
        switch run.state {
        case .published: 4
        case .ready: review.open > 0 ? 2 : 3
        default: 1
        }
    }

    /// Too young or too old: told beside the sum, never in it.
    private var aside: HTML {
        let count = figures[.ageOut]
        if count == 0 { return .nothing }
        let link: HTML =
            "<a href=\"\(addresses.children(OutcomeFilter().with { $0.state = .ageOut }))\">\(count.grouped)</a>"
        return "<p class=\"sub\">\(say(marked: "名册上另有 \(link) 名不到 6 周岁或已满 15 周岁，不算在登记里。"))</p>"
    }

    private var lost: HTML {
        let behind =
            isBehind
            ? Notice(.waiting, say("发布以后名册变动太大，没有逐人再看"), "\(say("请开始新的一次比对，才知道谁失去着落。"))").html : .nothing
        if losses == 0 { return behind }
        return behind
            + Notice(
                .bad, say("发布以后又有 \(count: losses) 名孩子失去着落"),
                "<a href=\"\(addresses.losses)\">\(say("看是谁，由哪份名册"))</a>"
            ).html
    }

    private var flow: HTML {
        guard let before = figures.before else { return .nothing }
        return Card(
            say("和上次比"), remark: "\(say("上次：\(before.name)，比对到 \(before.asOf)"))",
            more: Link(say("逐人看变化"), to: addresses.changes())
        ) {
            RunFlow(
                figures: figures, links: links, earlier: earlier.map { FigureLinks($0) }, run: run, hidesSmall: false
            ).html
        }.html
    }
}
