import Documents
import Vocabulary

/// What the examples of a policy have gone through (例子覆盖): every row of every rule, every requirement failed once,
/// every leaf of a condition once so and once not.
struct Coverage: Sendable {
    private(set) var wanted: Set<Clause> = []
    private(set) var seen: Set<Clause> = []

    struct Clause: Hashable, Sendable {
        enum Kind: Hashable, Sendable {
            case row, unmet, holds(Condition), fails(Condition), choice
        }

        let kind: Kind
        let place: DataPlace
        /// What the policy asks under every rule is gone through under every rule.
        var rule: String?

        struct Place: Hashable {
            let place: DataPlace
            let rule: String?
        }

        var spot: Place { Place(place: place, rule: rule) }
    }

    var missing: [Clause] {
        wanted.subtracting(seen).sorted {
            ($0.place.line, $0.rank, $0.rule ?? "") < ($1.place.line, $1.rank, $1.rule ?? "")
        }
    }
    var count: (seen: Int, wanted: Int) { (wanted.intersection(seen).count, wanted.count) }
}

extension Coverage.Clause {
    /// A row or requirement, and not a part of it.
    var isWhole: Bool { rank == 0 }

    /// A row or requirement that nobody meets says more than its parts.
    fileprivate var rank: Int {
        switch kind {
        case .row, .choice, .unmet: 0
        case .fails: 1
        case .holds: 2
        }
    }

    func text(_ groups: GroupBook) -> String {
        let text: String =
            switch kind {
            case .row: say("没有例子用到这一行")
            case .unmet: say("没有例子不满足这一条")
            case .choice: say("没有例子走到这一种情形")
            case .holds(let condition): say("没有例子使它成立：\(condition.sentence(groups))")
            case .fails(let condition): say("没有例子使它不成立：\(condition.sentence(groups))")
            }
        return rule.map { say("规则 \($0)：\(text)") } ?? text
    }
}

extension Coverage {
    /// What has to be gone through: what is in force somewhere, that is, has been confirmed.
    mutating func want(_ policy: Policy) {
        let confirmed = policy.rules.filter(\.isConfirmed)
        leaves(policy.scope, policy.place)
        for rule in confirmed {
            for requirement in policy.requires + rule.requires {
                wanted.insert(Clause(kind: .unmet, place: requirement.place, rule: rule.id))
                leaves(requirement.condition, requirement.place, rule.id)
            }
        }
        for supplement in confirmed.flatMap(\.supplements) { leaves(supplement.condition, supplement.place) }
        for row in confirmed.flatMap(\.rows) { wanted.insert(Clause(kind: .row, place: row.place)) }
    }

    mutating func want(_ route: Route) {
        for choice in route.rules.flatMap(\.cases) { wanted.insert(Clause(kind: .choice, place: choice.place)) }
    }

    private mutating func leaves(_ condition: Condition, _ place: DataPlace, _ rule: String? = nil) {
        for leaf in condition.leaves {
            wanted.insert(Clause(kind: .holds(leaf), place: place, rule: rule))
            wanted.insert(Clause(kind: .fails(leaf), place: place, rule: rule))
        }
    }

    mutating func see(_ derivation: Derivation) {
        var current: String?
        for step in derivation.steps {
            switch step {
            case .rule(let rule, _): current = rule.id
            case .requirement(let requirement, let judgement):
                see(judgement, requirement.place, current)
                if judgement.truth == .no { see(.unmet, requirement.place, current) }
            case .row(let row, _): see(.row, row.place)
            case .supplement(let row, let judgement): see(judgement, row.place)
            case .payer(_, let choice?, _): see(.choice, choice.place)
            default: break
            }
        }
    }

    /// What a condition has gone through.
    mutating func see(_ judgement: Judgement, _ place: DataPlace, _ rule: String? = nil) {
        if judgement.inner.isEmpty {
            switch judgement.truth {
            case .yes: seen.insert(Clause(kind: .holds(judgement.condition), place: place, rule: rule))
            case .no: seen.insert(Clause(kind: .fails(judgement.condition), place: place, rule: rule))
            case .open: break
            }
        }
        for inner in judgement.inner { see(inner, place, rule) }
    }

    mutating func see(_ kind: Clause.Kind, _ place: DataPlace, _ rule: String? = nil) {
        seen.insert(Clause(kind: kind, place: place, rule: rule))
    }
}
