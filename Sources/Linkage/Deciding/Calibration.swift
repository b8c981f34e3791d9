/// What people or a register have said about some pairs (标注): the same person or two.
public struct Labels: Sendable {
    public struct Label: Hashable, Sendable {
        public let left: String
        public let right: String
        public let isSame: Bool

        public init(left: String, right: String, isSame: Bool) {
            (self.left, self.right, self.isSame) = (left, right, isSame)
        }
    }

    public let all: [Label]
    /// True if all pairs of one person are in it: then every other pair is of two.
    public let isComplete: Bool

    public init(_ all: [Label], isComplete: Bool) {
        (self.all, self.isComplete) = (all, isComplete)
    }
}

/// Whether probabilities are what they say (校准): of pairs with a probability of 0.9, nine in ten should be one person.
public struct Calibration: Sendable {
    /// Labelled pairs whose probability lies between two bounds.
    public struct Band: Sendable {
        public let isLinked: Bool
        public let from: Double
        public let until: Double
        public let meanProbability: Double
        /// How many are one person, of how many.
        public let right: Wilson
    }

    public let bands: [Band]
    /// True pairs that were linked, offered for review, or neither.
    public let linked: Wilson
    public let offered: Wilson
    /// The mean square of probability minus truth (Brier 1950), over pairs beyond the confirmed.
    public let brier: Double

    /// Narrow where the decisions are made.
    static let bounds = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99, 0.999, 1.000_001]
}

extension Linking {
    /// Holds the probabilities of this run against labelled pairs.
    public func calibration(by labels: Labels) -> Calibration {
        let truth = rows(of: labels)
        var sums: [Int: (pairs: Int, right: Int, probability: Double)] = [:]
        var (squares, counted) = (0.0, 0)
        var (linked, offered) = (0, 0)
        for link in links {
            guard let isSame = truth[pair(link.left, link.right)] ?? (labels.isComplete ? false : nil) else { continue }
            if isSame, link.kind == .review { offered += 1 } else if isSame { linked += 1 }
            if link.rule < 0 { continue }
            let band = Calibration.bounds.lastIndex { $0 <= link.probability } ?? 0
            let key = band * 2 + (link.kind == .review ? 0 : 1)
            let old = sums[key] ?? (0, 0, 0)
            sums[key] = (old.pairs + 1, old.right + (isSame ? 1 : 0), old.probability + link.probability)
            let miss = link.probability - (isSame ? 1 : 0)
            (squares, counted) = (squares + miss * miss, counted + 1)
        }
        let all = truth.values.count { $0 }
        return Calibration(
            bands: sums.sorted { ($0.key & 1, $0.key) < ($1.key & 1, $1.key) }.map { key, sum in
                Calibration.Band(
                    isLinked: key & 1 == 1, from: Calibration.bounds[key / 2],
                    until: min(1, Calibration.bounds[key / 2 + 1]),
                    meanProbability: sum.probability / Double(sum.pairs), right: Wilson(sum.right, of: sum.pairs))
            },
            linked: Wilson(linked, of: all), offered: Wilson(offered, of: all),
            brier: counted == 0 ? 0 : squares / Double(counted))
    }

    private func pair(_ left: Int, _ right: Int) -> UInt64 { UInt64(left) << 32 | UInt64(right) }

    /// Labels whose rows are on the lists. Of two labels of one pair the last counts.
    private func rows(of labels: Labels) -> [UInt64: Bool] {
        let lefts = places(Set(labels.all.map(\.left)), gathering.left)
        let rights = places(Set(labels.all.map(\.right)), gathering.right)
        var rows: [UInt64: Bool] = [:]
        for label in labels.all {
            guard let left = lefts[label.left], let right = rights[label.right] else { continue }
            rows[pair(left, right)] = label.isSame
        }
        return rows
    }

    private func places(_ keys: Set<String>, _ list: IdentityList) -> [String: Int] {
        var places: [String: Int] = [:]
        for row in 0..<list.count {
            let key = list.key(row)
            if keys.contains(key) { places[key] = row }
        }
        return places
    }
}
