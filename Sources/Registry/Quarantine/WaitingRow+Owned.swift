import GRDB
import Vocabulary

extension WaitingRow {
    /// Rows of one roster that wait for the same person.
    public struct Pile: Sendable {
        public let rosterID: ID<Roster>
        public let source: String
        public let fileName: String
        public let count: Int
    }

    /// What waits for somebody to put it right, roster by roster; not rows that a later version has taken over.
    public static func piles(of owner: ID<User>, in db: Database) throws -> [Pile] {
        try SQLRequest<Row>(
            """
            SELECT roster.id, series.source, roster.fileName, count(*) AS count
            FROM quarantine JOIN roster ON roster.id = quarantine.rosterID
                JOIN rosterSeries AS series ON series.id = roster.seriesID
                JOIN rosterProgress AS progress ON progress.rosterID = roster.id
                LEFT JOIN settledRow AS settled
                    ON settled.rosterID = quarantine.rosterID AND settled.rowNumber = quarantine.rowNumber
            WHERE progress.state IN ('checked', 'imported') AND settled.kind IS NULL
                AND coalesce((SELECT step.ownerID FROM quarantineStep AS step
                    WHERE step.rosterID = quarantine.rosterID AND step.rowNumber = quarantine.rowNumber
                    AND step.kind = 'assigned' ORDER BY step.id DESC LIMIT 1), quarantine.ownerID) = \(owner)
                AND NOT EXISTS (SELECT 1 FROM roster AS later
                    JOIN rosterProgress AS after ON after.rosterID = later.id
                    LEFT JOIN rosterSupplement ON rosterSupplement.rosterID = later.id
                    WHERE later.seriesID = roster.seriesID AND after.state = 'imported'
                    AND after.version > coalesce(progress.version, 0) AND progress.state = 'imported'
                    AND rosterSupplement.ofID IS NULL)
            GROUP BY roster.id ORDER BY roster.id DESC
            """
        ).fetchAll(db).map { row in
            Pile(rosterID: row["id"], source: row["source"], fileName: row["fileName"], count: row["count"])
        }
    }
}
