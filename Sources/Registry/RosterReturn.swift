import GRDB

extension Roster {
    /// Gives the file back to where it came from (退回来源单位); it never counted and never will.
    public func giveBack(signed signature: Signature, in db: Database) throws {
        guard [.uploaded, .mapped, .checked].contains(progress.state) else {
            throw RosterRefusal.notNow(progress.state)
        }
        try Journal.record(
            .returnedRoster, about: Object(.roster, id), detail: ["source": source], signed: signature, in: db
        ) { _ in
            try db.execute(
                sql: "UPDATE rosterProgress SET state = 'returned' WHERE rosterID = ?", arguments: [id])
        }
    }
}
