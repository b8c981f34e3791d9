import Vocabulary

/// Somebody who fits a policy with a limited number of places.
struct QuotaEntry: Sendable {
    let child: Int
    let id: String
    /// The county or the school whose places they are.
    let place: String
    /// Never left out.
    let isCertain: Bool
    /// Smaller goes first.
    let keys: [Int64]

    /// Where nothing is known, behind all others.
    static let last = Int64.max

    func goes(before other: QuotaEntry) -> Bool {
        if isCertain != other.isCertain { return isCertain }
        for (own, its) in zip(keys, other.keys) where own != its { return own < its }
        return id < other.id
    }
}

/// Who stood just below the line of a quota (名额线下).
public struct BelowLine: Hashable, Sendable {
    public let policy: String
    public let place: String
    /// How many places there are, and for how many who fit.
    public let places: Int
    public let fitting: Int
    /// The first of those left out, in their order.
    public let next: [String]

    static let mostNames = 5
}

extension Quota {
    /// Whom the places do not reach. Without a number of places for its county or school nobody is left out; who must
    /// be included comes first and stays, also where there are more of them than places.
    func below(_ entries: [QuotaEntry], of policy: String) -> (left: [Int], lines: [BelowLine]) {
        var left: [Int] = []
        var lines: [BelowLine] = []
        for (place, own) in Dictionary(grouping: entries, by: \.place).sorted(by: { $0.key < $1.key }) {
            guard let places = places[place] else { continue }
            let sorted = own.sorted { $0.goes(before: $1) }
            let out = sorted.enumerated().filter { $0.offset >= places && !$0.element.isCertain }.map(\.element)
            guard !out.isEmpty else { continue }
            left += out.map(\.child)
            lines.append(
                BelowLine(
                    policy: policy, place: place, places: places, fitting: own.count,
                    next: out.prefix(BelowLine.mostNames).map(\.id)))
        }
        return (left, lines)
    }
}

extension PlainExecutor {
    /// Many children together, so that places can be given out.
    public func decideAll(_ applicants: [Applicant]) -> (decisions: [[Decision]], below: [BelowLine]) {
        var all = applicants.map { applicant in book.switchedOn.compactMap { derive($0, applicant) } }
        var lines: [BelowLine] = []
        for policy in book.switchedOn {
            guard let quota = policy.quota else { continue }
            var entries: [QuotaEntry] = []
            for (child, derivations) in all.enumerated() {
                guard let own = derivations.first(where: { $0.decision.policy == policy.id }),
                    own.decision.outcome == .due
                else { continue }
                entries.append(entry(child, applicants[child], own.decision, policy, quota))
            }
            let below = quota.below(entries, of: policy.id)
            lines += below.lines
            for child in below.left {
                for place in all[child].indices where all[child][place].decision.policy == policy.id {
                    all[child][place].decision.refuse(.reason(.belowLine))
                }
            }
        }
        return (all.map { stacked($0).map(\.decision) }, lines)
    }

    private func entry(
        _ child: Int, _ applicant: Applicant, _ decision: Decision, _ policy: Policy, _ quota: Quota
    ) -> QuotaEntry {
        let examiner = Examiner(
            applicant: applicant, question: question, measure: policy.measure, groups: book.groups)
        let keys = quota.order.map { key -> Int64 in
            switch key {
            case .first(let condition): examiner.judge(condition).truth == .yes ? 0 : 1
            case .highest(let fact): examiner.found(fact).value?.order.map { -$0 } ?? QuotaEntry.last
            case .lowest(let fact): examiner.found(fact).value?.order ?? QuotaEntry.last
            }
        }
        let school = examiner.found(.named(.school)).value?.written ?? ""
        return QuotaEntry(
            child: child, id: applicant.id, place: quota.per == .county ? decision.payer : school,
            isCertain: quota.always.map { examiner.judge($0).truth == .yes } ?? false, keys: keys)
    }
}
