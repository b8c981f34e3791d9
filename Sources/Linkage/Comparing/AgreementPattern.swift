/// How two persons agree in all comparisons: four bits for each, and above them how rare that is.
struct AgreementPattern: Hashable {
    var bits: UInt64 = 0

    static let mostComparisons = 12
    /// Rarity in steps of half a bit.
    private static let rarityShift: UInt64 = 48

    @inline(__always)
    func level(_ comparison: Int) -> Int { Int(bits >> UInt64(comparison * 4) & 15) }

    @inline(__always)
    mutating func set(_ comparison: Int, _ level: UInt8) { bits |= UInt64(level) << UInt64(comparison * 4) }

    /// In 1/1024 bit, as weights are kept.
    @inline(__always)
    var rarity: Int32 {
        get { Int32(bits >> AgreementPattern.rarityShift) * 64 }
        set { bits = bits & (1 << 48 - 1) | UInt64(max(0, newValue) / 64) << AgreementPattern.rarityShift }
    }

    /// With the rarity rounded to whole bits: patterns that are counted together.
    var counted: AgreementPattern {
        AgreementPattern(bits: bits & (1 << 48 - 1) | (bits >> 52) << 52)
    }
}

extension AgreementPattern {
    /// Only the levels.
    var withoutRarity: AgreementPattern { AgreementPattern(bits: bits & (1 << 48 - 1)) }
}
