import Crypto
import Foundation
import GRDB
import GRDBSQLite

/// One digest for all rows that bulk work wrote, table by table in their order (批量摘要): the journal keeps it, `doctor`
/// makes it again. What replaced a row later is left out.
package enum BulkDigest {
    package static func of(_ seq: Int64, in db: Database) throws -> (digest: Data, rows: Int) {
        var sum = SHA256()
        var (gathered, count) = ([UInt8](), 0)
        for table in try Pending.tables(of: seq, in: db) {
            gathered += Array(table.utf8)
            let columns = Schema.columns(of: table)
            let rows = try db.makeStatement(
                sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table) WHERE knownSeq = ? ORDER BY id")
            rows.setUncheckedArguments([seq])
            while try next(rows.sqliteStatement, in: db) {
                count += 1
                for column in columns.indices { append(rows.sqliteStatement, Int32(column), to: &gathered) }
                if gathered.count > 1 << 16 {
                    sum.update(data: gathered)
                    gathered.removeAll(keepingCapacity: true)
                }
            }
        }
        sum.update(data: gathered)
        return (Data(sum.finalize()), count)
    }

    private static func next(_ statement: SQLiteStatement, in db: Database) throws -> Bool {
        let code = sqlite3_step(statement)
        if code == SQLITE_ROW { return true }
        let message = code == SQLITE_DONE ? nil : db.lastErrorMessage
        sqlite3_reset(statement)
        guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message) }
        return false
    }

    /// The kind, then a number's eight bytes, or the length and the bytes of a text or blob.
    private static func append(_ statement: SQLiteStatement, _ column: Int32, to bytes: inout [UInt8]) {
        let kind = sqlite3_column_type(statement, column)
        bytes.append(UInt8(truncatingIfNeeded: kind))
        func append(_ number: Int64) { withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) } }
        switch kind {
        case SQLITE_INTEGER: append(sqlite3_column_int64(statement, column))
        case SQLITE_TEXT, SQLITE_BLOB:
            let start = sqlite3_column_blob(statement, column)
            let count = Int(sqlite3_column_bytes(statement, column))
            append(Int64(count))
            bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count))
        default: precondition(kind == SQLITE_NULL, "the tables of bulk work hold no fractions")
        }
    }
}
