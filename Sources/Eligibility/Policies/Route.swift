import Documents
import Vocabulary

/// Who pays, by stage and place and through the years (资助责任地): 学籍地为主、户籍地为辅, and where that has ended.
struct Route: Sendable {
    let id: String
    let region: RegionCode?
    let placedBy: Fact
    let scope: Condition
    /// The newest first.
    let rules: [Rule]
    let examples: [PolicyExample]
    let place: DataPlace

    struct Rule: Sendable {
        let id: String
        let from: Day
        let fromText: String
        let document: String
        let says: String
        let cases: [Choice]
        let place: DataPlace
    }

    struct Choice: Hashable, Sendable {
        let condition: Condition
        let outcome: Outcome
        let place: DataPlace
    }

    enum Outcome: Hashable, Sendable {
        case pays(Fact)
        case refuses(Reason)
    }
}

extension Route {
    init(from entry: DataEntry, _ terms: Terms) throws(DataRefusal) {
        try entry.allow("id", "place", "placedBy", "for", "rules", "child", "examples")
        place = entry.place
        id = try entry.entry("id").words()
        let written = try entry.entry("place")
        region = try written.words() == "national" ? nil : try terms.regions(written).first
        let by = try entry.optional("placedBy")
        placedBy =
            try by.map { (entry) throws(DataRefusal) in try terms.place(try entry.words(), at: entry.place) }
            ?? .named(.hukouRegion)
        scope = try Condition(from: entry.entry("for"), terms)
        var rules: [Rule] = []
        for entry in try entry.entry("rules").list() { rules.append(try Rule(from: entry, terms)) }
        rules.sort { $0.from > $1.from }
        for (later, earlier) in zip(rules, rules.dropFirst()) where later.from == earlier.from {
            throw .repeated(later.place, word: later.fromText, earlier: earlier.id)
        }
        self.rules = rules
        examples = try PolicyExample.list(entry.entry("examples"), child: entry.optional("child"), terms)
    }
}

extension Route.Rule {
    init(from entry: DataEntry, _ terms: Terms) throws(DataRefusal) {
        try entry.allow("id", "from", "document", "says", "cases")
        place = entry.place
        id = try entry.entry("id").words()
        let from = try RuleDay(entry.entry("from"))
        (self.from, fromText) = (from.first, from.text)
        document = try entry.entry("document").words()
        says = try entry.entry("says").words()
        var cases: [Route.Choice] = []
        for entry in try entry.entry("cases").list() {
            try entry.allow("when", "payer", "refuse")
            let condition = try Condition(from: entry.entry("when"), terms)
            if let payer = try entry.optional("payer") {
                let fact = try terms.place(try payer.words(), at: payer.place)
                cases.append(Route.Choice(condition: condition, outcome: .pays(fact), place: entry.place))
            } else {
                let reason = try Reason(from: entry.entry("refuse"))
                cases.append(Route.Choice(condition: condition, outcome: .refuses(reason), place: entry.place))
            }
        }
        self.cases = cases
    }
}
