import Documents
import Vocabulary

extension Condition {
    /// `{blank: reason}`, `{equals: {kind: poor}}`, `{all: [...]}`.
    init(from entry: DataEntry) throws(DataRefusal) {
        let pair = try entry.pair()
        guard let word = Word(rawValue: pair.key) else {
            throw .unknownWord(pair.entry.place, word: pair.key, known: Word.allCases.map(\.rawValue))
        }
        self = try Condition.read(word, from: pair.entry)
    }

    enum Word: String, CaseIterable {
        case blank, present, equals, `in`, yes, no, less, atMost, greater, atLeast, age, all, any, not
    }

    private static func read(_ word: Word, from entry: DataEntry) throws(DataRefusal) -> Condition {
        switch word {
        case .blank: return .blank(try entry.texts())
        case .present: return .present(try entry.texts())
        case .yes: return .yes(try entry.words())
        case .no: return .no(try entry.words())
        case .equals:
            let pair = try entry.pair()
            return .equals(pair.key, try pair.entry.words())
        case .in:
            let pair = try entry.pair()
            return .isIn(pair.key, try pair.entry.texts())
        case .less: return try compares(.less, from: entry)
        case .atMost: return try compares(.atMost, from: entry)
        case .greater: return try compares(.greater, from: entry)
        case .atLeast: return try compares(.atLeast, from: entry)
        case .age: return try age(from: entry)
        case .all: return .all(try list(from: entry))
        case .any: return .any(try list(from: entry))
        case .not: return .not(try Condition(from: entry))
        }
    }

    private static func list(from entry: DataEntry) throws(DataRefusal) -> [Condition] {
        var conditions: [Condition] = []
        for inner in try entry.list() { conditions.append(try Condition(from: inner)) }
        guard !conditions.isEmpty else { throw .blank(entry.place) }
        return conditions
    }

    /// A number or a day stands for itself, anything else for a field.
    private static func compares(
        _ comparison: Comparison, from entry: DataEntry
    ) throws(DataRefusal) -> Condition {
        let pair = try entry.pair()
        let text = try pair.entry.words()
        let isLiteral = Day(text) != nil || Double(text) != nil
        return .compares(pair.key, comparison, isLiteral ? .literal(text) : .field(text))
    }

    private static func age(from entry: DataEntry) throws(DataRefusal) -> Condition {
        try entry.allow("from", "to", "on")
        let on = try entry.optional("on").map { (entry) throws(DataRefusal) in try DayTerm(from: entry) }
        return .age(try ages(from: entry), on: on ?? .asOf)
    }

    /// `from: 6, to: 15`, both included.
    static func ages(from entry: DataEntry) throws(DataRefusal) -> ClosedRange<Int> {
        let first = try entry.entry("from").number()
        let last = try entry.entry("to")
        let end = try last.number()
        guard first <= end else { throw .wrongForm(last.place, expected: .number) }
        return first...end
    }
}

extension DayTerm {
    init(from entry: DataEntry) throws(DataRefusal) {
        let text = try entry.words()
        self =
            switch text {
            case "asOf": .asOf
            case "schoolYearStart": .schoolYearStart
            default: Day(text) == nil ? .field(text) : .day(text)
            }
    }
}
