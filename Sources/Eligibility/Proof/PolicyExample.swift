import Documents
import Vocabulary

/// A worked example of a policy (例子): a child, a term, and what comes out.
struct PolicyExample: Sendable {
    let question: Question
    let rows: [FactRow]
    let expected: Expected
    let payer: String?
    /// The policy with which a route is tried out.
    let policy: String?
    let place: DataPlace

    enum Expected: Hashable, Sendable {
        case due(Money)
        /// By its code: `day-pupil`, `missing:boarding`.
        case refused(String)
        case undecided(String)
        /// Not a line at all.
        case notConcerned
    }

    var applicant: Applicant { Applicant("", rows) }
}

extension PolicyExample {
    /// `- {term: 2024-spring, facts: {boarding: no}, due: 312.50, payer: "430626"}`
    static func list(_ entry: DataEntry, child: DataEntry?, _ terms: Terms) throws(DataRefusal) -> [PolicyExample] {
        let common = try child.map { (entry) throws(DataRefusal) in try facts(entry, terms) } ?? []
        var (examples, faults): ([PolicyExample], DataFaults) = ([], DataFaults())
        for entry in try entry.list() { examples += faults.taking(try read(entry, common, terms)) ?? [] }
        try faults.refuse()
        guard !examples.isEmpty else { throw .blank(entry.place) }
        return examples
    }

    private static func read(
        _ entry: DataEntry, _ common: [(Fact, FactRow?)], _ terms: Terms
    ) throws(DataRefusal) -> [PolicyExample] {
        try entry.allow(
            "term", "terms", "facts", "knownOn", "opening", "cutoff", "due", "refused", "undecided", "none", "payer",
            "policy", "note")
        var rows = common
        if let own = try entry.optional("facts") {
            let own = try facts(own, terms)
            rows = common.filter { row in !own.contains { $0.0 == row.0 } } + own
        }
        let (knownOn, opening) = (try entry.optional("knownOn")?.day(), try entry.optional("opening")?.day())
        let cutoff = try entry.optional("cutoff")?.day()
        let expected = try expected(entry)
        let payer = try entry.optional("payer")?.words()
        let policy = try entry.optional("policy")?.words()
        var examples: [PolicyExample] = []
        let asked = try PolicyExample.asked(entry)
        for text in try asked.texts() {
            guard let term = Term(text) else {
                throw .unfit(Phrase("\(entry.place)：“\(text)”不是学期，应写 2024-spring 或 2024-autumn。"))
            }
            examples.append(
                PolicyExample(
                    question: Question(term, knownOn: knownOn, opening: opening, cutoff: cutoff),
                    rows: rows.compactMap(\.1), expected: expected, payer: payer, policy: policy, place: entry.place))
        }
        return examples
    }

    private static func asked(_ entry: DataEntry) throws(DataRefusal) -> DataEntry {
        if let terms = try entry.optional("terms") { return terms }
        return try entry.entry("term")
    }

    private static func expected(_ entry: DataEntry) throws(DataRefusal) -> Expected {
        if let due = try entry.optional("due") {
            guard let money = Money(yuan: try due.words()) else {
                throw .unfit(Phrase("\(due.place)：这里应写金额（元，至多两位小数），如 312.50，写的是“\(try due.words())”。"))
            }
            return .due(money)
        }
        if let refused = try entry.optional("refused") { return .refused(try refused.words()) }
        if let undecided = try entry.optional("undecided") { return .undecided(try undecided.words()) }
        if let none = try entry.optional("none"), try none.flag() { return .notConcerned }
        throw .missingKey(entry.place, key: "due")
    }

    /// `{boarding: no, group.orphan: {value: yes, from: 2020-10-01, known: 2020-10-09}}`; `unknown` takes one away.
    private static func facts(_ entry: DataEntry, _ terms: Terms) throws(DataRefusal) -> [(Fact, FactRow?)] {
        var rows: [(Fact, FactRow?)] = []
        for pair in try entry.pairs() {
            let fact = try terms.facts.fact(pair.key, at: pair.entry.place)
            let parts = pair.entry.isText ? [pair.entry] : pair.entry.isList ? try pair.entry.list() : [pair.entry]
            for part in parts {
                if part.isText {
                    let isUnknown = try part.text() == "unknown"
                    rows.append((fact, isUnknown ? nil : FactRow(fact, try terms.facts.value(part, of: fact))))
                } else {
                    try part.allow("value", "from", "until", "known")
                    rows.append(
                        (
                            fact,
                            FactRow(
                                fact, try terms.facts.value(part.entry("value"), of: fact),
                                from: try part.optional("from")?.day(), until: try part.optional("until")?.day(),
                                knownOn: try part.optional("known")?.day(), line: part.place.line)
                        ))
                }
            }
        }
        return rows
    }
}

extension PolicyExample.Expected {
    var written: String {
        switch self {
        case .due(let money): "due \(money)"
        case .refused(let code): "refused \(code)"
        case .undecided(let code): "undecided \(code)"
        case .notConcerned: "none"
        }
    }

    init(_ decision: Decision?) {
        switch decision?.outcome {
        case .due: self = .due(decision?.amount ?? .zero)
        case .refused: self = .refused(decision?.grounds.code ?? "")
        case .undecided: self = .undecided(decision?.grounds.code ?? "")
        case nil: self = .notConcerned
        }
    }
}
