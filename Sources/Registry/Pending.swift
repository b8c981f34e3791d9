import GRDB

/// Bulk work that has begun under its own entry and does not count yet (未公布的批量工作).
package enum Pending {
    /// The tables into which bulk work writes ahead.
    static let tables = [
        "finding", "standing", "residence", "membership", "enrolment", "standsFor", "rosterEntry", "child",
    ]
    /// Those of a comparison.
    package static let tablesOfRuns = ["matchLink", "matchPair", "enrolmentDoubt", "outcome", "registerOverlap"]

    /// Into which tables the work of an entry has written.
    static func tables(of seq: Int64, in db: Database) throws -> [String] {
        let isRun = try Bool.fetchOne(
            db.cachedStatement("SELECT EXISTS (SELECT 1 FROM matchRunProgress WHERE beganSeq = ?)"), arguments: [seq])
        return isRun == true ? tablesOfRuns : tables
    }

    package static func begin(_ seq: Int64, in db: Database) throws {
        try db.execute(sql: "INSERT INTO pending (seq) VALUES (?)", arguments: [seq])
    }

    /// From here on it counts, all at once.
    package static func publish(_ seq: Int64, by published: Int64, in db: Database) throws {
        try db.execute(sql: "UPDATE pending SET publishedSeq = ? WHERE seq = ?", arguments: [published, seq])
    }

    /// Its last row was taken back: it will never count, and nobody has to leave it out any more.
    package static func abandon(_ seq: Int64, in db: Database) throws {
        try db.execute(
            sql: """
                UPDATE pending SET abandonedSeq = (SELECT max(seq) FROM journal)
                WHERE seq = ? AND publishedSeq IS NULL AND abandonedSeq IS NULL
                """, arguments: [seq])
    }

    /// Takes back, piece by piece, what was written ahead; nothing of it ever counted. Rows that an undo copies share
    /// the keys of the rows they came from, and so own none.
    package static func takeBack(
        _ seq: Int64, from table: String, ownsKeys: Bool, atMost count: Int, in db: Database
    ) throws -> Int {
        let reinstated = table == "child" ? 0 : try reinstate(seq, in: table, atMost: count, in: db)
        if table == "rosterEntry", ownsKeys {
            try db.execute(
                sql: "DELETE FROM recordKey WHERE id IN (SELECT keyID FROM rosterEntry WHERE knownSeq = ? LIMIT ?)",
                arguments: [seq, count])
        }
        try db.execute(
            sql: "DELETE FROM \(table) WHERE id IN (SELECT id FROM \(table) WHERE knownSeq = ? LIMIT ?)",
            arguments: [seq, count])
        return reinstated + db.changesCount
    }

    /// What was marked as replaced, and never was, is unmarked.
    static func reinstate(_ seq: Int64, in table: String, atMost count: Int, in db: Database) throws -> Int {
        try db.execute(
            sql: """
                UPDATE \(table) SET replacedSeq = NULL WHERE id IN
                    (SELECT id FROM \(table) WHERE replacedSeq = ? LIMIT ?)
                """, arguments: [seq, count])
        return db.changesCount
    }
}
