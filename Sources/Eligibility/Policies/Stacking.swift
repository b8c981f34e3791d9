import Documents
import Vocabulary

/// Which aid excludes which, and what all of it may come to (叠加规则): dated rules over decisions.
struct Stacking: Sendable {
    /// Of two that are due only the first is kept.
    struct Exclusion: Sendable {
        let keep: String
        let over: String
        let from: Day
        let last: Day?
        let document: String
        let place: DataPlace
    }

    /// Together no more than so much in a term; the last in the list gives way first.
    struct Cap: Sendable {
        let policies: [String]
        let most: Money
        let from: Day
        let last: Day?
        let document: String
        let place: DataPlace
    }

    let exclusions: [Exclusion]
    let caps: [Cap]

    static let none = Stacking(exclusions: [], caps: [])

    /// Whether something is kept is settled before what it excludes, however the file is ordered.
    func exclusions(on day: Day) -> [Exclusion] {
        var rest = exclusions.filter { $0.from <= day && $0.last.map { day <= $0 } != false }
        var sorted: [Exclusion] = []
        while !rest.isEmpty {
            let waiting = rest.filter { one in rest.contains { $0.over == one.keep } }
            // A circle is refused when the file is read.
            guard waiting.count < rest.count else { return sorted + rest }
            sorted += rest.filter { one in !rest.contains { $0.over == one.keep } }
            rest = waiting
        }
        return sorted
    }

    /// Whether a child can have both at once, because one gives way to the other.
    func settles(_ one: String, _ other: String) -> Bool {
        exclusions.contains { [$0.keep, $0.over] == [one, other] || [$0.keep, $0.over] == [other, one] }
    }

    func caps(on day: Day) -> [Cap] { caps.filter { $0.from <= day && $0.last.map { day <= $0 } != false } }
}

extension Stacking {
    init(parsing file: DataFile, policies: [String]) throws(DataRefusal) {
        let root = try DataEntry(parsing: file)
        try root.allow("exclusions", "caps")
        func known(_ entry: DataEntry) throws(DataRefusal) -> String {
            let id = try entry.words()
            guard policies.contains(id) else { throw .unknownWord(entry.place, word: id, known: policies) }
            return id
        }
        var exclusions: [Exclusion] = []
        for entry in try root.optional("exclusions")?.list() ?? [] {
            try entry.allow("keep", "over", "from", "last", "document")
            let lastEntry = try entry.optional("last")
            exclusions.append(
                Exclusion(
                    keep: try known(entry.entry("keep")), over: try known(entry.entry("over")),
                    from: try RuleDay(entry.entry("from")).first,
                    last: try lastEntry.map { (entry) throws(DataRefusal) in try RuleDay(entry).last },
                    document: try entry.entry("document").words(), place: entry.place))
        }
        self.exclusions = exclusions
        var caps: [Cap] = []
        for entry in try root.optional("caps")?.list() ?? [] {
            try entry.allow("policies", "most", "from", "last", "document")
            var ids: [String] = []
            for inner in try entry.entry("policies").list() { ids.append(try known(inner)) }
            let most = try entry.entry("most")
            guard let sum = Money(yuan: try most.words()) else {
                throw .unfit(Phrase("\(most.place)：这里应写金额（元，至多两位小数），如 312.50，写的是“\(try most.words())”。"))
            }
            let lastEntry = try entry.optional("last")
            caps.append(
                Cap(
                    policies: ids, most: sum, from: try RuleDay(entry.entry("from")).first,
                    last: try lastEntry.map { (entry) throws(DataRefusal) in try RuleDay(entry).last },
                    document: try entry.entry("document").words(), place: entry.place))
        }
        self.caps = caps
        try refuseCycles()
    }

    /// At every day on which something changes, nobody may at last be excluded by himself.
    private func refuseCycles() throws(DataRefusal) {
        for day in Set(exclusions.map(\.from)).sorted() {
            let now = exclusions(on: day)
            for start in now {
                var (reached, next) = (Set<String>(), [start.over])
                while let id = next.popLast() {
                    if id == start.keep {
                        throw .unfit(
                            Phrase(
                                "\(start.place)：\(day) 起，“\(start.keep)”与“\(start.over)”绕成一圈，互相排除。请改正其中一条的 keep 和 over。"
                            ))
                    }
                    guard reached.insert(id).inserted else { continue }
                    next += now.filter { $0.keep == id }.map(\.over)
                }
            }
        }
    }
}
