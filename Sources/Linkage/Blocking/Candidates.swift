/// The pairs that are worth comparing, by right row, each once and with the first rule that found it.
struct Candidates: Sendable {
    /// The right rows that have candidates, ascending; `starts` has one more.
    private(set) var rights: ContiguousArray<UInt32> = []
    private(set) var starts: ContiguousArray<Int> = []
    private(set) var lefts: ContiguousArray<UInt32> = []
    private(set) var rules: ContiguousArray<UInt8> = []

    var count: Int { lefts.count }

    /// Takes what each rule has found: the right row above, the left row below.
    init(_ found: [PartitionedJoin.Found], rightCount: Int) {
        var sizes = ContiguousArray<Int>(repeating: 0, count: rightCount + 1)
        for rule in found { for pair in rule.pairs { sizes[Int(pair >> 32) + 1] += 1 } }
        for row in 1..<max(1, sizes.count) { sizes[row] += sizes[row - 1] }
        var next = sizes
        let total = sizes.last ?? 0
        var entries = ContiguousArray<UInt64>(repeating: 0, count: total)
        for (rule, pairs) in found.enumerated() {
            for pair in pairs.pairs {
                let right = Int(pair >> 32)
                entries[next[right]] = (pair & 0xFFFF_FFFF) << 8 | UInt64(rule)
                next[right] += 1
            }
        }
        lefts.reserveCapacity(total)
        rules.reserveCapacity(total)
        entries.withUnsafeMutableBufferPointer { entries in
            for right in 0..<rightCount where sizes[right] < sizes[right + 1] {
                let own = UnsafeMutableBufferPointer(rebasing: entries[sizes[right]..<sizes[right + 1]])
                Candidates.sort(own)
                rights.append(UInt32(right))
                starts.append(lefts.count)
                var last = UInt64.max
                for entry in own where entry >> 8 != last {
                    last = entry >> 8
                    lefts.append(UInt32(last))
                    rules.append(UInt8(entry & 255))
                }
            }
        }
        starts.append(lefts.count)
    }

    /// Puts together what was found before, row by row of the right side.
    init(_ rows: [(lefts: [UInt32], rules: [UInt8])]) {
        for (right, row) in rows.enumerated() where !row.lefts.isEmpty {
            rights.append(UInt32(right))
            starts.append(lefts.count)
            lefts.append(contentsOf: row.lefts)
            rules.append(contentsOf: row.rules)
        }
        starts.append(lefts.count)
    }

    /// Most rows have a handful.
    private static func sort(_ entries: UnsafeMutableBufferPointer<UInt64>) {
        var entries = entries
        if entries.count > 24 { return entries.sort() }
        for place in 1..<max(1, entries.count) {
            let entry = entries[place]
            var gap = place
            while gap > 0, entries[gap - 1] > entry {
                entries[gap] = entries[gap - 1]
                gap -= 1
            }
            entries[gap] = entry
        }
    }
}
