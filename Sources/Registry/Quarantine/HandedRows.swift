import GRDB
import Vocabulary

/// Rows of one roster that somebody handed on, and that still wait (转交给我的行): how many, and who did so last.
public struct HandedRows: Sendable {
    public let roster: Roster
    public let count: Int
    public let by: String
    public let at: Moment

    /// The latest handed on first, of rosters within the new owner's reach whose rows can still be put right.
    public static func all(to viewer: Viewer, in db: Database) throws -> [HandedRows] {
        let rows = try SQLRequest<Row>(
            """
            SELECT quarantine.rosterID, count(*) AS count, max(handed.seq) AS seq
            FROM (SELECT rosterID, rowNumber, max(knownSeq) AS seq FROM quarantineStep
                    WHERE kind = 'assigned' AND ownerID = \(viewer.user.id) GROUP BY rosterID, rowNumber) AS handed
                JOIN \(WaitingRow.joined)
                JOIN rosterProgress AS progress ON progress.rosterID = quarantine.rosterID
            WHERE quarantine.rosterID = handed.rosterID AND quarantine.rowNumber = handed.rowNumber
                AND \(WaitingRow.handedTo) = \(viewer.user.id) AND settled.kind IS NULL
                AND progress.state IN ('checked', 'imported')
            GROUP BY quarantine.rosterID ORDER BY seq DESC
            """
        ).fetchAll(db)
        return try rows.compactMap { row in
            let roster = try Roster.find(row["rosterID"], in: db)
            guard try viewer.reaches(roster.coverageID, with: .importRosters, in: db),
                let entry = try Row.fetchOne(
                    db, sql: "SELECT userName, at FROM journal WHERE seq = ?", arguments: [row["seq"] as Int64])
            else { return nil }
            return HandedRows(roster: roster, count: row["count"], by: entry["userName"], at: entry["at"])
        }
    }
}
