/// What a field holds, and so how its values are folded and compared.
public enum FieldKind: String, CaseIterable, Sendable {
    /// A citizen number, with all that happens to it.
    case number
    /// A person's name in Chinese characters, or in Latin letters.
    case name
    /// A calendar day.
    case date
    case sex
    /// An ethnic group, by code or in any spelling.
    case group
    /// A division: village, township or county, by code or by name.
    case place
    /// Digits that stand for somebody or something: a phone, a postcode, a number of another country.
    case code
    /// Words in Latin letters: a street, a suburb.
    case text

    /// How many 32-bit words a value takes.
    var width: Int { self == .number ? 2 : 1 }

    /// Values of these kinds stand in a lexicon; the others are packed.
    var hasLexicon: Bool { self != .number && self != .date }
}
