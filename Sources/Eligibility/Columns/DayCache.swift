import Vocabulary

/// Days are few and come again and again.
struct DayCache: Sendable {
    private var keys = ContiguousArray<UInt64>(repeating: 0, count: 4096)
    private var days = ContiguousArray<Int32>(repeating: 0, count: 4096)

    /// Reads `2020-09-01`; nil where there is no such day.
    @inline(__always)
    mutating func day(_ text: UnsafeBufferPointer<UInt8>) -> Day? {
        guard text.count == 10, text[4] == 45, text[7] == 45 else { return nil }
        var key: UInt64 = 0
        for place in [0, 1, 2, 3, 5, 6, 8, 9] {
            let digit = text[place] &- 48
            guard digit < 10 else { return nil }
            key = key << 4 | UInt64(digit)
        }
        let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 52)
        if keys[slot] == key { return Day(number: days[slot]) }
        guard let day = Day(FactReader.text(text)) else { return nil }
        (keys[slot], days[slot]) = (key, day.number)
        return day
    }
}
