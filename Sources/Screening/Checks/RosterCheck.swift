import Documents
import Vocabulary

/// One check of a roster (体检规则): what has to hold, why, how bad it is if it doesn't, and how to put it right.
public struct RosterCheck: Sendable {
    public let id: String
    public let severity: Severity
    /// For tables and letters: 身份证号位数不对.
    public let label: String
    /// The rule or the fact behind it; may be empty.
    public let reason: String
    let says: SentenceTemplate
    let remedy: SentenceTemplate
    let selector: Selector
    public let test: CheckTest
    let examples: [CheckExample]
    let place: DataPlace

    /// Which cells a check marks.
    enum Selector: Hashable, Sendable {
        case field(String)
        /// Every field of a kind but these.
        case kind(FieldKind, except: [String])
        case roster
    }

    public func rated(_ severity: Severity) -> RosterCheck {
        RosterCheck(
            id: id, severity: severity, label: label, reason: reason, says: says, remedy: remedy, selector: selector,
            test: test, examples: examples, place: place)
    }
}

// MARK: - Reading

extension RosterCheck {
    init(from entry: DataEntry) throws(DataRefusal) {
        try entry.allow(
            "id", "severity", "label", "reason", "says", "remedy", "field", "kind", "except", "test", "examples")
        id = try entry.entry("id").words()
        severity = try entry.entry("severity").choice(of: Severity.self)
        label = try entry.entry("label").words()
        reason = try entry.optional("reason")?.words() ?? ""
        let says = try entry.optional("says")
        self.says = try SentenceTemplate(try says?.words() ?? label, at: says?.place ?? entry.place)
        let remedy = try entry.entry("remedy")
        self.remedy = try SentenceTemplate(try remedy.words(), at: remedy.place)
        test = try CheckTest(from: try entry.entry("test"))
        selector = try RosterCheck.selector(from: entry, for: test)
        place = entry.place
        var examples: [CheckExample] = []
        for example in try entry.entry("examples").list() { examples.append(try CheckExample(from: example)) }
        self.examples = examples
    }

    private static func selector(from entry: DataEntry, for test: CheckTest) throws(DataRefusal) -> Selector {
        if test.isAboutRoster { return .roster }
        if let kind = try entry.optional("kind") {
            return .kind(try kind.choice(of: FieldKind.self), except: try entry.optional("except")?.texts() ?? [])
        }
        return .field(try entry.entry("field").words())
    }
}
