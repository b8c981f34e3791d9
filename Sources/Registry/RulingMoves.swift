import GRDB
import Vocabulary

/// What rulings have moved since a version came in: undoing the version finds its rows there, too (归并后撤销).
struct RulingMoves {
    private let roster: Roster
    private let brought: Int64
    /// The entries that joined or parted children since then.
    private let entries: [Int64]

    init(of roster: Roster, since brought: Int64, in db: Database) throws {
        (self.roster, self.brought) = (roster, brought)
        entries = try Int64.fetchAll(
            db,
            sql: """
                SELECT knownSeq FROM ruling WHERE knownSeq > ? UNION SELECT replacedSeq FROM ruling WHERE replacedSeq > ?
                """, arguments: [brought, brought])
    }

    /// Rows of the version that stand for another child by now.
    func away(from table: String, by seq: Int64, in db: Database) throws {
        guard !entries.isEmpty, Joining.tables.contains(table) else { return }
        let own: SQL =
            table == "standsFor"
            ? """
            line IN (SELECT line FROM standsFor WHERE knownSeq = \(brought) AND seriesID = \(roster.seriesID))
            """
            : "entryID IN (SELECT id FROM rosterEntry WHERE knownSeq = \(brought))"
        try db.execute(
            literal: """
                UPDATE \(sql: table) SET replacedSeq = \(seq) WHERE knownSeq IN \(entries)
                    AND seriesID = \(roster.seriesID) AND replacedSeq IS NULL AND \(own)
                """)
    }

    /// What a row of the version before says in these columns today: its line may stand for another child by now.
    func values(of columns: [String]) -> String {
        guard !entries.isEmpty, columns.contains("childID"), columns.contains("line") else {
            return columns.joined(separator: ", ")
        }
        let owner = """
            coalesce((SELECT moved.childID FROM standsFor AS moved WHERE moved.seriesID = old.seriesID
                AND moved.line = old.line AND moved.replacedSeq IS NULL
                AND moved.knownSeq IN (\(entries.map(String.init).joined(separator: ", "))) ORDER BY moved.id DESC LIMIT 1), childID)
            """
        return columns.map { $0 == "childID" ? owner : $0 }.joined(separator: ", ")
    }
}
