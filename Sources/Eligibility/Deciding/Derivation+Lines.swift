import Vocabulary

extension Derivation {
    /// The derivation as a parent can follow it, in the reader's language.
    public func lines(in book: PolicyBook) -> [String] {
        var lines = [heading(book)]
        lines += replaced(book)
        for step in steps { lines += self.lines(step, book) }
        return lines
    }

    private func heading(_ book: PolicyBook) -> String {
        let name = book[decision.policy]?.name.text ?? decision.policy
        switch decision.outcome {
        case .due:
            let payout = book[decision.policy]?.payout.label ?? ""
            return say("【\(name)】应享受 \(decision.amount) 元；由 \(Derivation.payer(decision.payer)) 负责；\(payout)。")
        case .refused: return say("【\(name)】不享受：\(Derivation.words(decision.grounds, book))。")
        case .undecided: return say("【\(name)】待定：\(Derivation.words(decision.grounds, book))")
        }
    }

    /// A local version says in whose stead it comes.
    private func replaced(_ book: PolicyBook) -> [String] {
        guard let policy = book[decision.policy], policy.overlays != nil else { return [] }
        let wider = book.family(of: policy).drop { $0.id != policy.id }.dropFirst().filter { other in
            guard let own = policy.region, let region = other.region else { return true }
            return region.contains(own)
        }
        let names = wider.map { "“\($0.name.text)”" }
        return names.isEmpty ? [] : ["  " + say("当地以此为准，代替\(names.listed)。")]
    }

    private static func payer(_ code: String) -> String {
        guard let region = RegionCode(code) else { return code }
        return "\(FactValue.region(region).label) (\(code))"
    }

    static func words(_ grounds: Decision.Grounds, _ book: PolicyBook) -> String {
        switch grounds {
        case .clause(let rule): say("依据规则 \(rule)")
        case .reason(let reason): reason.label
        case .doubt(let doubt): doubt.message
        case .waitsFor(let policy): say("要等“\(book[policy]?.name.text ?? policy)”定下来，两项不能同时享受")
        case .excludedBy(let policy): say("已享受“\(book[policy]?.name.text ?? policy)”，两项不能同时享受")
        }
    }

    private func lines(_ step: Step, _ book: PolicyBook) -> [String] {
        switch step {
        case .scope(let judgement): lines(say("适用范围"), judgement, book)
        case .rule(let rule, let day): Derivation.lines(rule, day)
        case .requirement(_, let judgement): lines(say("条件"), judgement, book)
        case .row(let row, let judgement): row.condition == .always ? [] : lines(say("档次"), judgement, book)
        case .supplement(_, let judgement): lines(say("另加"), judgement, book)
        case .sum(let calculation, let sum, let rounding):
            [
                "  "
                    + say(
                        "金额：\(calculation.sentence(book.groups)) = \(sum) 元（\(rounding.mode.label)，到\(rounding.unit.label)）"
                    )
            ]
                + funding(sum, book)
        case .payer(let rule, let choice, let judgement):
            rule.map { rule in
                ["  " + say("由谁负责：\(rule.says)（\(rule.document)）")]
                    + (judgement.map { lines(say("情形"), $0, book) } ?? [])
            } ?? (choice == nil ? [] : [])
        case .hindsight: ["  " + say("后来才认定或后来才知道的，不能向前追补。")]
        case .stacking(let grounds): ["  " + say("叠加：\(Derivation.words(grounds, book))")]
        }
    }

    private static func lines(_ rule: PolicyRule, _ day: Day) -> [String] {
        let span = rule.lastText.map { say("\(rule.fromText) 至 \($0)") } ?? say("\(rule.fromText) 起")
        return ["  " + say("规则 \(rule.id)：\(rule.document)（\(span)；按 \(day) 适用）"), "    「\(rule.says)」"]
            + rule.details.map { "    " + $0 }
    }

    private func funding(_ sum: Money, _ book: PolicyBook) -> [String] {
        guard case .clause(let id) = decision.grounds,
            let rule = book[decision.policy]?.rules.first(where: { $0.id == id }),
            !rule.funding.isEmpty
        else { return [] }
        let shares = rule.shares(of: sum).map { say("\($0.level.label) \($0.sum) 元") }
        return ["  " + say("分担：\(shares.listed)")]
    }

