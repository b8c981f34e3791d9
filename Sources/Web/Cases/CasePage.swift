import Casework
import Registry
import Vocabulary

/// One case on one screen: who, where it stands, what is next, who helps, what was done.
struct CasePage: Page {
    let dossier: Dossier
    let address: String
    /// The child's file, for those who may open it.
    let child: String?
    let today: Day
    let ladder: LawfulLadder
    let token: FormToken
    let viewer: Viewer
    let notice: @Sendable (ID<CaseNotice>) -> String

    private var file: CaseFile { dossier.file }
    private var mayWork: Bool { dossier.mayWork }

    var title: String { say("\(dossier.identity.shownName)的劝返案件") }
    var trail: [Link] { [Link(say("劝返案件"), to: "/cases")] }
    var heading: HTML { .nothing }

    var body: HTML {
        """
        <section class="card hero"><div><h1>\(dossier.identity.shownName) <small>\(summary)</small></h1>\
        <div class="chips">\(chips)</div></div>
        \(Facts([
            .init(say("案件编号"), file.name), .init(say("来源"), file.origin.label),
            .init(say("立案日期"), file.openedOn), .init(say("责任单位"), dossier.owner),
            .init(say("安置"), placement),
            .init(say("学生档案"), child.map { Link(say("打开"), to: $0).html } ?? DataTable.Cell.missing.content),
        ]))</section>
        \(next)
        <div class="columns"><div>
        \(Card(say("时间线")) { Timeline(dossier.events.map(drawn)).html })
        </div><div>
        \(Card(say("帮扶责任人"), more: more(say("组队换人"), "/team")) { team })
        \(Card(say("劝返方案"), more: more(say("定新方案"), "/plan")) { plan })
        \(Card(say("依法督促"), more: viewer.may(.issueNotices) && file.status == .visiting ? Link(say("出具文书"), to: address + "/notices/new") : nil) { notices })
        \(Card(say("还可以办")) { ways })
        </div></div>
        """
    }

    private var placement: String? {
        dossier.placement.map { [$0.kind.label, $0.schoolName ?? "", $0.className].joined(separator: " ") }
    }

    private var summary: String {
        [
            dossier.identity.sex?.label, dossier.identity.birth.map { say("\($0.age(on: today)) 岁") }, dossier.owner,
        ].compactMap(\.self).joined(separator: " · ")
    }

    private var chips: HTML {
        var chips = [file.status.chip]
        if file.status == .watching, let until = file.step.watchUntil {
            chips = [
                Chip(
                    "◔", say("观察期第 \(min(today - file.step.on + 1, until - file.step.on)) / \(until - file.step.on) 天"),
                    .moving)
            ]
        }
        if dossier.relapses > 0 { chips.append(Chip("▲", say("再次离校 \(dossier.relapses) 次"), .bad)) }
        if let category = file.step.category { chips.append(Chip("✓", category.label, .good)) }
        chips += dossier.causes.map { Chip("○", $0.label, .mute) }
        if dossier.hidesCauses { chips.append(Chip("○", say("另有不公开的原因"), .mute)) }
        return chips.html { $0.html }
    }

    // MARK: - What is next

    private var next: HTML {
        guard let due = dossier.due else { return .nothing }
        let days = due.on - today
        let amount = days < 0 ? (-days).grouped : days.grouped
        let words =
            due.task == .plan && dossier.relapses > 0
            ? say("孩子再次离校，要和上一版有不同的办法。由\(dossier.owner)负责，\(due.on) 前办完。")
            : say("由\(dossier.owner)负责，\(due.on) 前办完；超期会排在工作台最前面。")
        return NextStep(
            due.task.label, words, within: amount, days < 0 ? say("天超期") : say("天内"),
            actions: mayWork
                ? LinkButton(due.task.action, to: address + due.task.place(in: dossier, notice), .main).html : .nothing
        ).html
    }

    // MARK: - The parts

    private var team: HTML {
        guard let team = dossier.team else {
            return EmptyState(because: say("还没有组队"), next: say("三帮一要一名教师、一名村干部、一名家长或监护人。")).html
        }
        let gaps = team.gaps.map(\.name).joined(separator: "、")
        return """
            \(gaps.isEmpty ? .nothing : Notice(.waiting, say("还缺：\(gaps)")).html)\
            <ul class="plain">\(team.members.html { member in
                """
                <li>\(member.name) <span class="sub">\(team.scheme.role(member.role)?.name ?? member.role)\
                \(member.until.map { " · " + say("到 \($0)") } ?? "")\(member.phone.isEmpty ? "" : " · " + masked(member.phone))</span></li>
                """
            })</ul>
            """
    }

    private func masked(_ phone: String) -> String { "\(phone.prefix(3))****\(phone.suffix(4))" }

    private var plan: HTML {
        guard let plan = dossier.plans.first else {
            return EmptyState(because: say("还没有方案"), next: say("先确定责任人，再写原因和措施。")).html
        }
        return """
            \(dossier.lacksPlan ? Notice(.waiting, say("孩子再次离校，这一版不再适用")).html : .nothing)\
            <p class="sub">\(say("第 \(plan.version) 版 · \(plan.madeOn)")) \(plan.words)</p>\
            <ul class="plain">\(plan.measures.html(measure))</ul>
            """
    }

