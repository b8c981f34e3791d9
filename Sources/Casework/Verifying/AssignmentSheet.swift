import GRDB
import Registry
import Screening
import Vocabulary

/// All of one assignment for one screen (核查任务单): who is looked for, who has tried and answered what, what is next.
public struct AssignmentSheet: Sendable {
    public let assignment: Assignment
    public let identity: ChildIdentity
    public let schoolName: String?
    public let answers: [VerificationAnswer]
    public let tries: [ContactTry]
    /// What is still to be tried before 联系不上 may be said.
    public let missingTries: String?
    public let earlier: [Verification]
    public let escalation: Escalation?

    public static func open(
        _ id: ID<Assignment>, seenBy viewer: Viewer, needing right: Right = .seeAssignments,
        by rules: VerificationRules,
        from sources: RosterSources, with keys: KeyRing, in db: Database
    ) throws -> AssignmentSheet {
        let assignment = try Assignment.find(id, seenBy: viewer, with: right, in: db)
        let records = try ChildRecord.all(of: [assignment.childID], from: sources, with: keys, in: db)
        let tries = try ContactTry.all(of: id, with: keys, in: db)
        return AssignmentSheet(
            assignment: assignment, identity: ChildIdentity(records[assignment.childID] ?? []),
            schoolName: try assignment.schoolID.map { try Organization.recall($0, in: db).name },
            answers: try VerificationAnswer.all(of: id, with: keys, in: db), tries: tries,
            missingTries: rules.unreachable.missing(in: tries, lostSince: try assignment.lostSince(in: db)),
            earlier: try Verification.all(of: assignment.childID, in: db),
            escalation: assignment.state.isOwners
                ? Escalation(dueOn: assignment.dueOn, today: viewer.day, rules) : nil)
    }

    /// The last answer of each unit, by side, and every one before it.
    public func latest(_ side: VerificationAnswer.Side) -> [VerificationAnswer] {
        answers.filter { answer in
            answer.side == side && !answers.contains { $0.unitID == answer.unitID && $0.ordinal > answer.ordinal }
        }
    }

    public var superseded: [VerificationAnswer] {
        answers.filter { answer in
            answers.contains { $0.unitID == answer.unitID && $0.ordinal > answer.ordinal }
        }
    }

    /// The proof may lie with anybody's answer that says the same.
    public func hasPaper(for category: ClosingCategory) -> Bool { answers.havePaper(for: category) }

    /// School and village say different things.
    public var isDisputed: Bool {
        Set(VerificationAnswer.Side.allCases.flatMap(latest).map(\.category)).count > 1
    }
}
