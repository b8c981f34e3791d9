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
        guard !entries.isEmpty, table != "finding" else { return }
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

    /// For whom a row of the version before stands today, if a ruling has moved its line.
    func owner(of row: Row, in db: Database) throws -> ID<Child>? {
        guard !entries.isEmpty, let line: Int64 = row["line"] else { return nil }
        return try SQLRequest<ID<Child>>(
            """
            SELECT childID FROM standsFor WHERE seriesID = \(roster.seriesID) AND line = \(line)
                AND replacedSeq IS NULL AND knownSeq IN \(entries) ORDER BY id DESC LIMIT 1
            """
        ).fetchOne(db)
    }
}