    private func measure(_ measure: CaseMeasure) -> HTML {
        let state: HTML =
            if let result = measure.result {
                "\(Chip(result.isDone ? "✓" : "–", result.isDone ? say("已办") : say("不办了"), result.isDone ? .good : .mute)) \(result.words)"
            } else {
                """
                \(Chip("!", say("\(measure.dueOn) 前"), measure.dueOn < today ? .bad : .waiting)) \
                \(mayWork && file.status.isOpen ? Link(say("记结果"), to: address + "/measures/\(measure.id)").html : .nothing)
                """
            }
        return
            "<li>\(measure.what) <span class=\"sub\">\(measure.kind.label) · \(measure.who)</span><p>\(state)</p></li>"
    }

    private var notices: HTML {
        if dossier.notices.isEmpty {
            return EmptyState(
                because: say("还没有出具文书"), next: say("上门 \(count: dossier.visits) 次。劝不回来的，按步骤依法督促。")
            ).html
        }
        return "<ul class=\"plain\">\(dossier.notices.html(drawn))</ul>"
    }

    private func drawn(_ line: CaseNotice) -> HTML {
        let title = ladder[line.step]?.notice?.title ?? line.step
        let state: Chip =
            line.service.map { Chip("✓", say("\($0.on) 送达"), .good) } ?? Chip("!", say("待送达"), .waiting)
        return """
            <li><p><a href="\(address)/notices/\(notice(line.id))">\(title)</a></p><span class="sub">\(line.reference)</span> \(state)</li>
            """
    }

    /// What else can be done, as links: one main action stands above.
    private var ways: HTML {
        var links: [Link] = []
        if mayWork, file.status.isOpen {
            links.append(Link(say("记一次联系或上门"), to: address + "/contacts/new"))
            links.append(Link(say("登记安置"), to: address + "/placement"))
        }
        if viewer.may(.confirmReturns), file.status == .visiting {
            links.append(Link(say("校长确认复学"), to: address + "/return"))
        }
        let mayRelapse = file.status == .watching || (file.status == .closed && file.step.category == .V01)
        if mayWork, mayRelapse { links.append(Link(say("登记再次离校"), to: address + "/relapse")) }
        if mayWork, file.status == .closed { links.append(Link(say("记学期复查"), to: address + "/contacts/new")) }
        if mayWork, file.status == .visiting { links.append(Link(say("立错了，撤销"), to: address + "/withdrawal")) }
        if viewer.may(.closeCases), file.status.isOpen { links.append(Link(say("销号"), to: address + "/closure")) }
        if viewer.may(.closeCases), file.status == .closed {
            links.append(Link(say("重新打开"), to: address + "/reopening"))
        }
        return """
            \(links.isEmpty ? "<p class=\"sub\">\(say("您可以看这件案件，不能办理。"))</p>" : "<ul class=\"plain\">\(links.html { "<li>\($0)</li>" })</ul>" as HTML)\
            \(dossier.mayTakeBack ? "<p>\(PostButton(say("撤回刚才的一步"), to: address + "/undoing", token: token))</p>" : .nothing)\
            \(own.isEmpty ? .nothing : "<p class=\"sub\">\(say("我记的联系，记错了可以撤回"))</p><ul class=\"plain\">\(own.html(undo))</ul>")
            """
    }

    private var own: [CaseContact] {
        mayWork ? Array(dossier.contacts.filter { $0.userID == viewer.user.id }.prefix(3)) : []
    }

    private func undo(_ contact: CaseContact) -> HTML {
        """
        <li>\(contact.on.description) \(contact.kind.label) \
        \(PostButton(say("撤回"), to: address + "/contacts/\(contact.id)/undoing", token: token, .small))</li>
        """
    }

    private func more(_ label: String, _ path: String) -> Link? {
        mayWork && file.status.isOpen ? Link(label, to: address + path) : nil
    }

    private func drawn(_ event: CaseEvent) -> Timeline.Event {
        let (mark, tone): (String, Tone) =
            switch event.kind {
            case .step: (say("立"), .bad)
            case .contact: (say("访"), .good)
            case .plan: (say("案"), .moving)
            case .notice: (say("文"), .waiting)
            }
        return Timeline.Event(
            on: event.on, mark, tone, "\(event.title)", words: "\(event.words)", source: event.by)
    }
}

extension CaseTask {
    /// Where the reader settles it.
    func place(in dossier: Dossier, _ notice: (ID<CaseNotice>) -> String) -> String {
        switch self {
        case .team: "/team"
        case .contact, .visit, .recheck: "/contacts/new"
        case .plan: "/plan"
        case .measure:
            dossier.plans.first?.measures.filter { $0.result == nil }.min { $0.dueOn < $1.dueOn }
                .map { "/measures/\($0.id)" } ?? ""
        case .serve: dossier.notices.first { $0.service == nil }.map { "/notices/" + notice($0.id) } ?? ""
        case .ladder: "/notices/new"
        case .close: "/closure"
        }
    }
}
