import Documents
import Vocabulary

/// The steps by which the law brings a child to school (依法控辍): what each needs before it, and its notice.
public struct LawfulLadder: Sendable {
    public let document: String
    public let steps: [LawfulStep]

    public subscript(code: String) -> LawfulStep? { steps.first { $0.code == code } }
}

public struct LawfulStep: Hashable, Sendable {
    public let code: String
    public let name: String
    /// Who takes it.
    public let by: String
    /// How many visits must have been made before.
    public let visits: Int
    /// The step whose notice must have been served, and its day be over.
    public let after: String?
    public let notice: Form?

    public struct Form: Hashable, Sendable {
        public let title: String
        /// How many days they have, unless somebody sets another day.
        public let replyDays: Int
        public let paragraphs: [String]
    }
}

// MARK: - Reading

extension LawfulLadder {
    init(_ file: DataFile) throws(DataRefusal) {
        let root = try DataEntry(parsing: file)
        try root.allow("document", "steps")
        document = try root.entry("document").words()
        var steps: [LawfulStep] = []
        for entry in try root.entry("steps").list() { steps.append(try LawfulStep(entry, after: steps)) }
        self.steps = steps
    }
}

extension LawfulStep {
    /// What stands in braces in a paragraph.
    static let places = ["child", "sex", "birth", "school", "deadline", "absence"]

    fileprivate init(_ entry: DataEntry, after earlier: [LawfulStep]) throws(DataRefusal) {
        try entry.allow("code", "name", "by", "needs", "notice")
        code = try entry.entry("code").words()
        name = try entry.entry("name").words()
        by = try entry.entry("by").words()
        let needs = try entry.entry("needs")
        try needs.allow("visits", "after")
        visits = try needs.optional("visits")?.number(in: 0...20) ?? 0
        after = try needs.optional("after")?.words()
        // A step leans on an earlier one that has a notice, or nobody could ever take it.
        let served = earlier.filter { $0.notice != nil }.map(\.code)
        if let after, !served.contains(after) {
            throw .unknownWord(try needs.entry("after").place, word: after, known: served)
        }
        notice = try Form(entry.optional("notice"))
    }
}

extension LawfulStep.Form {
    fileprivate init?(_ entry: DataEntry?) throws(DataRefusal) {
        guard let entry else { return nil }
        try entry.allow("title", "replyDays", "paragraphs")
        title = try entry.entry("title").words()
        replyDays = try entry.entry("replyDays").number(in: 1...90)
        paragraphs = try entry.entry("paragraphs").texts()
        for text in paragraphs {
            for part in text.split(separator: "{").dropFirst() {
                let name = String(part.prefix { $0 != "}" })
                guard LawfulStep.places.contains(name) else {
                    throw .unknownWord(entry.place, word: name, known: LawfulStep.places)
                }
            }
        }
    }

    /// The paragraphs with what belongs into them.
    func filled(_ values: [String: String]) -> [String] {
        paragraphs.map { text in
            values.reduce(text) { text, pair in
                text.split(separator: "{\(pair.key)}", omittingEmptySubsequences: false).joined(separator: pair.value)
            }
        }
    }
}
