import GRDB
import GRDBSQLite

/// Row after row into one table (成批写入). For bulk work only: GRDB's arguments cost several times what SQLite takes to
/// write a narrow row, and a roster has ten of them for every line of its file.
package struct Insertion {
    private let statement: SQLiteStatement

    package init(_ sql: String, in db: Database) throws {
        statement = try db.cachedStatement(sql: sql).sqliteStatement
        // GRDB shares the statement with whoever says the same SQL, and leaves it where its last run ended.
        sqlite3_reset(statement)
    }

    /// True if a row was added: `OR IGNORE` may pass one over.
    @discardableResult
    package func add(_ values: [DatabaseValue], in db: Database) throws -> Bool {
        for (place, value) in values.enumerated() { bind(value, at: Int32(place + 1)) }
        let code = sqlite3_step(statement)
        let message = code == SQLITE_DONE ? nil : db.lastErrorMessage
        sqlite3_reset(statement)
        guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message) }
        return db.changesCount > 0
    }

    private func bind(_ value: DatabaseValue, at place: Int32) {
        switch value.storage {
        case .null: sqlite3_bind_null(statement, place)
        case .int64(let number): sqlite3_bind_int64(statement, place, number)
        case .double(let number): sqlite3_bind_double(statement, place, number)
        case .string(var text):
            text.withUTF8 { bytes in
                // An empty text may have no address, and SQLite would take that for NULL.
                bytes.withMemoryRebound(to: CChar.self) { bytes in
                    let count = Int32(bytes.count)
                    if let start = bytes.baseAddress {
                        sqlite3_bind_text(statement, place, start, count, Insertion.copied)
                    } else {
                        sqlite3_bind_text(statement, place, "", 0, Insertion.copied)
                    }
                }
            }
        case .blob(let data):
            data.withUnsafeBytes { bytes in
                _ = sqlite3_bind_blob(statement, place, bytes.baseAddress, Int32(bytes.count), Insertion.copied)
            }
        }
    }

    /// SQLITE_TRANSIENT, which is a macro and so not imported: SQLite copies what it is given.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
