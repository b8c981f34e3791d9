/// Finds who shares a key: both sides are parted by the first bits of their keys, and each part is joined within the
/// processor's cache. Never quadratic: a key that too many share is passed over.
struct PartitionedJoin {
    /// The upper half is of the key, the lower half is the row.
    typealias Entry = UInt64

    struct Found {
        /// The right row above, the left row below.
        var pairs: ContiguousArray<UInt64> = []
        /// Keys that too many of the left side share.
        var passedOver = 0
    }

    let mostSharing: Int

    func join(left: ContiguousArray<Entry>, right: ContiguousArray<Entry>) -> Found {
        var found = Found()
        if left.isEmpty || right.isEmpty { return found }
        var bits: UInt64 = 0
        while left.count >> Int(bits) > 2048, bits < 14 { bits += 1 }
        let (lefts, leftStarts) = PartitionedJoin.parted(left, bits)
        let (rights, rightStarts) = PartitionedJoin.parted(right, bits)
        var heads = ContiguousArray<Int32>()
        var nexts = ContiguousArray<Int32>()
        lefts.withUnsafeBufferPointer { lefts in
            rights.withUnsafeBufferPointer { rights in
                for part in 0..<1 << Int(bits) {
                    let own = UnsafeBufferPointer(rebasing: lefts[leftStarts[part]..<leftStarts[part + 1]])
                    let others = UnsafeBufferPointer(rebasing: rights[rightStarts[part]..<rightStarts[part + 1]])
                    if own.isEmpty || others.isEmpty { continue }
                    join(own, others, bits, &heads, &nexts, &found)
                }
            }
        }
        return found
    }

    /// One part: chains over the left rows, walked for each right row.
    private func join(
        _ left: UnsafeBufferPointer<Entry>, _ right: UnsafeBufferPointer<Entry>, _ bits: UInt64,
        _ heads: inout ContiguousArray<Int32>, _ nexts: inout ContiguousArray<Int32>, _ found: inout Found
    ) {
        var size = 16
        while size < left.count * 2 { size *= 2 }
        let mask = UInt64(size - 1)
        if heads.count < size { heads = ContiguousArray(repeating: -1, count: size) }
        if nexts.count < left.count { nexts = ContiguousArray(repeating: -1, count: left.count * 2) }
        heads.withUnsafeMutableBufferPointer { heads in
            nexts.withUnsafeMutableBufferPointer { nexts in
                for place in 0..<size { heads[place] = -1 }
                for place in left.indices {
                    let slot = Int(left[place] >> 32 & mask)
                    nexts[place] = heads[slot]
                    heads[slot] = Int32(truncatingIfNeeded: place)
                }
                for entry in right {
                    let key = entry >> 32
                    let start = found.pairs.count
                    var count = 0
                    var place = heads[Int(key & mask)]
                    while place >= 0 {
                        let other = left[Int(place)]
                        if other >> 32 == key {
                            count += 1
                            if count > mostSharing { break }
                            found.pairs.append(entry << 32 | other & 0xFFFF_FFFF)
                        }
                        place = nexts[Int(place)]
                    }
                    if count > mostSharing {
                        found.pairs.removeLast(found.pairs.count - start)
                        found.passedOver += 1
                    }
                }
            }
        }
    }

    /// Counts, then places: two passes without a comparison.
    private static func parted(
        _ entries: ContiguousArray<Entry>, _ bits: UInt64
    ) -> (ContiguousArray<Entry>, [Int]) {
        if bits == 0 { return (entries, [0, entries.count]) }
        let shift = 64 - bits
        var starts = [Int](repeating: 0, count: 1 << Int(bits) + 1)
        for entry in entries { starts[Int(entry >> shift) + 1] += 1 }
        for part in 1..<starts.count { starts[part] += starts[part - 1] }
        var next = starts
        let parted = ContiguousArray<Entry>(unsafeUninitializedCapacity: entries.count) { buffer, filled in
            for entry in entries {
                let part = Int(entry >> shift)
                buffer[next[part]] = entry
                next[part] += 1
            }
            filled = entries.count
        }
        return (parted, starts)
    }
}
