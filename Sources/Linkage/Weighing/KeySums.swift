/// Sums by 32-bit keys, in open addressing.
struct KeySums: Sendable {
    private var slots: ContiguousArray<Slot>
    private var mask: Int
    private var used = 0

    private struct Slot: Sendable {
        var key: UInt32
        var sum: UInt32
    }

    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        mask = size - 1
        slots = ContiguousArray(repeating: Slot(key: 0, sum: 0), count: size)
    }

    private func slot(of key: UInt32) -> Int {
        var place = Int(key &* 0x9E37_79B1 >> 4) & mask
        while slots[place].key != key, slots[place].key != 0 { place = (place + 1) & mask }
        return place
    }

    mutating func add(_ key: UInt32, _ count: UInt32) {
        let place = slot(of: key)
        if slots[place].key == 0 { used += 1 }
        slots[place] = Slot(key: key, sum: slots[place].sum &+ count)
        if used * 2 > slots.count { grow() }
    }

    private mutating func grow() {
        let old = slots
        mask = old.count * 2 - 1
        slots = ContiguousArray(repeating: Slot(key: 0, sum: 0), count: old.count * 2)
        for entry in old where entry.key != 0 { slots[slot(of: entry.key)] = entry }
    }

    func sum(of key: UInt32) -> UInt32 { slots[slot(of: key)].sum }
}
