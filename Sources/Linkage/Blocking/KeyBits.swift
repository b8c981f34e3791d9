/// Which keys may be among some, in a few bits that stay within the processor's cache (Bloom 1970, with one bit for each key).
///
/// Nine in ten left rows share no key with any open right row: they need not be sorted into the join.
struct KeyBits {
    private var bits: ContiguousArray<UInt64>
    private let shift: UInt64

    /// Only the upper half of an entry is of its key.
    init(_ entries: ContiguousArray<PartitionedJoin.Entry>) {
        var size: UInt64 = 12
        while 1 << Int(size) < entries.count * 16, size < 24 { size += 1 }
        shift = 64 - size
        bits = ContiguousArray(repeating: 0, count: 1 << Int(size - 6))
        for entry in entries {
            let place = entry >> shift
            bits[Int(place >> 6)] |= 1 << (place & 63)
        }
    }

    @inline(__always)
    func mayHold(_ key: UInt64) -> Bool {
        let place = key >> shift
        return bits[Int(place >> 6)] >> (place & 63) & 1 == 1
    }
}
