/// Signatures and their places, in the order in which they come.
struct PatternTable {
    private var slots = ContiguousArray<UInt32>(repeating: 0, count: 4096)
    private var hashes: ContiguousArray<UInt64> = []
    private var signatures: ContiguousArray<UInt32> = []

    mutating func place(of signature: ContiguousArray<UInt32>, _ touched: [Int]) -> Int {
        var hash: UInt64 = 0
        // What was not touched is alike in all; the order in which facts come makes no difference.
        for column in touched {
            let product = (UInt64(column + 1) << 32 | UInt64(signature[column])).multipliedFullWidth(
                by: 0xD6E8_FEB8_6659_FD93)
            hash &+= product.high ^ product.low
        }
        hash = (hash ^ hash >> 29) &* 0x9E37_79B9_7F4A_7C15
        let width = signature.count
        var slot = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot] - 1)
            if hashes[place] == hash, isSame(signature, place * width) { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        hashes.append(hash)
        signatures.append(contentsOf: signature)
        slots[slot] = UInt32(hashes.count)
        if hashes.count * 2 > slots.count { grow() }
        return hashes.count - 1
    }

    @inline(__always)
    private func isSame(_ signature: ContiguousArray<UInt32>, _ start: Int) -> Bool {
        for place in signature.indices where signatures[start + place] != signature[place] { return false }
        return true
    }

    private mutating func grow() {
        slots = ContiguousArray(repeating: 0, count: slots.count * 4)
        for (place, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(place + 1)
        }
    }
}
