/// The order of keys: short ones first, those of one length by their characters.
///
/// Most keys have fewer than sixteen characters. They are put in order byte by byte from the last one on, without comparing
/// any two (radix sort); bytes that all keys share cost nothing.
struct KeyOrder {
    let rows: ContiguousArray<UInt32>

    /// The length and the first seven bytes, then the next eight, as numbers that sort alike.
    private struct Item {
        let first: UInt64
        let second: UInt64
        let row: UInt32

        @inline(__always)
        func byte(_ place: UInt64) -> Int {
            Int(truncatingIfNeeded: (place < 8 ? second >> (place * 8) : first >> (place * 8 - 64)) & 255)
        }
    }

    init(_ keys: KeyTexts) {
        var items = ContiguousArray((0..<keys.count).map { KeyOrder.item($0, keys) })
        KeyOrder.sort(&items)
        // What is longer is compared as a whole where it begins alike.
        var start = 0
        while start < items.count {
            var end = start + 1
            while end < items.count, items[end].first == items[start].first, items[end].second == items[start].second {
                end += 1
            }
            if end > start + 1, items[start].first >> 56 > 15 {
                items[start..<end].sort { one, other in
                    IdentityList.precedes(keys.bytes(of: Int(one.row)), keys.bytes(of: Int(other.row)))
                }
            }
            start = end
        }
        rows = ContiguousArray(items.map(\.row))
    }

    private static func item(_ row: Int, _ keys: KeyTexts) -> Item {
        let bytes = keys.bytes(of: row)
        var (first, second) = (UInt64(min(255, bytes.count)), UInt64(0))
        for place in 0..<7 { first = first << 8 | (place < bytes.count ? UInt64(bytes[place]) : 0) }
        for place in 7..<15 { second = second << 8 | (place < bytes.count ? UInt64(bytes[place]) : 0) }
        return Item(first: first, second: second, row: UInt32(row))
    }

    private static func sort(_ items: inout ContiguousArray<Item>) {
        guard let one = items.first else { return }
        var differing: (first: UInt64, second: UInt64) = (0, 0)
        for item in items {
            differing.first |= item.first ^ one.first
            differing.second |= item.second ^ one.second
        }
        var other = items
        let bytes = Item(first: differing.first, second: differing.second, row: 0)
        for place in UInt64(0)..<16 where bytes.byte(place) != 0 {
            var starts = ContiguousArray<Int>(repeating: 0, count: 257)
            for item in items { starts[item.byte(place) + 1] += 1 }
            for value in 1..<257 { starts[value] += starts[value - 1] }
            other.withUnsafeMutableBufferPointer { other in
                starts.withUnsafeMutableBufferPointer { starts in
                    for item in items {
                        other[starts[item.byte(place)]] = item
                        starts[item.byte(place)] += 1
                    }
                }
            }
            swap(&items, &other)
        }
    }
}
