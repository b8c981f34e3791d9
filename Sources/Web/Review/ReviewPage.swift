import Casework
import Registry
import Vocabulary

/// One pair, side by side: who ought to be somewhere, and who that may be (逐条复核).
struct ReviewPage: Page {
    let run: MatchRun
    let address: String
    let own: String
    let part: ReviewQueue.Part
    let sheet: PairSheet
    let queue: [(pair: ReviewPair, name: String, address: String)]
    let candidates: [(pair: ReviewPair, address: String)]
    let progress: ReviewQueue.Progress
    let alike: ReviewQueue.Alike
    let next: String?
    let before: String?
    let reader: ID<User>
    let child: String
    let other: String
    let token: FormToken
    let command: String
    let faults: [FieldFault]

    private var pair: ReviewPair { sheet.pair }
    private var review: String { address + "/review" }
    private var mayRead: Bool {
        if case .settled = pair.standing { return false }
        return run.state == .ready && !pair.readings.contains { $0.userID == reader }
    }

    var title: String { say("逐条复核") }
    var trail: [Link] { [Link(say("比对"), to: "/runs"), Link(run.name, to: address)] }
    var remark: HTML {
        let agreement = progress.readTwice == 0 ? "" : say("，两人同判 \(progress.agreed)/\(progress.readTwice)")
        let kappa = progress.kappa.map { say("，κ \(($0 * 100).rounded() / 100)") } ?? ""
        return "\(say("已复核 \(count: progress.settled) / \(count: progress.total)"))\(agreement)\(kappa)"
    }
    var actions: HTML {
        """
        <button class="button" type="button" hidden data-keys data-on="\(say("快捷键：开"))" data-off="\(say("快捷键：关"))"></button>
        """
    }

    var body: HTML {
        """
        <div class="review"><nav class="queue card" aria-label="\(say("复核队列"))">\(parts)\(list)</nav>
        <div>\(question)\(decision)</div>
        <aside>\(reasons)\(consequences)\(earlier)\(bulk)</aside></div>
        """
    }

    // MARK: - The queue

    private var parts: HTML {
        Segments(
            say("看哪些"),
            ReviewQueue.Part.allCases.map { part in
                Tab(part.label, to: "\(review)?part=\(part.rawValue)", isCurrent: part == self.part)
            }
        ).html
    }

    private var list: HTML {
        """
        <ol>\(queue.html { item in
            """
            <li><a href="\(item.address)"\(attribute: "aria-current", item.pair.id == pair.id ? "true" : nil)>\
            <b>\(item.name)</b> <span class="sub">\(item.pair.likeness)</span>\
            <small>\(word(of: item.pair))</small></a></li>
            """
        })</ol>
        """
    }

    /// What was said of a pair is kept from whoever has still to read it.
    private func word(of pair: ReviewPair) -> String {
        if case .settled = pair.standing { return pair.standing.label }
        if pair.readings.contains(where: { $0.userID == reader }) { return say("您已判，等另一人") }
        return pair.evidence.first { $0.hundredths < -50 && !$0.isMissing }
            .map { say(Phrase(stringLiteral: $0.title)) + "：" + say(Phrase(stringLiteral: $0.finding)) } ?? ""
    }

    // MARK: - The question

    private var question: HTML {
        """
        <section class="card pair"><header><h2>\(say("“\(sheet.left.identity.shownName)”和\(rightTitle)里的“\(sheet.right.identity.shownName)”，是同一个孩子吗？"))</h2>
        <p class="sub">\(say("两边一样的号码位用圆点遮住，只显示不同的位。"))\
        <a href="\(child)">\(say("这个孩子的档案"))</a> · <a href="\(other)">\(say("另一份档案"))</a></p></header>
        \(candidates.count > 1 ? tabs : .nothing)
        \(comparison)
        \(settled)</section>
        """
    }

    private var tabs: HTML {
        Tabs(
            say("候选"),
            candidates.enumerated().map { place, item in
                Tab(
                    say("候选 \(place + 1) · \(item.pair.likeness)"), to: item.address,
                    isCurrent: item.pair.id == pair.id)
            }
        ).html
    }

