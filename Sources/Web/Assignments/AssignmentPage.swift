import Casework
import Registry
import Vocabulary

struct AssignmentPage: Page {
    let sheet: AssignmentSheet
    let rules: VerificationRules
    let address: String
    let viewer: Viewer
    /// The child's file, for those who may open it.
    let child: String?
    let text: @Sendable (ID<VerificationAnswer>) -> String
    let paper: @Sendable (ID<VerificationPaper>) -> String
    let mayAnswer: Bool
    let mayAccept: Bool
    let form: Submission
    let token: FormToken
    let command: String
    let faults: [FieldFault]

    private var assignment: Assignment { sheet.assignment }
    private var takesAnswers: Bool { mayAnswer && (assignment.state.isOwners || assignment.state == .answered) }

    var title: String { say("核实 \(sheet.identity.shownName)") }
    var trail: [Link] { [Link(say("核查任务"), to: Assignments.path)] }
    var remark: HTML {
        let born = sheet.identity.birth.map { say("\($0) 生") }
        let who = [born, sheet.identity.hukou ?? assignment.township].compactMap(\.self).joined(separator: " · ")
        return
            "\(assignment.state.chip) \(who) · \(assignment.ownerName)\(assignment.dueOn.map { " · \(say("\($0) 到期"))" } ?? "")"
    }

    var body: HTML {
        """
        \(notices)<div class="columns"><div>\(takesAnswers ? question : .nothing)\(answers)\(tries)</div><div>\(person)\(earlier)</div></div>
        """
    }

    // MARK: - What is next

    private var notices: HTML {
        """
        \(assignment.state == .returned ? Notice(.bad, say("退回重核：\(assignment.words)")).html : .nothing)\
        \(assignment.state == .lost ? Notice(.waiting, say("失联待查：\(assignment.dueOn?.description ?? "") 前再联系一次。这件事不会就此办结。")).html : .nothing)\
        \(sheet.escalation.map { Notice(.waiting, $0.label).html } ?? .nothing)\
        \(decided)
        """
    }

    private var decided: HTML {
        guard mayAccept, [.accepted, .returned, .lost].contains(assignment.state) else { return .nothing }
        return """
            <div class="buttons">\(PostButton(say("撤销这次审核"), to: address + "/undoing", token: token, hidden: ["command": command]))</div>
            """
    }

    /// Once somebody has answered, what they said comes first.
    private var question: HTML {
        let choices: HTML = "<ul class=\"whereabouts\">\(WhereNow.allCases.html(choice))</ul>"
        if assignment.state == .answered {
            return """
                <details class="more" id="answering"><summary>\(say("再答复一份"))</summary>\
                \(Card(say("孩子现在在哪里？")) { choices })</details>
                """
        }
        return Card(say("孩子现在在哪里？")) { choices }.html
    }

    private func choice(_ answer: WhereNow) -> HTML {
        let closings = rules.closings(where: answer)
        func link(_ rule: ClosingRule) -> String { "\(address)/answers/new?category=\(rule.category.rawValue)" }
        if closings.count == 1 {
            return "<li>\(Link(answer.label, to: link(closings[0])))</li>"
        }
        return """
            <li><details id="where-\(answer.rawValue)"><summary>\(answer.label)</summary>\
            <ul>\(closings.html { "<li>\(Link($0.category.label, to: link($0)))</li>" })</ul></details></li>
            """
    }

    // MARK: - What was answered

    private var answers: HTML {
        guard !sheet.answers.isEmpty else {
            return Card(say("答复")) {
                EmptyState(because: say("还没有答复"), next: say("学校和村里各自答复后，会并排列在这里。")).html
            }.html
        }
        let sides = VerificationAnswer.Side.allCases.flatMap { side in sheet.latest(side).map { (side, $0) } }
        return """
            \(sheet.isDisputed ? Notice(.waiting, say("学校和村里说的不一样，请核对后再采纳")).html : .nothing)\
            \(sides.html { side, answer in Card(side.label, remark: "\(answer.unitName) · \(answer.userName) · \(answer.at)") { drawn(answer) }.html })\
            \(back)\(older)
            """
    }

    private func drawn(_ answer: VerificationAnswer) -> HTML {
        let rule = rules.rule(for: answer.category)
        let isLacking = rule.paper != nil && !sheet.hasPaper(for: answer.category)
        return """
            \(Facts([
                .init(say("归类"), answer.category.label),
                .init(say("学校"), answer.content.school), .init(rule.numberName ?? say("号码或文号"), answer.content.number),
                .init(say("从哪天起"), answer.since), .init(say("批准到哪天"), answer.until),
                .init(say("说明"), answer.content.words),
            ].enumerated().filter { place, _ in shows(answer, place) }.map(\.element)))
            \(answer.papers.html(drawn))\(isLacking ? "<p>\(Chip("!", say("还差\(rule.paper ?? "")"), .bad))</p>" as HTML : .nothing)\
            \(mayAccept && !isLacking && assignment.state == .answered && answer.userID != viewer.user.id
                ? "<div class=\"buttons\">\(PostButton(say("采纳这一份"), to: address + "/acceptances", token: token, .main, hidden: ["answer": text(answer.id), "command": command]))</div>" as HTML
                : .nothing)
            """
    }

