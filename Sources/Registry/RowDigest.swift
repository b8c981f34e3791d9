import Crypto
import Foundation
import GRDB

/// The digest of a row of facts, of the columns that its table has always had (`Schema.digestedColumns`).
enum RowDigest {
    static func of(_ table: String, id: Int64, in db: Database) throws -> Data? {
        let columns = Schema.columns(of: table).joined(separator: ", ")
        return try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM \(table) WHERE id = ?"), arguments: [id]
        ).map { of(table, $0) }
    }

    static func of(_ table: String, _ row: Row) -> Data {
        var sum = SHA256()
        sum.update(data: Data(table.utf8))
        for column in Schema.columns(of: table) {
            sum.update(data: Data("|\(column)=".utf8))
            switch (row[column] as DatabaseValue).storage {
            case .null: sum.update(data: Data("-".utf8))
            case .int64(let number): sum.update(data: Data("i\(number)".utf8))
            case .double(let number): sum.update(data: Data("d\(number)".utf8))
            case .string(let text): sum.update(data: Data("s\(text.utf8.count):\(text)".utf8))
            case .blob(let data):
                sum.update(data: Data("b\(data.count):".utf8))
                sum.update(data: data)
            }
        }
        return Data(sum.finalize())
    }

    /// One digest for many rows, in whatever order they were written.
    static func sum(of rows: [Data]) -> Data {
        var sum = SHA256()
        for row in rows.sorted(by: { $0.lexicographicallyPrecedes($1) }) { sum.update(data: row) }
        return Data(sum.finalize())
    }
}
