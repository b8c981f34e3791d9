import GRDB
import Vocabulary

// MARK: - What can happen to a row that waits

extension WaitingRow {
    /// Hands the row to somebody who will find out what is right.
    public func assign(
        to owner: ID<User>, of roster: Roster, signed signature: Signature, seenBy viewer: Viewer, in db: Database
    ) throws {
        guard
            try WaitingRow.owners(of: roster, for: viewer, on: signature.day, in: db).contains(where: { $0.id == owner }
            )
        else {
            throw WaitingRefusal.owner
        }
        try settle(.assignedRow, "assigned", to: owner, of: roster, because: "", signed: signature, in: db)
    }

    /// Nobody here can put it right: the supplier is told, and it goes in with a later version (退回来源).
    public func giveUp(
        of roster: Roster, because reason: String, signed signature: Signature, in db: Database
    ) throws {
        guard reason.trimmed.count >= 4 else { throw WaitingRefusal.reason }
        try settle(
            .gaveUpRow, "givenUp", to: nil, of: roster, because: reason.trimmed, signed: signature, in: db)
    }

    private func settle(
        _ verb: Verb, _ kind: String, to owner: ID<User>?, of roster: Roster, because reason: String,
        signed signature: Signature, in db: Database
    ) throws {
        let roster = try Roster.find(roster.id, in: db)
        guard state == .waiting else { throw WaitingRefusal.settled }
        let name = try owner.map { try User.find($0, in: db).name }
        let reason = String(reason.prefix(200))
        var detail = ["row": "\(place)"]
        if !reason.isEmpty { detail["reason"] = reason }
        if let name { detail["name"] = name }
        try Journal.record(verb, about: Object(.roster, roster.id), detail: detail, signed: signature, in: db) {
            entry in
            try entry.insert(
                "quarantineStep",
                [
                    "rosterID": roster.id, "rowNumber": number, "examinedSeq": roster.progress.beganSeq, "kind": kind,
                    "verdict": verdict.rawValue, "original": original, "ownerID": owner, "reason": reason,
                ], in: db)
        }
    }

    /// Who can be given a row: those within the viewer's reach who may open its page today.
    public static func owners(
        of roster: Roster, for viewer: Viewer, on today: Day, in db: Database
    ) throws -> [User] {
        let roles = Role.allCases.filter { $0.rights.contains(.importRosters) }.map(\.rawValue)
        return try SQLRequest<User>(
            """
            SELECT DISTINCT user.* FROM user JOIN appointment ON appointment.userID = user.id
                JOIN organizationNow AS unit ON unit.id = appointment.organizationID
                JOIN organizationClosure AS reach ON reach.descendantID = unit.id
                JOIN organizationClosure AS area ON area.ancestorID = unit.id
                LEFT JOIN credential ON credential.userID = user.id
            WHERE area.descendantID = \(roster.coverageID) AND reach.ancestorID IN \(viewer.organizations(with: .importRosters).map(\.rawValue))
                AND appointment.replacedSeq IS NULL AND role IN \(roles) AND credential.sealedAt IS NULL
                AND appointment.trueFrom <= \(today)
                AND (appointment.trueUntil IS NULL OR appointment.trueUntil > \(today))
            ORDER BY user.name, user.id
            """
        ).fetchAll(db)
    }

    /// The whole row, for a reason that is kept: a number is compared with a paper.
    public static func reveal(
        _ number: Int, of roster: Roster, because reason: String, signed signature: Signature, with keys: KeyRing,
        in db: Database
    ) throws -> WaitingRow {
        guard reason.trimmed.count >= 4 else { throw ChildRefusal.reason }
        let row = try find(number, of: roster, with: keys, in: db)
        try Journal.record(
            .revealedNumber, about: Object(.roster, roster.id),
            detail: ["row": "\(row.place)", "reason": String(reason.trimmed.prefix(100))], signed: signature, in: db
        ) { _ in }
        return row
    }
}
