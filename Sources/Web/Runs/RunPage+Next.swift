import Casework
import Registry
import Vocabulary

/// What is to be done with the run now, and by whom.
extension RunPage {
    var next: HTML {
        switch run.state {
        case .published: return told(say("已发布"), .good)
        case .cancelled: return told(say("已作废"), .mute)
        default: break
        }
        if run.isTrial {
            return Notice(.mute, say("这是试跑"), "\(say("结果可以看，不能发布。名册都齐了，请开始正式的比对。"))").html
        }
        return (review.open > 0 ? reviewing : .nothing) + (isWithin && viewer.may(.publishRuns) ? publishing : .nothing)
    }

    private func told(_ title: String, _ tone: Tone) -> HTML {
        guard let closing else { return .nothing }
        let reason: HTML = closing.reason.isEmpty ? "" : "<p>\(say("原因：\(closing.reason)"))</p>"
        let dispatching: HTML =
            run.state == .published && viewer.may(.dispatchAssignments) && figures[.unverified] > 0
            ? "<p>\(Link(say("把没有落实的派出去核实"), to: Assignments.path))</p>" : .nothing
        return Notice(
            tone, title, "<p>\(say("\(closing.userName) 于 \(closing.at)"))</p>\(reason)\(dispatching)"
        ).html
    }

    private var reviewing: HTML {
        let canReview = isWithin && viewer.may(.reviewPairs)
        return NextStep(
            say("先复核 \(count: review.open) 对"),
            say("这些孩子像是名册上的某个人，机器不敢定；没复核完的算待复核，不算落实。已判 \(count: review.settled) 对。"),
            within: review.open.grouped, say("对"),
            actions: canReview
                ? LinkButton(say("去复核 \(count: review.open) 对"), to: addresses.review, .main).html : .nothing
        ).html
    }

    private var isOwn: Bool { run.starterID == viewer.user.id }

    private var publishing: HTML {
        if isOwn {
            return Notice(.waiting, say("等另一个人发布"), "\(say("您发起的比对，要由同单位另一位有发布权的同事核对后发布。"))").html
        }
        let swing = figures.swing.map { $0 > MatchRun.largestSwing } ?? false
        return Card(
            say("核对后发布"), remark: "\(say("发布以后这次的数不再变动；有新情况由下一次比对回答。"))"
        ) {
            Form(to: addresses.run + "/publication", token: token, hidden: ["command": command]) {
                """
                \(Field(say("为什么变化这么大，或别的说明"), name: "reason", .line(form["reason"] ?? ""), hint: hint(swing), faults: faults, isOptional: !swing))
                <div class="buttons">\(Button(say("发布"), review.open > 0 ? .plain : .main))</div>
                """
            }.html
        }.html
    }

    private func hint(_ swing: Bool) -> String {
        guard swing else { return say("例如：中职名册已补齐。会和发布人、时间一起留存。") }
        return say("未落实从 \(count: figures.openBefore) 变为 \(count: figures.open)，变化超过 \(MatchRun.largestSwing)%，要写明原因。")
    }

    var putAside: HTML {
        guard run.state == .ready, viewer.may(.startRuns) else { return .nothing }
        return """
            <details class="more"\(attribute: "open", when: faults.contains { $0.field == "why" })>\
            <summary>\(say("这次不用了，作废"))</summary>\(Form(to: addresses.run + "/abandonment", token: token, hidden: ["command": command]) {
                """
                \(Field(say("为什么作废"), name: "why", .line(form["why"] ?? ""), hint: say("例如：名册导错了版本。作废以后还能看，不能发布。"), faults: faults))
                <div class="buttons">\(Button(say("作废")))</div>
                """
            })</details>
            """
    }
}
