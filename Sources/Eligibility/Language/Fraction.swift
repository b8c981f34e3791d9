import Vocabulary

/// A sum of fen that need not be whole yet.
struct Fraction: Hashable, Sendable {
    let over: Int128
    let under: Int128

    init(_ over: Int128, _ under: Int128 = 1) {
        let divisor = Fraction.divisor(over.magnitude, under.magnitude)
        self.over = over / divisor
        self.under = under / divisor
    }

    private static func divisor(_ one: UInt128, _ other: UInt128) -> Int128 {
        var (one, other) = (one, other)
        while other != 0 { (one, other) = (other, one % other) }
        return Int128(max(1, one))
    }

    static func + (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.over * right.under + right.over * left.under, left.under * right.under)
    }

    static func * (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.over * right.over, left.under * right.under)
    }

    static func < (left: Fraction, right: Fraction) -> Bool { left.over * right.under < right.over * left.under }

    /// In yuan, with as many decimals as it has, at most six.
    var written: String {
        guard under != 1 else { return Money(fen: Int64(clamping: over)).description }
        let whole = over / (under * 100)
        var rest = over % (under * 100)
        var digits = ""
        while rest != 0, digits.count < 6 {
            rest *= 10
            digits += String(rest / (under * 100))
            rest %= under * 100
        }
        return "\(whole).\(digits)\(rest == 0 ? "" : "…")"
    }
}
