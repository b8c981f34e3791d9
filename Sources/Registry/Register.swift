import GRDB
import Vocabulary

/// Lays what a line of a roster says today over what it said before: what stays is left alone, what ended is closed,
/// what is new is added.
struct Register {
    let seriesID: ID<RosterSeries>
    let asOf: Day
    /// The entry under which this is known; it does not count before it is published.
    let seq: Int64

    func lay(
        _ facts: [RegisterFact], line: Int64, of child: ID<Child>, entryID: Int64, isNew: Bool, in db: Database
    ) throws {
        var remaining = facts
        if !isNew {
            for table in RegisterFact.Table.allCases {
                for row in try standing(in: table, line: line, of: child, db) {
                    if let place = remaining.firstIndex(where: { $0.table == table && says($0, row) }) {
                        remaining.remove(at: place)
                    } else if row["trueUntil"] == nil {
                        try close(row, in: table, db)
                    }
                }
            }
        }
        for fact in remaining {
            try insert(
                into: fact.table, child, line, from: fact.start(asOf: asOf), until: fact.until, entryID, fact.values, db
            )
        }
    }

    /// What counts of this line so far, also what has ended: a list may say of a fact until when it was true.
    private func standing(
        in table: RegisterFact.Table, line: Int64, of child: ID<Child>, _ db: Database
    ) throws -> [Row] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM \(table.rawValue) WHERE childID = ? AND seriesID = ? AND line = ?
                        AND replacedSeq IS NULL
                        AND (knownSeq = ? OR knownSeq NOT IN (SELECT seq FROM unpublished))
                    """), arguments: [child, seriesID, line, seq])
    }

    private func says(_ fact: RegisterFact, _ row: Row) -> Bool {
        fact.until == row["trueUntil"] && (fact.from == nil || fact.start(asOf: asOf) == row["trueFrom"])
            && zip(fact.table.columns, fact.values).allSatisfy { column, value in row[column] as DatabaseValue == value
            }
    }

    /// The roster no longer says so: from its day on it is not true any more.
    private func close(_ row: Row, in table: RegisterFact.Table, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE \(table.rawValue) SET replacedSeq = ? WHERE id = ?")
            .execute(arguments: [seq, row["id"] as Int64])
        guard (row["trueFrom"] as Day) < asOf else { return }
        try insert(
            into: table, row["childID"], row["line"], from: row["trueFrom"], until: asOf, row["entryID"],
            table.columns.map { row[$0] }, db)
    }

    private func insert(
        into table: RegisterFact.Table, _ child: ID<Child>, _ line: Int64, from: Day, until: Day?, _ entryID: Int64,
        _ values: [DatabaseValue], _ db: Database
    ) throws {
        let frame = [
            child.databaseValue, seriesID.databaseValue, line.databaseValue, from.databaseValue,
            until?.databaseValue ?? .null, entryID.databaseValue, seq.databaseValue,
        ]
        try Insertion(table.insertion, in: db).add(frame + values, in: db)
    }
}
