/// Something that is so or not so in a row: 「户类型是脱贫户，而且在校生状况是空的」.
///
/// A comparison with a blank or unreadable value is never so.
public indirect enum Condition: Hashable, Sendable {
    case blank([String])
    case present([String])
    case equals(String, String)
    case isIn(String, [String])
    case yes(String)
    case no(String)
    case compares(String, Comparison, Operand)
    /// The child's age on a day, by the birth or, where that is missing, by the number.
    case age(ClosedRange<Int>, on: DayTerm)
    case all([Condition])
    case any([Condition])
    case not(Condition)

    public enum Comparison: String, CaseIterable, Sendable {
        case less, atMost, greater, atLeast

        func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
            switch self {
            case .less: left < right
            case .atMost: left <= right
            case .greater: left > right
            case .atLeast: left >= right
            }
        }
    }

    public enum Operand: Hashable, Sendable {
        case literal(String)
        case field(String)
    }

    var fields: [String] {
        switch self {
        case .blank(let names), .present(let names): names
        case .equals(let name, _), .isIn(let name, _), .yes(let name), .no(let name): [name]
        case .compares(let name, _, .literal): [name]
        case .compares(let name, _, .field(let other)): [name, other]
        case .age(_, .field(let name)): [name]
        case .age: []
        case .all(let conditions), .any(let conditions): conditions.flatMap(\.fields)
        case .not(let condition): condition.fields
        }
    }
}
