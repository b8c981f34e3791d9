import Documents
import Vocabulary

extension PolicyRule {
    private static let keys = [
        "id", "from", "last", "document", "source", "says", "requires", "amount", "rows", "plus", "rowsMayOverlap",
        "otherwise",
        "rounding", "funding", "confirmed", "retroactive", "bounds", "details",
    ]

    /// The newest first. Two that are in force on the same day are refused.
    static func list(_ entry: DataEntry, _ terms: Terms) throws(DataRefusal) -> [PolicyRule] {
        var (rules, faults): ([PolicyRule], DataFaults) = ([], DataFaults())
        for entry in try entry.list() {
            guard let rule = faults.taking(try PolicyRule(from: entry, terms)) else { continue }
            if let earlier = rules.first(where: { $0.id == rule.id }) {
                throw .repeated(entry.place, word: rule.id, earlier: earlier.fromText)
            }
            rules.append(rule)
        }
        try faults.refuse()
        guard !rules.isEmpty else { throw .blank(entry.place) }
        rules.sort { $0.from > $1.from }
        for (later, earlier) in zip(rules, rules.dropFirst()) {
            guard earlier.from < later.from, earlier.last.map({ $0 < later.from }) != false else {
                throw .unfit(
                    Phrase(
                        "\(later.place)：规则“\(later.id)”与“\(earlier.id)”同时有效。请改正 from，或给“\(earlier.id)”写上 last。"))
            }
        }
        return rules
    }

    private init(from entry: DataEntry, _ terms: Terms) throws(DataRefusal) {
        try entry.allow(PolicyRule.keys)
        place = entry.place
        id = try entry.entry("id").words()
        let from = try RuleDay(entry.entry("from"))
        (self.from, fromText) = (from.first, from.text)
        let lastEntry = try entry.optional("last")
        let last = try lastEntry.map { (entry) throws(DataRefusal) in try RuleDay(entry) }
        (self.last, lastText) = (last?.last, last?.text)
        if let last, let lastEntry, last.last < from.first {
            throw .unfit(Phrase("\(lastEntry.place)：最后一天早于第一天。请改正 from 或 last。"))
        }
        document = try entry.entry("document").words()
        source = try entry.entry("source").words()
        says = try entry.entry("says").words()
        requires = try Requirement.list(entry.optional("requires"), terms)
        rows = try Row.list(of: entry, terms)
        supplements = try Row.supplements(entry.optional("plus"), terms)
        takesFirst = try entry.optional("rowsMayOverlap")?.flag() ?? false
        let otherwise = try entry.optional("otherwise")
        self.otherwise = try otherwise.map { (entry) throws(DataRefusal) in try Reason(from: entry) }
        let rounding = try entry.optional("rounding")
        if let row = (rows + supplements).first(where: { $0.amount.divides }), rounding == nil {
            throw .unfit(Phrase("\(row.place)：这里要除，须写明 rounding（如 half-up、down、exact）。"))
        }
        self.rounding = try rounding.map { (entry) throws(DataRefusal) in try Rounding(from: entry) } ?? .exact
        funding = try Funding.list(entry.optional("funding"))
        isConfirmed = try entry.optional("confirmed")?.flag() ?? true
        isRetroactive = try entry.optional("retroactive")?.flag() ?? false
        bounds = try PolicyRule.bounds(entry.optional("bounds"))
        details = try entry.optional("details")?.texts() ?? []
    }

    /// `bounds: [600.00, 1750.00]`
    private static func bounds(_ entry: DataEntry?) throws(DataRefusal) -> ClosedRange<Money>? {
        guard let entry else { return nil }
        let sums = try entry.texts().map { Money(yuan: $0) }
        guard sums.count == 2, let least = sums[0], let most = sums[1], least <= most else {
            throw .unfit(Phrase("\(entry.place)：这里应写两个金额，先小后大，如 [600.00, 1750.00]。"))
        }
        return least...most
    }
}

