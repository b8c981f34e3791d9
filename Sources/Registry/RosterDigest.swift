import Crypto
import Foundation
import GRDB
import Vocabulary

/// One digest for all rows that a version brought, in their order; the journal keeps it, `doctor` makes it again.
enum RosterDigest {
    static func of(_ roster: ID<Roster>, broughtBy seq: Int64, in db: Database) throws -> Data {
        var sum = SHA256()
        let rows = try Row.fetchCursor(
            db,
            sql: "SELECT id, line, content, sealed FROM rosterEntry WHERE rosterID = ? AND knownSeq = ? ORDER BY id",
            arguments: [roster, seq])
        while let row = try rows.next() {
            for number in [row["id"] as Int64, row["line"] as Int64, row["content"] as Int64] {
                withUnsafeBytes(of: number.bigEndian) { sum.update(bufferPointer: $0) }
            }
            sum.update(data: row["sealed"] as Data)
        }
        return Data(sum.finalize())
    }
}
