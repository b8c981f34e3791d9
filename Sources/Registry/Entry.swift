import Foundation
import GRDB
import Vocabulary

/// An entry in the making: rows are written through it, so that none goes undigested.
package struct Entry {
    package let seq: Int64
    let verb: Verb
    package var object: Object?
    package var detail: [String: String]
    private var rows: [Data] = []

    init(seq: Int64, verb: Verb, object: Object?, detail: [String: String]) {
        self.seq = seq
        self.verb = verb
        self.object = object
        self.detail = detail
    }

    /// Adds one row of facts; `knownSeq` is set here.
    @discardableResult
    package mutating func insert(
        _ table: String, _ values: KeyValuePairs<String, (any DatabaseValueConvertible)?>, in db: Database
    ) throws -> Int64 {
        try insert(table, columns: values.map { ($0, $1?.databaseValue ?? .null) }, in: db)
    }

    @discardableResult
    mutating func insert(_ table: String, columns values: [(String, DatabaseValue)], in db: Database) throws -> Int64 {
        let columns = values.map(\.0) + ["knownSeq"]
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        let statement = try db.cachedStatement(
            sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
        try statement.execute(arguments: StatementArguments(values.map(\.1) + [seq.databaseValue]))
        let id = db.lastInsertedRowID
        guard let row = try RowDigest.of(table, id: id, in: db) else { preconditionFailure("it was just inserted") }
        rows.append(row)
        return id
    }

    /// Says of a row of facts that this entry puts something else in its place.
    package func replace(_ table: String, id: Int64, in db: Database) throws {
        try db.cachedStatement(sql: "UPDATE \(table) SET replacedSeq = ? WHERE id = ?").execute(arguments: [seq, id])
    }

    /// For bulk work, whose rows have a digest of their own.
    package mutating func digest(_ data: Data) { rows.append(data) }

    func close(_ signature: Signature, command: String, after previous: Data, in db: Database) throws {
        let line = JournalLine(
            seq: seq, command: command, at: signature.at, userID: signature.userID, userName: signature.name,
            organizationID: signature.organizationID, verb: verb.rawValue, objectKind: object?.kind.rawValue,
            objectID: object?.id, detail: try Entry.json(detail), wrote: RowDigest.sum(of: rows), previous: previous)
        try line.insert(in: db)
    }

    private static func json(_ detail: [String: String]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(detail), as: UTF8.self)
    }
}
