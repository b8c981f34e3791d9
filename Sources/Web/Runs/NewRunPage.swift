import Casework
import Registry
import Screening
import Vocabulary

/// What a run would read, and its start (准备比对).
struct NewRunPage: Page {
    let inputs: RunInputs
    let sources: RosterSources
    let day: Day
    let today: Day
    let address: @Sendable (ID<Roster>) -> String
    let token: FormToken
    let command: String
    let faults: [FieldFault]

    var title: String { say("准备比对") }
    var trail: [Link] { [Link(say("比对"), to: "/runs")] }

    private var isReady: Bool { !inputs.lists.isEmpty && !inputs.places.isEmpty }

    var body: HTML {
        """
        <div class="columns"><div>
        \(Card(say("该在学校的孩子"), remark: "\(say("登记一侧"))") { table(inputs.lists, say("登记一侧"), say("还没有登记一侧的名册"), say("请先导入户籍、防返贫、民政或残联名册。")) })
        \(Card(say("在学校里的孩子"), remark: "\(say("就读一侧"))") { table(inputs.places, say("就读一侧"), say("还没有就读一侧的名册"), say("请先导入学籍、在校、中职、特教、省外或毕业名册。")) })
        \(inputs.tooOld.isEmpty ? .nothing : Card(say("太旧，这次不用"), remark: "\(say("比对日期前一年以上"))") { table(inputs.tooOld, say("太旧，这次不用"), "", "") }.html)
        </div><div>\(isReady ? start : Notice(.waiting, say("名册还不齐"), "\(say("两侧都要至少有一份名册，才能比对。"))").html)</div></div>
        """
    }

    private func table(_ rosters: [Roster], _ caption: String, _ nothing: String, _ next: String) -> HTML {
        DataTable(
            caption,
            [
                .init(say("名册"), isHead: true), .init(say("范围")), .init(say("数据截至")), .init(say("距比对日"), .number),
                .init(say("待更正"), .number, isMinor: true),
            ],
            lines: rosters.map { roster in
                .init([
                    .link(sources[roster.source]?.name ?? roster.source, to: address(roster.id)),
                    .text(roster.coverageName), .value(roster.asOf), .text(say("\(day - roster.asOf) 天")),
                    .count(roster.progress.open, to: address(roster.id) + "/quarantine"),
                ])
            }, empty: EmptyState(because: nothing, next: next)
        ).html
    }

    private var start: HTML {
        Card(say("开始")) {
            Form(to: "/runs", token: token, hidden: ["command": command]) {
                """
                \(Field(say("比对到哪一天"), name: "asOf", .date(day), hint: say("看这一天每个孩子在哪里；不能晚于今天。"), faults: faults))
                <p class="sub">\(say("比对在后台进行，可以离开这个页面；结果由另一位同事核对后发布。试跑的结果不能发布。"))</p>
                <div class="buttons">\(Button(say("开始比对"), .main))\(Button(say("试跑"), name: "kind", value: "trial"))</div>
                """
            }.html
        }.html
    }
}
