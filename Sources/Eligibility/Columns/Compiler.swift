import Vocabulary

/// Makes all policies ready for one question (编译).
struct Compiler {
    private let book: PolicyBook
    private let question: Question
    private(set) var plan = ColumnPlan()

    init(_ book: PolicyBook, _ question: Question) {
        self.book = book
        self.question = question
    }

    mutating func compile() -> [CompiledPolicy] { book.switchedOn.map { compile($0) } }

    // MARK: - Columns

    private mutating func column(_ fact: Fact, _ measure: Measure, late: Bool) -> Int {
        let window = measure.window(of: question)
        let isLate = late && fact.isRecognition
        let knownBy = fact.isRecognition && !late ? question.recognisedBy : question.knownOn
        let until = isLate ? max(window.upperBound, question.knownOn) : window.upperBound
        return plan.column(
            ColumnPlan.Column(
                fact: fact, from: PackedRow.pack(window.lowerBound), until: PackedRow.pack(until),
                knownBy: PackedRow.pack(knownBy)))
    }

    private mutating func leaf(_ fact: Fact, _ test: ColumnPlan.Test, _ measure: Measure, _ late: Bool) -> Program {
        let column = column(fact, measure, late: late)
        return .probe(column: column, test: plan.probe(test, of: column), fact)
    }

    private static func code(_ value: FactValue, of fact: Fact) -> UInt32? {
        switch value {
        case .word(let word):
            if case .choice(let words) = fact.kind { words.firstIndex(of: word).map { UInt32($0) } } else { nil }
        case .flag(let flag): flag ? 1 : 0
        case .count(let count): UInt32(clamping: count)
        case .money(let money): UInt32(clamping: money.fen)
        case .day(let day): PackedValue.day(day)
        case .region, .text: nil
        }
    }

    // MARK: - Conditions

    mutating func program(_ condition: Condition, _ measure: Measure, late: Bool) -> Program {
        switch condition {
        case .all(let inner):
            var programs: [Program] = []
            for condition in inner { programs.append(program(condition, measure, late: late)) }
            return programs.isEmpty ? .constant(true) : .all(programs)
        case .any(let inner):
            var programs: [Program] = []
            for condition in inner { programs.append(program(condition, measure, late: late)) }
            return .any(programs)
        case .not(let inner): return .not(program(inner, measure, late: late))
        case .isIn(let fact, let values):
            return leaf(fact, .isIn(values.compactMap { Compiler.code($0, of: fact) }), measure, late)
        case .compares(let fact, let comparison, let bound):
            return leaf(fact, .compares(comparison, Compiler.code(bound, of: fact) ?? 0), measure, late)
        case .within(let fact, let regions): return leaf(fact, .within(regions.map(\.digits)), measure, late)
        case .known(let fact): return leaf(fact, .known, measure, late)
        case .age(let years, let on):
            let day = on.window(of: question).lowerBound
            return leaf(.named(.birth), .age(years, on: day.number), measure, late)
        case .same(let one, let other, let level):
            let pair = ColumnPlan.Pair(
                one: column(one, measure, late: late), other: column(other, measure, late: late), digits: level.rawValue
            )
            return .pair(plan.pair(pair), one, other)
        case .group(let name):
            var flags: [(column: Int, test: Int, fact: Fact)] = []
            for code in book.groups.codes(of: name, on: question.opening) {
                let fact = Fact.group(code)
                let column = column(fact, measure, late: late)
                flags.append((column, plan.probe(.flag, of: column), fact))
            }
            return flags.isEmpty ? .constant(false) : .anyFlag(flags)
        }
    }

    private mutating func sum(_ amount: Amount, _ measure: Measure, late: Bool) -> SumProgram {
        func each(_ amounts: [Amount], _ compiler: inout Compiler) -> [SumProgram] {
            amounts.map { compiler.sum($0, measure, late: late) }
        }
        switch amount {
        case .local: return .local
        case .sum(let money): return .constant(Fraction(Int128(money.fen)))
        case .fact(let fact): return .column(value(fact, measure, late), fact)
        case .least(let inner): return .least(each(inner, &self))
        case .greatest(let inner): return .greatest(each(inner, &self))
        case .total(let inner): return .total(each(inner, &self))
        case .percent(let share, let inner):
            return .scaled(sum(inner, measure, late: late), Fraction(Int128(share), 10_000))
        case .times(let inner, .number(let number)):
            return .scaled(sum(inner, measure, late: late), Fraction(Int128(number)))
        case .share(let inner, .number(let number)):
            return .scaled(sum(inner, measure, late: late), Fraction(1, Int128(number)))
        case .times(let inner, .fact(let fact)):
            return .times(sum(inner, measure, late: late), value(fact, measure, late), fact)
        case .share(let inner, .fact(let fact)):
            return .divided(sum(inner, measure, late: late), value(fact, measure, late), fact)
        }
    }

    private mutating func value(_ fact: Fact, _ measure: Measure, _ late: Bool) -> Int {
        let column = column(fact, measure, late: late)
        plan.keepValue(of: column)
        return column
    }
}

// MARK: - Policies

extension Compiler {
    private mutating func compile(_ policy: Policy) -> CompiledPolicy {
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
        var rows: [(program: Program, sum: SumProgram)] = []
        for row in rule.rows {
            rows.append(
                (program(row.condition, policy.measure, late: late), sum(row.amount, policy.measure, late: late)))
        }
        return CompiledRule.Body(requires: requires, rows: rows, payer: payer(policy, late: late))
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
