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

    /// How often something is multiplied or divided; few enough that exact fractions always have room.
    var scalings: Int {
        switch self {
        case .sum, .fact, .local: 0
        case .least(let inner), .greatest(let inner), .total(let inner): inner.reduce(0) { $0 + $1.scalings }
        case .percent(_, let inner), .times(let inner, _), .share(let inner, _): inner.scalings + 1
        }
    }

    static let mostScalings = 4

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
