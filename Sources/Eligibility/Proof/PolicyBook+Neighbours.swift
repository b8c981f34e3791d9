import Documents
import Vocabulary

/// Two policies that would each give one child the same thing.
extension PolicyBook {
    /// Two versions for one place on one policy: which of them counts must not hang on the alphabet.
    func refuseRivals(of policy: Policy) throws(DataRefusal) {
        guard let base = policy.overlays else { return }
        for other in policies where other.id < policy.id && other.overlays == base && policy.rivals(other) {
            guard let rule = policy.ruleInForce(with: other) else { continue }
            throw .unfit(
                Phrase(
                    "\(policy.overlaysPlace)：“\(policy.id)”和“\(other.id)”（\(other.place.file)）在同一处、同一时间都代替“\(base)”（\(rule.fromText) 起）。请只留一项；新文件的标准写成原来那项里的一条新规则。"
                ))
        }
    }

    /// A local policy that leaves out `overlays` stands beside the general one, and some child would be due twice.
    func refuseDoubles(of policy: Policy) throws(DataRefusal) {
        guard policy.overlays == nil, let region = policy.region else { return }
        var doubles: [(id: String, child: String)] = []
        for other in policies where other.id != policy.id && other.overlays == nil {
            // Of two for the same place the later one of the alphabet is told.
            guard other.region.map({ $0.contains(region) && ($0 != region || other.id < policy.id) }) ?? true,
                policy.gives(like: other), !policy.beside.contains(other.id), !other.beside.contains(policy.id),
                !stacking.settles(policy.id, other.id), let child = policy.child(dueBothIts: other, groups)
            else { continue }
            doubles.append((other.id, child))
        }
        guard let first = doubles.first else { return }
        let ids = doubles.map(\.id)
        throw .unfit(
            Phrase(
                "\(policy.place)：没有写 overlays，会有孩子既按“\(policy.id)”又按\(ids.map { "“\($0)”" }.listed)各领一份（如：\(first.child)）。是当地标准代替它的，请写 overlays: \(first.id)；确是另外再给的，请写 beside: [\(ids.joined(separator: ", "))]。"
            ))
    }

    func refuseUnknownNeighbours(_ policy: Policy) throws(DataRefusal) {
        for id in policy.beside where self[id] == nil {
            throw .unknownWord(policy.place, word: id, known: policies.map(\.id))
        }
    }
}

extension Policy {
    /// Neither is narrower than the other where a child can be in both.
    fileprivate func rivals(_ other: Policy) -> Bool {
        guard let own = region, let its = other.region, own.level == its.level else { return false }
        return own == its || placedBy != other.placedBy
    }

    /// A rule of this one that is in force together with one of the other.
    fileprivate func ruleInForce(with other: Policy) -> PolicyRule? {
        let others = other.spans.filter(\.rule.isConfirmed)
        return spans.last { span in span.rule.isConfirmed && others.contains { span.meets($0) } }?.rule
    }

    /// Both by the same clock, and into the same hand.
    fileprivate func gives(like other: Policy) -> Bool {
        basis.isLike(other.basis) && payout.purpose == other.payout.purpose
    }

    /// A child that fits a rule of this one and one of the other that is in force at the same time.
    fileprivate func child(dueBothIts other: Policy, _ groups: GroupBook) -> String? {
        for span in spans {
            for its in other.spans where span.meets(its) {
                let own = [scope, other.scope]
                let asked = (requires + span.rule.requires + other.requires + its.rule.requires).map(\.condition)
                let all = CaseSpace(own + asked).count <= RowCheck.mostCases ? own + asked : own
                if let found = CaseSpace.fitting(all: all) { return found.words(groups) }
            }
        }
        return nil
    }

    func refusal(ofUnknown region: RegionCode) -> DataRefusal {
        .unfit(Phrase("\(place)：行政区划里没有“\(region.padded)”（place）。请核对代码。"))
    }
}

extension Policy.Basis {
    /// Terms, school years and opening days are one clock; a day of the child is its own.
    fileprivate func isLike(_ other: Policy.Basis) -> Bool {
        switch (self, other) {
        case (.event(let one), .event(let another)): one == another
        case (.event, _), (_, .event): false
        default: true
        }
    }
}

extension Policy.Payout {
    fileprivate enum Purpose { case money, school, exemption, meals, loan }

    fileprivate var purpose: Purpose {
        switch self {
        case .card, .household: .money
        case .school: .school
        case .exemption: .exemption
        case .meals: .meals
        case .loan: .loan
        }
    }
}
