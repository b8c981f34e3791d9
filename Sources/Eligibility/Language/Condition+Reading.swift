import Documents
import Vocabulary

extension Condition {
    /// `{yes: boarding}`, `{in: {stage: [primary, junior]}}`, `{all: […]}`: the words of `rules/`, and some of our own.
    init(from entry: DataEntry, _ terms: Terms, depth: Int = 0) throws(DataRefusal) {
        guard depth < Condition.deepest else {
            throw .unfit(Phrase("\(entry.place)：条件套了 \(Condition.deepest) 层以上。请拆成几条。"))
        }
        let pair = try Condition.only(entry)
        guard let word = Word(rawValue: pair.key) else {
            throw .unknownWord(pair.entry.place, word: pair.key, known: Word.allCases.map(\.rawValue))
        }
        self = try Condition.read(word, pair.entry, terms, depth)
    }

    private static let deepest = 12

    /// Two conditions side by side don't say whether both are meant or one of them.
    private static func only(_ entry: DataEntry) throws(DataRefusal) -> (key: String, entry: DataEntry) {
        if entry.isList {
            throw .unfit(
                Phrase("\(entry.place)：这里应写一个条件。几个条件要用 all（都要成立）或 any（成立一个即可）连起来，如 {all: [{yes: …}, {equals: …}]}。"))
        }
        do { return try entry.pair() } catch {
            guard case .severalKeys(let place, let keys) = error else { throw error }
            let joined = "{all: [\(keys.map { "{\($0): …}" }.joined(separator: ", "))]}"
            throw .unfit(
                Phrase("\(place)：一处只写一个条件、看一个事实，这里写了 \(count: keys.count) 个。请拆开，用 all 连起来：\(joined)。"))
        }
    }

    public enum Word: String, CaseIterable, Sendable {
        case equals, `in`, yes, no, less, atMost, greater, atLeast, within, same, age, group, known, all, any, not
    }

    private static func read(
        _ word: Word, _ entry: DataEntry, _ terms: Terms, _ depth: Int
    ) throws(DataRefusal) -> Condition {
        switch word {
        case .equals, .in: return try isIn(entry, terms)
        case .yes: return .isIn(try terms.flag(entry), [.flag(true)])
        case .no: return .isIn(try terms.flag(entry), [.flag(false)])
        case .less: return try compares(.less, entry, terms)
        case .atMost: return try compares(.atMost, entry, terms)
        case .greater: return try compares(.greater, entry, terms)
        case .atLeast: return try compares(.atLeast, entry, terms)
        case .within:
            let pair = try only(entry)
            return .within(try terms.place(pair.key, at: pair.entry.place), try terms.regions(pair.entry))
        case .same: return try same(entry, terms)
        case .age: return try age(entry)
        case .group:
            let name = try entry.words()
            guard terms.groups.knows(name) else {
                throw .unknownWord(
                    entry.place, word: name, known: terms.groups.sets.keys.sorted() + terms.groups.codes)
            }
            return .group(name)
        case .known: return .known(try terms.facts.fact(entry))
        case .all: return .all(try list(entry, terms, depth))
        case .any: return .any(try list(entry, terms, depth))
        case .not: return .not(try Condition(from: entry, terms, depth: depth + 1))
        }
    }

    private static func list(
        _ entry: DataEntry, _ terms: Terms, _ depth: Int
    ) throws(DataRefusal) -> [Condition] {
        var conditions: [Condition] = []
        for inner in try entry.list() { conditions.append(try Condition(from: inner, terms, depth: depth + 1)) }
        guard !conditions.isEmpty else { throw .blank(entry.place) }
        return conditions
    }

    private static func isIn(_ entry: DataEntry, _ terms: Terms) throws(DataRefusal) -> Condition {
        let pair = try only(entry)
        let fact = try terms.facts.fact(pair.key, at: pair.entry.place)
        if fact.kind == .region {
            throw .unfit(Phrase("\(pair.entry.place)：地区请用 within（\(fact.name)）。"))
        }
        var values: [FactValue] = []
        for inner in pair.entry.isText ? [pair.entry] : try pair.entry.list() {
            values.append(try terms.facts.value(inner, of: fact))
        }
        guard !values.isEmpty else { throw .blank(pair.entry.place) }
        return .isIn(fact, values)
    }

    private static func compares(
        _ comparison: Comparison, _ entry: DataEntry, _ terms: Terms
    ) throws(DataRefusal) -> Condition {
        let pair = try only(entry)
        let fact = try terms.facts.fact(pair.key, at: pair.entry.place)
        let value = try terms.facts.value(pair.entry, of: fact)
        guard value.order != nil else {
            throw .unfit(Phrase("\(pair.entry.place)：“\(fact.name)”没有大小先后，请用 equals 或 in。"))
        }
        return .compares(fact, comparison, value)
    }

    private static func same(_ entry: DataEntry, _ terms: Terms) throws(DataRefusal) -> Condition {
        try entry.allow("facts", "level")
        let names = try entry.entry("facts")
        let facts = try names.texts()
        guard facts.count == 2 else {
            throw .unfit(Phrase("\(names.place)：这里应写两个地区事实，如 [school_region, hukou_region]。"))
        }
        let level = try entry.entry("level").choice(of: LevelWord.self).level
        return .same(
            try terms.place(facts[0], at: names.place), try terms.place(facts[1], at: names.place), level)
    }

    private static func age(_ entry: DataEntry) throws(DataRefusal) -> Condition {
        try entry.allow("from", "to", "on")
        let from = try entry.optional("from")?.number(in: 0...oldest) ?? 0
        let to = try entry.optional("to")?.number(in: from...oldest) ?? oldest
        return .age(from...to, on: try entry.optional("on")?.choice(of: Measure.self) ?? .openingDay)
    }

    private enum LevelWord: String, CaseIterable {
        case province, city, county
        var level: RegionCode.Level {
            switch self {
            case .province: .province
            case .city: .city
            case .county: .county
            }
        }
    }
}

/// The words that a policy file may use: facts, groups, named lists of places.
struct Terms: Sendable {
    let facts: FactList
    let groups: GroupBook

    func flag(_ entry: DataEntry) throws(DataRefusal) -> Fact {
        let fact = try facts.fact(entry)
        guard fact.kind == .flag else {
            throw .unfit(Phrase("\(entry.place)：“\(fact.name)”不是是非项，请用 equals 或 in。"))
        }
        return fact
    }

    func place(_ name: String, at place: DataPlace) throws(DataRefusal) -> Fact {
        let fact = try facts.fact(name, at: place)
        guard fact.kind == .region else {
            throw .unfit(Phrase("\(place)：“\(name)”不是地区，这里应写 school_region 或 hukou_region。"))
        }
        return fact
    }

    func regions(_ entry: DataEntry) throws(DataRefusal) -> [RegionCode] {
        var regions: [RegionCode] = []
        for text in try entry.texts() {
            guard let region = RegionCode(text) else {
                throw .unfit(Phrase("\(entry.place)：“\(text)”不是行政区划代码，应为 2、4、6、9 或 12 位数字，并加引号。"))
            }
            regions.append(region)
        }
        return regions
    }
}
