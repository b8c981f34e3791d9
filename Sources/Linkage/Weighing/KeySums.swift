/// Sums by 32-bit keys, in open addressing.
struct KeySums: Sendable {
    struct Slot: Sendable {
        var key: UInt32
        var sum: UInt32
    }

    private(set) var slots: ContiguousArray<Slot>
    private(set) var mask: Int
    private var used = 0

    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        mask = size - 1
        slots = ContiguousArray(repeating: Slot(key: 0, sum: 0), count: size)
    }

    @inline(__always)
    static func start(_ key: UInt32, _ mask: Int) -> Int { Int(key &* 0x9E37_79B1 >> 4) & mask }

    @inline(__always)
    private func slot(of key: UInt32) -> Int {
        var place = KeySums.start(key, mask)
        while slots[place].key != key, slots[place].key != 0 { place = (place + 1) & mask }
        return place
    }

    mutating func add(_ key: UInt32, _ count: UInt32) {
        let place = slot(of: key)
        if slots[place].key == 0 {
            used += 1
            slots[place].key = key
        }
        slots[place].sum &+= count
        if used * 4 > slots.count * 3 { resize(slots.count * 2) }
    }

    /// Many at a time, so that memory is asked for all of them before the first answer is looked at. Who has no key isn't
    /// counted.
    mutating func add(_ keys: UnsafeBufferPointer<UInt32>, _ counts: UnsafeBufferPointer<UInt32>) {
        while (used + keys.count) * 4 > slots.count * 3 { resize(slots.count * 2) }
        let (mask, old) = (mask, used)
        used = slots.withUnsafeMutableBufferPointer { slots in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: keys.count) { found in
                for place in keys.indices { found[place] = slots[KeySums.start(keys[place], mask)].key }
                var used = old
                for place in keys.indices where keys[place] != 0 {
                    let key = keys[place]
                    var slot = KeySums.start(key, mask)
                    if found[place] != key {
                        while slots[slot].key != key, slots[slot].key != 0 { slot = (slot + 1) & mask }
                        if slots[slot].key == 0 {
                            used += 1
                            slots[slot].key = key
                        }
                    }
                    slots[slot].sum &+= counts[place]
                }
                return used
            }
        }
    }

    /// After `turn`: how rare the key is; nobody has counted one that is not there.
    func bits(of key: UInt32) -> Int32 {
        let slot = slots[slot(of: key)]
        return slot.key == 0 ? Rarity.most : Int32(bitPattern: slot.sum)
    }

    /// Puts something else in the place of each sum.
    mutating func turn(_ other: (UInt32) -> Int32) {
        for place in slots.indices where slots[place].key != 0 {
            slots[place].sum = UInt32(bitPattern: other(slots[place].sum))
        }
        if used * 4 <= slots.count { resize(slots.count / 2) }
    }

    private mutating func resize(_ size: Int) {
        let old = slots
        mask = size - 1
        slots = ContiguousArray(repeating: Slot(key: 0, sum: 0), count: size)
        for entry in old where entry.key != 0 { slots[slot(of: entry.key)] = entry }
    }
}
