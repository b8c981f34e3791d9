import Documents
import Vocabulary

extension PolicyBook {
    /// What has to hold before anything is switched on: no gap, no overlap, rates within their bounds, every example
    /// right and every clause in some example.
    func check() throws(DataRefusal) {
        var faults = DataFaults()
        for policy in policies {
            faults.taking(try policy.refuseGapsInTime())
            for rule in policy.rules { faults.taking(try RowCheck(policy, rule, groups).refuseGapsAndOverlaps()) }
            faults.taking(try refuseRatesOutOfBounds(policy))
            faults.taking(try refuseUnknownNeighbours(policy))
            faults.taking(try refuseRivals(of: policy))
            faults.taking(try refuseDoubles(of: policy))
        }
        for policy in policies { faults.taking(try prove(policy)) }
        for route in routes { faults.taking(try prove(route)) }
        try faults.refuse()
    }

    /// Whether the examples go through everything is asked once all of them are right.
    private func prove(_ policy: Policy) throws(DataRefusal) {
        let book = alone(policy)
        var faults = DataFaults()
        var isNowhere = false
        for example in policy.examples {
            let decision = PlainExecutor(book, example.question).derive(policy, example.applicant)?.decision
            faults.taking(try example.compare(decision))
            if decision == nil, example.expected != .notConcerned { isNowhere = true }
        }
        if isNowhere, let region = policy.unknownRegion { faults.add(policy.refusal(ofUnknown: region)) }
        try faults.refuse()
        try coverage(of: policy).refuseMissing(groups)
    }

    private func prove(_ route: Route) throws(DataRefusal) {
        var coverage = Coverage()
        coverage.want(route)
        for example in route.examples {
            guard let id = example.policy, let policy = self[id], policy.payer == .routing else {
                throw .unfit(Phrase("\(example.place)：路由的例子须用 policy 写明一项按路由发放的政策。"))
            }
            let derivation = PlainExecutor(alone(policy), example.question).derive(policy, example.applicant)
            try example.compare(derivation?.decision)
            if let derivation { coverage.see(derivation) }
        }
        try coverage.refuseMissing(groups)
    }

    /// What the examples of a policy go through.
    func coverage(of policy: Policy) -> Coverage {
        var coverage = Coverage()
        coverage.want(policy)
        let book = alone(policy)
        for example in policy.examples {
            let examiner = Examiner(
                applicant: example.applicant, question: example.question, measure: policy.measure, groups: groups)
            coverage.see(examiner.judge(policy.scope), policy.place)
            if let derivation = PlainExecutor(book, example.question).derive(policy, example.applicant) {
                coverage.see(derivation)
            }
        }
        return coverage
    }
}

extension PolicyExample {
    func compare(_ decision: Decision?) throws(DataRefusal) {
        let found = Expected(decision)
        guard found == expected else {
            throw .failingExample(place, expected: "\(question.term) \(expected.written)", found: found.written)
        }
        if let payer, payer != decision?.payer {
            throw .failingExample(place, expected: "payer \(payer)", found: "payer \(decision?.payer ?? "")")
        }
    }
}

extension Coverage {
    func refuseMissing(_ groups: GroupBook) throws(DataRefusal) {
        var faults = DataFaults()
        // Where nobody fails a requirement, its parts go with it.
        let whole = Set(missing.filter(\.isWhole).map(\.spot))
        for clause in missing where clause.isWhole || !whole.contains(clause.spot) {
            faults.add(.unfit(Phrase("\(clause.place)：\(clause.text(groups))。请在 examples 里补一个。")))
        }
        try faults.refuse()
    }
}

extension Policy {
    /// Between two rules there is no time without one, unless somebody has declared it.
    func refuseGapsInTime() throws(DataRefusal) {
        for (later, earlier) in zip(rules, rules.dropFirst()) {
            guard let last = earlier.last, last + 1 < later.from else { continue }
            let isDeclared = gaps.contains { $0.from <= last + 1 && later.from - 1 <= $0.last }
            guard isDeclared else {
                throw .unfit(
                    Phrase("\(later.place)：\(last + 1) 到 \(later.from - 1) 没有规则。请补上，或在 gaps 里写明为什么（because）。"))
            }
        }
    }
}

extension PolicyBook {
    /// 不拔高标准: a local rate lies within what the general rule of that time allows.
    func refuseRatesOutOfBounds(_ policy: Policy) throws(DataRefusal) {
        guard let base = policy.overlays.flatMap({ self[$0] }) else { return }
        for span in policy.spans {
            for (row, fraction) in span.rule.constants {
                let sum = span.rule.rounding.round(fraction)
                for other in base.spans {
                    guard span.meets(other), let bounds = other.rule.bounds, !bounds.contains(sum) else { continue }
                    throw .unfit(
                        Phrase(
                            "\(row.place)：\(sum) 元不在上级规定的 \(bounds.lowerBound) 到 \(bounds.upperBound) 元之间（\(other.rule.document)）。请核对标准，不拔高、不压低。"
                        ))
                }
            }
        }
    }
}

extension PolicyRule {
    /// The sums that do not depend on a fact, alone and with what is given besides.
    fileprivate var constants: [(row: Row, sum: Fraction)] {
        var constants: [(row: Row, sum: Fraction)] = []
        for row in rows {
            guard let own = row.amount.constant else { continue }
            constants.append((row, own))
            for supplement in supplements {
                guard let more = supplement.amount.constant,
                    CaseSpace.fitting(all: [row.condition, supplement.condition]) != nil
                else { continue }
                constants.append((supplement, own + more))
            }
        }
        return constants
    }
}

extension Amount {
    /// The sum, where no fact goes into it.
    var constant: Fraction? {
        guard facts.isEmpty else { return nil }
        let nobody = Examiner(
            applicant: Applicant("", []), question: Question(Term(of: Day(number: 0))), measure: .term, groups: .empty)
        guard case .sum(let sum) = nobody.calculate(self).answer else { return nil }
        return sum
    }
}

extension Policy {
    /// How many examples there are, and how many clauses they go through.
    public func coverage(in book: PolicyBook) -> (examples: Int, seen: Int, wanted: Int) {
        let count = book.coverage(of: self).count
        return (examples.count, count.seen, count.wanted)
    }
}
