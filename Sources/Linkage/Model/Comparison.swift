/// One way in which two persons are compared (比较项), level by level.
public struct Comparison: Sendable {
    public let name: String
    /// As people see it.
    public let title: String
    public let kind: FieldKind
    /// Places in the model's fields. Of a name all are tried against all; of a place they go from narrow to wide.
    let fields: [Int]
    /// The comparison on which this one leans: who has the same number was also born on the same day, and to count
    /// both would count one fact twice.
    let within: Int?
    /// True if a rare value counts for more than a common one.
    let weighsRarity: Bool
    /// How likely each level is between two records of one person, before anything was learned; by level.
    let expected: [Double]
}

extension Comparison {
    /// The words for its levels, the first of which says that something is missing.
    public var levels: [String] { Comparison.levels(of: kind) }

    static func levels(of kind: FieldKind) -> [String] {
        switch kind {
        case .number: Words.number
        case .name: Words.name
        case .date: Words.date
        case .place: Words.place
        case .sex, .group: Words.choice
        case .code: Words.code
        case .text: Words.text
        }
    }

    /// Made once: asking a case for its name is slow.
    private enum Words {
        static let number = NumberLevel.allCases.map { "\($0)" }
        static let name = NameLevel.allCases.map { "\($0)" }
        static let date = DateLevel.allCases.map { "\($0)" }
        static let place = PlaceLevel.allCases.map { "\($0)" }
        static let choice = ChoiceLevel.allCases.map { "\($0)" }
        static let code = CodeLevel.allCases.map { "\($0)" }
        static let text = TextLevel.allCases.map { "\($0)" }
    }

    /// What one may expect of carefully kept registers; learning puts it right.
    static func usual(_ kind: FieldKind) -> [Double] {
        switch kind {
        case .number: [0, 0.955, 0.02, 0.002, 0.005, 0.004, 0.006, 0.008]
        case .name: [0, 0.94, 0.015, 0.012, 0.008, 0.006, 0.008, 0.003, 0.001, 0.004, 0.003]
        case .date: [0, 0.975, 0.004, 0.006, 0.008, 0.003, 0.004]
        case .place: [0, 0.80, 0.14, 0.03, 0.03]
        case .sex: [0, 0.997, 0.003]
        case .group: [0, 0.985, 0.015]
        case .code: [0, 0.9, 0.06, 0.04]
        case .text: [0, 0.78, 0.1, 0.05, 0.07]
        }
    }
}
