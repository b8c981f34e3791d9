import Documents
import Vocabulary

/// What one category has to prove, and for how long it holds (归类的规则).
public struct ClosingRule: Sendable {
    public let category: ClosingCategory
    public let whereNow: WhereNow
    public let needs: [AnswerField]
    /// What the number is called here: 学籍号, 批准文号.
    public let numberName: String?
    /// The proof that must lie with the answer.
    public let paper: String?
    /// As what later comparisons count the child; nil leaves the matter open.
    let settles: Outcome.State?
    let holds: Holding
    /// Why it is open again once that has passed.
    let reasonAfter: Outcome.Reason?

    /// The matter goes on at the school until the national register has the child (学籍事项).
    public var hasClock: Bool { settles != nil && reasonAfter != nil }

    enum Holding: Sendable {
        case days(Int)
        case schoolYear, approval, forever
    }

    init(parsing entry: DataEntry) throws(DataRefusal) {
        try entry.allow("code", "where", "needs", "number", "paper", "settles", "holds", "reason")
        category = try entry.entry("code").choice(of: ClosingCategory.self)
        whereNow = try entry.entry("where").choice(of: WhereNow.self)
        needs = try entry.entry("needs").choices(of: AnswerField.self)
        numberName = try entry.optional("number")?.words()
        paper = try entry.optional("paper")?.words()
        settles = try entry.optional("settles")?.choice(of: Outcome.State.self)
        reasonAfter = try entry.optional("reason")?.choice(of: Outcome.Reason.self)
        holds = try entry.optional("holds").map { (entry) throws(DataRefusal) in try Holding(entry) } ?? .schoolYear
    }

    /// The day from which it has to be asked anew; nil where it holds for good.
    func end(decidedOn day: Day, approvedUntil approval: Day?) -> Day? {
        switch holds {
        case .days(let days): day + days
        case .schoolYear: SchoolYear(startingIn: SchoolYear(of: day).start + 1).firstDay
        case .approval: approval
        case .forever: nil
        }
    }
}

extension ClosingRule.Holding {
    fileprivate init(_ entry: DataEntry) throws(DataRefusal) {
        guard entry.isText else {
            try entry.allow("days")
            self = .days(try entry.entry("days").number(in: 1...3660))
            return
        }
        switch try entry.text() {
        case "schoolYear": self = .schoolYear
        case "approval": self = .approval
        case "forever": self = .forever
        case let word: throw .unknownWord(entry.place, word: word, known: ["schoolYear", "approval", "forever"])
        }
    }
}