    private var comparison: HTML {
        """
        <div class="scroll"><table class="compare"><caption class="unseen">\(say("逐项对照"))</caption>
        <thead><tr><th scope="col">\(say("项目"))</th><th scope="col">\(say("登记名册"))\(origins(sheet.left))</th>\
        <th scope="col">\(rightTitle)\(origins(sheet.right))</th><th scope="col">\(say("对照结果"))</th></tr></thead>
        <tbody>\(sheet.fields.html { field in
            """
            <tr\(attribute: "class", field.agreement == .near || field.agreement == .different ? "differs" : nil)>\
            <th scope="row">\(field.title)</th><td>\(pieces(field.left))</td><td>\(pieces(field.right))</td>\
            <td>\(chip(field))</td></tr>
            """
        })</tbody></table></div>
        """
    }

    /// Pairs of two lists of children are asked about, too: one child on both would be counted twice.
    private var rightTitle: String { sheet.right.isAtSchool ? say("就读名册") : say("另一份登记名册") }

    private func origins(_ side: PairSheet.Side) -> HTML {
        "<small>\(side.origins.prefix(2).map { say("\($0.name) \($0.asOf) 第 \($0.row) 行") }.joined(separator: "；"))</small>"
    }

    private func pieces(_ pieces: [PairSheet.Piece]) -> HTML {
        if pieces.isEmpty { return "<span class=\"sub\">\(say("名册没有"))</span>" }
        return pieces.html { $0.isMarked ? "<mark>\($0.text)</mark>" : "\($0.text)" }
    }

    private func chip(_ field: PairSheet.FieldRow) -> Chip {
        switch field.agreement {
        case .same: Chip("=", field.finding.isEmpty ? say("相同") : field.finding, .good)
        case .near: Chip("≈", field.finding, .waiting)
        case .different: Chip("≠", field.finding.isEmpty ? say("不同") : field.finding, .bad)
        case .missing: Chip("–", say("一方没有"), .mute)
        }
    }

    private var settled: HTML {
        if mayRead { return .nothing }
        if case .settled = pair.standing {
            let words = pair.readings.map {
                say("\($0.userName) \($0.at)：\($0.verdict.label)\($0.note.isEmpty ? "" : "（\($0.note)）")")
            }
            return Notice(.mute, say("这一对已有结论：\(pair.standing.label)"), "\(words.html { "<p>\($0)</p>" })").html
        }
        if run.state != .ready { return Notice(.mute, say("这次比对现在是“\(run.state.label)”，不能再判")).html }
        return Notice(.waiting, say("您已经判过这一对，等另一个人复审")).html
    }

    // MARK: - The answer

    /// Three answers of equal weight, none of them chosen beforehand.
    private var decision: HTML {
        let query = part == .mine ? "" : "?part=\(part.rawValue)"
        let path = own.prefix { $0 != "?" }
        return """
            <div class="decide card" role="group" aria-label="\(say("判读"))">
            \("<form method=\"post\" action=\"\(String(path))/readings\(query)\">\(token)<input type=\"hidden\" name=\"command\" value=\"\(command)\">\(note)\(answers)</form>", when: mayRead)
            <div class="ways">\(way(before, "K", say("上一条")))\(way(next, "J", say("下一条")))\
            <form class="inline" method="post" action="\(review)/undoing\(query)">\(token)<button class="button" data-key="u">\(key("U"))\(say("撤销我的上一条"))</button></form></div></div>
            """
    }

    private var note: HTML {
        """
        <label class="note"><span>\(key("N"))\(say("备注（选填）"))</span><input name="note" maxlength="200" autocomplete="off" data-key="n" placeholder="\(say("例如：已电话问过班主任"))"></label>
        """
    }

    private var answers: HTML {
        """
        <div class="answers">\(Reading.Verdict.allCases.enumerated().map { place, verdict in (place + 1, verdict) }.html { place, verdict in
            "<button class=\"button answer\" name=\"verdict\" value=\"\(verdict.rawValue)\" data-key=\"\(place)\">\(key("\(place)"))\(verdict.label)</button>"
        })</div>
        """
    }

    private func way(_ address: String?, _ letter: String, _ label: String) -> HTML {
        guard let address else { return .nothing }
        return "<a class=\"button\" href=\"\(address)\" data-key=\"\(letter.lowercased())\">\(key(letter))\(label)</a>"
    }

