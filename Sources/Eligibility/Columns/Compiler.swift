import Vocabulary

/// Makes all policies ready for one question (编译).
struct Compiler {
    let book: PolicyBook
    let question: Question
    var plan = ColumnPlan()

    init(_ book: PolicyBook, _ question: Question) {
        self.book = book
        self.question = question
    }

    mutating func compile() -> [CompiledPolicy] { book.switchedOn.map { compile($0) } }

    // MARK: - Columns

    mutating func column(_ fact: Fact, _ measure: Measure, late: Bool) -> Int {
        let window = measure.window(of: question)
        let isLate = late && fact.isRecognition
        let knownBy = fact.isRecognition && !late ? question.recognisedBy : question.knownOn
        let last = fact.endsRights ? window.lowerBound : window.upperBound
        let until = isLate ? max(last, question.knownOn) : last
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

    mutating func sum(_ amount: Amount, _ measure: Measure, late: Bool) -> SumProgram {
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
