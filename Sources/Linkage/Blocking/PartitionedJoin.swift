/// Finds who shares a key: both sides are parted by the first bits of their keys, and each part is joined within the
/// processor's cache. Never quadratic: a key that too many share is passed over.
struct PartitionedJoin {
    /// The upper half is of the key, the lower half is the row.
    typealias Entry = UInt64
    /// In the pieces in which they were made.
    typealias Entries = [ContiguousArray<Entry>]

    struct Found {
        /// The right row above, the left row below.
        var pairs: ContiguousArray<UInt64> = []
        /// Keys that too many of the left side share.
        var passedOver = 0
    }

    let mostSharing: Int

    func join(left: Entries, right: Entries, _ workers: Workers = Workers(1)) -> Found {
        let (count, others) = (left.reduce(0) { $0 + $1.count }, right.reduce(0) { $0 + $1.count })
        if count == 0 || others == 0 { return Found() }
        // A part with its chains fits the second level of the cache; more parts would be too many places to write to.
        var bits: UInt64 = 0
        while count >> Int(bits) > 8192, bits < 12 { bits += 1 }
        let sides = workers.map(2) { PartitionedJoin.parted($0 == 0 ? left : right, bits) }
        let found = workers.slices(of: 1 << Int(bits)) { join(sides[0], sides[1], parts: $0) }
        return found.count == 1 ? found[0] : Found(joining: found)
    }

    private func join(_ left: Parted, _ right: Parted, parts: Range<Int>) -> Found {
        var found = Found()
        var heads = ContiguousArray<Int32>()
        var nexts = ContiguousArray<Int32>()
        left.entries.withUnsafeBufferPointer { lefts in
            right.entries.withUnsafeBufferPointer { rights in
                for part in parts {
                    let own = UnsafeBufferPointer(rebasing: lefts[left.starts[part]..<left.starts[part + 1]])
                    let others = UnsafeBufferPointer(rebasing: rights[right.starts[part]..<right.starts[part + 1]])
                    if own.isEmpty || others.isEmpty { continue }
                    join(own, others, &heads, &nexts, &found)
                }
            }
        }
        return found
    }

    /// One part: chains over the left rows, walked for each right row.
    private func join(
        _ left: UnsafeBufferPointer<Entry>, _ right: UnsafeBufferPointer<Entry>,
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

    /// The entries of one side by their first bits.
    private struct Parted {
        var entries: ContiguousArray<Entry>
        var starts: ContiguousArray<Int>
    }

    /// Counts, then places: two passes without a comparison.
    private static func parted(_ pieces: Entries, _ bits: UInt64) -> Parted {
        // A shift by all 64 bits gives 0: everything is one part.
        let shift = 64 - bits
        var starts = ContiguousArray<Int>(repeating: 0, count: 1 << Int(bits) + 1)
        starts.withUnsafeMutableBufferPointer { starts in
            for piece in pieces { for entry in piece { starts[Int(entry >> shift) + 1] += 1 } }
            for part in 1..<starts.count { starts[part] += starts[part - 1] }
        }
        var next = starts
        let entries = ContiguousArray<Entry>(unsafeUninitializedCapacity: starts.last ?? 0) { buffer, filled in
            next.withUnsafeMutableBufferPointer { next in
                for piece in pieces {
                    for entry in piece {
                        let part = Int(entry >> shift)
                        buffer[next[part]] = entry
                        next[part] += 1
                    }
                }
            }
            filled = buffer.count
        }
        return Parted(entries: entries, starts: starts)
    }
}

extension PartitionedJoin.Found {
    /// One after another, so that nothing depends on who was first.
    fileprivate init(joining found: [PartitionedJoin.Found]) {
        pairs.reserveCapacity(found.reduce(0) { $0 + $1.pairs.count })
        for part in found { pairs.append(contentsOf: part.pairs) }
        passedOver = found.reduce(0) { $0 + $1.passedOver }
    }
}