    private func key(_ letter: String) -> HTML { "<kbd aria-hidden=\"true\">\(letter)</kbd>" }

    // MARK: - Beside it

    private var reasons: HTML {
        let said = pair.evidence.filter { !$0.isMissing }.sorted { $0.hundredths > $1.hundredths }
        let most = max(1, said.map { abs($0.hundredths) }.max() ?? 1)
        return Card(say("为什么觉得像"), remark: "\(pair.likeness)") {
            """
            <ul class="weights">\(said.html { one in
                """
                <li><span>\(say(Phrase(stringLiteral: one.title))) \(say(Phrase(stringLiteral: one.finding)))</span>\
                <svg class="weight \(one.hundredths < 0 ? "bad" : "ok")" viewBox="0 0 100 8" role="img" aria-label="\(strength(one))"><rect width="\(max(2, abs(one.hundredths) * 100 / most))" height="8"/></svg>\
                <small>\(strength(one))</small></li>
                """
            })</ul>
            <p class="sub">\(say("条越长，这一项说明的越多；红色是反对的一面。"))\(pair.hasUnrelatedNumbers ? say("两边的号码互不相干，别的再像也要由人来判。") : say("同一人的可能性约 \(pair.permille / 10)%，由全部名册算出。"))</p>
            """
        }.html
    }

    private func strength(_ evidence: PairEvidence) -> String {
        switch evidence.hundredths {
        case ..<0: say("反向")
        case ..<300: say("弱")
        case ..<700: say("中")
        default: say("强")
        }
    }

    private var consequences: HTML {
        Card(say("判完会怎样")) {
            """
            <ul class="plain"><li>\(say("是同一人：归并为一个孩子，去向按就读名册重新认定"))</li>
            <li>\(say("不是：以后的比对不再把这两条放在一起"))</li>
            <li>\(say("说不准：转为待核实，由学校去问"))</li>
            <li>\(say("名册里的原始记录都不改，随时可以撤销"))</li>
            \(pair.second.map { "<li>\(say("这一对要两个人各判一次（\($0.label)）"))</li>" as HTML })</ul>
            """
        }.html
    }

    private var earlier: HTML {
        Card(say("以前怎么判的")) {
            sheet.earlier.isEmpty
                ? "<p class=\"sub\">\(say("此前没有人工结论"))</p>"
                : "<ul class=\"plain\">\(sheet.earlier.html { "<li>\($0.verdict.label)</li>" })</ul>"
        }.html
    }

    private var bulk: HTML {
        guard alike.mayRule, mayRead, let verdict = alike.verdict else { return .nothing }
        let path = own.prefix { $0 != "?" }
        return Card(say("同样情形一起判")) {
            """
            <p>\(say("和这一对完全同样情形的，已判 \(count: alike.read) 对，都是“\(verdict.label)”；还有 \(count: alike.waiting) 对没判。"))</p>
            \(PostButton(say("都判为“\(verdict.label)”"), to: "\(String(path))/alike", token: token, hidden: ["verdict": verdict.rawValue]))
            """
        }.html
    }
}

/// Nothing is left for this reader.
struct ReviewDonePage: Page {
    let run: MatchRun
    let address: String
    let part: ReviewQueue.Part
    let progress: ReviewQueue.Progress

    var title: String { say("逐条复核") }
    var trail: [Link] { [Link(say("比对"), to: "/runs"), Link(run.name, to: address)] }
    var remark: HTML { "\(say("已复核 \(count: progress.settled) / \(count: progress.total)"))" }

    var body: HTML {
        Card {
            """
            \(Segments(say("看哪些"), ReviewQueue.Part.allCases.map { Tab($0.label, to: "\(address)/review?part=\($0.rawValue)", isCurrent: $0 == part) }))
            \(EmptyState(
                because: part == .mine ? say("没有等您判的了") : say("这里没有"),
                next: progress.open > 0 ? say("还有 \(count: progress.open) 对等别人判或复审。") : say("都判完了，请回到比对结果，核对后请另一位同事发布。")))
            """
        }.html
    }
}
