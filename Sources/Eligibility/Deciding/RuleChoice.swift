import Vocabulary

/// Which rule of a policy was in force (适用规则).
enum RuleChoice: Sendable {
    case inForce(PolicyRule)
    /// There was none: the policy did not exist yet.
    case notYet
    case ended(PolicyRule)
    /// There may have been one, but no document has been found, or nobody has confirmed it.
    case unconfirmed(PolicyRule?)
}

extension Policy {
    /// The rule in force on a day.
    func choice(on day: Day) -> RuleChoice {
        guard let rule = rules.first(where: { $0.from <= day }) else {
            return hasUnknownPast ? .unconfirmed(nil) : .notYet
        }
        if let last = rule.last, last < day {
            return gaps.contains { $0.from <= day && day <= $0.last } ? .unconfirmed(nil) : .ended(rule)
        }
        return rule.isConfirmed ? .inForce(rule) : .unconfirmed(rule)
    }

    /// The day by which its rule is chosen, unless that is a day in the child's life.
    func ruleDay(of question: Question) -> Day? {
        switch basis {
        case .term: question.term.firstDay
        case .schoolYear: question.term.schoolYear.firstDay
        case .openingDay: question.opening
        case .event: nil
        }
    }
}

extension Route {
    func rule(on day: Day) -> Rule? { rules.first { $0.from <= day } }
}
