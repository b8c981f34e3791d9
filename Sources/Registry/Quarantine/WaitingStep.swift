import GRDB
import Vocabulary

/// One thing that was done about a row that waits (办理经过).
public struct WaitingStep: Sendable, FetchableRecord {
    public let at: Moment
    public let by: String
    public let verb: Verb?
    public let ownerName: String?
    public let reason: String

    public init(row: Row) {
        at = row["at"]
        by = row["userName"]
        verb = (row["verb"] as String).isEmpty ? nil : Verb(rawValue: row["verb"])
        ownerName = row["ownerName"]
        reason = row["reason"]
    }

    /// Newest first, also what was done before a new examination.
    public static func all(about number: Int, of roster: ID<Roster>, in db: Database) throws -> [WaitingStep] {
        try WaitingStep.fetchAll(
            db,
            sql: """
                SELECT journal.at, journal.userName, journal.verb, owner.name AS ownerName, step.reason
                FROM quarantineStep AS step JOIN journal ON journal.seq = step.knownSeq
                    LEFT JOIN user AS owner ON owner.id = step.ownerID
                WHERE step.rosterID = ? AND step.rowNumber = ? ORDER BY step.id DESC
                """, arguments: [roster, number])
    }
}
