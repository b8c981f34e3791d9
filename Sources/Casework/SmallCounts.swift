import Vocabulary

/// Protects counts of one or two from those who may not know the names behind them (小数字保护).
///
/// Where a sum is shown, a single hidden part could be had by subtraction; so a second part is hidden with it
/// (complementary suppression; A. Hundepool et al., Statistical Disclosure Control, 2012, ch. 4).
public enum SmallCounts {
    /// What is smaller, and not zero, is hidden.
    public static let least = 3

    public static func isSmall(_ count: Int) -> Bool { (1..<least).contains(count) }

    /// Which parts of a sum that is shown are not shown themselves.
    public static func hidden(among parts: [Int]) -> Set<Int> {
        hidden(among: parts, where: { isSmall(parts[$0]) })
    }

    /// Which rows of a ledger are hidden whole: any with a small figure, and as many more as keep the sums silent.
    public static func hidden(among rows: [RunSums]) -> Set<Int> {
        hidden(among: rows.map(\.open)) { row in
            [rows[row].total, rows[row].settled, rows[row].open].contains(where: isSmall)
        }
    }

    private static func hidden(among counts: [Int], where isSmall: (Int) -> Bool) -> Set<Int> {
        var hidden = Set(counts.indices.filter(isSmall))
        guard !hidden.isEmpty else { return [] }
        // The smallest that is not zero first: a zero beside it would give the hidden one away.
        let others = counts.indices.filter { !hidden.contains($0) }
            .sorted { (counts[$0] == 0 ? 1 : 0, counts[$0], $0) < (counts[$1] == 0 ? 1 : 0, counts[$1], $1) }
        for other in others {
            let sum = hidden.reduce(0) { $0 + counts[$1] }
            if hidden.count > 1, sum >= least { break }
            hidden.insert(other)
        }
        return hidden
    }
}
