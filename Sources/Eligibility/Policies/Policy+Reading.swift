import Documents
import Vocabulary

extension Policy {
    private static let keys = [
        "id", "name", "english", "place", "placedBy", "overlays", "beside", "basis", "measure", "payer", "payout",
        "season", "for", "requires", "rules", "gaps", "before", "confirmed", "quota", "child", "examples",
    ]

    /// Each part is read even where another is faulty, so that its writer learns of all at once.
    init(parsing file: DataFile, _ terms: Terms) throws(DataRefusal) {
        let root = try DataEntry(parsing: file)
        var faults = DataFaults()
        faults.taking(try root.allow(Policy.keys))
        let head = faults.taking(try Head(root, terms))
        let scope = faults.taking(try Condition(from: root.entry("for"), terms))
        let requires = faults.taking(try Requirement.list(root.optional("requires"), terms))
        let rules = faults.taking(try PolicyRule.list(root.entry("rules"), terms))
        let gaps = faults.taking(try Gap.list(root.optional("gaps")))
        var quota: Quota?
        if let entry = faults.taking(try root.optional("quota")) ?? nil {
            quota = faults.taking(try Quota(from: entry, terms))
        }
        let examples = faults.taking(
            try PolicyExample.list(root.entry("examples"), child: root.optional("child"), terms))
        try faults.refuse()
        guard let head, let scope, let requires, let rules, let gaps, let examples else {
            preconditionFailure("what could not be read was refused")
        }
        (id, name, region, placedBy) = (head.id, head.name, head.region, head.placedBy)
        (overlays, overlaysPlace, beside, basis) = (head.overlays, head.overlaysPlace, head.beside, head.basis)
        (measure, payer, payout, isAutumnOnly) = (head.measure, head.payer, head.payout, head.isAutumnOnly)
        (hasUnknownPast, isConfirmed) = (head.hasUnknownPast, head.isConfirmed)
        (self.scope, self.requires, self.rules, self.gaps) = (scope, requires, rules, gaps)
        (self.quota, self.examples, place) = (quota, examples, root.place)
    }

    private struct Head {
        let id: String
        let name: Bilingual
        let region: RegionCode?
        let placedBy: Fact
        let overlays: String?
        let overlaysPlace: DataPlace
        let beside: [String]
        let basis: Basis
        let measure: Measure
        let payer: Payer
        let payout: Payout
        let isAutumnOnly: Bool
        let hasUnknownPast: Bool
        let isConfirmed: Bool

        init(_ root: DataEntry, _ terms: Terms) throws(DataRefusal) {
            id = try root.entry("id").words()
            name = try Bilingual(from: root)
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
            let overlays = try root.optional("overlays")
            self.overlays = try overlays?.words()
            overlaysPlace = overlays?.place ?? root.place
            beside = try root.optional("beside")?.texts() ?? []
            basis = try Basis(from: root.entry("basis"), terms)
            measure = try root.entry("measure").choice(of: Measure.self)
            payer = try root.optional("payer")?.choice(of: Payer.self) ?? .routing
            payout = try root.entry("payout").choice(of: Payout.self)
            isAutumnOnly = try root.optional("season")?.choice(of: SeasonWord.self) == .autumn
            hasUnknownPast = try root.optional("before")?.choice(of: PastWord.self) == .unknown
            isConfirmed = try root.optional("confirmed")?.flag() ?? true
        }
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

extension Policy.Gap {
    fileprivate static func list(_ entry: DataEntry?) throws(DataRefusal) -> [Policy.Gap] {
        var gaps: [Policy.Gap] = []
        for entry in try entry?.list() ?? [] {
            try entry.allow("from", "last", "because")
            gaps.append(
                Policy.Gap(
                    from: try RuleDay(entry.entry("from")).first, last: try RuleDay(entry.entry("last")).last,
                    because: try entry.entry("because").words()))
        }
        return gaps
    }
}

extension Requirement {
    /// `- {when: {yes: boarding}, else: day-pupil}`
    static func list(_ entry: DataEntry?, _ terms: Terms) throws(DataRefusal) -> [Requirement] {
        var (list, faults): ([Requirement], DataFaults) = ([], DataFaults())
        for entry in try entry?.list() ?? [] {
            if let requirement = faults.taking(try Requirement(from: entry, terms)) { list.append(requirement) }
        }
        try faults.refuse()
        return list
    }

    private init(from entry: DataEntry, _ terms: Terms) throws(DataRefusal) {
        try entry.allow("when", "else")
        condition = try Condition(from: entry.entry("when"), terms)
        reason = try Reason(from: entry.entry("else"))
        place = entry.place
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
        } else if DataEntry.isLikeDay(text) {
            throw .noSuchDay(entry.place, text: text)
        } else {
            throw .unfit(Phrase("\(entry.place)：“\(text)”不是学期也不是日期。应写 2024-spring、2024-autumn 或 2024-03-01 这样的、确有的日子。"))
        }
    }
}
