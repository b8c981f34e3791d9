/// Makes the keys under which persons meet, for all rules in one pass over the rows.
///
/// Some hundred rows at a time: each row and each of its names is fetched from memory once, and what several rules ask of
/// them is worked out once.
struct KeyMaker {
    private let columns: [KeyColumn]
    /// By rule, which columns its parts are.
    private let rules: [[Int]]

    private static let batch = 256

    init(_ rules: [BlockingRule], _ gathering: Gathering) {
        var parts: [BlockingRule.Part] = []
        for part in rules.flatMap(\.parts) where !parts.contains(part) { parts.append(part) }
        self.rules = rules.map { rule in rule.parts.compactMap { parts.firstIndex(of: $0) } }
        columns = parts.map { KeyColumn($0, gathering) }
    }

    /// By rule, keys with their rows. Who misses a part has none.
    ///
    /// Where the keys of the other side are known, those that none of them has are left out at once.
    func entries(
        _ list: IdentityList, rows: ContiguousArray<UInt32>, meeting others: [KeyBits]? = nil, _ workers: Workers
    ) -> [PartitionedJoin.Entries] {
        let pieces = workers.slices(of: rows.count) { slice in
            var entries = rules.map { _ in ContiguousArray<PartitionedJoin.Entry>() }
            if others == nil { for rule in rules.indices { entries[rule].reserveCapacity(slice.count) } }
            rows.withUnsafeBufferPointer { all in
                makeKeys(list, UnsafeBufferPointer(rebasing: all[slice])) { rule, rows, keys in
                    let own = KeyMaker.enter(keys, rows)
                    let count = others?[rule].keep(own) ?? own.count
                    entries[rule].append(contentsOf: UnsafeMutableBufferPointer(rebasing: own[..<count]))
                }
            }
            return entries
        }
        return rules.indices.map { rule in pieces.map { $0[rule] } }
    }

    /// The whole keys of the first rule, 0 for who misses a part.
    func keys(_ list: IdentityList, rows: ContiguousArray<UInt32>) -> ContiguousArray<UInt64> {
        var all = ContiguousArray<UInt64>()
        all.reserveCapacity(rows.count)
        rows.withUnsafeBufferPointer { rows in
            makeKeys(list, rows) { rule, _, keys in if rule == 0 { all.append(contentsOf: keys) } }
        }
        return all
    }

    /// Makes entries of keys, in their place; who has none is left out.
    private static func enter(
        _ keys: UnsafeMutableBufferPointer<UInt64>, _ rows: UnsafeBufferPointer<UInt32>
    ) -> UnsafeMutableBufferPointer<PartitionedJoin.Entry> {
        var count = 0
        for place in rows.indices {
            let key = keys[place]
            keys[count] = key & ~0xFFFF_FFFF | UInt64(rows[place])
            count += key == 0 ? 0 : 1
        }
        return UnsafeMutableBufferPointer(rebasing: keys[..<count])
    }

    /// Batch by batch and rule by rule.
    private func makeKeys(
        _ list: IdentityList, _ rows: UnsafeBufferPointer<UInt32>,
        _ body: (
            _ rule: Int, _ rows: UnsafeBufferPointer<UInt32>, _ keys: UnsafeMutableBufferPointer<UInt64>
        ) -> Void
    ) {
        let batch = KeyMaker.batch
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: (columns.count + 1) * batch) { values in
            list.words.withUnsafeBufferPointer { words in
                guard let words = words.baseAddress, let values = values.baseAddress else { return }
                let keys = values + columns.count * batch
                for start in stride(from: 0, to: rows.count, by: batch) {
                    let some = UnsafeBufferPointer(rebasing: rows[start..<min(start + batch, rows.count)])
                    for (place, column) in columns.enumerated() {
                        column.fill(values + place * batch, words, list.width, some)
                    }
                    for (rule, parts) in rules.enumerated() {
                        keys.update(repeating: 0x1234_5678_9ABC_DEF1, count: some.count)
                        for part in parts { KeyMaker.join(values + part * batch, to: keys, some.count) }
                        body(rule, some, UnsafeMutableBufferPointer(start: keys, count: some.count))
                    }
                }
            }
        }
    }

    @inline(__always)
    private static func join(
        _ values: UnsafePointer<UInt64>, to keys: UnsafeMutablePointer<UInt64>, _ count: Int
    ) {
        for place in 0..<count {
            let (key, value) = (keys[place], values[place])
            keys[place] = key == 0 || value == 0 ? 0 : ByteHash.join(key, value) | 1
        }
    }
}
