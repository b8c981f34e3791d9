/// What a run came to in figures, for its report.
public struct Figures: Sendable {
    /// Links by the rule that brought them together.
    public struct Layer: Sendable {
        public let rule: String
        public let counts: [LinkClass: Int]
    }

    /// One level of one comparison.
    public struct Weight: Sendable {
        public let title: String
        public let finding: String
        /// How likely between two records of one person, and of two persons.
        public let agreeing: Double
        public let strangers: Double
        public let bits: Double
        /// A rare value weighs more than that.
        public let growsWithRarity: Bool
    }

    /// A rule of blocking and what it cost.
    public struct Blocking: Sendable {
        public let rule: String
        public let pairs: Int
        /// Keys that too many share, and that were not followed.
        public let passedOver: Int
    }

    /// Links whose probability lies in one tenth: what they promise may be checked against a clerical sample.
    public struct Promise: Sendable {
        public let from: Double
        public let links: Int
        public let meanProbability: Double
    }

    public let layers: [Layer]
    public let weights: [Weight]
    public let blocking: [Blocking]
    public let comparedPairs: Int
    /// Pairs by their evidence in whole bits, from the lowest.
    public let histogram: [(bits: Int, pairs: Int)]
    public let promises: [Promise]
    /// How many links must be wrong if the probabilities are right.
    public let expectedWrong: Double
    /// Rows whose own evidence could never make a link.
    public let unlinkable: (left: Int, right: Int)
    /// Steps of learning: how far the shares moved, how many links were expected.
    public let learning: [(movement: Double, links: Double)]
}

extension Linking {
    public var figures: Figures {
        Figures(
            layers: layers, weights: weightTable,
            blocking: zip(model.rules, zip(search.pairsByRule, search.passedOver)).map {
                Figures.Blocking(rule: $0.name, pairs: $1.0, passedOver: $1.1)
            },
            comparedPairs: candidates.count, histogram: histogram, promises: promises,
            expectedWrong: links.reduce(0) { $1.kind == .review ? $0 : $0 + 1 - $1.probability },
            unlinkable: (unlinkable(gathering.left), unlinkable(gathering.right)),
            learning: learned.learning.steps.map { ($0.movement, $0.links) })
    }

    private var layers: [Figures.Layer] {
        var counts: [Int: [LinkClass: Int]] = [:]
        for link in links { counts[link.rule, default: [:]][link.kind, default: 0] += 1 }
        return counts.sorted { $0.key < $1.key }.map { rule, counts in
            Figures.Layer(rule: rule < 0 ? "confirmed" : model.rules[rule].name, counts: counts)
        }
    }

    private var weightTable: [Figures.Weight] {
        model.comparisons.enumerated().flatMap { place, comparison in
            comparison.expected.indices.dropFirst().map { level in
                Figures.Weight(
                    title: comparison.title, finding: comparison.finding(level),
                    agreeing: weights.agreeing[place][level], strangers: weights.strangers[place][level],
                    bits: Double(weights.weight(place, level, .unknown)) / 1024,
                    growsWithRarity: comparison.weighsRarity && Rarity.isWeighed(comparison.kind, level))
            }
        }
    }

    private var histogram: [(bits: Int, pairs: Int)] {
        var counts: [Int: Int] = [:]
        for pattern in patterns { counts[Int((weights.weight(of: pattern) + prior.first) >> 10), default: 0] += 1 }
        return counts.sorted { $0.key < $1.key }.map { (bits: $0.key, pairs: $0.value) }
    }

    private var promises: [Figures.Promise] {
        var sums: [Int: (links: Int, probability: Double)] = [:]
        for link in links where link.rule >= 0 {
            let tenth = min(9, Int(link.probability * 10))
            sums[tenth, default: (0, 0)].links += 1
            sums[tenth, default: (0, 0)].probability += link.probability
        }
        return sums.sorted { $0.key < $1.key }.map { tenth, sum in
            Figures.Promise(
                from: Double(tenth) / 10, links: sum.links, meanProbability: sum.probability / Double(sum.links))
        }
    }

    /// Rows that would not be linked even with their own double: too little stands in them.
    private func unlinkable(_ list: IdentityList) -> Int {
        let width = model.width
        return gathering.withComparer(rarity) { comparer in
            list.words.withUnsafeBufferPointer { words in
                guard let base = words.baseAddress else { return 0 }
                return (0..<list.count).count { row in
                    let pattern = comparer.pattern(base + row * width, base + row * width)
                    return weights.weight(of: pattern) + prior.first < 0
                }
            }
        }
    }
}
