import Documents
import GRDB
import Registry
import Screening
import Vocabulary

/// A row of the list of assignments.
public struct AssignmentLine: Sendable {
    public let assignment: Assignment
    public let identity: ChildIdentity
    public let escalation: Escalation?

    /// What is due first stands first.
    public static func list(
        _ filter: AssignmentFilter = AssignmentFilter(), seenBy viewer: Viewer, needing right: Right = .seeAssignments,
        page: Int = 1, size: Int = 50, by rules: VerificationRules, from sources: RosterSources, with keys: KeyRing,
        in db: Database
    ) throws -> (lines: [AssignmentLine], total: Int) {
        let condition = filter.condition(seenBy: viewer, with: right, rules)
        let total =
            try SQLRequest<Int>("SELECT count(*) \(AssignmentFilter.tables) WHERE \(condition)").fetchOne(db) ?? 0
        let assignments = try SQLRequest<Assignment>(
            """
            \(Assignment.selection) WHERE \(condition)
            ORDER BY now.dueOn IS NULL, now.dueOn, assignment.township, assignment.id
            LIMIT \(size) OFFSET \((max(1, page) - 1) * size)
            """
        ).fetchAll(db)
        var lines: [AssignmentLine] = []
        for part in stride(from: 0, to: assignments.count, by: 500) {
            let slice = assignments[part..<min(part + 500, assignments.count)]
            let records = try ChildRecord.all(of: slice.map(\.childID), from: sources, with: keys, in: db)
            lines += slice.map { assignment in
                AssignmentLine(
                    assignment: assignment, identity: ChildIdentity(records[assignment.childID] ?? []),
                    escalation: assignment.state.isOwners
                        ? Escalation(dueOn: assignment.dueOn, today: viewer.day, rules) : nil)
            }
        }
        return (lines, total)
    }

    public static func columns() -> [ListColumn<AssignmentLine>] {
        [
            ListColumn("name", say("姓名"), text: \.identity.shownName),
            ListColumn("birth", say("出生日期"), text: \.identity.birth?.description),
            ListColumn("township", say("乡镇"), text: \.assignment.township),
            ListColumn("owner", say("责任单位"), width: 24, text: \.assignment.ownerName),
            ListColumn("also", say("协助单位"), width: 24, text: \.assignment.alsoName),
            ListColumn("reason", say("待核实原因"), width: 20, text: \.assignment.reason?.label),
            ListColumn("state", say("进展"), text: \.assignment.state.label),
            ListColumn("due", say("到期"), text: \.assignment.dueOn?.description),
            ListColumn("late", say("催办"), width: 22, text: \.escalation?.label),
        ]
    }
}
