import GRDB
import Registry
import Vocabulary

/// What was found out about a child and accepted (核实结论). It stays with the child until its day.
public struct Verification: Hashable, Sendable {
    public let childID: ID<Child>
    public let assignmentID: ID<Assignment>
    public let category: ClosingCategory
    public let decidedOn: Day
    /// The day from which it has to be asked anew.
    public let until: Day?
    /// What had been the doubt.
    public let reason: Outcome.Reason?
    public let schoolID: ID<Organization>?
    /// As what comparisons count the child until then; nil leaves the matter open.
    let settles: Outcome.State?
    /// Why it is open again afterwards.
    let reasonAfter: Outcome.Reason?

    public func holds(on day: Day) -> Bool { until.map { day < $0 } ?? true }

    /// Neither in a school nor lawfully out of it: a case for bringing it back (劝返).
    public var isOutOfSchool: Bool { category == .V18 || category == .V19 }
}

// MARK: - Database

extension Verification: FetchableRecord {
    public init(row: Row) throws {
        guard let category = ClosingCategory(rawValue: row["category"]) else { throw AssignmentRefusal.absent }
        self.init(
            childID: row["childID"], assignmentID: row["assignmentID"], category: category, decidedOn: row["decidedOn"],
            until: row["trueUntil"], reason: Outcome.Reason(rawValue: row["reason"]), schoolID: row["schoolID"],
            settles: (row["settles"] as String?).flatMap(Outcome.State.init),
            reasonAfter: (row["reasonAfter"] as String?).flatMap(Outcome.Reason.init))
    }

    /// The matter goes on at the school until the national register has the child (学籍事项).
    public var hasClock: Bool { settles != nil && reasonAfter != nil }

    /// What holds for a child by the word of any bureau, the latest first.
    public static func all(of child: ID<Child>, in db: Database) throws -> [Verification] {
        try SQLRequest<Verification>(
            "SELECT * FROM verification WHERE childID = \(child) AND replacedSeq IS NULL ORDER BY decidedOn DESC, id DESC"
        ).fetchAll(db)
    }

    /// Everything that was found of children out of school and counts today, for whoever opens cases.
    public static func outOfSchool(at bureau: ID<Organization>, in db: Database) throws -> [Verification] {
        try SQLRequest<Verification>(
            """
            SELECT * FROM verification WHERE organizationID = \(bureau) AND replacedSeq IS NULL
                AND category IN ('V18', 'V19') ORDER BY decidedOn, id
            """
        ).fetchAll(db)
    }
}

/// What people found out before a comparison began (以前的核实结论), by child.
struct EarlierDecisions: Sendable {
    private var decisions: [ID<Child>: Verification] = [:]

    init(of bureau: ID<Organization>, knownAt seq: Int64, in db: Database) throws {
        let all = try SQLRequest<Verification>(
            """
            SELECT * FROM verification WHERE organizationID = \(bureau) AND \("verification", knownAt: seq)
            ORDER BY decidedOn, id
            """
        ).fetchAll(db)
        for decision in all { decisions[decision.childID] = decision }
        // Whose rows stand for another child by now has left its decisions to that one.
        let joined = try SQLRequest<Row>(
            """
            SELECT childID, otherID FROM ruling WHERE verdict = 'same' AND \("ruling", knownAt: seq)
                AND otherID IN (SELECT childID FROM verification WHERE organizationID = \(bureau))
            """
        ).fetchAll(db)
        for row in joined {
            let (heir, other): (ID<Child>, ID<Child>) = (row[0], row[1])
            if decisions[heir] == nil { decisions[heir] = decisions[other] }
        }
    }

    /// Of those who are one.
    subscript(members: [ID<Child>]) -> Verification? {
        members.compactMap { decisions[$0] }.max { $0.decidedOn < $1.decidedOn }
    }

    /// The matter was answered and need not be asked: unless its day has passed, or rosters say something new against it.
    func answers(_ child: ID<Child>, doubted reason: Outcome.Reason?, on day: Day) -> Bool {
        guard let decision = decisions[child] else { return false }
        return decision.holds(on: day) && !decision.isContradicted(by: reason)
    }
}

extension Verification {
    /// A roster that marks the child as gone, though nobody doubted that when it was looked for.
    func isContradicted(by reason: Outcome.Reason?) -> Bool {
        guard let reason, reason == .dropped || reason == .absent else { return false }
        return reason != self.reason && !isOutOfSchool
    }

    /// As what a comparison counts a child whom its rosters leave open.
    func outcome(instead open: Outcome, on day: Day) -> Outcome {
        if isContradicted(by: open.reason) { return open }
        guard holds(on: day) else {
            return Outcome(.unverified, hasClock ? category : nil, because: reasonAfter ?? .expired)
        }
        guard let state = settles else {
            return Outcome(.unverified, category, because: isOutOfSchool ? .dropped : open.reason)
        }
        return Outcome(state, category)
    }
}
