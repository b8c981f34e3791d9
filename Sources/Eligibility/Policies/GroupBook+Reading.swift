import Documents
import Vocabulary

extension GroupBook {
    public init(parsing file: DataFile) throws(DataRefusal) {
        let root = try DataEntry(parsing: file)
        try root.allow("groups", "sets", "exclusive", "document")
        var groups: [String: Group] = [:]
        for entry in try root.entry("groups").list() {
            try entry.allow("code", "name", "english", "from", "last", "becomes", "document")
            let code = try entry.entry("code").words()
            guard groups[code] == nil else {
                throw .repeated(entry.place, word: code, earlier: groups[code]?.name.chinese ?? code)
            }
            let (from, last) = (try entry.optional("from")?.day(), try entry.optional("last")?.day())
            if let from, let last, last < from {
                throw .unfit(Phrase("\(entry.place)：“\(code)”的最后一天早于第一天。请改正 from 或 last。"))
            }
            groups[code] = Group(
                code: code, name: try Bilingual(from: entry), from: from, last: last,
                becomes: try entry.optional("becomes")?.words())
        }
        for entry in try root.entry("groups").list() {
            guard let next = try entry.optional("becomes") else { continue }
            let (code, name) = (try entry.entry("code").words(), try next.words())
            guard let later = groups[name] else {
                throw .unknownWord(next.place, word: name, known: groups.keys.sorted())
            }
            guard let last = groups[code]?.last, later.from.map({ $0 <= last + 1 }) != false, name != code else {
                throw .unfit(Phrase("\(next.place)：“\(code)”须先写明 last，而“\(name)”须在次日已经启用，且不能是它自己。"))
            }
        }
        self.groups = groups
        sets = try GroupBook.sets(of: root, groups)
        var exclusive: [[String]] = []
        for entry in try root.optional("exclusive")?.list() ?? [] {
            exclusive.append(try GroupBook.known(entry, groups))
        }
        self.exclusive = exclusive
    }

    private static func sets(
        of root: DataEntry, _ groups: [String: Group]
    ) throws(DataRefusal) -> [String: GroupSet] {
        var sets: [String: GroupSet] = [:]
        for pair in try root.entry("sets").pairs() {
            try pair.entry.allow("name", "english", "document", "editions")
            guard groups[pair.key] == nil, sets[pair.key] == nil else {
                throw .repeated(pair.entry.place, word: pair.key, earlier: pair.key)
            }
            var editions: [Edition] = []
            for entry in try pair.entry.entry("editions").list() {
                try entry.allow("from", "groups")
                let from = try entry.entry("from").day()
                guard editions.last.map({ $0.from < from }) != false else {
                    throw .unfit(Phrase("\(entry.place)：同一个群体的各版须按日期先后写，不能重叠。"))
                }
                editions.append(Edition(from: from, codes: try known(try entry.entry("groups"), groups)))
            }
            sets[pair.key] = GroupSet(
                name: try Bilingual(from: pair.entry), document: try pair.entry.entry("document").words(),
                editions: editions.reversed())
        }
        return sets
    }

    private static func known(_ entry: DataEntry, _ groups: [String: Group]) throws(DataRefusal) -> [String] {
        let codes = try entry.texts()
        for code in codes where groups[code] == nil {
            throw .unknownWord(entry.place, word: code, known: groups.keys.sorted())
        }
        return codes
    }
}

extension Bilingual {
    /// `name: …` and `english: …`
    init(from entry: DataEntry) throws(DataRefusal) {
        chinese = try entry.entry("name").words()
        english = try entry.entry("english").words()
    }
}
