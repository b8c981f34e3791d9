import Vocabulary

extension ColumnExecutor {
    /// All policies for one pattern.
    func work(out lane: borrowing Lane) -> Pattern {
        var lines: [Pattern.Line] = []
        for policy in policies {
            if let line = run(policy, lane) { lines.append(line) }
        }
        let decisions = stacked(lines)
        return Pattern(lines: lines, decisions: decisions, bytes: decisions.map { pieces($0) })
    }

    private func run(_ policy: CompiledPolicy, _ lane: borrowing Lane) -> Pattern.Line? {
        func end(_ decision: Decision) -> Pattern.Line { Pattern.Line(decision: decision, payer: nil) }
        let place = place(of: policy, lane)
        let scope = truth(policy.scope, lane)
        if place == .no || scope == .no { return nil }
        for truth in [scope, place] {
            if case .open(let doubt) = truth { return end(.undecided(policy.policy, nil, .doubt(doubt))) }
        }
        if policy.policy.isAutumnOnly, question.term.season == .spring {
            return end(.refused(policy.policy, nil, .autumnOnly))
        }
        let choice: CompiledPolicy.Choice
        switch policy.ruling {
        case .fixed(let fixed): choice = fixed
        case .byDay(let column, let test, let fact, let choices):
            let answer = lane.answer(column, test)
            if answer == ClassTable.open {
                return end(.undecided(policy.policy, nil, .doubt(Doubt(fact: fact, kind: .missing))))
            }
            if answer == ClassTable.split {
                return end(.undecided(policy.policy, nil, .doubt(Doubt(fact: fact, kind: .conflict))))
            }
            choice = choices[answer == 0 ? 0 : Int(answer)]
        }
        switch choice {
        case .refused(let rule, let reason): return end(.refused(policy.policy, rule, reason))
        case .undecided(let rule, let reason): return end(.undecided(policy.policy, rule, .reason(reason)))
        case .rule(let rule):
            var line = run(policy.policy, rule.rule, rule.plain, lane)
            guard line.decision.outcome == .refused else { return line }
            if run(policy.policy, rule.rule, rule.late, lane).decision.outcome == .due {
                line.decision.refuse(.reason(.notRetroactive))
            }
            return line
        }
    }

    /// Whether it is this one of its family that counts where the child is placed.
    private func place(of policy: CompiledPolicy, _ lane: borrowing Lane) -> Truth {
        for place in policy.elsewhere {
            switch truth(place, lane) {
            case .yes: return .no
            // Only the general policy says that the place is missing, not each local one.
            case .open(let doubt): if policy.policy.region == nil { return .open(doubt) }
            case .no: continue
            }
        }
        guard let place = policy.place else { return .yes }
        let truth = truth(place, lane)
        return truth == .yes || policy.policy.overlays == nil ? truth : .no
    }

    private func run(
        _ policy: Policy, _ rule: PolicyRule, _ body: CompiledRule.Body, _ lane: borrowing Lane
    ) -> Pattern.Line {
        func end(_ decision: Decision) -> Pattern.Line { Pattern.Line(decision: decision, payer: nil) }
        var open: Doubt?
        for requirement in body.requires {
            switch truth(requirement.program, lane) {
            case .no: return end(.refused(policy, rule, requirement.reason))
            case .open(let doubt): if open == nil { open = doubt }
            case .yes: continue
            }
        }
        var chosen: SumProgram?
        if open == nil {
            for row in body.rows {
                let truth = truth(row.program, lane)
                if case .open(let doubt) = truth, open == nil { open = doubt }
                guard truth == .yes else { continue }
                if !rule.takesFirst || open == nil { chosen = row.sum }
                break
            }
        }
        guard let chosen else {
            if let open { return end(.undecided(policy, rule, .doubt(open))) }
            return end(.refused(policy, rule, rule.otherwise ?? .unconfirmed))
        }
        switch total(chosen, body.supplements, lane) {
        case .doubt(let doubt): return end(.undecided(policy, rule, .doubt(doubt)))
        case .local: return end(.undecided(policy, rule, .reason(.noLocalRate)))
        case .sum(let fraction): return pay(policy, rule, rule.rounding.round(fraction), body.payer, lane)
        }
    }

    private func total(
        _ chosen: SumProgram, _ supplements: [(program: Program, sum: SumProgram)], _ lane: borrowing Lane
    ) -> Calculation.Answer {
        var total = sum(chosen, lane)
        for supplement in supplements {
            guard case .sum(let own) = total else { return total }
            switch truth(supplement.program, lane) {
            case .no: continue
            case .open(let doubt): return .doubt(doubt)
            case .yes:
                total = sum(supplement.sum, lane)
                if case .sum(let more) = total { total = .sum(own + more) }
            }
        }
        return total
    }

    private func pay(
        _ policy: Policy, _ rule: PolicyRule, _ sum: Money, _ payer: CompiledRule.Payer, _ lane: borrowing Lane
    ) -> Pattern.Line {
        func end(_ decision: Decision) -> Pattern.Line { Pattern.Line(decision: decision, payer: nil) }
        func by(_ column: Int, _ fact: Fact) -> Pattern.Line {
            switch lane.value(column) {
            case Resolver.missing: end(.undecided(policy, rule, .doubt(Doubt(fact: fact, kind: .missing))))
            case Resolver.conflict: end(.undecided(policy, rule, .doubt(Doubt(fact: fact, kind: .conflict))))
            default: Pattern.Line(decision: .due(policy, rule, sum, by: ""), payer: column)
            }
        }
        switch payer {
        case .column(let column, let fact): return by(column, fact)
        case .routes(let routes, let otherwise):
            for route in routes {
                switch truth(route.scope, lane) {
                case .no: continue
                case .open(let doubt): return end(.undecided(policy, rule, .doubt(doubt)))
                case .yes:
                    guard let cases = route.cases else { return end(.undecided(policy, rule, .reason(.unconfirmed))) }
                    return choose(cases, policy, rule, by, lane)
                }
            }
            return pay(policy, rule, sum, otherwise, lane)
        }
    }

    private func choose(
        _ cases: [(program: Program, outcome: CompiledRule.Outcome)], _ policy: Policy, _ rule: PolicyRule,
        _ by: (Int, Fact) -> Pattern.Line, _ lane: borrowing Lane
    ) -> Pattern.Line {
        for choice in cases {
            switch truth(choice.program, lane) {
            case .no: continue
            // The first that fits counts, so one that is open before it leaves all open.
            case .open(let doubt):
                return Pattern.Line(decision: .undecided(policy, rule, .doubt(doubt)), payer: nil)
            case .yes:
                switch choice.outcome {
                case .refuses(let reason): return Pattern.Line(decision: .refused(policy, rule, reason), payer: nil)
                case .pays(let column, let fact): return by(column, fact)
                }
            }
        }
        return Pattern.Line(decision: .undecided(policy, rule, .reason(.unconfirmed)), payer: nil)
    }
}
