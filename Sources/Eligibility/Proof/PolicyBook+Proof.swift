import Documents
import Vocabulary

extension PolicyBook {
    /// What has to hold before anything is switched on: no gap, no overlap, rates within their bounds, every example
    /// right and every clause in some example.
    func check() throws(DataRefusal) {
        for policy in policies {
            try policy.refuseGapsInTime()
            for rule in policy.rules { try RowCheck(policy, rule, groups).refuseGapsAndOverlaps() }
            try refuseRatesOutOfBounds(policy)
        }
        for policy in policies { try prove(policy) }
        for route in routes { try prove(route) }
    }

    private func prove(_ policy: Policy) throws(DataRefusal) {
        let book = alone(policy)
        for example in policy.examples {
            try example.compare(PlainExecutor(book, example.question).derive(policy, example.applicant)?.decision)
        }
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
        guard let first = missing.first else { return }
        throw .unfit(Phrase("\(first.place)：\(first.text(groups))。请在 examples 里补一个。"))
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
        for (place, rule) in policy.rules.enumerated() {
            let end = rule.last ?? (place == 0 ? nil : policy.rules[place - 1].from - 1)
            for row in rule.rows {
                guard let fraction = row.amount.constant else { continue }
                let sum = rule.rounding.round(fraction)
                for (at, other) in base.rules.enumerated() {
                    let otherEnd = other.last ?? (at == 0 ? nil : base.rules[at - 1].from - 1)
                    let meet = other.from <= (end ?? other.from) && rule.from <= (otherEnd ?? rule.from)
                    guard meet, let bounds = other.bounds, !bounds.contains(sum) else { continue }
                    throw .unfit(
                        Phrase(
                            "\(row.place)：\(sum) 元不在上级规定的 \(bounds.lowerBound) 到 \(bounds.upperBound) 元之间（\(other.document)）。请核对标准，不拔高、不压低。"
                        ))
                }
            }
        }
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
