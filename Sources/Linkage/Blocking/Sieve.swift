/// Settles at once who agrees in everything that the model takes for a confirmation: number and name.
///
/// Four fifths of two good registers are through with this, and the rest is small enough to be looked at closely.
struct Sieve {
    /// By right row the left row it belongs to; `open` where it isn't settled.
    private(set) var settled: ContiguousArray<UInt32>
    /// How many right rows each left row has got.
    private(set) var taken: ContiguousArray<UInt8>

    static let open = UInt32.max

    init(_ gathering: Gathering, _ keys: [KeyMaker], _ comparer: PairComparer, _ workers: Workers) {
        let (left, right) = (gathering.left, gathering.right)
        settled = ContiguousArray(repeating: Sieve.open, count: right.count)
        taken = ContiguousArray(repeating: 0, count: left.count)
        guard let key = keys.first, !gathering.model.confirmation.isEmpty else { return }
        let sides = workers.map(2) { side in Sieve.entries(side == 0 ? left : right, key, only: nil) }
        let found = PartitionedJoin(mostSharing: 8).join(left: sides[0], right: sides[1])
        settle(found.pairs, gathering, comparer)
    }

    private mutating func settle(_ pairs: ContiguousArray<UInt64>, _ gathering: Gathering, _ comparer: PairComparer) {
        let (width, model) = (gathering.model.width, gathering.model)
        gathering.left.words.withUnsafeBufferPointer { left in
            gathering.right.words.withUnsafeBufferPointer { right in
                guard let left = left.baseAddress, let right = right.baseAddress else { return }
                var place = 0
                while place < pairs.count {
                    let row = pairs[place] >> 32
                    var (match, count) = (Sieve.open, 0)
                    while place < pairs.count, pairs[place] >> 32 == row {
                        let other = UInt32(truncatingIfNeeded: pairs[place])
                        let pattern = comparer.pattern(left + Int(other) * width, right + Int(row) * width)
                        if Sieve.confirms(pattern, model) { (match, count) = (other, count + 1) }
                        place += 1
                    }
                    // Two children of one number and one name are a question for a person.
                    if count == 1 {
                        settled[Int(row)] = match
                        if taken[Int(match)] < 255 { taken[Int(match)] += 1 }
                    }
                }
            }
        }
    }

    private static func confirms(_ pattern: AgreementPattern, _ model: LinkageModel) -> Bool {
        for comparison in model.confirmation {
            let level = pattern.level(comparison)
            if level != 1, !(model.comparisons[comparison].kind == .name && level == 2) { return false }
        }
        return true
    }

    /// Keys with their rows, as `PartitionedJoin` takes them.
    static func entries(_ list: IdentityList, _ keys: KeyMaker, only settled: ContiguousArray<UInt32>?)
        -> ContiguousArray<PartitionedJoin.Entry>
    {
        var entries = ContiguousArray<PartitionedJoin.Entry>()
        entries.reserveCapacity(list.count)
        list.words.withUnsafeBufferPointer { words in
            guard let base = words.baseAddress else { return }
            for row in 0..<list.count where settled.map({ $0[row] == Sieve.open }) ?? true {
                let key = keys.key(base + row * list.width)
                if key != 0 { entries.append(key & ~0xFFFF_FFFF | UInt64(row)) }
            }
        }
        return entries
    }
}
