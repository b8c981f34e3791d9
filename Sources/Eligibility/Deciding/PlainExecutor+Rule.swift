import Vocabulary

extension PlainExecutor {
    /// Requirements, row, sum, payer: in this order. A definite no goes before an open question.
    func decide(
        _ policy: Policy, _ rule: PolicyRule, _ examiner: Examiner, _ steps: inout [Derivation.Step]
    ) -> Derivation {
        var open: Doubt?
        for requirement in policy.requires + rule.requires {
            let judgement = examiner.judge(requirement.condition)
            steps.append(.requirement(requirement, judgement))
            switch judgement.truth {
            case .yes: continue
            case .no: return Derivation(decision: .refused(policy, rule, requirement.reason), steps: steps)
            case .open(let doubt): open = open ?? doubt
            }
        }
        if let open { return Derivation(decision: .undecided(policy, rule, .doubt(open)), steps: steps) }
        switch row(of: rule, examiner) {
        case .none(let doubt):
            let decision: Decision =
                doubt.map { .undecided(policy, rule, .doubt($0)) }
                ?? .refused(policy, rule, rule.otherwise ?? .unconfirmed)
            return Derivation(decision: decision, steps: steps)
        case .some(let row, let judgement):
            steps.append(.row(row, judgement))
            let calculation = total(examiner.calculate(row.amount), rule.supplements, examiner, &steps)
            switch calculation.answer {
            case .doubt(let doubt):
                return Derivation(decision: .undecided(policy, rule, .doubt(doubt)), steps: steps)
            case .local:
                return Derivation(decision: .undecided(policy, rule, .reason(.noLocalRate)), steps: steps)
            case .sum(let fraction):
                let sum = rule.rounding.round(fraction)
                steps.append(.sum(calculation, sum, rule.rounding))
                return pay(policy, rule, sum, examiner, &steps)
            }
        }
    }

    /// With what is given besides.
    private func total(
        _ base: Calculation, _ supplements: [PolicyRule.Row], _ examiner: Examiner, _ steps: inout [Derivation.Step]
    ) -> Calculation {
        var total = base
        for supplement in supplements {
            guard case .sum(let sum) = total.answer else { return total }
            let judgement = examiner.judge(supplement.condition)
            steps.append(.supplement(supplement, judgement))
            if judgement.truth == .no { continue }
            let more = examiner.calculate(supplement.amount)
            var answer = more.answer
            if case .sum(let other) = answer { answer = .sum(sum + other) }
            if case .open(let doubt) = judgement.truth { answer = .doubt(doubt) }
            total = Calculation(
                amount: .total([total.amount, supplement.amount]), answer: answer, inner: [total, more])
        }
        return total
    }

    private enum Found {
        case some(PolicyRule.Row, Judgement)
        case none(Doubt?)
    }

    private func row(of rule: PolicyRule, _ examiner: Examiner) -> Found {
        var open: Doubt?
        for row in rule.rows {
            let judgement = examiner.judge(row.condition)
            switch judgement.truth {
            case .yes:
                // Where the first of several counts, one before it that is open leaves all open.
                if rule.takesFirst, let open { return .none(open) }
                return .some(row, judgement)
            case .no: continue
            case .open(let doubt): open = open ?? doubt
            }
        }
        return .none(open)
    }

    private func pay(
        _ policy: Policy, _ rule: PolicyRule, _ sum: Money, _ examiner: Examiner, _ steps: inout [Derivation.Step]
    ) -> Derivation {
        func end(_ decision: Decision) -> Derivation { Derivation(decision: decision, steps: steps) }
        var by: Fact
        switch policy.payer {
        case .routing: by = .named(.schoolRegion)
        case .schoolRegion: by = .named(.schoolRegion)
        case .hukouRegion: by = .named(.hukouRegion)
        case .school: by = .named(.school)
        }
        if policy.payer == .routing, let (route, doubt) = route(examiner) {
            if let doubt { return end(.undecided(policy, rule, .doubt(doubt))) }
            guard let ruling = route.rule(on: question.term.firstDay) else {
                return end(.undecided(policy, rule, .reason(.unconfirmed)))
            }
            var open: Doubt?
            var chosen: (choice: Route.Choice, judgement: Judgement)?
            for choice in ruling.cases where chosen == nil {
                let judgement = examiner.judge(choice.condition)
                switch judgement.truth {
                case .yes: chosen = (choice, judgement)
                case .no: continue
                case .open(let doubt):
                    if open == nil { steps.append(.payer(ruling, nil, judgement)) }
                    open = open ?? doubt
                }
            }
            guard let chosen, open == nil else {
                let grounds: Decision.Grounds = open.map { .doubt($0) } ?? .reason(.unconfirmed)
                return end(.undecided(policy, rule, grounds))
            }
            steps.append(.payer(ruling, chosen.choice, chosen.judgement))
            switch chosen.choice.outcome {
            case .refuses(let reason): return end(.refused(policy, rule, reason))
            case .pays(let fact): by = fact
            }
        } else {
            steps.append(.payer(nil, nil, nil))
        }
        let found = examiner.found(by)
        guard let value = found.value else {
            return end(.undecided(policy, rule, .doubt(Examiner.doubt(by, found))))
        }
        return end(.due(policy, rule, sum, by: PlainExecutor.code(of: value)))
    }

    /// Counties pay; a place that is wider is named as it is.
    static func code(of value: FactValue) -> String {
        guard case .region(let region) = value else { return value.written }
        return (region.widened(to: .county) ?? region).padded
    }

    /// The narrowest route that fits, or what has to be known before one can tell.
    private func route(_ examiner: Examiner) -> (Route, Doubt?)? {
        for route in book.routes {
            let places = route.region.map { Condition.within(route.placedBy, [$0]) } ?? .always
            switch examiner.judge(.all([route.scope, places])).truth {
            case .yes: return (route, nil)
            case .no: continue
            case .open(let doubt): return (route, doubt)
            }
        }
        return nil
    }
}
