import Vocabulary

/// A line of the list of what is due, as programs read it.
public enum DueLine {
    public static let header = [
        "child_id", "term", "policy_id", "outcome", "amount_fen", "payer_code", "rule_document", "reason_code",
    ]

    public static func fields(of decision: Decision, child: String, _ question: Question) -> [String] {
        [
            child, question.term.description, decision.policy, decision.outcome.rawValue, String(decision.amount.fen),
            decision.payer, decision.document, decision.grounds.code,
        ]
    }
}

/// How many lines there are of each outcome, and what is due in all.
public struct Tally: Hashable, Sendable {
    public private(set) var due = 0
    public private(set) var refused = 0
    public private(set) var undecided = 0
    public private(set) var sum = Money.zero

    public init() {}

    public mutating func count(_ decision: Decision, times: Int = 1) {
        switch decision.outcome {
        case .due: due += times
        case .refused: refused += times
        case .undecided: undecided += times
        }
        sum = sum + decision.amount * times
    }

    public static func + (left: Tally, right: Tally) -> Tally {
        var both = left
        both.due += right.due
        both.refused += right.refused
        both.undecided += right.undecided
        both.sum = left.sum + right.sum
        return both
    }
}
