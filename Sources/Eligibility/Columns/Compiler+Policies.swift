import Vocabulary

extension Compiler {
    mutating func compile(_ policy: Policy) -> CompiledPolicy {
        let isCounted = policy.overlays == nil || policy.isInForce(for: question)
        let scope = isCounted ? program(policy.scope, policy.measure, late: false) : .constant(false)
        var (elsewhere, place): ([Program], Program?) = ([], nil)
        if let region = policy.region {
            place = program(.within(policy.placedBy, [region]), policy.measure, late: false)
        }
        for other in book.family(of: policy) {
            if other.id == policy.id { break }
            guard let region = other.region, other.isInForce(for: question) else { continue }
            elsewhere.append(program(.within(other.placedBy, [region]), policy.measure, late: false))
        }
        return CompiledPolicy(
            policy: policy, scope: scope, elsewhere: elsewhere, place: place, ruling: ruling(of: policy),
            quota: policy.quota.map { compile($0, policy.measure) })
    }

    private mutating func compile(_ quota: Quota, _ measure: Measure) -> CompiledPolicy.Places {
        let always = quota.always.map { program($0, measure, late: false) }
        var order: [CompiledPolicy.Places.Order] = []
        for key in quota.order {
            switch key {
            case .first(let condition): order.append(.first(program(condition, measure, late: false)))
            case .highest(let fact): order.append(.highest(column(fact, measure, late: false)))
            case .lowest(let fact): order.append(.lowest(column(fact, measure, late: false)))
            }
        }
        let school = column(.named(.school), measure, late: false)
        return CompiledPolicy.Places(always: always, order: order, school: school)
    }

    private mutating func ruling(of policy: Policy) -> CompiledPolicy.Ruling {
        if let day = policy.ruleDay(of: question) { return .fixed(choice(policy, policy.choice(on: day))) }
        guard case .event(let fact) = policy.basis else {
            preconditionFailure("only a day of the child has no day yet")
        }
        // Whatever day it is, one of these is the last on or before it: where rules begin, and the day after they end.
        var days: [Day] = []
        for rule in policy.rules {
            days.append(rule.from)
            if let last = rule.last { days.append(last + 1) }
        }
        for gap in policy.gaps { days += [gap.from, gap.last + 1] }
        days = Set(days).sorted(by: >)
        var choices = [choice(policy, policy.choice(on: (days.last ?? question.opening) - 1))]
        for day in days { choices.append(choice(policy, policy.choice(on: day))) }
        let column = column(fact, policy.measure, late: false)
        let test = plan.probe(.since(days.map(\.number)), of: column)
        return .byDay(column: column, test: test, fact, choices)
    }

    private mutating func choice(_ policy: Policy, _ choice: RuleChoice) -> CompiledPolicy.Choice {
        switch choice {
        case .notYet: return .refused(nil, .notInForce)
        case .ended(let rule): return .refused(rule, .ended)
        case .unconfirmed(let rule): return .undecided(rule, .unconfirmed)
        case .inForce(let rule):
            return .rule(
                CompiledRule(
                    rule: rule, plain: body(policy, rule, late: rule.isRetroactive),
                    late: body(policy, rule, late: true)))
        }
    }

    private mutating func body(_ policy: Policy, _ rule: PolicyRule, late: Bool) -> CompiledRule.Body {
        var requires: [(program: Program, reason: Reason)] = []
        for requirement in policy.requires + rule.requires {
            requires.append((program(requirement.condition, policy.measure, late: late), requirement.reason))
        }
        func compile(_ rows: [PolicyRule.Row], _ compiler: inout Compiler) -> [(program: Program, sum: SumProgram)] {
            rows.map { row in
                (
                    compiler.program(row.condition, policy.measure, late: late),
                    compiler.sum(row.amount, policy.measure, late: late)
                )
            }
        }
        return CompiledRule.Body(
            requires: requires, rows: compile(rule.rows, &self), supplements: compile(rule.supplements, &self),
            payer: payer(policy, late: late))
    }

    private mutating func payer(_ policy: Policy, late: Bool) -> CompiledRule.Payer {
        let measure = policy.measure
        func own(_ name: FactName, _ compiler: inout Compiler) -> CompiledRule.Payer {
            .column(compiler.column(.named(name), measure, late: late), .named(name))
        }
        switch policy.payer {
        case .schoolRegion: return own(.schoolRegion, &self)
        case .hukouRegion: return own(.hukouRegion, &self)
        case .school: return own(.school, &self)
        case .routing:
            var routes: [(scope: Program, cases: [(program: Program, outcome: CompiledRule.Outcome)]?)] = []
            for route in book.routes {
                let place = route.region.map { Condition.within(route.placedBy, [$0]) } ?? .always
                let scope = program(.all([route.scope, place]), measure, late: late)
                guard let ruling = route.rule(on: question.term.firstDay) else {
                    routes.append((scope, nil))
                    continue
                }
                var cases: [(program: Program, outcome: CompiledRule.Outcome)] = []
                for choice in ruling.cases {
                    let when = program(choice.condition, measure, late: late)
                    switch choice.outcome {
                    case .refuses(let reason): cases.append((when, .refuses(reason)))
                    case .pays(let fact): cases.append((when, .pays(column(fact, measure, late: late), fact)))
                    }
                }
                routes.append((scope, cases))
            }
            return .routes(routes, otherwise: own(.schoolRegion, &self))
        }
    }
}
