import GRDB
import Registry
import Vocabulary

/// One move of a case, and where it stands since (办理步骤).
public struct CaseStep: Sendable {
    public let id: Int64
    public let move: CaseMove
    public let status: CaseStatus
    public let ownerID: ID<Organization>
    public let on: Day
    public let schoolID: ID<Organization>?
    public let presentDays: Int?
    public let watchUntil: Day?
    public let category: ClosingCategory?
    public let followUntil: Day?
    let userID: ID<User>?
    let seq: Int64
    let isReplaced: Bool
}

extension CaseStep: FetchableRecord {
    public init(row: Row) throws {
        guard let move = CaseMove(rawValue: row["kind"]), let status = CaseStatus(rawValue: row["state"]) else {
            throw CaseRefusal.absent
        }
        self.init(
            id: row["id"], move: move, status: status, ownerID: row["ownerID"], on: row["happenedOn"],
            schoolID: row["schoolID"], presentDays: row["presentDays"], watchUntil: row["watchUntil"],
            category: (row["category"] as String?).flatMap(ClosingCategory.init), followUntil: row["followUntil"],
            userID: row["userID"], seq: row["knownSeq"], isReplaced: row["replacedSeq"] != nil)
    }
}

/// All steps of a case in the order in which they were entered, and those of them that were not taken back.
struct CaseSteps {
    let all: [CaseStep]
    let standing: [CaseStep]

    init(of file: ID<CaseFile>, in db: Database) throws {
        all = try SQLRequest<CaseStep>("SELECT * FROM caseStep WHERE caseID = \(file) ORDER BY id").fetchAll(db)
        var standing: [CaseStep] = []
        for step in all {
            if step.move == .takenBack { standing.removeLast() } else { standing.append(step) }
        }
        self.standing = standing
    }

    /// When the child was last found to be out of school: what was planned and served before speaks of another time.
    var beginning: Int64 { standing.last { $0.move == .opened || $0.move == .relapsed }?.seq ?? 0 }

    var relapses: Int { standing.count { $0.move == .relapsed } }

    var lastReturn: CaseStep? { standing.last { $0.move == .returned } }

    /// The child went away since it last came back.
    var isGoneAgain: Bool {
        guard let back = lastReturn else { return false }
        return standing.contains { $0.move == .relapsed && $0.id > back.id }
    }
}
