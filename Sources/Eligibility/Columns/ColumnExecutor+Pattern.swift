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
        switch sum(chosen, lane) {
        case .doubt(let doubt): return end(.undecided(policy, rule, .doubt(doubt)))
        case .local: return end(.undecided(policy, rule, .reason(.noLocalRate)))
        case .sum(let fraction): return pay(policy, rule, rule.rounding.round(fraction), body.payer, lane)
        }
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

// MARK: - Programs

extension ColumnExecutor {
    func truth(_ program: Program, _ lane: borrowing Lane) -> Truth {
        switch program {
        case .constant(let holds): return holds ? .yes : .no
        case .probe(let column, let test, let fact): return ColumnExecutor.truth(lane.answer(column, test), fact)
        case .pair(let pair, let one, let other):
            switch lane.pairAnswer(pair) {
            case 0: return .no
            case 1: return .yes
            case let code:
                return .open(Doubt(fact: code < 4 ? one : other, kind: code % 2 == 0 ? .missing : .conflict))
            }
        case .anyFlag(let flags):
            var open: Doubt?
            for flag in flags {
                switch ColumnExecutor.truth(lane.answer(flag.column, flag.test), flag.fact) {
                case .yes: return .yes
                case .open(let doubt): if open == nil { open = doubt }
                case .no: continue
                }
            }
            return open.map { .open($0) } ?? .no
        case .not(let inner):
            switch truth(inner, lane) {
            case .yes: return .no
            case .no: return .yes
            case let open: return open
            }
        case .all(let programs): return join(programs, stop: .no, lane)
        case .any(let programs): return join(programs, stop: .yes, lane)
        }
    }

    private func join(_ programs: [Program], stop: Truth, _ lane: borrowing Lane) -> Truth {
        var open: Truth?
        for program in programs {
            let truth = truth(program, lane)
            if truth == stop { return stop }
            if case .open = truth, open == nil { open = truth }
        }
        return open ?? (stop == .no ? .yes : .no)
    }

    private static func truth(_ answer: UInt8, _ fact: Fact) -> Truth {
        switch answer {
        case ClassTable.no: .no
        case ClassTable.yes: .yes
        case ClassTable.open: .open(Doubt(fact: fact, kind: .missing))
        default: .open(Doubt(fact: fact, kind: .conflict))
        }
    }

    private func sum(_ program: SumProgram, _ lane: borrowing Lane) -> Calculation.Answer {
        switch program {
        case .local: return .local
        case .constant(let fraction): return .sum(fraction)
        case .column(let column, let fact): return whole(column, fact, lane)
        case .least(let inner): return join(inner, lane) { $1 < $0 ? $1 : $0 }
        case .greatest(let inner): return join(inner, lane) { $0 < $1 ? $1 : $0 }
        case .total(let inner): return join(inner, lane) { $0 + $1 }
        case .scaled(let inner, let factor):
            guard case .sum(let sum) = sum(inner, lane) else { return sum(inner, lane) }
            return .sum(sum * factor)
        case .times(let inner, let column, let fact), .divided(let inner, let column, let fact):
            guard case .sum(let left) = sum(inner, lane) else { return sum(inner, lane) }
            guard case .sum(let right) = whole(column, fact, lane) else { return whole(column, fact, lane) }
            guard case .divided = program else { return .sum(left * right) }
            if right.over == 0 { return .doubt(Doubt(fact: fact, kind: .zero)) }
            return .sum(left * Fraction(right.under, right.over))
        }
    }

    private func whole(_ column: Int, _ fact: Fact, _ lane: borrowing Lane) -> Calculation.Answer {
        switch lane.value(column) {
        case Resolver.missing: .doubt(Doubt(fact: fact, kind: .missing))
        case Resolver.conflict: .doubt(Doubt(fact: fact, kind: .conflict))
        case let value: .sum(Fraction(Int128(value)))
        }
    }

    private func join(
        _ programs: [SumProgram], _ lane: borrowing Lane, _ two: (Fraction, Fraction) -> Fraction
    ) -> Calculation.Answer {
        var joined: Fraction?
        for program in programs {
            guard case .sum(let sum) = sum(program, lane) else { return sum(program, lane) }
            joined = joined.map { two($0, sum) } ?? sum
        }
        return joined.map { .sum($0) } ?? .local
    }
}
