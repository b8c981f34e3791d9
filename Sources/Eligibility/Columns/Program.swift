import Vocabulary

/// A condition made ready for columns: every leaf is a place where the answer already stands (程序).
indirect enum Program: Sendable {
    case constant(Bool)
    case probe(column: Int, test: Int, Fact)
    case pair(Int, Fact, Fact)
    /// In one of several groups.
    case anyFlag([(column: Int, test: Int, fact: Fact)])
    case all([Program])
    case any([Program])
    case not(Program)

}

/// A sum made ready for columns.
indirect enum SumProgram: Sendable {
    case constant(Fraction)
    case column(Int, Fact)
    case least([SumProgram])
    case greatest([SumProgram])
    case total([SumProgram])
    case scaled(SumProgram, Fraction)
    case times(SumProgram, Int, Fact)
    case divided(SumProgram, Int, Fact)
    case local
}

/// A policy made ready for one question.
struct CompiledPolicy: Sendable {
    let policy: Policy
    /// Scope, and that it is this one of its family that counts.
    let scope: Program
    /// What a narrower place would have to be for this one not to count; open if the place is not known.
    let elsewhere: [Program]
    let place: Program?
    let ruling: Ruling
    let quota: Places?

    struct Places: Sendable {
        enum Order: Sendable {
            case first(Program)
            case highest(Int)
            case lowest(Int)
        }

        let always: Program?
        let order: [Order]
        let school: Int
    }

    enum Ruling: Sendable {
        /// The same rule for everybody.
        case fixed(Choice)
        /// By a day of the child: which of the rules, by its place; 0 is before the first.
        case byDay(column: Int, test: Int, Fact, [Choice])
    }

    enum Choice: Sendable {
        case rule(CompiledRule)
        case refused(PolicyRule?, Reason)
        case undecided(PolicyRule?, Reason)
    }
}

struct CompiledRule: Sendable {
    let rule: PolicyRule
    /// As it was in time, and with hindsight.
    let plain: Body
    let late: Body

    struct Body: Sendable {
        let requires: [(program: Program, reason: Reason)]
        let rows: [(program: Program, sum: SumProgram)]
        let supplements: [(program: Program, sum: SumProgram)]
        let payer: Payer
    }

    indirect enum Payer: Sendable {
        case column(Int, Fact)
        case routes([(scope: Program, cases: [(program: Program, outcome: Outcome)]?)], otherwise: Payer)
    }

    enum Outcome: Sendable {
        case pays(Int, Fact)
        case refuses(Reason)
    }
}
