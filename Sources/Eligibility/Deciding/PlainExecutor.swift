import Vocabulary

/// The plain executor (核算): one child after the other, step by step, keeping what it found on the way.
///
/// What it says is what a policy means; the columnar one has to say the same.
public struct PlainExecutor: Sendable {
    public let book: PolicyBook
    public let question: Question

    public init(_ book: PolicyBook, _ question: Question) {
        self.book = book
        self.question = question
    }

    /// What every policy that concerns the child comes to, in the order of the book.
    public func decide(_ applicant: Applicant) -> [Decision] { explain(applicant).map(\.decision) }

    public func explain(_ applicant: Applicant) -> [Derivation] {
        stacked(book.switchedOn.compactMap { derive($0, applicant) })
    }

    /// The second pass.
    func stacked(_ first: [Derivation]) -> [Derivation] {
        var derivations = first
        var decisions = derivations.map(\.decision)
        book.stacking.apply(to: &decisions, on: question.term.firstDay)
        for (place, decision) in decisions.enumerated() where decision != derivations[place].decision {
            derivations[place].steps.append(.stacking(decision.grounds))
            derivations[place].decision = decision
        }
        return derivations
    }

    /// One policy alone; nil where it does not concern the child.
    func derive(_ policy: Policy, _ applicant: Applicant) -> Derivation? {
        let plain = derive(policy, applicant, hindsight: false)
        guard let plain, plain.decision.outcome == .refused, case .reason(let reason) = plain.decision.grounds,
            !PlainExecutor.settled.contains(reason)
        else { return plain }
        // 按规定不追补: it would be due if what was recognised later had been so in time.
        guard let later = derive(policy, applicant, hindsight: true), later.decision.outcome == .due else {
            return plain
        }
        var late = plain
        late.decision.refuse(.reason(.notRetroactive))
        late.steps.append(.hindsight)
        return late
    }

    /// Refusals that no later knowledge of the child can change.
    static let settled: Set<Reason> = [.notInForce, .ended, .autumnOnly]

    private func derive(_ policy: Policy, _ applicant: Applicant, hindsight: Bool) -> Derivation? {
        var examiner = Examiner(
            applicant: applicant, question: question, measure: policy.measure, groups: book.groups,
            hindsight: hindsight)
        let local = local(policy, examiner)
        let scope = examiner.judge(policy.scope)
        guard local != .no, scope.truth != .no else { return nil }
        var steps: [Derivation.Step] = [.scope(scope)]
        func end(_ decision: Decision) -> Derivation { Derivation(decision: decision, steps: steps) }
        if case .open(let doubt) = scope.truth { return end(.undecided(policy, nil, .doubt(doubt))) }
        if case .open(let doubt) = local { return end(.undecided(policy, nil, .doubt(doubt))) }
        if policy.isAutumnOnly, question.term.season == .spring { return end(.refused(policy, nil, .autumnOnly)) }
        let day: Day
        switch ruleDay(policy, examiner) {
        case .success(let found): day = found
        case .failure(let doubt): return end(.undecided(policy, nil, .doubt(doubt.doubt)))
        }
        let rule: PolicyRule
        switch policy.choice(on: day) {
        case .inForce(let found): rule = found
        case .notYet: return end(.refused(policy, nil, .notInForce))
        case .ended(let last): return end(.refused(policy, last, .ended))
        case .unconfirmed(let found): return end(.undecided(policy, found, .reason(.unconfirmed)))
        }
        steps.append(.rule(rule, on: day))
        if rule.isRetroactive { examiner.hindsight = true }
        return decide(policy, rule, examiner, &steps)
    }

    /// Whether it is this one that counts where the child is placed, and not a narrower or the general one.
    private func local(_ policy: Policy, _ examiner: Examiner) -> Truth {
        if let region = policy.region, policy.overlays == nil {
            return examiner.judge(.within(policy.placedBy, [region])).truth
        }
        for other in book.family(of: policy) {
            if other.id == policy.id {
                guard policy.overlays == nil || policy.isInForce(for: question) else { return .no }
                guard let region = policy.region else { return .yes }
                let truth = examiner.judge(.within(policy.placedBy, [region])).truth
                // Not to say twice that the place is missing: the general policy says it.
                return truth == .yes ? .yes : .no
            }
            guard let region = other.region, other.isInForce(for: question) else { continue }
            let truth = examiner.judge(.within(other.placedBy, [region])).truth
            if truth == .yes { return .no }
            if case .open = truth, policy.region == nil { return truth }
        }
        return .yes
    }

    private struct Unknown: Error { let doubt: Doubt }

    private func ruleDay(_ policy: Policy, _ examiner: Examiner) -> Swift.Result<Day, Unknown> {
        guard case .event(let fact) = policy.basis else {
            return policy.ruleDay(of: question).map { .success($0) } ?? .success(question.opening)
        }
        let found = examiner.found(fact)
        guard case .day(let day)? = found.value else {
            return .failure(Unknown(doubt: Examiner.doubt(fact, found)))
        }
        return .success(day)
    }
}

extension Policy {
    /// An overlay counts only while it has a rule; before and afterwards the general one does.
    func isInForce(for question: Question) -> Bool {
        guard let day = ruleDay(of: question) else { return true }
        if case .inForce = choice(on: day) { return true }
        return false
    }
}
