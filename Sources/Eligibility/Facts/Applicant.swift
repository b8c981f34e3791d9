import Vocabulary

/// A child with all that is known of it, when it was true and when it became known (申请人的事实).
public struct Applicant: Sendable {
    public let id: String
    public let rows: [FactRow]

    public init(_ id: String, _ rows: [FactRow]) {
        self.id = id
        self.rows = rows
    }
}

/// One line of the facts.
public struct FactRow: Hashable, Sendable {
    public let fact: Fact
    public let value: FactValue
    /// The first day on which it is so; nil for ever before.
    public let from: Day?
    /// The first day on which it is so no more; nil for ever after.
    public let until: Day?
    /// nil for known from the start.
    public let knownOn: Day?
    /// In its file; 0 where there is none.
    public let line: Int

    public init(
        _ fact: Fact, _ value: FactValue, from: Day? = nil, until: Day? = nil, knownOn: Day? = nil, line: Int = 0
    ) {
        (self.fact, self.value, self.from, self.until, self.knownOn) = (fact, value, from, until, knownOn)
        self.line = line
    }

    func holds(on day: Day) -> Bool { from.map { $0 <= day } != false && until.map { day < $0 } != false }

    /// Which of two rows was known later; nil is the earliest.
    func isKnown(after other: FactRow) -> Bool {
        guard let own = knownOn else { return false }
        return other.knownOn.map { own > $0 } ?? true
    }
}
