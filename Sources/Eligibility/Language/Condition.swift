import Vocabulary

/// Something that is so, not so or open of a child: 「学段是小学或初中，而且寄宿」 (条件).
///
/// Every condition comes to an end and changes nothing: there are no loops, no names to be set and no calls.
public indirect enum Condition: Hashable, Sendable {
    case isIn(Fact, [FactValue])
    case compares(Fact, Comparison, FactValue)
    /// A place inside one of these.
    case within(Fact, [RegionCode])
    /// Two places that lie in the same province, city or county.
    case same(Fact, Fact, RegionCode.Level)
    /// Full years on the opening day or on 1 September of the school year.
    case age(ClosedRange<Int>, on: Measure)
    /// In a group, or in one of a set of groups, as they were called at that time.
    case group(String)
    /// Something is written.
    case known(Fact)
    case all([Condition])
    case any([Condition])
    case not(Condition)

    public enum Comparison: String, CaseIterable, Sendable {
        case less, atMost, greater, atLeast

        func holds(_ left: Int64, _ right: Int64) -> Bool {
            switch self {
            case .less: left < right
            case .atMost: left <= right
            case .greater: left > right
            case .atLeast: left >= right
            }
        }
    }

    static let always = Condition.all([])

    /// The parts of which it is made, without all, any and not.
    var leaves: [Condition] {
        switch self {
        case .all(let inner), .any(let inner): inner.flatMap(\.leaves)
        case .not(let inner): inner.leaves
        default: [self]
        }
    }
}

extension FactValue {
    /// As a number on its own scale; nil for what has no order.
    var order: Int64? {
        switch self {
        case .count(let count): Int64(count)
        case .money(let money): money.fen
        case .day(let day): Int64(day.number)
        case .word, .flag, .region, .text: nil
        }
    }
}
