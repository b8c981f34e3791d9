import Casework
import Registry
import Screening
import Vocabulary

/// What a run came to: every figure opens its list (比对结果).
struct RunPage: Page {
    let run: MatchRun
    let address: String
    let figures: RunFigures
    let townships: [PlaceFigures]
    let schools: [PlaceFigures]
    let school: @Sendable (ID<Organization>) -> String
    let inputs: RunInputs
    let sources: RosterSources
    let progress: ReviewQueue.Progress
    let closing: (userName: String, at: Moment, reason: String)?
    /// The reader answers for the whole of it.
    let isWhole: Bool
    let viewer: Viewer
    let isOwn: Bool
    let token: FormToken
    let command: String
    let typed: String
    let faults: [FieldFault]

    var title: String { run.name }
    var trail: [Link] { [Link(say("比对"), to: "/runs")] }
    var remark: HTML { "\(run.chip) \(run.organizationName) · \(say("比对到 \(run.asOf)"))" }

    private var list: OutcomeLinks { OutcomeLinks(run: address) }
    private var mayPublish: Bool { run.state == .ready && !run.isTrial && viewer.may(.publishRuns) && isWhole }

    var body: HTML {
        guard run.state.hasResult || figures.total > 0 else {
            return Card {
                EmptyState(
                    because: say("还没有结果"),
                    next: run.state == .cancelled ? say("这次比对已作废。请从比对列表重新开始一次。") : say("比对完成后，结果会出现在这里。")
                ).html
            }.html
        }
        return """
            \(next)\(sentence)
            <div class="columns"><div>\(reasons)\(places)</div><div>\(flow)\(layers)\(groups)\(doubts)\(origin)</div></div>
            """
    }

    // MARK: - What is next

    private var next: HTML {
        if run.state == .published, let closing {
            let reason = closing.reason.isEmpty ? "" : say("，说明：\(closing.reason)")
            return Notice(
                .good, say("\(closing.userName)于 \(closing.at) 发布\(reason)"),
                viewer.may(.dispatchAssignments) && figures[.unverified] > 0
                    ? Link(say("把没有落实的派出去核实"), to: Assignments.path).html : .nothing
            ).html
        }
        guard run.state == .ready else { return .nothing }
        if progress.open > 0, viewer.may(.reviewPairs), isWhole {
            return NextStep(
                say("先复核 \(count: progress.open) 对"), say("机器说不准的成对记录，判完再发布；没判的都算“待复核”，不算已落实。"),
                actions: LinkButton(say("去复核"), to: address + "/review", .main).html + publication
            ).html
        }
        guard mayPublish else { return .nothing }
        return NextStep(
            say("核对后发布"),
            isOwn ? say("这次比对由您发起，请同单位另一位有发布权的同事发布。") : say("发布后结果不再改变，未落实的名单就是派单的依据。"),
            actions: publication
        ).html
    }

    private var publication: HTML {
        guard mayPublish else { return .nothing }
        let needsReason = (figures.swing ?? 0) > MatchRun.largestSwing
        let publish: HTML =
            isOwn
            ? ""
            : Form(to: address + "/publication", token: token, hidden: ["command": command]) {
                """
                \(Field(say("说明"), name: "reason", .line(typed), hint: needsReason ? say("未落实的人数和上次比变化超过 \(MatchRun.largestSwing)%，请写明原因。") : nil, faults: faults, isOptional: !needsReason))
                <div class="buttons">\(Button(say("发布"), progress.open > 0 ? .plain : .main))</div>
                """
            }.html
        return """
            \(publish)<details class="more"\(attribute: "open", when: faults.contains { $0.field == "why" })><summary>\(say("作废这次比对"))</summary>\
            \(Form(to: address + "/abandonment", token: token) {
                """
                \(Field(say("为什么作废"), name: "why", .line(""), hint: say("例如：名册导错了版本。结果留作记录，不会发布。"), faults: faults))
                <div class="buttons">\(Button(say("作废")))</div>
                """
            })</details>
            """
    }

    // MARK: - The figures

    private var sentence: HTML {
        Card {
            """
            <p class="lead">\(say(marked: "登记的 \(strong: figures.total.grouped) 名孩子，\(strong: figures.settled.grouped) 名去向已落实（\(Share(figures.settled, of: figures.total).description)），还有 \(strong: figures.open.grouped) 名没有落实。"))</p>
            \(KeyFigures([
                .init(say("登记"), figures.total, to: list.address()),
                .init(say("已落实"), figures.settled, to: list.address(("side", "settled")), tone: .good),
                .init(say("未落实"), figures.open, to: list.address(("side", "open")), tone: figures.open > 0 ? .bad : .mute),
                .init(say("不在年龄段"), figures[.ageOut], to: list.address(("state", "ageOut")), remark: say("不算在登记里")),
            ]))
            \(StackedBar(say("每个孩子在哪里"), Outcome.State.allCases.filter { $0.isCounted && figures[$0] > 0 }.map { state in
                .init(state.label, figures[state], state.shade, to: list.address(("state", state.rawValue)))
            }))
            """
        }.html
    }

    private var reasons: HTML {
        table(
            say("没有落实的，多半因为"), say("原因"),
            Outcome.Reason.allCases.compactMap { reason in
                figures.reasons[reason].map { (reason.label, $0, ("reason", reason.rawValue)) }
            }, empty: say("没有待核实的孩子"))
    }

    private var layers: HTML {
        table(
            say("怎样对上的"), say("层次"),
            MatchLayer.allCases.compactMap { layer in
                figures.layers[layer].map { (layer.label, $0, ("layer", layer.rawValue)) }
            }, empty: say("没有数据"))
    }

