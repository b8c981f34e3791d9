/// What linking two lists came to, with everything that is needed to say why.
public struct Linking: Sendable {
    let gathering: Gathering
    let rarity: Rarity
    let sieve: Sieve
    let candidates: Candidates
    let patterns: ContiguousArray<AgreementPattern>
    let weights: Weights
    let learning: Learning
    let prior: Prior
    /// By left row, then right row.
    public let links: [Link]
    let passedOver: [Int]
    let pairsByRule: [Int]

    public var model: LinkageModel { gathering.model }
    public var leftCount: Int { gathering.left.count }
    public var rightCount: Int { gathering.right.count }
    public func leftKey(_ row: Int) -> String { gathering.left.key(row) }
    public func rightKey(_ row: Int) -> String { gathering.right.key(row) }

    /// The first key that stands twice in its list.
    public var repeatedLeftKey: String? { gathering.left.repeatedKey() }
    public var repeatedRightKey: String? { gathering.right.repeatedKey() }

    /// In the words of the output: which rule brought the two together.
    public func ruleName(_ link: Link) -> String {
        link.rule < 0 ? "confirmed" : model.rules[link.rule].name
    }
}

extension Linking {
    public func debugDump() {
        for (i, c) in model.comparisons.enumerated() {
            print(c.name)
            for (l, name) in c.levels.enumerated() where l > 0 {
                print(
                    "  ", name, "m", weights.agreeing[i][l], "u", weights.strangers[i][l], "w",
                    Double(weights.weight(i, l, .unknown)) / 1024)
            }
        }
        print("prior", Double(prior.first) / 1024, "second", Double(prior.costOfSecond) / 1024)
        print("steps", learning.steps.map { ($0.number, $0.movement, $0.links) })
        print("pairs", zip(model.rules.map(\.name), zip(pairsByRule, passedOver)).map { $0 }, candidates.count)
    }
}
