import Vocabulary

/// What one policy comes to for one child in one term (结论).
public struct Decision: Hashable, Sendable {
    public enum Outcome: String, Labelled {
        case due, refused, undecided
        public var label: String {
            switch self {
            case .due: say("应享受")
            case .refused: say("不享受")
            case .undecided: say("待定")
            }
        }
    }

    public let policy: String
    public internal(set) var outcome: Outcome
    public internal(set) var amount: Money
    /// Region code of six digits, or a school; empty where nothing is due.
    public internal(set) var payer: String
    public let document: String
    public internal(set) var grounds: Grounds

    /// Why (理由).
    public enum Grounds: Hashable, Sendable {
        /// By a rule of the policy.
        case clause(String)
        case reason(Reason)
        case doubt(Doubt)
        case excludedBy(String)
        /// The other one, which excludes it, is not decided yet.
        case waitsFor(String)

        /// As it stands in a file.
        public var code: String {
            switch self {
            case .clause(let rule): "clause:\(rule)"
            case .reason(let reason): reason.rawValue
            case .doubt(let doubt): "\(doubt.kind.rawValue):\(doubt.fact.name)"
            case .excludedBy(let policy), .waitsFor(let policy): "\(Reason.excluded.rawValue):\(policy)"
            }
        }
    }

    static func due(_ policy: Policy, _ rule: PolicyRule, _ amount: Money, by payer: String) -> Decision {
        Decision(
            policy: policy.id, outcome: .due, amount: amount, payer: payer, document: rule.document,
            grounds: .clause(rule.id))
    }

    static func refused(_ policy: Policy, _ rule: PolicyRule?, _ reason: Reason) -> Decision {
        Decision(
            policy: policy.id, outcome: .refused, amount: .zero, payer: "", document: rule?.document ?? "",
            grounds: .reason(reason))
    }

    static func undecided(_ policy: Policy, _ rule: PolicyRule?, _ grounds: Grounds) -> Decision {
        Decision(
            policy: policy.id, outcome: .undecided, amount: .zero, payer: "", document: rule?.document ?? "",
            grounds: grounds)
    }
}

extension Stacking {
    /// The second pass: over all decisions about one child.
    func apply(to decisions: inout [Decision], on day: Day) {
        for exclusion in exclusions(on: day) {
            guard let kept = decisions.first(where: { $0.policy == exclusion.keep })?.outcome, kept != .refused,
                let place = decisions.firstIndex(where: { $0.policy == exclusion.over })
            else { continue }
            switch (kept, decisions[place].outcome) {
            case (.due, .due), (.due, .undecided): decisions[place].refuse(.excludedBy(exclusion.keep))
            // Paid now, it might have to be asked back.
            case (.undecided, .due): decisions[place].postpone(.waitsFor(exclusion.keep))
            default: continue
            }
        }
        for cap in caps(on: day) {
            var left = cap.most
            for policy in cap.policies {
                for place in decisions.indices
                where decisions[place].policy == policy && decisions[place].outcome == .due {
                    let kept = min(left, decisions[place].amount)
                    left = left - kept
                    if kept == .zero, decisions[place].amount > .zero {
                        decisions[place].refuse(.reason(.capped))
                    } else {
                        decisions[place].amount = kept
                    }
                }
            }
        }
    }
}

extension Decision {
    mutating func refuse(_ grounds: Grounds) {
        (outcome, amount, payer) = (.refused, .zero, "")
        self.grounds = grounds
    }

    mutating func postpone(_ grounds: Grounds) {
        (outcome, amount, payer) = (.undecided, .zero, "")
        self.grounds = grounds
    }
}