extension PolicyRule.Row {
    /// `plus: [{when: {group: orphan}, amount: 100.00}]`
    static func supplements(_ entry: DataEntry?, _ terms: Terms) throws(DataRefusal) -> [PolicyRule.Row] {
        var list: [PolicyRule.Row] = []
        for entry in try entry?.list() ?? [] {
            try entry.allow("when", "amount")
            list.append(
                PolicyRule.Row(
                    condition: try Condition(from: entry.entry("when"), terms),
                    amount: try Amount(from: entry.entry("amount"), terms), place: entry.place))
        }
        return list
    }

    static func list(of entry: DataEntry, _ terms: Terms) throws(DataRefusal) -> [PolicyRule.Row] {
        let (amount, rows) = (try entry.optional("amount"), try entry.optional("rows"))
        if let amount, rows == nil { return try table(amount, terms) }
        guard let rows, amount == nil else { throw .missingKey(entry.place, key: "amount") }
        var list: [PolicyRule.Row] = []
        for entry in try rows.list() {
            try entry.allow("when", "amount")
            let condition = try Condition(from: entry.entry("when"), terms)
            for row in try table(entry.entry("amount"), terms) {
                list.append(
                    PolicyRule.Row(
                        condition: row.condition == .always ? condition : .all([condition, row.condition]),
                        amount: row.amount, place: row.condition == .always ? entry.place : row.place))
            }
        }
        guard !list.isEmpty else { throw .blank(rows.place) }
        return list
    }

    /// One amount for all, or a table: `{by: [stage, boarding], primary: {yes: 500.00, no: 250.00}, junior: …}`.
    private static func table(_ entry: DataEntry, _ terms: Terms) throws(DataRefusal) -> [PolicyRule.Row] {
        guard !entry.isText, let by = try entry.optional("by") else {
            return [PolicyRule.Row(condition: .always, amount: try Amount(from: entry, terms), place: entry.place)]
        }
        var facts: [Fact] = []
        for name in try by.texts() { facts.append(try terms.facts.fact(name, at: by.place)) }
        return try rows(entry, facts[...], [], terms)
    }

    private static func rows(
        _ entry: DataEntry, _ facts: ArraySlice<Fact>, _ conditions: [Condition], _ terms: Terms
    ) throws(DataRefusal) -> [PolicyRule.Row] {
        guard let fact = facts.first else {
            let condition = conditions.count == 1 ? conditions[0] : Condition.all(conditions)
            return [PolicyRule.Row(condition: condition, amount: try Amount(from: entry, terms), place: entry.place)]
        }
        var rows: [PolicyRule.Row] = []
        for pair in try entry.pairs() where pair.key != "by" {
            guard let value = fact.kind.value(of: pair.key) else {
                if case .choice(let words) = fact.kind {
                    throw .unknownWord(pair.entry.place, word: pair.key, known: words)
                }
                throw .unfit(Phrase("\(pair.entry.place)：“\(fact.name)”这里应写\(fact.kind.label)，写的是“\(pair.key)”。请改正。"))
            }
            rows += try Self.rows(pair.entry, facts.dropFirst(), conditions + [.isIn(fact, [value])], terms)
        }
        guard !rows.isEmpty else { throw .blank(entry.place) }
        return rows
    }
}

extension PolicyRule.Funding {
    /// `{central: 80, county: 20}`: they make a hundred.
    static func list(_ entry: DataEntry?) throws(DataRefusal) -> [PolicyRule.Funding] {
        guard let entry else { return [] }
        var list: [PolicyRule.Funding] = []
        for pair in try entry.pairs() {
            guard let level = Level(rawValue: pair.key) else {
                throw .unknownWord(pair.entry.place, word: pair.key, known: Level.allCases.map(\.rawValue))
            }
            list.append(PolicyRule.Funding(level: level, percent: try pair.entry.number(in: 0...100)))
        }
        let total = list.reduce(0) { $0 + $1.percent }
        guard total == 100 else {
            throw .unfit(Phrase("\(entry.place)：各级分担加起来是 \(total) %，应为 100 %。请改正。"))
        }
        return list
    }
}
