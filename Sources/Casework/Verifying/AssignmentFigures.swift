import GRDB
import Registry
import Vocabulary

/// How many assignments each unit has, and how far they are (派单核实的数).
public struct AssignmentFigures: Sendable {
    public let units: [Unit]
    public let states: [Assignment.State: Int]
    public let overdue: Int
    public let late: [Escalation: Int]

    /// One unit's own, without those of the units below it.
    public struct Unit: Sendable {
        public let id: ID<Organization>
        public let name: String
        public let states: [Assignment.State: Int]
        public let overdue: Int
        public var total: Int { states.values.reduce(0, +) }
    }

    public init(seenBy viewer: Viewer, _ rules: VerificationRules, in db: Database) throws {
        let rows = try SQLRequest<Row>(
            """
            SELECT now.ownerID, owner.name, now.state, now.dueOn, count(*) AS count
            \(AssignmentFilter.tables) JOIN organizationEver AS owner ON owner.id = now.ownerID
            WHERE \(AssignmentFilter().condition(seenBy: viewer, rules)) GROUP BY now.ownerID, now.state, now.dueOn
            """
        ).fetchAll(db)
        var (names, counts) = ([ID<Organization>: String](), [ID<Organization>: [Assignment.State: Int]]())
        var (overdue, late, states) = ([ID<Organization>: Int](), [Escalation: Int](), [Assignment.State: Int]())
        for row in rows {
            guard let state = Assignment.State(rawValue: row["state"]) else { continue }
            let (unit, due, count): (ID<Organization>, Day?, Int) = (row["ownerID"], row["dueOn"], row["count"])
            names[unit] = row["name"]
            counts[unit, default: [:]][state, default: 0] += count
            states[state, default: 0] += count
            guard state.isOwners, let due else { continue }
            if due < viewer.day { overdue[unit, default: 0] += count }
            if let level = Escalation(dueOn: due, today: viewer.day, rules) { late[level, default: 0] += count }
        }
        units = names.map { id, name in
            Unit(id: id, name: name, states: counts[id] ?? [:], overdue: overdue[id] ?? 0)
        }.sorted { ($1.overdue, $1.total, $0.name) < ($0.overdue, $0.total, $1.name) }
        (self.states, self.late, self.overdue) = (states, late, overdue.values.reduce(0, +))
    }
}
