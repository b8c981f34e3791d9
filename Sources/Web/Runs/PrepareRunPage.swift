import Casework
import Registry
import Screening
import Vocabulary

/// 准备: which rosters would be compared, how old they are, and what is missing.
struct PrepareRunPage: Page {
    let unitName: String
    let asOf: Day
    let inputs: RunInputs
    /// Uploads that are not imported yet.
    let unread: Int
    let sources: RosterSources
    /// nil for rosters of others.
    let address: @Sendable (ID<Roster>) -> String?
    let token: FormToken
    let command: String
    let faults: [FieldFault]

    var title: String { say("开始比对") }
    var trail: [Link] { [Link(say("比对"), to: "/runs")] }
    var remark: HTML { "\(unitName)" }

    private var isReady: Bool { !inputs.lists.isEmpty && !inputs.places.isEmpty && faults.isEmpty }

    var body: HTML {
        """
        \(Steps.run(current: 0))
        <section class="card"><form class="filter one" method="get" action="/runs/new" novalidate>\
        \(Field(say("比对到哪一天"), name: "asOf", .date(asOf), hint: say("看孩子们这一天在哪里；改了日期请先点“按这一天看”。"), faults: faults))\
        <div class="buttons">\(Button(say("按这一天看")))</div></form></section>
        \(Card(say("开始以前看一眼")) { "<ul class=\"waiting checks\">\(checks.html { "<li>\($0.chip)<div><p>\($0.words)</p></div></li>" })</ul>\(isReady ? begin : .nothing)" })
        \(Card(say("登记一侧"), remark: "\(say("谁应该有着落"))") { table(say("登记一侧"), inputs.lists) })
        \(Card(say("就读一侧"), remark: "\(say("谁在哪里读书"))") { table(say("就读一侧"), inputs.places) })
        \(inputs.tooOld.isEmpty ? .nothing : Card(say("太旧，这次不用"), remark: "\(say("数据截止日早于比对日一年以上"))") { table(say("太旧，这次不用"), inputs.tooOld) }.html)
        """
    }

    private var begin: HTML {
        Form(to: "/runs", token: token, hidden: ["asOf": asOf.description, "command": command]) {
            """
            <div class="buttons">\(Button(say("开始比对"), .main))\
            \(Button(say("试跑"), name: "trial", value: "yes"))</div>
            <p class="sub">\(say("开始后名册就定下来，以后导入的不影响这一次。试跑的结果和正式的一样看，只是不能发布。"))</p>
            """
        }.html
    }

    private struct Check {
        let chip: Chip
        let words: HTML
    }

    private var checks: [Check] {
        let kinds = Set(inputs.places.compactMap { sources[$0.source]?.feeds.enrolment?.kind })
        let waiting = inputs.all.reduce(0) { $0 + $1.progress.open }
        let missing: [(EnrolmentKind, String)] = [
            (.vocational, say("中职和技工")), (.special, say("特教和送教")), (.outside, say("省外就读")),
            (.graduated, say("初中毕业")),
        ]
        let gaps = missing.filter { !kinds.contains($0.0) }.map(\.1)
        var checks = [
            inputs.lists.isEmpty
                ? no(say("登记一侧还没有名册。请先导入户籍、防返贫、民政或残联名册。"))
                : yes(say("登记一侧 \(count: inputs.lists.count) 份名册。")),
            inputs.places.isEmpty
                ? no(say("就读一侧还没有名册。请先导入学籍、在校等名册。"))
                : yes(say("就读一侧 \(count: inputs.places.count) 份名册。")),
            kinds.contains(.attending)
                ? yes(say("有在校名册，能查出名在人不在。")) : open(say("没有在校名册：学籍上有的都算在校，名在人不在查不出来。")),
        ]
        checks.append(
            gaps.isEmpty
                ? yes(say("中职、特教、省外、毕业名册都有。"))
                : open(say("没有这些名册：\(gaps.joined(separator: "、"))。去了那里的孩子会列为未落实。")))
        checks.append(
            waiting == 0
                ? yes(say("没有待更正的行。")) : open(say("这些名册里有 \(count: waiting) 行待更正，不参加比对。更正入库以后再比更准。")))
        if unread > 0 { checks.append(open(say("还有 \(count: unread) 份名册上传了没有入库，这次用不上。"))) }
        return checks
    }

    private func yes(_ words: String) -> Check { Check(chip: Chip("✓", say("好"), .good), words: "\(words)") }
    private func open(_ words: String) -> Check { Check(chip: Chip("!", say("留意"), .waiting), words: "\(words)") }
    private func no(_ words: String) -> Check { Check(chip: Chip("✕", say("还缺"), .bad), words: "\(words)") }

    private func table(_ caption: String, _ rosters: [Roster]) -> HTML {
        InputTable(
            caption: caption, rosters: rosters, asOf: asOf, sources: sources, address: address,
            empty: EmptyState(
                because: say("还没有名册"), next: say("收到名册时从“导入名册”导入。"),
                action: LinkButton(say("导入名册"), to: "/rosters/new"))
        ).html
    }
}

/// The rosters of a run, with their days and ages.
struct InputTable: Component {
    let caption: String
    let rosters: [Roster]
    let asOf: Day
    let sources: RosterSources
    let address: @Sendable (ID<Roster>) -> String?
    let empty: EmptyState

    /// From how many days on the age of a list is pointed out.
    private static let old = 60

    var html: HTML {
        DataTable(
            caption,
            [
                .init(say("名册"), isHead: true), .init(say("覆盖"), isMinor: true), .init(say("数据截至")),
                .init(say("早几天"), .number), .init(say("行数"), .number), .init(say("待更正"), .number, isMinor: true),
            ],
            lines: rosters.map { roster in
                let name = sources[roster.source]?.name ?? roster.source
                let place = address(roster.id)
                let days = asOf - roster.asOf
                return .init([
                    place.map { .link(name, to: $0) } ?? .text(name), .text(roster.coverageName),
                    .value(roster.asOf),
                    days > InputTable.old ? .init("<b class=\"late\">\(days)</b>") : .init("\(days)"),
                    .count(roster.progress.usable), .count(roster.progress.open, to: place.map { $0 + "/quarantine" }),
                ])
            }, empty: empty
        ).html
    }
}

extension Steps {
    /// How a run goes (UX journey B).
    static func run(current: Int) -> Steps {
        Steps([say("准备"), say("比对"), say("复核"), say("发布")], current: current)
    }
}
