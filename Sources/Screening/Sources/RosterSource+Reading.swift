import Documents
import Vocabulary

extension RosterSource {
    /// Reads a source from its file; its examples have to come out right, or it is refused.
    public init(
        yaml text: String, file: String, packs: [CheckPack], words: RosterWords
    ) throws(DataRefusal) {
        let root = try DataEntry(parsing: text, from: file)
        try root.allow(
            "code", "name", "supplier", "document", "date", "register", "layout", "titles", "keys", "countBy", "packs",
            "fields", "feeds", "checks", "examples")
        let packs = try RosterSource.packs(from: root, among: packs)
        let fields = try RosterSource.fields(from: try root.entry("fields"), words: words, packs: packs)
        let keys = try RosterSource.keys(from: try root.entry("keys"), fields)
        self.init(
            code: try root.entry("code").words(), name: try root.entry("name").words(),
            supplier: try root.entry("supplier").words(), document: try root.entry("document").words(),
            documentDate: try root.entry("date").day(), register: try root.entry("register").choice(of: Register.self),
            isLayoutConfirmed: try root.entry("layout").choice(of: Layout.self) == .confirmed,
            titles: try root.optional("titles")?.texts() ?? [], keys: keys,
            countBy: try RosterSource.countBy(from: try root.optional("countBy"), fields),
            fields: fields,
            checks: try RosterSource.checks(from: root, packs: packs, fields),
            feeds: try Feeds(from: try root.entry("feeds"), fields: fields),
            examples: try RosterSource.examples(from: try root.entry("examples")), words: words)
        for example in examples { try example.prove(for: self) }
        try proveOwnChecks(besides: packs)
    }

    private enum Layout: String, CaseIterable { case confirmed, unconfirmed }

    private static func packs(
        from root: DataEntry, among known: [CheckPack]
    ) throws(DataRefusal) -> [CheckPack] {
        var packs: [CheckPack] = []
        guard let entry = try root.optional("packs") else { return packs }
        for code in try entry.texts() {
            guard let pack = known.first(where: { $0.code == code }) else {
                throw .unknownWord(entry.place, word: code, known: known.map(\.code))
            }
            packs.append(pack)
        }
        return packs
    }

    private static func keys(from entry: DataEntry, _ fields: FieldList) throws(DataRefusal) -> [[String]] {
        var keys: [[String]] = []
        for key in try entry.list() {
            let names = try key.texts()
            for name in names { _ = try fields.position(of: name, at: key.place) }
            keys.append(names)
        }
        guard !keys.isEmpty else { throw .blank(entry.place) }
        return keys
    }

    /// `countBy: township`, or `countBy: {address: hukouAddress}`.
    private static func countBy(from entry: DataEntry?, _ fields: FieldList) throws(DataRefusal) -> CountBy? {
        guard let entry else { return nil }
        if !entry.isText { try entry.allow("address") }
        let field = entry.isText ? entry : try entry.entry("address")
        _ = try fields.position(of: field)
        return CountBy(field: try field.words(), isAddress: !entry.isText)
    }

    private static func examples(from entry: DataEntry) throws(DataRefusal) -> [SourceExample] {
        var examples: [SourceExample] = []
        for example in try entry.list() { examples.append(try SourceExample(from: example)) }
        guard !examples.isEmpty else { throw .blank(entry.place) }
        return examples
    }
}

// MARK: - Fields

extension RosterSource {
    private static func fields(
        from entry: DataEntry, words: RosterWords, packs: [CheckPack]
    ) throws(DataRefusal) -> FieldList {
        var fields: [RosterField] = []
        var headings: [String: String] = [:]
        for entry in try entry.list() {
            let field = try RosterField(from: entry, words: words)
            if fields.contains(where: { $0.name == field.name }) {
                throw .repeated(entry.place, word: field.name, earlier: field.name)
            }
            for pack in packs {
                guard let kind = pack.fields[field.name], kind != field.kind else { continue }
                throw .unfitKind(entry.place, name: field.name, expected: [kind])
            }
            // Within a field 乡镇 and 乡（镇） may stand side by side, but nothing twice, and no heading for two fields.
            let spellings = [field.label] + field.aliases
            for (place, heading) in spellings.enumerated() {
                let earlier = headings[HeaderText(heading).folded]
                if spellings[..<place].contains(heading) || (earlier != nil && earlier != field.name) {
                    throw .repeated(entry.place, word: heading, earlier: earlier ?? field.name)
                }
                headings[HeaderText(heading).folded] = field.name
            }
            fields.append(field)
        }
        guard !fields.isEmpty else { throw .blank(entry.place) }
        return FieldList(fields)
    }
}

extension RosterField {
    init(from entry: DataEntry, words: RosterWords) throws(DataRefusal) {
        try entry.allow("name", "label", "aliases", "kind", "required", "sealed", "table", "choices", "sheet")
        let name = try entry.entry("name").words()
        let kind = try entry.entry("kind").choice(of: FieldKind.self)
        self.init(
            name, label: try entry.entry("label").words(), aliases: try entry.optional("aliases")?.texts() ?? [],
            kind: kind,
            table: try RosterField.table(for: name, kind, from: entry, words: words),
            isRequired: try entry.optional("required")?.flag() ?? false, isSealed: try entry.optional("sealed")?.flag(),
            isToldBySheet: try entry.optional("sheet")?.flag() ?? false)
    }

    private static func table(
        for name: String, _ kind: FieldKind, from entry: DataEntry, words: RosterWords
    ) throws(DataRefusal) -> ChoiceTable? {
        if let table = try entry.optional("table") {
            let code = try table.words()
            guard let known = words.tables[code] else {
                throw .unknownWord(table.place, word: code, known: words.tables.keys.sorted())
            }
            return known
        }
        if let choices = try entry.optional("choices") { return try ChoiceTable(named: name, from: choices) }
        guard kind != .choice else { throw .missingKey(entry.place, key: "choices") }
        return nil
    }
}

// MARK: - Checks

extension RosterSource {
    /// The checks of the packs, each with the severity that the source gives it, and the source's own.
    private static func checks(
        from root: DataEntry, packs: [CheckPack], _ fields: FieldList
    ) throws(DataRefusal) -> [RosterCheck] {
        var checks = packs.flatMap(\.checks)
        for entry in try root.optional("checks")?.list() ?? [] {
            let id = try entry.entry("id").words()
            let place = checks.firstIndex { $0.id == id }
            if try entry.optional("test") != nil {
                if let place { throw .repeated(entry.place, word: id, earlier: checks[place].label) }
                let check = try RosterCheck(from: entry)
                try check.requireFields(fields)
                checks.append(check)
                continue
            }
            try entry.allow("id", "severity", "off")
            guard let place else { throw .unknownWord(entry.place, word: id, known: checks.map(\.id)) }
            if try entry.optional("off")?.flag() == true {
                checks.remove(at: place)
            } else {
                checks[place] = checks[place].rated(try entry.entry("severity").choice(of: Severity.self))
            }
        }
        return checks
    }

    private func proveOwnChecks(besides packs: [CheckPack]) throws(DataRefusal) {
        let shared = Set(packs.flatMap(\.checks).map(\.id))
        for check in checks where !shared.contains(check.id) {
            try check.proveExamples(with: fields, words: words)
        }
    }
}

extension RosterCheck {
    /// A pack may speak of fields that a source lacks; a source's own check may not.
    func requireFields(_ fields: FieldList) throws(DataRefusal) {
        if case .field(let name) = selector { _ = try fields.position(of: name, at: place) }
        for name in test.fields { _ = try fields.position(of: name, at: place) }
    }
}
