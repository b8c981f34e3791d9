import Vocabulary

/// Looks at one child in the plain way and keeps what was found (逐人核算).
struct Examiner {
    let applicant: Applicant
    let question: Question
    let measure: Measure
    let groups: GroupBook
    /// Whether what was recognised too late counts as well.
    var hindsight = false

    func found(_ fact: Fact) -> Found { applicant.found(fact, measure, question, hindsight: hindsight) }

    func judge(_ condition: Condition) -> Judgement {
        switch condition {
        case .all(let inner):
            return combine(condition, inner, stopping: .no, otherwise: .yes)
        case .any(let inner):
            return combine(condition, inner, stopping: .yes, otherwise: .no)
        case .not(let inner):
            let judgement = judge(inner)
            return Judgement(condition: condition, truth: judgement.truth.negated, found: [], inner: [judgement])
        default:
            let looked = facts(of: condition).map { (fact: $0, found: found($0)) }
            return Judgement(condition: condition, truth: truth(of: condition, looked), found: looked, inner: [])
        }
    }

    /// A definite part decides; else the first open one stays open.
    private func combine(
        _ condition: Condition, _ inner: [Condition], stopping: Truth, otherwise: Truth
    ) -> Judgement {
        let parts = inner.map { judge($0) }
        let open = parts.lazy.map(\.truth).first { if case .open = $0 { true } else { false } }
        let truth = parts.contains { $0.truth == stopping } ? stopping : open ?? otherwise
        return Judgement(condition: condition, truth: truth, found: [], inner: parts)
    }

    private func facts(of condition: Condition) -> [Fact] {
        switch condition {
        case .isIn(let fact, _), .compares(let fact, _, _), .within(let fact, _), .known(let fact): [fact]
        case .same(let one, let other, _): [one, other]
        case .age: [.named(.birth)]
        case .group(let name): groups.codes(of: name, on: question.opening).map { .group($0) }
        case .all, .any, .not: []
        }
    }

    private func truth(of condition: Condition, _ looked: [(fact: Fact, found: Found)]) -> Truth {
        if case .group = condition { return membership(looked) }
        if case .known(let fact) = condition, let first = looked.first {
            switch first.found {
            case .row: return .yes
            case .absent, .missing: return .no
            case .conflict: return .open(Doubt(fact: fact, kind: .conflict))
            }
        }
        for (fact, found) in looked where found.value == nil { return .open(Examiner.doubt(fact, found)) }
        let values = looked.compactMap(\.found.value)
        return Truth(Examiner.holds(condition, values, question))
    }

    private func membership(_ looked: [(fact: Fact, found: Found)]) -> Truth {
        if looked.contains(where: { $0.found.value == .flag(true) }) { return .yes }
        for (fact, found) in looked where found.value == nil { return .open(Examiner.doubt(fact, found)) }
        return .no
    }

    static func doubt(_ fact: Fact, _ found: Found) -> Doubt {
        if case .conflict = found { return Doubt(fact: fact, kind: .conflict) }
        return Doubt(fact: fact, kind: .missing)
    }

    /// One leaf, once all that it asks for is known.
    static func holds(_ condition: Condition, _ values: [FactValue], _ question: Question) -> Bool {
        switch (condition, values.first) {
        case (.isIn(_, let wanted), let value?): return wanted.contains(value)
        case (.compares(_, let comparison, let bound), let value?):
            guard let left = value.order, let right = bound.order else { return false }
            return comparison.holds(left, right)
        case (.within(_, let regions), .region(let region)?): return regions.contains { $0.contains(region) }
        case (.same(_, _, let level), .region(let one)?):
            guard case .region(let other)? = values.last else { return false }
            return one.widened(to: level).map { $0 == other.widened(to: level) } ?? false
        case (.age(let years, let on), .day(let birth)?):
            return years.contains(birth.age(on: on.window(of: question).lowerBound))
        default: return false
        }
    }
}
