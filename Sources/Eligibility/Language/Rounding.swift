import Vocabulary

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

    /// Ten thousand million yuan for one child: beyond this a rule is out of its mind, and sums of children would be too.
    static let mostFen: Int64 = 1_000_000_000_000

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
        return Money(fen: min(Rounding.mostFen, Int64(clamping: (whole + (isUp ? 1 : 0)) * unit.fen)))
    }
}
