import Vocabulary

/// How much (金额): a sum, a fact, or something worked out of these. It always comes to an end.
public indirect enum Amount: Hashable, Sendable {
    case sum(Money)
    case fact(Fact)
    case least([Amount])
    case greatest([Amount])
    case total([Amount])
    /// Hundredths of a percent, so that 12.5 % is exact.
    case percent(Int, of: Amount)
    case times(Amount, Count)
    /// Divided equally.
    case share(Amount, by: Count)
    /// Set by the county, and no county rule is known.
    case local

    public enum Count: Hashable, Sendable {
        case number(Int)
        case fact(Fact)
    }

    /// Half of what is given for a year.
    static func half(_ amount: Amount) -> Amount { .share(amount, by: .number(2)) }

    var facts: [Fact] {
        switch self {
        case .sum, .local: []
        case .fact(let fact): [fact]
        case .least(let inner), .greatest(let inner), .total(let inner): inner.flatMap(\.facts)
        case .percent(_, let inner): inner.facts
        case .times(let inner, let count), .share(let inner, let count):
            if case .fact(let fact) = count { inner.facts + [fact] } else { inner.facts }
        }
    }

    /// Something is divided, so that a rounding has to be named.
    var divides: Bool {
        switch self {
        case .sum, .fact, .local: false
        case .least(let inner), .greatest(let inner), .total(let inner): inner.contains(where: \.divides)
        case .times(let inner, _): inner.divides
        case .percent, .share: true
        }
    }
}

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

/// How a sum becomes whole (取整): by a named rule, to a named unit.
public struct Rounding: Hashable, Sendable {
    public enum Mode: String, Labelled {
        /// It has to be whole already; what is not is a fault of the rule.
        case exact
        case halfUp = "half-up"
        case halfEven = "half-even"
        case down, up

        public var label: String {
            switch self {
            case .exact: say("须恰好整除")
            case .halfUp: say("四舍五入")
            case .halfEven: say("四舍六入五成双")
            case .down: say("舍去尾数")
            case .up: say("进一")
            }
        }
    }

    public enum Unit: String, Labelled {
        case fen, jiao, yuan
        public var label: String {
            switch self {
            case .fen: say("分")
            case .jiao: say("角")
            case .yuan: say("元")
            }
        }

        var fen: Int128 {
            switch self {
            case .fen: 1
            case .jiao: 10
            case .yuan: 100
            }
        }
    }

    public let mode: Mode
    public let unit: Unit

    static let exact = Rounding(mode: .exact, unit: .fen)

    func isExact(_ fraction: Fraction) -> Bool { fraction.over % (fraction.under * unit.fen) == 0 }

    func round(_ fraction: Fraction) -> Money {
        let under = fraction.under * unit.fen
        let (whole, rest) = fraction.over.quotientAndRemainder(dividingBy: under)
        let isUp =
            switch mode {
            case .down: false
            case .up: rest > 0
            case .halfUp, .exact: rest * 2 >= under
            case .halfEven: rest * 2 > under || rest * 2 == under && whole % 2 == 1
            }
        return Money(fen: Int64(clamping: (whole + (isUp ? 1 : 0)) * unit.fen))
    }
}
