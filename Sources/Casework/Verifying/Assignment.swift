import GRDB
import Registry
import Vocabulary

/// One child whom no roster of a published comparison accounts for, and who goes and looks (核查任务).
public struct Assignment: Hashable, Sendable {
    public let id: ID<Assignment>
    public let runID: ID<MatchRun>
    /// The bureau whose comparison it was.
    public let bureauID: ID<Organization>
    public let childID: ID<Child>
    public let reason: Outcome.Reason?
    public let township: String
    public let schoolID: ID<Organization>?
    public let state: State
    public let ownerID: ID<Organization>
    public let ownerName: String
    /// Asked as well: the village beside the school.
    public let alsoID: ID<Organization>?
    public let alsoName: String?
    public let dueOn: Day?
    /// Why it was given back.
    public let words: String
    let stateID: Int64
    package let stateSeq: Int64

    public enum State: String, Labelled {
        case proposed, dispatched, answered, returned, accepted, lost, withdrawn, ageOut

        public var label: String {
            switch self {
            case .proposed: say("待派出")
            case .dispatched: say("待核实")
            case .answered: say("已答复待审")
            case .returned: say("退回重核")
            case .accepted: say("已采纳")
            case .lost: say("失联待查")
            case .withdrawn: say("名册已落实")
            case .ageOut: say("不在年龄段")
            }
        }

        /// Somebody still has to do something.
        public var isOpen: Bool { ![.accepted, .withdrawn, .ageOut].contains(self) }
        /// The owner has to: it may be late.
        public var isOwners: Bool { self == .dispatched || self == .returned || self == .lost }

        /// What can happen to it.
        enum Event { case dispatch, answer, accept, acceptLost, giveBack, withdraw, outgrow }

        func after(_ event: Event) throws -> State {
            switch (event, self) {
            case (.dispatch, .proposed): .dispatched
            case (.dispatch, .dispatched), (.dispatch, .returned): self
            case (.answer, .dispatched), (.answer, .returned), (.answer, .lost), (.answer, .answered): .answered
            case (.accept, .answered): .accepted
            case (.acceptLost, .answered): .lost
            case (.giveBack, .answered): .returned
            case (.withdraw, _) where isOpen: .withdrawn
            case (.outgrow, _) where isOpen: .ageOut
            default: throw AssignmentRefusal.notNow(self)
            }
        }
    }
}

// MARK: - Database

extension Assignment: FetchableRecord {
    static let selection: SQL = """
        SELECT assignment.*, matchRun.organizationID AS bureauID, now.id AS stateID, now.state, now.ownerID, now.alsoID,
            now.dueOn, now.reason AS words, now.knownSeq AS stateSeq, owner.name AS ownerName, also.name AS alsoName
        FROM assignment JOIN matchRun ON matchRun.id = assignment.runID
            JOIN assignmentState AS now ON now.assignmentID = assignment.id AND now.replacedSeq IS NULL
            JOIN organizationEver AS owner ON owner.id = now.ownerID
            LEFT JOIN organizationEver AS also ON also.id = now.alsoID
        """

    public init(row: Row) throws {
        guard let state = State(rawValue: row["state"]) else { throw AssignmentRefusal.absent }
        self.init(
            id: row["id"], runID: row["runID"], bureauID: row["bureauID"], childID: row["childID"],
            reason: Outcome.Reason(rawValue: row["reason"]), township: row["township"], schoolID: row["schoolID"],
            state: state, ownerID: row["ownerID"], ownerName: row["ownerName"], alsoID: row["alsoID"],
            alsoName: row["alsoName"], dueOn: row["dueOn"], words: row["words"], stateID: row["stateID"],
            stateSeq: row["stateSeq"])
    }

    public static func find(
        _ id: ID<Assignment>, seenBy viewer: Viewer, with right: Right = .seeAssignments, in db: Database
    ) throws -> Assignment {
        let found = try SQLRequest<Assignment>(
            "\(selection) WHERE assignment.id = \(id) AND \(reach(of: viewer, with: right))"
        ).fetchOne(db)
        guard let found else { throw AssignmentRefusal.absent }
        return found
    }

    /// Many at once; refused where one of them is not within reach.
    static func find(
        _ ids: [ID<Assignment>], seenBy viewer: Viewer, with right: Right, in db: Database
    ) throws -> [Assignment] {
        let ids = Array(Set(ids)).sorted()
        var found: [Assignment] = []
        for part in stride(from: 0, to: ids.count, by: 500) {
            let slice = ids[part..<min(part + 500, ids.count)].map(\.rawValue)
            found += try SQLRequest<Assignment>(
                "\(selection) WHERE assignment.id IN \(slice) AND \(reach(of: viewer, with: right)) ORDER BY assignment.id"
            ).fetchAll(db)
        }
        guard found.count == ids.count else { throw AssignmentRefusal.absent }
        return found
    }

    /// Those of one's own unit and of the units below, and those about one's own pupils; before it is sent, only those
    /// who answer for the bureau see it.
    static func reach(of viewer: Viewer, with right: Right) -> SQL {
        let own = viewer.organizations(with: right).map(\.rawValue)
        func within(_ unit: SQL) -> SQL {
            "\(unit) IN (SELECT descendantID FROM organizationClosure WHERE ancestorID IN \(own))"
        }
        return """
            (\(within("matchRun.organizationID")) OR now.state <> 'proposed' AND (\(within("now.ownerID"))
                OR \(within("now.alsoID")) OR \(visible: "assignment.childID", to: viewer, with: right)))
            """
    }

    /// Puts the next state in the place of the last one.
    func turn(
        to state: State, owner: ID<Organization>? = nil, also: ID<Organization>? = nil, due: Day?,
        because words: String = "",
        as entry: inout Entry, in db: Database
    ) throws {
        let (owner, also) = (owner ?? ownerID, also ?? alsoID)
        try entry.replace("assignmentState", id: stateID, in: db)
        try entry.insert(
            "assignmentState",
            [
                "assignmentID": id, "state": state.rawValue, "ownerID": owner, "alsoID": also == owner ? nil : also,
                "dueOn": due, "reason": words,
            ], in: db)
    }

    /// Takes back what an entry did to assignments, as far as nothing has happened since; how many.
    static func turnBack(_ seq: Int64, as entry: inout Entry, in db: Database) throws -> [ID<Assignment>] {
        let rows = try SQLRequest<Row>(
            """
            SELECT now.id AS nowID, was.* FROM assignmentState AS now
                JOIN assignmentState AS was ON was.assignmentID = now.assignmentID AND was.replacedSeq = now.knownSeq
            WHERE now.knownSeq = \(seq) AND now.replacedSeq IS NULL ORDER BY now.id
            """
        ).fetchAll(db)
        for row in rows {
            try entry.replace("assignmentState", id: row["nowID"], in: db)
            try entry.insert(
                "assignmentState",
                [
                    "assignmentID": row["assignmentID"] as Int64, "state": row["state"] as String,
                    "ownerID": row["ownerID"] as Int64, "alsoID": row["alsoID"] as Int64?,
                    "dueOn": row["dueOn"] as Day?, "reason": row["reason"] as String,
                ], in: db)
        }
        return rows.map { $0["assignmentID"] }
    }
}
