/// What linking two lists came to, with everything that is needed to say why.
public struct Linking: Sendable {
    let gathering: Gathering
    let rarity: Rarity
    let search: Search
    let learned: Learned
    /// By left row, then right row.
    public let links: [Link]

    var sieve: Sieve { search.sieve }
    var candidates: Candidates { search.candidates }
    var patterns: ContiguousArray<AgreementPattern> { search.patterns }
    var weights: Weights { learned.weights }
    var prior: Prior { learned.prior }

    public var model: LinkageModel { gathering.model }
    public var leftCount: Int { gathering.left.count }
    public var rightCount: Int { gathering.right.count }
    public func leftKey(_ row: Int) -> String { gathering.left.key(row) }
    public func rightKey(_ row: Int) -> String { gathering.right.key(row) }

    /// The first key that stands twice in its list.
    public var repeatedLeftKey: String? { gathering.left.repeatedKey() }
    public var repeatedRightKey: String? { gathering.right.repeatedKey() }

    /// How many links there are of each class.
    public var counts: [LinkClass: Int] {
        var (certain, probable) = (0, 0)
        for link in links {
            if link.kind == .certain { certain += 1 } else if link.kind == .probable { probable += 1 }
        }
        return [.certain: certain, .probable: probable, .review: links.count - certain - probable]
    }

    /// In the words of the output: which rule brought the two together.
    public func ruleName(_ link: Link) -> String {
        link.rule < 0 ? "confirmed" : model.rules[link.rule].name
    }
}
