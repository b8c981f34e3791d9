import Documents

/// A set of checks that sources share (规则包), with the fields that they speak of.
public struct CheckPack: Sendable {
    public let code: String
    public let name: String
    /// Where the checks come from: a document, or the practice of those who made them.
    public let document: String
    public let checks: [RosterCheck]
    /// What a field of this name holds wherever it occurs.
    public let fields: [String: FieldKind]

    /// Reads a pack and runs the examples of its checks.
    public init(yaml text: String, file: String, words: RosterWords) throws(DataRefusal) {
        let root = try DataEntry(parsing: text, from: file)
        try root.allow("code", "name", "document", "date", "fields", "checks")
        code = try root.entry("code").words()
        name = try root.entry("name").words()
        document = try root.entry("document").words()
        _ = try root.optional("date")?.day()
        var fields: [String: FieldKind] = [:]
        for pair in try root.entry("fields").pairs() {
            fields[pair.key] = try pair.entry.choice(of: FieldKind.self)
        }
        self.fields = fields
        var checks: [RosterCheck] = []
        for entry in try root.entry("checks").list() {
            let check = try RosterCheck(from: entry)
            guard !checks.contains(where: { $0.id == check.id }) else {
                throw .repeated(entry.place, word: check.id, earlier: check.id)
            }
            checks.append(check)
        }
        self.checks = checks
        let known = fields.map { RosterField($0.key, label: $0.key, kind: $0.value, table: .open) }
        for check in checks { try check.proveExamples(with: known, words: words) }
    }
}
