import Documents
import Vocabulary

extension Policy {
    private static let keys = [
        "id", "name", "english", "place", "placedBy", "overlays", "basis", "measure", "payer", "payout", "season",
        "for",
        "requires", "rules", "gaps", "before", "confirmed", "quota", "child", "examples",
    ]

    init(parsing file: DataFile, _ terms: Terms) throws(DataRefusal) {
        let root = try DataEntry(parsing: file)
        try root.allow(Policy.keys)
        place = root.place
        let name = try root.entry("id").words()
        id = name
        self.name = try Bilingual(from: root)
        let written = try root.entry("place")
        if try written.words() == "national" {
            region = nil
        } else {
            let regions = try terms.regions(written)
            guard regions.count == 1 else { throw .wrongForm(written.place, expected: .text) }
            region = regions[0]
        }
        let by = try root.optional("placedBy")
        placedBy =
            try by.map { (entry) throws(DataRefusal) in try terms.place(try entry.words(), at: entry.place) }
            ?? .named(.schoolRegion)
        overlays = try root.optional("overlays")?.words()
        let basis = try Basis(from: root.entry("basis"), terms)
        self.basis = basis
        measure = try root.entry("measure").choice(of: Measure.self)
        payer = try root.optional("payer")?.choice(of: Payer.self) ?? .routing
        payout = try root.entry("payout").choice(of: Payout.self)
        isAutumnOnly = try root.optional("season")?.choice(of: SeasonWord.self) == .autumn
        scope = try Condition(from: root.entry("for"), terms)
        requires = try Requirement.list(root.optional("requires"), terms)
        rules = try PolicyRule.list(root.entry("rules"), terms)
        var gaps: [Gap] = []
        for entry in try root.optional("gaps")?.list() ?? [] {
            try entry.allow("from", "last", "because")
            gaps.append(
                Gap(
                    from: try RuleDay(entry.entry("from")).first, last: try RuleDay(entry.entry("last")).last,
                    because: try entry.entry("because").words()))
        }
        self.gaps = gaps
        hasUnknownPast = try root.optional("before")?.choice(of: PastWord.self) == .unknown
        isConfirmed = try root.optional("confirmed")?.flag() ?? true
        let quota = try root.optional("quota")
        self.quota = try quota.map { (entry) throws(DataRefusal) in try Quota(from: entry, terms) }
        examples = try PolicyExample.list(root.entry("examples"), child: root.optional("child"), terms)
    }

    private enum SeasonWord: String, CaseIterable { case autumn, both }
    private enum PastWord: String, CaseIterable { case unknown, none }
}

extension Policy.Basis {
    /// `term`, `school-year`, `opening-day`, or the name of a day in the child's life.
    fileprivate init(from entry: DataEntry, _ terms: Terms) throws(DataRefusal) {
        switch try entry.words() {
        case "term": self = .term
        case "school-year": self = .schoolYear
        case "opening-day": self = .openingDay
        case let name:
            guard let fact = terms.facts[name], fact.kind == .day else {
                let days = terms.facts.all.filter { $0.kind == .day }.map(\.name)
                throw .unknownWord(entry.place, word: name, known: ["term", "school-year", "opening-day"] + days)
            }
            self = .event(fact)
        }
    }
}

extension Requirement {
    /// `- {when: {yes: boarding}, else: day-pupil}`
    static func list(_ entry: DataEntry?, _ terms: Terms) throws(DataRefusal) -> [Requirement] {
        var list: [Requirement] = []
        for entry in try entry?.list() ?? [] {
            try entry.allow("when", "else")
            list.append(
                Requirement(
                    condition: try Condition(from: entry.entry("when"), terms),
                    reason: try Reason(from: entry.entry("else")), place: entry.place))
        }
        return list
    }
}

extension Reason {
    init(from entry: DataEntry) throws(DataRefusal) {
        let word = try entry.words()
        guard Reason.forRules.contains(word), let reason = Reason(rawValue: word) else {
            throw .unknownWord(entry.place, word: word, known: Reason.forRules)
        }
        self = reason
    }
}

/// A term or a day, as rules are dated.
struct RuleDay {
    let first: Day
    let last: Day
    let text: String

    init(_ entry: DataEntry) throws(DataRefusal) {
        text = try entry.words()
        if let term = Term(text) {
            (first, last) = (term.firstDay, term.lastDay)
        } else if let day = Day(text) {
            (first, last) = (day, day)
        } else {
            throw .unfit(Phrase("\(entry.place)：“\(text)”不是学期也不是日期。应写 2024-spring、2024-autumn 或 2024-03-01 这样的、确有的日子。"))
        }
    }
}
