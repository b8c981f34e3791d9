/// How people agree who have nothing to do with one another, seen in pairs drawn by lot.
///
/// The lot is a fingerprint of the key with a seed, so it falls the same in whatever order the rows come.
struct Sampling {
    let seed: UInt64 = 20_260_901
    let rowsPerSide = 20_000
    let pairsPerRow = 10

    /// The share of each level among strangers, by comparison.
    func shares(_ gathering: Gathering, _ comparer: PairComparer, _ workers: Workers) -> [[Double]] {
        let comparisons = gathering.model.comparisons
        let (lefts, rights) = (drawn(gathering.left), drawn(gathering.right))
        guard !lefts.isEmpty, !rights.isEmpty else { return comparisons.map(\.expected) }
        // What people of one home or one group share as well does not tell who is one person.
        let telling = comparisons.indices.filter { ![.sex, .group, .place].contains(comparisons[$0].kind) }
        let counts = workers.slices(of: lefts.count) { slice in
            // The last one only keeps what was fetched.
            var counts = [Int](repeating: 0, count: comparisons.count * 16 + 1)
            gathering.left.words.withUnsafeBufferPointer { left in
                gathering.right.words.withUnsafeBufferPointer { right in
                    guard let left = left.baseAddress, let right = right.baseAddress else { return }
                    for place in slice {
                        let one = left + lefts[place] * gathering.left.width
                        let others = (0..<pairsPerRow).map { turn in
                            right + rights[(place * pairsPerRow + turn * 7919 + turn) % rights.count]
                                * gathering.right.width
                        }
                        for other in others { counts[comparisons.count << 4] &+= Int(comparer.fetch(other)) }
                        for other in others {
                            let pattern = comparer.levels(one, other)
                            // Two records of one person have no place among strangers.
                            if telling.count(where: { pattern.level($0) == 1 }) >= 2 { continue }
                            for comparison in comparisons.indices {
                                counts[comparison << 4 | pattern.level(comparison)] += 1
                            }
                        }
                    }
                }
            }
            return counts
        }
        return comparisons.indices.map { comparison in
            let levels = comparisons[comparison].expected.count
            let sums = (0..<levels).map { level in counts.reduce(0) { $0 + $1[comparison << 4 | level] } }
            return Sampling.shares(sums, comparisons[comparison].kind, gathering.left.count)
        }
    }

    private static func shares(_ counts: [Int], _ kind: FieldKind, _ population: Int) -> [Double] {
        let total = Double(counts.dropFirst().reduce(0, +)) + 0.5 * Double(counts.count - 1)
        var shares = counts.map { (Double($0) + 0.5) / total }
        shares[0] = 0
        // Too rare to be met by lot: numbers taken from somebody else's line, one in some hundred.
        if kind == .number {
            let all = Double(max(1, population))
            shares[Int(NumberLevel.same.rawValue)] = 0.004 / all
            shares[Int(NumberLevel.slip.rawValue)] = 0.002 / all + 1e-8
            shares[Int(NumberLevel.twoSlips.rawValue)] = 0.004 / all + 2e-7
        }
        return shares
    }

    /// Some rows, in the order of their lots.
    private func drawn(_ list: IdentityList) -> [Int] {
        let share = Double(rowsPerSide) / Double(max(1, list.count))
        let limit = share >= 1 ? UInt64.max : UInt64(share * Double(UInt64.max))
        var lots: [(lot: UInt64, row: Int)] = []
        list.keyBytes.withUnsafeBufferPointer { bytes in
            for row in 0..<list.count {
                let key = UnsafeBufferPointer(rebasing: bytes[list.keyRange(row)])
                let lot = ByteHash.mix(ByteHash.of(key) ^ seed, 0xD6E8_FEB8_6659_FD93)
                if lot <= limit { lots.append((lot, row)) }
            }
        }
        return lots.sorted { $0.lot < $1.lot }.map(\.row)
    }
}
