import Documents
import Vocabulary

/// What may stand in a column, code by code, with the words that rosters use for each (代码表).
public struct ChoiceTable: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public let code: String
        public let label: String
        public let aliases: [String]
        /// Which stage of schooling a grade belongs to.
        public let stage: Stage?
    }

    public let name: String
    public let entries: [Entry]
    private let places: [String: Int]

    init(name: String, entries: [Entry]) {
        self.name = name
        self.entries = entries
        var places: [String: Int] = [:]
        for (place, entry) in entries.enumerated() {
            for word in ChoiceTable.words(of: entry) where places[word] == nil { places[word] = place }
        }
        self.places = places
    }

    /// Takes every value as its own code; for rule packs, which do not know the tables of the sources.
    static let open = ChoiceTable(name: "", entries: [])

    /// By code, label or alias, however it is spaced.
    public func entry(of text: String) -> Entry? {
        if let place = places[text] { return entries[place] }
        let folded = HeaderText(text).folded
        return folded.isEmpty ? nil : places[folded].map { entries[$0] }
    }

    public func entry(code: String) -> Entry? { entries.first { $0.code == code } }

    /// The entry that is named within a longer text, such as the name of a sheet: 孤儿 in 孤儿名册.
    func entry(namedIn text: String) -> Entry? {
        let folded = HeaderText(text).folded
        var best: (entry: Entry, length: Int)?
        for entry in entries {
            for word in [entry.label] + entry.aliases {
                let length = word.count
                guard length > 1, length > best?.length ?? 1, folded.contains(HeaderText(word).folded) else { continue }
                best = (entry, length)
            }
        }
        return best?.entry
    }

    private static func words(of entry: Entry) -> [String] {
        let spelled = [entry.code, entry.label] + entry.aliases
        return spelled + spelled.map { HeaderText($0).folded }.filter { !$0.isEmpty }
    }
}

// MARK: - Reading

extension ChoiceTable {
    /// `day: [走读, "1"]`, code by code: the label, then what else means the same.
    init(named name: String, from entry: DataEntry) throws(DataRefusal) {
        var entries: [Entry] = []
        var seen: [String: String] = [:]
        for pair in try entry.pairs() {
            let read = try ChoiceTable.entry(pair.key, from: pair.entry)
            for word in Set(ChoiceTable.words(of: read)) {
                if let earlier = seen[word] {
                    throw .repeated(pair.entry.place, word: word, earlier: earlier)
                }
                seen[word] = read.code
            }
            entries.append(read)
        }
        self.init(name: name, entries: entries)
    }

    private static func entry(_ code: String, from entry: DataEntry) throws(DataRefusal) -> Entry {
        if entry.isText || entry.isList {
            let words = try entry.texts()
            guard let label = words.first else { throw .blank(entry.place) }
            return Entry(code: code, label: label, aliases: Array(words.dropFirst()), stage: nil)
        }
        try entry.allow("words", "stage")
        let words = try entry.entry("words").texts()
        guard let label = words.first else { throw .blank(entry.place) }
        let stage = try entry.optional("stage")?.choice(of: Stage.self)
        return Entry(code: code, label: label, aliases: Array(words.dropFirst()), stage: stage)
    }
}
