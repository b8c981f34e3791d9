import GRDB
import Vocabulary

/// One thing that a row says of a child, on its way into a register (登记): an enrolment, a membership, a home.
struct RegisterFact {
    let table: String
    /// What makes it this fact; the days and the row it came from do not.
    let values: [(column: String, value: (any DatabaseValueConvertible)?)]
    /// From and until, where the row says so.
    let from: Day?
    let until: Day?

    static let tables = ["enrolment", "membership", "residence", "standing"]
}

/// Lays what a line of a roster says today over what it said before: what stays is left alone, what ended is closed,
/// what is new is added.
struct Register {
    let seriesID: ID<RosterSeries>
    let asOf: Day
    /// The entry under which this is known; it does not count before it is published.
    let seq: Int64

    func lay(
        _ facts: [RegisterFact], line: Int64, of child: ID<Child>, entryID: Int64?, isNew: Bool, in db: Database
    ) throws {
        var remaining = facts
        if !isNew {
            for table in RegisterFact.tables {
                for row in try standing(in: table, line: line, of: child, db) {
                    if let place = remaining.firstIndex(where: { $0.table == table && says($0, row) }) {
                        remaining.remove(at: place)
                    } else {
                        try close(row, in: table, db)
                    }
                }
            }
        }
        for fact in remaining { try add(fact, line: line, of: child, entryID: entryID, db) }
    }

    private func standing(in table: String, line: Int64, of child: ID<Child>, _ db: Database) throws -> [Row] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM \(table) WHERE childID = ? AND seriesID = ? AND line = ? AND replacedSeq IS NULL
                        AND trueUntil IS NULL AND (knownSeq = ? OR knownSeq NOT IN (SELECT seq FROM unpublished))
                    """), arguments: [child, seriesID, line, seq])
    }

    private func says(_ fact: RegisterFact, _ row: Row) -> Bool {
        fact.until == nil && (fact.from == nil || fact.from == row["trueFrom"])
            && fact.values.allSatisfy { column, value in
                (row[column] as DatabaseValue) == (value?.databaseValue ?? .null)
            }
    }

    /// The roster no longer says so: from its day on it is not true any more.
    private func close(_ row: Row, in table: String, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE \(table) SET replacedSeq = ? WHERE id = ?")
            .execute(arguments: [seq, row["id"] as Int64])
        guard (row["trueFrom"] as Day) < asOf else { return }
        var columns: [String] = []
        var values: [(any DatabaseValueConvertible)?] = []
        for (column, value) in row where !["id", "trueUntil", "knownSeq", "replacedSeq"].contains(column) {
            columns.append(column)
            values.append(value)
        }
        try insert(table, columns + ["trueUntil", "knownSeq"], values + [asOf, seq], db)
    }

    private func add(
        _ fact: RegisterFact, line: Int64, of child: ID<Child>, entryID: Int64?, _ db: Database
    ) throws {
        var columns = ["childID", "seriesID", "line", "trueFrom", "trueUntil", "knownSeq"]
        var values: [(any DatabaseValueConvertible)?] = [
            child, seriesID, line, min(fact.from ?? asOf, fact.until ?? .init(number: .max)), fact.until, seq,
        ]
        if fact.table != "standing" {
            columns.append("entryID")
            values.append(entryID)
        }
        try insert(fact.table, columns + fact.values.map(\.column), values + fact.values.map(\.value), db)
    }

    private func insert(
        _ table: String, _ columns: [String], _ values: [(any DatabaseValueConvertible)?], _ db: Database
    ) throws {
        let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        try db.cachedStatement(sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
            .execute(arguments: StatementArguments(values))
    }
}
