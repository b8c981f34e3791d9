import Vocabulary

/// What comes out on both sides of the day on which a rule begins or ends (边界): made from the examples, never written.
public struct Boundary: Hashable, Sendable {
    public let rule: String
    /// The first day of the rule, or the first after it.
    public let day: Day
    /// The child, in the words of the example.
    public let facts: String
    public let before: String
    public let after: String
}

extension PolicyBook {
    /// Every child of the examples that something is due to under a rule, on both sides of where that rule begins and
    /// ends.
    public func boundaries(of policy: Policy) -> [Boundary] {
        let book = alone(policy)
        // Before a local version begins another one of its family may have paid.
        let wide = switchedOn.contains { $0.id == policy.id } ? self : book
        var boundaries: [Boundary] = []
        for rule in policy.rules.reversed() {
            let days = [rule.from] + (rule.last.map { [$0 + 1] } ?? [])
            let examples = policy.examples.filter { example in
                let decision = PlainExecutor(book, example.question).derive(policy, example.applicant)?.decision
                return decision?.outcome == .due && decision?.grounds == .clause(rule.id)
            }
            for (place, example) in examples.enumerated() {
                if examples[..<place].contains(where: { $0.timeless == example.timeless }) { continue }
                for day in days {
                    boundaries.append(
                        Boundary(
                            rule: rule.id, day: day, facts: example.words(groups),
                            before: wide.answer(policy, example, on: day - 1),
                            after: wide.answer(policy, example, on: day)))
                }
            }
        }
        return boundaries
    }

    private func answer(_ policy: Policy, _ example: PolicyExample, on day: Day) -> String {
        var rows = example.rows
        var question = example.question
        if case .event(let fact) = policy.basis {
            rows = rows.map { $0.fact == fact ? FactRow(fact, .day(day)) : $0 }
        } else {
            question = Question(Term(of: day))
        }
        let (executor, child) = (PlainExecutor(self, question), Applicant("", rows))
        for one in family(of: policy) {
            guard let decision = executor.derive(one, child)?.decision else { continue }
            let written = PolicyExample.Expected(decision).written
            return one.id == policy.id ? written : "\(one.id) \(written)"
        }
        return PolicyExample.Expected(nil).written
    }
}

extension PolicyExample {
    /// Who it is, whatever the term.
    fileprivate var timeless: [String] {
        rows.filter { $0.fact.kind != .day || $0.fact == .named(.birth) }.map { "\($0.fact) \($0.value.written)" }
            .sorted()
    }

    fileprivate func words(_ groups: GroupBook) -> String {
        rows.map { "\(groups.label(of: $0.fact)) \($0.value.label)" }.listed
    }
}
