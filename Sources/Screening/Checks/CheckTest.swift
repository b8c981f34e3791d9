/// The closed, total language of tests (docs/guides/add-a-roster-source.md): each says what has to hold.
///
/// Every test comes to an end for every value, and a blank value holds in all of them but `required`.
public enum CheckTest: Hashable, Sendable {
    // About one value
    case required
    case noFlaw([Flaw])
    case nameRule([NameRule])
    /// Not one of the words that people type where they know no name.
    case somebody
    case maxLength(Int)
    case matches([TextPattern])
    /// None of these shapes.
    case avoids([TextPattern])
    case oneOf([String])
    /// Birth, sex, kind or grade as the number in another column has it; anything else as that column has it.
    case agreesWith(String)
    /// The first six digits were a division in the years after the birth.
    case knownDivision
    /// So old on the eve of 1 September of the school year: 6 to 14 are the ages of compulsory schooling.
    case ageWindow(ClosedRange<Int>)
    case dayNotAfter(DayTerm)
    case dayNotBefore(DayTerm)
    case withinCoverage
    // About the row
    case implies(when: Condition, then: Condition)
    case never(Condition)
    // About several rows
    case unique([String])
    /// Where a row is so, some row of the same group is so too.
    case someInGroup(field: String, when: Condition, some: Condition)
    // About the roster
    case totalsAgree
    case rowsPresent
    case notOlderThan(days: Int)
    /// No region of the last version is missing that had at least so many rows.
    case regionsPresent(least: Int)
    case swing(percent: Int, least: Int)

    public var isAboutRoster: Bool {
        switch self {
        case .totalsAgree, .rowsPresent, .notOlderThan, .regionsPresent, .swing: true
        default: false
        }
    }

    /// Fields beside the marked one that the test looks at.
    var fields: [String] {
        switch self {
        case .agreesWith(let other): [other]
        case .implies(let when, let then): when.fields + then.fields
        case .never(let condition): condition.fields
        case .unique(let fields): fields
        case .someInGroup(let field, let when, let some): [field] + when.fields + some.fields
        case .dayNotAfter(.field(let name)), .dayNotBefore(.field(let name)): [name]
        default: []
        }
    }
}

/// A day that a test compares with.
public enum DayTerm: Hashable, Sendable {
    /// 数据截止日.
    case asOf
    case schoolYearStart
    case day(String)
    case field(String)
}
