import Documents
import Registry
import Vocabulary

/// By what children are looked for (核实规则): days, reminders, and what each category has to prove. Data of the bureau.
public struct VerificationRules: Sendable {
    public let closings: [ClosingRule]
    public let unreachable: UnreachableRule
    public let calendar: WorkingCalendar
    let dueAfterDispatch: Int
    let dueAfterReturn: Int
    let escalation: [Escalation: Int]

    public static let file = "rules/verifying/verification.yaml"
    public static let calendarFile = "calendars/working-days.yaml"

    /// From the folder that holds the program's data.
    public static func load(_ home: String) throws(DataRefusal) -> VerificationRules {
        try VerificationRules(
            parsing: DataFile(reading: "\(home)/\(file)"),
            WorkingCalendar(parsing: DataFile(reading: "\(home)/\(calendarFile)")))
    }

    public init(parsing file: DataFile, _ calendar: WorkingCalendar) throws(DataRefusal) {
        let entry = try DataEntry(parsing: file)
        try entry.allow("code", "name", "document", "from", "due", "escalation", "unreachable", "categories")
        for key in ["code", "name", "document"] { _ = try entry.entry(key).words() }
        _ = try entry.entry("from").day()
        self.calendar = calendar
        let due = try entry.entry("due")
        try due.allow("dispatched", "returned")
        dueAfterDispatch = try due.entry("dispatched").number(in: 1...60)
        dueAfterReturn = try due.entry("returned").number(in: 1...60)
        let steps = try entry.entry("escalation")
        try steps.allow(Escalation.allCases.map(\.rawValue))
        var escalation: [Escalation: Int] = [:]
        for level in Escalation.allCases { escalation[level] = try steps.entry(level.rawValue).number(in: -30...60) }
        self.escalation = escalation
        unreachable = try UnreachableRule(parsing: try entry.entry("unreachable"))
        var closings: [ClosingRule] = []
        let categories = try entry.entry("categories")
        for line in try categories.list() {
            let rule = try ClosingRule(parsing: line)
            if let earlier = closings.first(where: { $0.category == rule.category }) {
                throw .repeated(line.place, word: rule.category.rawValue, earlier: earlier.category.label)
            }
            closings.append(rule)
        }
        for category in ClosingCategory.allCases where !closings.contains(where: { $0.category == category }) {
            throw .missingKey(categories.place, key: category.rawValue)
        }
        self.closings = closings
    }

    public func rule(for category: ClosingCategory) -> ClosingRule {
        guard let rule = closings.first(where: { $0.category == category }) else {
            preconditionFailure("the file has a line for every category")
        }
        return rule
    }

    public func closings(where answer: WhereNow) -> [ClosingRule] { closings.filter { $0.whereNow == answer } }

    func due(dispatchedOn day: Day) -> Day { calendar.day(dueAfterDispatch, after: day) }
    func due(returnedOn day: Day) -> Day { calendar.day(dueAfterReturn, after: day) }
}
