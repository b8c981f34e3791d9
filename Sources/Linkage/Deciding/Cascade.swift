/// Exact layers, strictest first (精确逐层): a right row goes to the first rule by which it has exactly one left row, and is then
/// out of the way. Nothing is weighed; this is what analysts write in SQL.
struct Cascade {
    let links: [Link]
    let settled: ContiguousArray<UInt32>

    init(_ gathering: Gathering, _ workers: Workers) {
        var settled = ContiguousArray<UInt32>(repeating: Sieve.open, count: gathering.right.count)
        var rules = ContiguousArray<UInt8>(repeating: 0, count: gathering.right.count)
        for (place, rule) in gathering.model.rules.enumerated() {
            var open = ContiguousArray<UInt32>()
            for row in settled.indices where settled[row] == Sieve.open { open.append(UInt32(row)) }
            if open.isEmpty { break }
            let found = Cascade.only(KeyMaker([rule], gathering), open, gathering, workers)
            for (row, left) in zip(open, found) where left != Sieve.open {
                settled[Int(row)] = left
                rules[Int(row)] = UInt8(place)
            }
        }
        self.settled = settled
        links = Cascade.sorted(settled, rules, gathering.left.count)
    }

    /// For each of some right rows the only left row with its key.
    private static func only(
        _ maker: KeyMaker, _ open: ContiguousArray<UInt32>, _ gathering: Gathering, _ workers: Workers
    ) -> ContiguousArray<UInt32> {
        let wanted = maker.keys(gathering.right, rows: open)
        let index = KeyIndex(wanted)
        let parts = workers.map(workers.count) { part in
            let slice = Workers.slices(gathering.left.count, workers.count)
            guard part < slice.count else { return index.nobody }
            let rows = ContiguousArray(UInt32(slice[part].lowerBound)..<UInt32(slice[part].upperBound))
            return index.holders(of: maker.keys(gathering.left, rows: rows), from: rows.first ?? 0)
        }
        var holders = parts[0]
        for part in parts.dropFirst() {
            for slot in holders.indices where part[slot] != KeyIndex.none {
                holders[slot] = holders[slot] == KeyIndex.none ? part[slot] : KeyIndex.several
            }
        }
        return ContiguousArray(
            wanted.map { key in
                guard key != 0 else { return Sieve.open }
                let holder = holders[index.slot(of: key)]
                return holder >= KeyIndex.several ? Sieve.open : holder
            })
    }

    /// By left row, then right row.
    private static func sorted(
        _ settled: ContiguousArray<UInt32>, _ rules: ContiguousArray<UInt8>, _ lefts: Int
    ) -> [Link] {
        var starts = ContiguousArray<UInt32>(repeating: 0, count: lefts + 1)
        for left in settled where left != Sieve.open { starts[Int(left) + 1] += 1 }
        for left in 1..<max(1, starts.count) { starts[left] += starts[left - 1] }
        let total = Int(starts.last ?? 0)
        return [Link](unsafeUninitializedCapacity: total) { links, filled in
            for (right, left) in settled.enumerated() where left != Sieve.open {
                (links.baseAddress.map { $0 + Int(starts[Int(left)]) })?.initialize(
                    to: Link(
                        left: Int(left), right: right, probability: 1, kind: .certain, rule: Int(rules[right])))
                starts[Int(left)] += 1
            }
            filled = total
        }
    }
}

/// The keys of some rows in open addressing; then rows of the other side are held against them.
private struct KeyIndex {
    private var keys: ContiguousArray<UInt64>
    private let mask: Int

    /// Nobody has the key, or more than one row has.
    static let none = UInt32.max
    static let several = UInt32.max - 1

    init(_ wanted: ContiguousArray<UInt64>) {
        var size = 16
        while size < wanted.count * 2 { size *= 2 }
        mask = size - 1
        keys = ContiguousArray(repeating: 0, count: size)
        for key in wanted where key != 0 { keys[slot(of: key)] = key }
    }

    /// Where the key stands, or where it would.
    @inline(__always)
    func slot(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: key >> 20) & mask
        while keys[place] != key, keys[place] != 0 { place = (place + 1) & mask }
        return place
    }

    var nobody: ContiguousArray<UInt32> { ContiguousArray(repeating: KeyIndex.none, count: keys.count) }

    /// By slot, which row has its key.
    func holders(of others: ContiguousArray<UInt64>, from first: UInt32) -> ContiguousArray<UInt32> {
        var holders = nobody
        holders.withUnsafeMutableBufferPointer { holders in
            for (place, key) in others.enumerated() where key != 0 {
                let slot = slot(of: key)
                guard keys[slot] == key else { continue }
                holders[slot] = holders[slot] == KeyIndex.none ? first + UInt32(place) : KeyIndex.several
            }
        }
        return holders
    }
}
