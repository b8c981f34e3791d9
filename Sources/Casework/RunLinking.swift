import Linkage
import Registry
import Vocabulary

/// What linking the two sides of a run came to, child by child.
struct RunLinking {
    /// Another child who is this one, as far as a machine can tell.
    struct Bond: Sendable {
        let child: ID<Child>
        let other: ID<Child>
        let layer: MatchLayer
        let permille: Int
    }

    /// Two who may be one, for a person to look at or to know of.
    struct Pair: Sendable {
        let child: ID<Child>
        let other: ID<Child>
        let permille: Int
        let rule: String
        let evidence: [PairEvidence]
        let kind: Kind

        enum Kind: String, Sendable { case review, nearest, contradiction, spotCheck }
    }

    private(set) var bonds: [Bond] = []
    private(set) var pairs: [Pair] = []
    /// Of the registered: who they are on the lists of those who are really there.
    private(set) var presences: [ID<Child>: [ID<Child>]] = [:]
    /// Of children without a link: what their nearest row looks like.
    private(set) var nearest: [ID<Child>: Whereabouts.Nearest] = [:]
    private let apart: Set<Couple>
    private let rulings: [Ruling]

    /// Two children, whichever way round.
    struct Couple: Hashable {
        let one: ID<Child>
        let other: ID<Child>

        init(_ one: ID<Child>, _ other: ID<Child>) { (self.one, self.other) = (min(one, other), max(one, other)) }
    }

    init(_ people: RunPeople, model: LinkageModel, rulings: [Ruling], passing: (String) throws -> Void) throws {
        self.rulings = rulings
        apart = Set(rulings.filter { $0.verdict == .different }.map { Couple($0.childID, $0.otherID) })
        let listed = Set(people.listed.map(\.child))
        let linking = Linker(model).link(people.lists, people.pupils)
        try passing(say("学籍比对"))
        take(linking, between: false, listed)
        if people.sideLists.count > 0, people.principals.count > 0 {
            // Weights learned on the large lists serve the small ones, too.
            take(Linker(linking.trained).link(people.sideLists, people.principals), between: true, listed)
            try passing(say("登记名册互比"))
        }
        if people.present.count > 0, people.registered.count > 0 {
            takePresences(Linker(linking.trained).link(people.present, people.registered))
            try passing(say("学籍和在校互比"))
        }
        addNearest(linking, among: people)
    }

    private mutating func takePresences(_ linking: Linking) {
        for link in linking.links where link.kind != .review {
            let there = RunLinking.child(linking.leftKey(link.left))
            let registered = RunLinking.child(linking.rightKey(link.right))
            if there != registered, !apart.contains(Couple(there, registered)) {
                presences[registered, default: []].append(there)
            }
        }
    }

    /// `between`: both sides are lists of who ought to be somewhere; then the better known child comes first.
    /// Two who are both listed are one less to look for if they are one: only what is certain between lists is taken
    /// without a person.
    private mutating func take(_ linking: Linking, between: Bool, _ listed: Set<ID<Child>>) {
        var asked: [(left: Int, link: Link)] = []
        for link in linking.links {
            let (left, right) = (
                RunLinking.child(linking.leftKey(link.left)), RunLinking.child(linking.rightKey(link.right))
            )
            if left == right { continue }
            let couple = Couple(left, right)
            let mustAsk = between ? link.kind != .certain : listed.contains(right)
            if link.kind == .review || mustAsk {
                if !apart.contains(couple) { asked.append((link.left, link)) }
                continue
            }
            if apart.contains(couple) {
                if link.kind == .certain { asked.append((link.left, link)) }
                continue
            }
            bonds.append(
                Bond(
                    child: between ? right : left, other: between ? left : right,
                    layer: link.kind == .certain ? .certain : .probable, permille: Int(link.probability * 1000)))
        }
        let evidence = linking.nearest(to: Array(Set(asked.map(\.left))).sorted(), atMost: 12)
        for (row, link) in asked {
            let (left, right) = (RunLinking.child(linking.leftKey(row)), RunLinking.child(linking.rightKey(link.right)))
            let found = evidence[row]?.first { $0.right == link.right }
            pairs.append(
                Pair(
                    child: between ? right : left, other: between ? left : right,
                    permille: Int(link.probability * 1000),
                    rule: linking.ruleName(link), evidence: (found?.evidence ?? []).map(PairEvidence.init),
                    kind: apart.contains(Couple(left, right)) ? .contradiction : .review))
        }
    }

    /// The nearest rows of whoever has no link and no pair, so that one sees why not.
    private mutating func addNearest(_ linking: Linking, among people: RunPeople) {
        let settled = Set(bonds.map(\.child)).union(pairs.map(\.child))
        for unlinked in linking.unlinked(candidates: 3) {
            let child = RunLinking.child(linking.leftKey(unlinked.left))
            guard !settled.contains(child), let first = unlinked.candidates.first else { continue }
            let rows = unlinked.candidates.filter { RunLinking.child(linking.rightKey($0.right)) != child }
            for candidate in rows {
                pairs.append(
                    Pair(
                        child: child, other: RunLinking.child(linking.rightKey(candidate.right)),
                        permille: Int(candidate.probability * 1000), rule: "",
                        evidence: candidate.evidence.map(PairEvidence.init), kind: .nearest))
            }
            nearest[child] = RunLinking.likeness(of: first)
        }
    }

    /// Does the number stand in the way, or the name?
    private static func likeness(of candidate: Candidate) -> Whereabouts.Nearest {
        guard candidate.totalBits > -12, let worst = candidate.against.first else { return .other }
        return switch worst.comparison {
        case "number": .otherNumber
        case "name": .otherName
        default: .other
        }
    }

    private static func child(_ key: String) -> ID<Child> { ID(rawValue: Int64(key) ?? 0) }
}

/// One comparison of a pair as it is kept: words and hundredths of a bit, nothing of the person.
public struct PairEvidence: Codable, Hashable, Sendable {
    /// The comparison by its name in the model, and the level that was found.
    public let comparison: String
    public let level: String
    public let title: String
    public let finding: String
    public let hundredths: Int
    public let isMissing: Bool

    init(_ evidence: Linkage.Evidence) {
        comparison = evidence.comparison
        level = evidence.level
        title = evidence.title
        finding = evidence.finding
        hundredths = Int((evidence.bits * 100).rounded())
        isMissing = evidence.isMissing
    }
}
