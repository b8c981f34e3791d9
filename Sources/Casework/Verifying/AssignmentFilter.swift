import GRDB
import Registry
import Vocabulary

/// Which assignments are meant (筛选). A figure and the list behind it ask with the same filter, so they agree.
public struct AssignmentFilter: Hashable, Sendable {
    public var state: Assignment.State?
    /// Whatever somebody still has to do something about.
    public var isOpen = false
    /// The unit whose it is.
    public var unit: ID<Organization>?
    public var township: String?
    public var late: Escalation?
    public var isOverdue = false

    public init() {}

    func condition(
        seenBy viewer: Viewer, with right: Right = .seeAssignments, _ rules: VerificationRules
    ) -> SQL {
        var parts: [SQL] = [Assignment.reach(of: viewer, with: right)]
        if let state { parts.append("now.state = \(state.rawValue)") }
        if isOpen { parts.append("now.state NOT IN ('accepted', 'withdrawn', 'ageOut')") }
        if let unit { parts.append("now.ownerID = \(unit)") }
        if let township { parts.append("assignment.township = \(township)") }
        if let late {
            let days = late.dueDays(today: viewer.day, rules)
            parts.append("now.state IN ('dispatched', 'returned', 'lost') AND now.dueOn <= \(days.through)")
            if let from = days.from { parts.append("now.dueOn >= \(from)") }
        }
        if isOverdue {
            parts.append("now.state IN ('dispatched', 'returned', 'lost') AND now.dueOn < \(viewer.day)")
        }
        return "\(parts.joined(operator: .and))"
    }

    /// All that it gives, in the order of the list.
    func all(
        seenBy viewer: Viewer, with right: Right, _ rules: VerificationRules, in db: Database
    ) throws -> [ID<Assignment>] {
        try SQLRequest<ID<Assignment>>(
            """
            SELECT assignment.id \(AssignmentFilter.tables) WHERE \(condition(seenBy: viewer, with: right, rules))
            ORDER BY assignment.id
            """
        ).fetchAll(db)
    }

    public func count(seenBy viewer: Viewer, _ rules: VerificationRules, in db: Database) throws -> Int {
        try SQLRequest<Int>(
            "SELECT count(*) \(AssignmentFilter.tables) WHERE \(condition(seenBy: viewer, rules))"
        ).fetchOne(db) ?? 0
    }

    /// Where the children live, by name: for offering places to choose from.
    public static func townships(
        seenBy viewer: Viewer, _ rules: VerificationRules, in db: Database
    ) throws -> [String] {
        try SQLRequest<String>(
            """
            SELECT DISTINCT assignment.township \(tables)
            WHERE assignment.township <> '' AND \(AssignmentFilter().condition(seenBy: viewer, rules)) ORDER BY 1
            """
        ).fetchAll(db)
    }

    static let tables: SQL = """
        FROM assignment JOIN matchRun ON matchRun.id = assignment.runID
            JOIN assignmentState AS now ON now.assignmentID = assignment.id AND now.replacedSeq IS NULL
        """

    /// What is chosen, in words.
    public var words: [String] {
        [
            township.map { $0.isEmpty ? say("未写乡镇") : $0 }, state?.label, isOpen ? say("还没有办结") : nil, late?.label,
            isOverdue ? say("已超期") : nil,
        ].compactMap(\.self)
    }
}
