/// Which rows there were so far, by a fingerprint of some of their fields: 12 bytes a row, however long the values.
struct Occurrences {
    private var fingerprints: ContiguousArray<UInt64>
    private var rows: ContiguousArray<UInt32>
    private var count = 0
    /// Only rows that came more than once are counted.
    private var repeated: [UInt64: Int] = [:]

    init() {
        fingerprints = ContiguousArray(repeating: 0, count: 1 << 10)
        rows = ContiguousArray(repeating: 0, count: 1 << 10)
    }

    /// Notes a row; the first row of the same fingerprint if there was one, and the how manieth this one is.
    mutating func note(_ fingerprint: UInt64, at row: UInt32) -> (first: UInt32, number: Int)? {
        if (count + 1) * 4 > fingerprints.count * 3 { grow() }
        // Nought marks an empty place.
        let wanted = fingerprint == 0 ? 1 : fingerprint
        let place = self.place(of: wanted)
        if fingerprints[place] == wanted {
            let number = (repeated[wanted] ?? 1) + 1
            repeated[wanted] = number
            return (rows[place], number)
        }
        fingerprints[place] = wanted
        rows[place] = row
        count += 1
        return nil
    }

    private func place(of fingerprint: UInt64) -> Int {
        let mask = fingerprints.count - 1
        var place = Int(truncatingIfNeeded: fingerprint >> 20) & mask
        while fingerprints[place] != 0, fingerprints[place] != fingerprint { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let (oldPrints, oldRows) = (fingerprints, rows)
        fingerprints = ContiguousArray(repeating: 0, count: oldPrints.count * 2)
        rows = ContiguousArray(repeating: 0, count: oldPrints.count * 2)
        for (old, fingerprint) in oldPrints.enumerated() where fingerprint != 0 {
            let place = self.place(of: fingerprint)
            fingerprints[place] = fingerprint
            rows[place] = oldRows[old]
        }
    }

    /// A fingerprint of the values of some fields; nil where one of them is missing.
    static func fingerprint(of positions: [Int], in row: RowView) -> UInt64? {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for position in positions {
            guard row.isReadable(position) else { return nil }
            for byte in row.values[position].utf8 { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
            value = (value ^ 0x1F) &* 0x0000_0100_0000_01B3
        }
        // Numbers that differ in their last digits only must not end up side by side.
        value ^= value >> 32
        value = value &* 0xD6E8_FEB8_6659_FD93
        return value ^ (value >> 32)
    }
}
