import GRDB
import Registry
import Screening
import Vocabulary

/// Sending assignments to whoever looks for the children (派单), many at once, as one step that can be taken back.
public struct Dispatch: Sendable {
    let rules: VerificationRules
    let sources: RosterSources
    let keys: KeyRing

    public init(by rules: VerificationRules, from sources: RosterSources, with keys: KeyRing) {
        (self.rules, self.sources, self.keys) = (rules, sources, keys)
    }

    /// Sends them to their owners, or all to the one given; how many.
    @discardableResult
    public func send(
        _ assignments: [ID<Assignment>], to owner: ID<Organization>? = nil, dueOn: Day? = nil,
        signed signature: Signature, by viewer: Viewer, in db: Database
    ) throws -> Int {
        guard !assignments.isEmpty else { throw AssignmentRefusal.nobodyPicked }
        if let owner { try refuse(owner, viewer, in: db) }
        let due = dueOn ?? rules.due(dispatchedOn: signature.day)
        guard due >= signature.day else { throw AssignmentRefusal.dueTooEarly(due) }
        let found = try Assignment.find(assignments, seenBy: viewer, with: .dispatchAssignments, in: db)
        let villages = try villages(of: found, in: db)
        return try Journal.record(
            .dispatched, detail: ["count": "\(found.count)", "due": due.description], signed: signature, in: db
        ) { entry in
            for assignment in found {
                try assignment.turn(
                    to: assignment.state.after(.dispatch), owner: owner,
                    also: villages[assignment.childID].flatMap { $0 == owner ? nil : $0 }
                        ?? (owner == assignment.ownerID ? nil : owner.map { _ in assignment.ownerID }),
                    due: due, because: assignment.words, as: &entry, in: db)
            }
            return found.count
        }
    }

    /// Everybody whom the filter gives and who is still to be sent.
    public func sendAll(
        _ filter: AssignmentFilter, to owner: ID<Organization>? = nil, dueOn: Day? = nil, signed signature: Signature,
        by viewer: Viewer, in db: Database
    ) throws -> Int {
        var filter = filter
        filter.state = .proposed
        return try send(
            try filter.all(seenBy: viewer, with: .dispatchAssignments, rules, in: db), to: owner, dueOn: dueOn,
            signed: signature, by: viewer, in: db)
    }

    private func refuse(_ owner: ID<Organization>, _ viewer: Viewer, in db: Database) throws {
        guard try viewer.reaches(owner, with: .dispatchAssignments, in: db) else {
            throw AssignmentRefusal.strangeOwner(try Organization.recall(owner, in: db).name)
        }
    }

    /// Where the rows name the village and its office is known, it is asked beside the school or the township.
    private func villages(
        of assignments: [Assignment], in db: Database
    ) throws -> [ID<Child>: ID<Organization>] {
        var offices: [String: ID<Organization>?] = [:]
        var villages: [ID<Child>: ID<Organization>] = [:]
        let names = try villageNames(of: assignments.map(\.childID), in: db)
        for assignment in assignments {
            guard let name = names[assignment.childID] else { continue }
            // Many villages share a name: it is looked for below the township, or nowhere.
            let near = assignment.alsoID ?? assignment.ownerID
            let key = "\(near.rawValue)|\(name)"
            let office = try offices[key] ?? Organization.village(named: name, below: near, in: db)
            offices[key] = .some(office)
            if let office, office != assignment.ownerID { villages[assignment.childID] = office }
        }
        return villages
    }

    private func villageNames(of children: [ID<Child>], in db: Database) throws -> [ID<Child>: String] {
        var names: [ID<Child>: String] = [:]
        for part in stride(from: 0, to: children.count, by: 500) {
            let slice = Array(children[part..<min(part + 500, children.count)])
            for (child, records) in try ChildRecord.all(of: slice, from: sources, with: keys, in: db) {
                names[child] = records.lazy.compactMap(\.facts.person.hukou?.village).first { !$0.isEmpty }
            }
        }
        return names
    }
}

// MARK: - Taking it back

extension Dispatch {
    /// Somebody's last sending, as far as nobody has acted on it.
    public struct Last: Sendable {
        let seq: Int64
        public let count: Int
        public let at: Moment
    }

    public static func last(of user: ID<User>, in db: Database) throws -> Last? {
        let row = try SQLRequest<Row>(
            """
            SELECT journal.seq, journal.at, journal.verb, (SELECT count(*) FROM assignmentState AS now
                WHERE now.knownSeq = journal.seq AND now.replacedSeq IS NULL) AS count
            FROM journal WHERE userID = \(user) AND verb IN ('dispatched', 'undidDispatch') ORDER BY seq DESC LIMIT 1
            """
        ).fetchOne(db)
        guard let row, row["verb"] as String == Verb.dispatched.rawValue, row["count"] as Int > 0 else { return nil }
        return Last(seq: row["seq"], count: row["count"], at: row["at"])
    }

    public static func undoLast(signed signature: Signature, in db: Database) throws -> Int {
        guard let user = signature.userID, let last = try last(of: user, in: db) else {
            throw AssignmentRefusal.nothingToUndo
        }
        return try Journal.record(
            .undidDispatch, detail: ["count": "\(last.count)"], signed: signature, in: db
        ) { entry in
            try Assignment.turnBack(last.seq, as: &entry, in: db).count
        }
    }
}
