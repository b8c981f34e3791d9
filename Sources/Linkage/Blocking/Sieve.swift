/// Settles at once who agrees in everything that the model takes for a confirmation: number and name.
///
/// Four fifths of two good registers are through with this, and the rest is small enough to be looked at closely.
struct Sieve: Sendable {
    /// By right row the left row it belongs to; `open` where it isn't settled.
    private(set) var settled: ContiguousArray<UInt32>
    /// How many right rows each left row has got.
    private(set) var taken: ContiguousArray<UInt8>

    static let open = UInt32.max

    init(_ gathering: Gathering, _ first: KeyMaker?, _ comparer: PairComparer, _ workers: Workers) {
        let (left, right) = (gathering.left, gathering.right)
        settled = ContiguousArray(repeating: Sieve.open, count: right.count)
        taken = ContiguousArray(repeating: 0, count: left.count)
        guard let first, !gathering.model.confirmation.isEmpty else { return }
        let sides = [left, right].map { list in
            first.entries(list, rows: ContiguousArray(0..<UInt32(list.count)), workers)[0]
        }
        let found = PartitionedJoin(mostSharing: 8).join(left: sides[0], right: sides[1], workers)
        let confirmed = workers.slices(of: found.pairs.count) { slice in
            Sieve.confirmed(found.pairs, slice, gathering, comparer)
        }
        settle(found.pairs, confirmed)
    }

    /// As it was settled before.
    init(settled: ContiguousArray<UInt32>, leftCount: Int) {
        self.settled = settled
        taken = ContiguousArray(repeating: 0, count: leftCount)
        for left in settled where left != Sieve.open && taken[Int(left)] < 255 { taken[Int(left)] += 1 }
    }

    /// The right rows that wait for a closer look, ascending.
    var openRights: ContiguousArray<UInt32> {
        var rows = ContiguousArray<UInt32>()
        for row in settled.indices where settled[row] == Sieve.open { rows.append(UInt32(row)) }
        return rows
    }

    /// The pairs come row by row of the right side.
    private mutating func settle(_ pairs: ContiguousArray<UInt64>, _ confirmed: [ContiguousArray<Bool>]) {
        var confirmed = confirmed.joined().makeIterator()
        var place = 0
        while place < pairs.count {
            let row = pairs[place] >> 32
            var (match, count) = (Sieve.open, 0)
            while place < pairs.count, pairs[place] >> 32 == row {
                if confirmed.next() == true { (match, count) = (UInt32(truncatingIfNeeded: pairs[place]), count + 1) }
                place += 1
            }
            // Two children of one number and one name are a question for a person.
            guard count == 1 else { continue }
            settled[Int(row)] = match
            if taken[Int(match)] < 255 { taken[Int(match)] += 1 }
        }
    }

    /// The rows of some pairs are fetched together: they stand anywhere in memory.
    private static let together = 64

    private static func confirmed(
        _ pairs: ContiguousArray<UInt64>, _ slice: Range<Int>, _ gathering: Gathering, _ comparer: PairComparer
    ) -> ContiguousArray<Bool> {
        let (width, model) = (gathering.model.width, gathering.model)
        var confirmed = ContiguousArray<Bool>(repeating: false, count: slice.count)
        gathering.left.words.withUnsafeBufferPointer { left in
            gathering.right.words.withUnsafeBufferPointer { right in
                guard let left = left.baseAddress, let right = right.baseAddress else { return }
                withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * width * Sieve.together) { rows in
                    guard let rows = rows.baseAddress else { return }
                    for first in stride(from: slice.lowerBound, to: slice.upperBound, by: Sieve.together) {
                        let some = first..<min(first + Sieve.together, slice.upperBound)
                        for place in some {
                            let own = rows + 2 * width * (place - first)
                            own.update(from: left + Int(pairs[place] & 0xFFFF_FFFF) * width, count: width)
                            (own + width).update(from: right + Int(pairs[place] >> 32) * width, count: width)
                        }
                        for place in some {
                            let own = rows + 2 * width * (place - first)
                            confirmed[place - slice.lowerBound] = model.confirmation.allSatisfy { comparison in
                                var pattern = AgreementPattern()
                                comparer.compare(comparison, own, own + width, &pattern, weighing: false)
                                let level = pattern.level(comparison)
                                return level == 1 || level == 2 && model.comparisons[comparison].kind == .name
                            }
                        }
                    }
                }
            }
        }
        return confirmed
    }
}
