/// How two persons agree in all comparisons: four bits for each, and above them how rare that is.
struct AgreementPattern: Hashable {
    var bits: UInt64 = 0

    static let mostComparisons = 10
    /// Rarity in twelve bits each, in steps of a sixteenth of a bit.
    private static let rarityShift: UInt64 = 40
    private static let furtherShift: UInt64 = 52
    private static let mask: UInt64 = 1 << 12 - 1
    private static let levels: UInt64 = 1 << 40 - 1

    @inline(__always)
    func level(_ comparison: Int) -> Int { Int(bits >> UInt64(comparison * 4) & 15) }

    @inline(__always)
    mutating func set(_ comparison: Int, _ level: UInt8) { bits |= UInt64(level) << UInt64(comparison * 4) }

    /// In 1/1024 bit, as weights are kept.
    @inline(__always)
    var rarity: Int32 { Int32(bits >> AgreementPattern.rarityShift & AgreementPattern.mask) * 64 }

    /// How rare besides is what a family shares; it counts only where the number says nothing.
    @inline(__always)
    var further: Int32 { Int32(bits >> AgreementPattern.furtherShift) * 64 }

    @inline(__always)
    mutating func set(rarity: Int32, further: Int32) {
        let values = (
            min(UInt64(max(0, rarity) / 64), AgreementPattern.mask),
            min(UInt64(max(0, further) / 64), AgreementPattern.mask)
        )
        bits =
            bits & AgreementPattern.levels | values.0 << AgreementPattern.rarityShift | values.1
            << AgreementPattern.furtherShift
    }

    /// With the rarity rounded to whole bits: patterns that are counted together.
    var counted: AgreementPattern {
        let whole: UInt64 = 0xFF_0FF0 << AgreementPattern.rarityShift
        return AgreementPattern(bits: bits & (AgreementPattern.levels | whole))
    }
}

extension AgreementPattern {
    /// Only the levels.
    var withoutRarity: AgreementPattern { AgreementPattern(bits: bits & AgreementPattern.levels) }
}