    private func lines(_ title: String, _ judgement: Judgement, _ book: PolicyBook) -> [String] {
        Derivation.leaves(judgement).map { leaf in
            let (sentence, finding) = (leaf.condition.sentence(book.groups), leaf.finding(book.groups))
            let words = finding.isEmpty ? "\(title) \(sentence)" : say("\(title) \(sentence)；查得 \(finding)")
            return "  \(leaf.truth.mark) \(words)"
        }
    }

    /// The parts that decided: of alternatives only those that are so, unless none is.
    private static func leaves(_ judgement: Judgement) -> [Judgement] {
        if case .any = judgement.condition, judgement.truth == .yes {
            return judgement.inner.first { $0.truth == .yes }.map(leaves) ?? []
        }
        if case .not = judgement.condition { return [judgement] }
        return judgement.inner.isEmpty
            ? (judgement.condition == .always ? [] : [judgement]) : judgement.inner.flatMap(leaves)
    }
}

extension PolicyRule {
    /// Whole fen for everybody; what does not divide stays with the last.
    func shares(of sum: Money) -> [(level: Funding.Level, sum: Money)] {
        var rest = sum
        return funding.enumerated().map { place, share in
            let own = place == funding.count - 1 ? rest : Money(fen: sum.fen * Int64(share.percent) / 100)
            rest = rest - own
            return (share.level, own)
        }
    }
}

extension Truth {
    var mark: String {
        switch self {
        case .yes: "✓"
        case .no: "✗"
        case .open: "?"
        }
    }
}

extension Judgement {
    /// What was found, and since when and from which line.
    func finding(_ groups: GroupBook) -> String {
        if !inner.isEmpty {
            return inner.map { $0.finding(groups) }.filter { !$0.isEmpty }.joined(separator: say("；"))
        }
        let parts = found.compactMap { fact, found -> String? in
            switch found {
            case .row(let row):
                if case .group = fact, row.value == .flag(false) { return nil }
                return say("\(groups.label(of: fact))是“\(row.value.label)”\(row.whence)")
            case .absent(let value):
                if case .group = fact { return nil }
                return say("\(groups.label(of: fact))没有登记，算作“\(value.label)”")
            case .missing: return say("\(groups.label(of: fact))没有登记")
            case .conflict(let one, let other):
                let (left, right) = (one.value.label + one.whence, other.value.label + other.whence)
                return say("\(groups.label(of: fact))有两种说法：\(left)；\(right)")
            }
        }
        return parts.isEmpty && !found.isEmpty ? say("没有登记") : parts.joined(separator: say("；"))
    }
}

extension FactRow {
    var whence: String {
        let since = from.map { say("，自 \($0)") } ?? ""
        let end = until.map { say("，至 \($0) 前") } ?? ""
        let place = line > 0 ? say("，第 \(line) 行") : ""
        return since + end + place
    }
}

extension Calculation {
    func sentence(_ groups: GroupBook) -> String {
        func count(_ count: Amount.Count) -> String {
            switch count {
            case .number(let number): String(number)
            case .fact(let fact): groups.label(of: fact)
            }
        }
        let parts = inner.map { $0.sentence(groups) }
        switch amount {
        case .sum(let money): return money.description
        case .fact(let fact): return "\(groups.label(of: fact)) \(value)"
        case .local: return say("当地标准")
        case .least: return say("\(parts.listed)中最小的")
        case .greatest: return say("\(parts.listed)中最大的")
        case .total: return parts.joined(separator: " + ")
        case .percent(let share, _): return "\(parts[0]) × \(Amount.percentage(share)) % = \(value)"
        case .times(_, let by): return "\(parts[0]) × \(count(by)) = \(value)"
        case .share(_, let by): return "\(parts[0]) ÷ \(count(by)) = \(value)"
        }
    }

    private var value: String {
        if case .sum(let fraction) = answer { return fraction.written }
        return "?"
    }
}
