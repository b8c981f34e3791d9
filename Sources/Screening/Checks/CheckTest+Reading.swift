import Documents

extension CheckTest {
    enum Word: String, CaseIterable {
        case required, noFlaw, nameRule, somebody, maxLength, matches, avoids, oneOf, agreesWith, knownDivision,
            ageWindow,
            dayNotAfter, dayNotBefore, withinCoverage, when, never, unique, group, totalsAgree, rowsPresent,
            notOlderThan,
            regionsPresent, swing
    }

    /// `required`, `{noFlaw: length}`, `{when: …, then: …}`.
    init(from entry: DataEntry) throws(DataRefusal) {
        if entry.isText {
            self = try CheckTest.plain(try CheckTest.word(try entry.text(), at: entry.place), at: entry.place)
            return
        }
        guard let pair = try entry.pairs().first else { throw .blank(entry.place) }
        let word = try CheckTest.word(pair.key, at: pair.entry.place)
        switch word {
        case .when, .group: self = try CheckTest.read(word, of: entry)
        default:
            try entry.allow(pair.key)
            self = try CheckTest.read(word, with: pair.entry)
        }
    }

    private static func word(_ text: String, at place: DataPlace) throws(DataRefusal) -> Word {
        guard let word = Word(rawValue: text) else {
            throw .unknownWord(place, word: text, known: Word.allCases.map(\.rawValue))
        }
        return word
    }

    private static func plain(_ word: Word, at place: DataPlace) throws(DataRefusal) -> CheckTest {
        switch word {
        case .required: .required
        case .somebody: .somebody
        case .knownDivision: .knownDivision
        case .withinCoverage: .withinCoverage
        case .totalsAgree: .totalsAgree
        case .rowsPresent: .rowsPresent
        default: throw .wrongForm(place, expected: .keys)
        }
    }

    private static func read(_ word: Word, of entry: DataEntry) throws(DataRefusal) -> CheckTest {
        let when = try Condition(from: try entry.entry("when"))
        if word == .when {
            try entry.allow("when", "then")
            return .implies(when: when, then: try Condition(from: try entry.entry("then")))
        }
        try entry.allow("group", "when", "some")
        let some = try Condition(from: try entry.entry("some"))
        return .someInGroup(field: try entry.entry("group").words(), when: when, some: some)
    }

    private static func read(_ word: Word, with entry: DataEntry) throws(DataRefusal) -> CheckTest {
        switch word {
        case .noFlaw: return .noFlaw(try entry.choices(of: Flaw.self))
        case .nameRule: return .nameRule(try entry.choices(of: NameRule.self))
        case .maxLength: return .maxLength(try entry.number())
        case .matches: return .matches(try entry.texts().map { TextPattern($0) })
        case .avoids: return .avoids(try entry.texts().map { TextPattern($0) })
        case .oneOf: return .oneOf(try entry.texts())
        case .agreesWith: return .agreesWith(try entry.words())
        case .ageWindow:
            try entry.allow("from", "to")
            return .ageWindow(try Condition.ages(from: entry))
        case .dayNotAfter: return .dayNotAfter(try DayTerm(from: entry))
        case .dayNotBefore: return .dayNotBefore(try DayTerm(from: entry))
        case .never: return .never(try Condition(from: entry))
        case .unique: return .unique(try entry.texts())
        case .notOlderThan: return .notOlderThan(days: try entry.number())
        case .regionsPresent:
            try entry.allow("least")
            return .regionsPresent(least: try entry.entry("least").number())
        case .swing:
            try entry.allow("percent", "least")
            return .swing(percent: try entry.entry("percent").number(), least: try entry.entry("least").number())
        default: throw .wrongForm(entry.place, expected: .text)
        }
    }
}
