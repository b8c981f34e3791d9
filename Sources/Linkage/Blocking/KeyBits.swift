/// Which keys may be among some, in a few bits that stay near the processor (Bloom 1970, with one bit for each key).
///
/// Nine in ten left rows share no key with any open right row: they need not be sorted into the join.
struct KeyBits {
    private var bits: ContiguousArray<UInt64>
    private let shift: UInt64

    /// Only the upper half of an entry is of its key.
    init(_ entries: PartitionedJoin.Entries) {
        let count = entries.reduce(0) { $0 + $1.count }
        var size: UInt64 = 12
        while 1 << Int(size) < count * 16, size < 27 { size += 1 }
        shift = 64 - size
        bits = ContiguousArray(repeating: 0, count: 1 << Int(size - 6))
        bits.withUnsafeMutableBufferPointer { bits in
            for piece in entries {
                for entry in piece {
                    let place = entry >> shift
                    bits[Int(place >> 6)] |= 1 << (place & 63)
                }
            }
        }
    }

    /// Moves the keys that may be among them to the front and says how many they are. Without a branch: nobody can foretell
    /// which, and so the look-ups do not wait for one another.
    func keep(_ entries: UnsafeMutableBufferPointer<PartitionedJoin.Entry>) -> Int {
        bits.withUnsafeBufferPointer { bits in
            var count = 0
            for entry in entries {
                entries[count] = entry
                let place = entry >> shift
                count += Int(truncatingIfNeeded: bits[Int(place >> 6)] >> (place & 63) & 1)
            }
            return count
        }
    }
}
