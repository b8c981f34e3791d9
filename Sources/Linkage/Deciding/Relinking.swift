/// Links that are kept up to date: a new version of some rows is compared with the left side, and nothing else is
/// (增量比对).
///
/// With a trained model what a right row may belong to depends on that row and on the left side alone. So rows can come
/// in any portions, and the links are those of one full run over all of them.
public struct Relinking: Sendable {
    private let trained: TrainedModel
    private let linker: Linker
    private let left: IdentityList
    /// By the key of the right row.
    private var rows: [String: Finding] = [:]

    /// What was found for one right row.
    private struct Finding: Sendable {
        var settled = Sieve.open
        var lefts: [UInt32] = []
        var gains: [Int32] = []
        var twinGains: [Int32] = []
        var doubts: [Doubts.Mark] = []
        var rules: [UInt8] = []
    }

    public init(_ left: consuming IdentityList, _ trained: TrainedModel, threads: Int = 2) {
        left.sortByKey()
        self.left = left
        self.trained = trained
        linker = Linker(trained, threads: threads)
    }

    /// Takes rows in, in place of those that had their keys.
    public mutating func replace(_ right: IdentityList) {
        let linking = linker.link(left, right)
        let search = linking.search
        let gains = Gains(search.patterns, trained.weights, trained.prior, Workers(1))
        for row in 0..<linking.rightCount {
            rows[linking.rightKey(row)] = Finding(settled: search.sieve.settled[row])
        }
        for group in search.candidates.rights.indices {
            let places = search.candidates.starts[group]..<search.candidates.starts[group + 1]
            let key = linking.rightKey(Int(search.candidates.rights[group]))
            rows[key]?.lefts = Array(search.candidates.lefts[places])
            rows[key]?.rules = Array(search.candidates.rules[places])
            rows[key]?.gains = Array(gains.same[places])
            rows[key]?.twinGains = Array(gains.twins[places])
            rows[key]?.doubts = Array(search.doubts.marks[places])
        }
    }

    /// Takes rows out: they no longer stand on the list.
    public mutating func remove(_ keys: some Sequence<String>) {
        for key in keys { rows[key] = nil }
    }

    /// A link by the keys of its rows.
    public struct KeyedLink: Hashable, Sendable {
        public let left: String
        public let right: String
        public let probability: Double
        public let kind: LinkClass
        public let rule: String
    }

    /// All links as they now stand, by left key, then right key.
    public var links: [KeyedLink] {
        let keys = rows.keys.sorted { IdentityList.precedes($0.utf8, $1.utf8) }
        let found = keys.compactMap { rows[$0] }
        let sieve = Sieve(settled: ContiguousArray(found.map(\.settled)), leftCount: left.count)
        let decision = Decision(
            candidates: Candidates(found.map { (lefts: $0.lefts, rules: $0.rules) }),
            gains: Gains(
                same: ContiguousArray(found.flatMap(\.gains)), twins: ContiguousArray(found.flatMap(\.twinGains))),
            doubts: Doubts(marks: ContiguousArray(found.flatMap(\.doubts))), sieve: sieve, prior: trained.prior,
            model: trained.model)
        return decision.links.map { link in
            KeyedLink(
                left: left.key(link.left), right: keys[link.right], probability: link.probability, kind: link.kind,
                rule: link.rule < 0 ? "confirmed" : trained.model.rules[link.rule].name)
        }
    }
}

extension Linking {
    /// The links by the keys of their rows.
    public var keyedLinks: [Relinking.KeyedLink] {
        links.map { link in
            Relinking.KeyedLink(
                left: leftKey(link.left), right: rightKey(link.right), probability: link.probability, kind: link.kind,
                rule: ruleName(link))
        }
    }
}