    private func table(
        _ title: String, _ head: String, _ lines: [(label: String, count: Int, facet: (String, String))], empty: String
    ) -> HTML {
        let most = lines.map(\.count).max() ?? 1
        return Card(title) {
            DataTable(
                title, [.init(head, isHead: true), .init(say("人数"), .number), .init(say("比例"))],
                lines: lines.sorted { $0.count > $1.count }.map { line in
                    .init([
                        .text(line.label), .count(line.count, to: list.address(line.facet)),
                        DataTable.Cell(CellBar(line.count, of: most, "")),
                    ])
                }, empty: EmptyState(because: empty, next: say("这里不用办理。"))
            ).html
        }.html
    }

    private var places: HTML {
        """
        \(Card(say("各乡镇")) { ledger(townships, say("乡镇"), say("未写乡镇")) { place in ("township", place.name) } })
        \(Card(say("各学校"), remark: "\(say("按学籍或最后就读的学校"))") { ledger(schools, say("学校"), say("没有学校")) { place in place.id.map { ("school", school($0)) } ?? ("school", "none") } })
        """
    }

    private func ledger(
        _ places: [PlaceFigures], _ head: String, _ nowhere: String, _ facet: (PlaceFigures) -> (String, String)
    ) -> HTML {
        let shown = places.filter { $0.open > 0 }
        return DataTable(
            head,
            [
                .init(head, isHead: true), .init(say("登记"), .number), .init(say("已落实"), .number),
                .init(say("待复核"), .number), .init(say("待核实"), .number),
            ],
            lines: shown.prefix(30).map { place in
                let facet = facet(place)
                return .init([
                    .text(place.name.isEmpty ? nowhere : place.name), .count(place.total, to: list.address(facet)),
                    .count(place.settled, to: list.address(facet, ("side", "settled"))),
                    .count(place.inReview, to: list.address(facet, ("state", "inReview"))),
                    .alarm(place.unverified, to: list.address(facet, ("state", "unverified"))),
                ])
            },
            empty: EmptyState(because: say("都已落实"), next: say("这里只列还有孩子没有落实的。"))
        ).html
            + (shown.count > 30
                ? "<p class=\"sub\">\(say("只列未落实最多的 30 个，共 \(count: shown.count) 个；全部在名单里筛选"))</p>" : .nothing)
    }

    // MARK: - Beside them

    private var flow: HTML {
        guard figures.before != nil else {
            return Card(say("和上次比")) { "<p>\(say("这是本单位第一次，没有上次可比。"))</p>" }.html
        }
        let found = figures.changes[.found] ?? 0
        let (settled, relapsed) = (figures.changes[.settled] ?? 0, figures.changes[.relapsed] ?? 0)
        return Card(say("和上次比"), remark: "\(figures.before?.name ?? "")") {
            """
            <p>\(say("上次未落实 \(count: figures.openBefore) − 新落实 \(count: settled) − 不再登记 \(count: figures.gone) + 新发现 \(count: found) + 反复 \(count: relapsed) = 本次 \(count: figures.open)"))</p>
            \(KeyFigures(RunChange.allCases.map { change in
                .init(change.label, figures.changes[change] ?? 0, to: list.address(("change", change.rawValue)))
            }))
            """
        }.html
    }

    private var groups: HTML {
        Card(say("重点群体")) {
            DataTable(
                say("重点群体"),
                [.init(say("群体"), isHead: true), .init(say("登记"), .number), .init(say("未落实"), .number)],
                lines: figures.groups.map { code, total, open in
                    .init([
                        .text(WatchedGroups.label(code)), .count(total, to: list.address(("group", code))),
                        .alarm(open, to: list.address(("group", code), ("side", "open"))),
                    ])
                }, empty: EmptyState(because: say("没有数据"), next: "")
            ).html
        }.html
    }

    private var doubts: HTML {
        Card(say("学籍疑点"), remark: "\(say("也包括不在登记名册上的学生"))") {
            DataTable(
                say("学籍疑点"), [.init(say("疑点"), isHead: true), .init(say("人数"), .number)],
                lines: EnrolmentDoubt.allCases.map { doubt in
                    .init([
                        .text(doubt.label),
                        .alarm(figures.doubts[doubt] ?? 0, to: address + "/doubts?kind=" + doubt.rawValue),
                    ])
                }, empty: EmptyState(because: say("没有数据"), next: "")
            ).html
        }.html
    }

    private var origin: HTML {
        Card(say("依据")) {
            """
            <ul class="plain">\(inputs.all.html { "<li>\(sources[$0.source]?.name ?? $0.source) · \($0.coverageName) · \(say("数据截至 \($0.asOf)"))</li>" })</ul>
            \(Facts([
                .init(say("模型"), "\(run.model) \(say("第 \(run.modelVersion) 版"))"),
                .init(say("发起"), "\(run.startedBy) \(run.startedAt)"), .init(say("校验码"), run.fingerprint),
            ]))
            """
        }.html
    }
}

/// Where the lists behind a run's figures stand.
struct OutcomeLinks {
    let run: String

    func address(_ facets: (String, String)...) -> String { Query(facets).address(at: run + "/children") }
}

extension Outcome.State {
    var shade: Shade {
        switch self {
        case .attending: .school
        case .special: .home
        case .outside, .abroad: .province
        case .vocational, .graduated: .vocational
        case .deferred, .dead, .otherwise: .deferred
        case .inReview: .pending
        case .unverified: .suspected
        case .ageOut: .rest
        }
    }
}