    /// What was not asked for is not shown as missing.
    private func shows(_ answer: VerificationAnswer, _ place: Int) -> Bool {
        switch place {
        case 1: !answer.content.school.isEmpty
        case 2: !answer.content.number.isEmpty
        case 3: answer.since != nil
        case 4: answer.until != nil
        case 5: !answer.content.words.isEmpty
        default: true
        }
    }

    private func drawn(_ one: VerificationPaper) -> HTML {
        """
        <p>\(Link(say("看证明（\(one.ending)）"), to: "\(address)/papers/\(paper(one.id))"))\
        \(one.otherChildren > 0 ? " \(Chip("!", say("同一份文件也用于另外 \(count: one.otherChildren) 名孩子"), .bad))" as HTML : .nothing)</p>
        """
    }

    private var back: HTML {
        guard mayAccept, assignment.state == .answered else { return .nothing }
        return Card(say("退回重核"), isForm: true) {
            Form(to: address + "/returns", token: token, hidden: ["command": command]) {
                """
                \(Field(say("为什么退回"), name: "reason", .line(form["reason"] ?? ""), hint: say("写明缺什么、要核什么，答复人会看到。"), faults: faults))
                <div class="buttons">\(Button(say("退回")))</div>
                """
            }.html
        }.html
    }

    private var older: HTML {
        if sheet.superseded.isEmpty { return .nothing }
        return """
            <details class="more"><summary>\(say("以前的答复 \(count: sheet.superseded.count) 份"))</summary>\
            \(sheet.superseded.html { answer in
                Card("\(answer.side.label) · \(answer.at)", remark: "\(answer.unitName) · \(answer.userName)") {
                    "<p>\(answer.category.label) \(answer.content.words)</p>"
                }.html
            })</details>
            """
    }

    // MARK: - Who tried, and who is looked for

    private var tries: HTML {
        Card(say("联系记录")) {
            """
            \(sheet.tries.isEmpty ? .nothing : LogLines(sheet.tries.map { one in
                LogLines.Line(at: one.day, "\(one.userName) \(one.way.label) \(one.words)")
            }).html)\
            \(takesAnswers ? noting : .nothing)
            """
        }.html
    }

    private var noting: HTML {
        """
        <p class="sub">\(sheet.missingTries ?? say("已经可以答复“联系不上”。"))</p>\
        <details class="more" id="noting"\(attribute: "open", when: faults.contains { ["way", "on", "note"].contains($0.field) })>\
        <summary>\(say("记一次联系"))</summary>\(Form(to: address + "/tries", token: token, hidden: ["command": command]) {
            """
            \(Field(say("怎样联系"), name: "way", .oneOf(ContactTry.Way.allCases, chosen: form["way"].flatMap(ContactTry.Way.init)), faults: faults))\
            \(Field(say("哪一天"), name: "on", .date(form.day("on") ?? viewer.day), faults: faults))\
            \(Field(say("结果"), name: "note", .line(form["note"] ?? ""), hint: say("例如：打了奶奶的电话，没有人接。"), faults: faults))
            <div class="buttons">\(Button(say("记下来")))</div>
            """
        })</details>
        """
    }

    private var person: HTML {
        let identity = sheet.identity
        return Card(say("这个孩子"), more: child.map { Link(say("学生档案"), to: $0) }) {
            Facts([
                .init(say("性别"), identity.sex?.label), .init(say("出生日期"), identity.birth),
                .init(say("户籍"), identity.hukou ?? assignment.township),
                .init(
                    say("监护人"),
                    identity.guardians.map { guardian in
                        [guardian.relation, guardian.name.spelled, guardian.maskedPhone ?? ""].filter { !$0.isEmpty }
                            .joined(separator: " ")
                    }.joined(separator: "；")),
                .init(say("最后就读"), sheet.schoolName), .init(say("待核实原因"), assignment.reason?.label),
                .init(say("协助单位"), assignment.alsoName),
            ]).html
        }.html
    }

    private var earlier: HTML {
        if sheet.earlier.isEmpty { return .nothing }
        return Card(say("核实结论")) {
            "<ul class=\"plain\">\(sheet.earlier.html { "<li>\($0.decidedOn) \($0.category.label) · \($0.until.map { say("到 \($0) 再问") } ?? say("长期有效"))</li>" })</ul>"
        }.html
    }
}
