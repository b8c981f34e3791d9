import Vocabulary

/// How a decision came about, step by step (推导): what the plain executor leaves behind.
public struct Derivation: Sendable {
    public internal(set) var decision: Decision
    var steps: [Step] = []

    enum Step: Sendable {
        case scope(Judgement)
        /// The rule of that time, and the day by which it was chosen.
        case rule(PolicyRule, on: Day)
        case requirement(Requirement, Judgement)
        case row(PolicyRule.Row, Judgement)
        case supplement(PolicyRule.Row, Judgement)
        case sum(Calculation, Money, Rounding)
        case payer(Route.Rule?, Route.Choice?, Judgement?)
        case hindsight
        case stacking(Decision.Grounds)
    }
}

/// A condition with what was found for it.
struct Judgement: Sendable {
    let condition: Condition
    let truth: Truth
    /// What was looked up, for a leaf.
    let found: [(fact: Fact, found: Found)]
    let inner: [Judgement]
}

/// An amount with what it came to.
struct Calculation: Sendable {
    enum Answer: Hashable, Sendable {
        case sum(Fraction)
        case doubt(Doubt)
        case local
    }

    let amount: Amount
    let answer: Answer
    let inner: [Calculation]
}
