import Crypto
import GRDB

/// The key of one record (记录密钥): everything private in the record is sealed with it, and it is kept wrapped by
/// the bureau's master key. Rotation rewraps it, shredding deletes it; the sealed record itself is never touched.
public enum RecordKey {}

extension RecordKey {
    /// Rewraps the next `count` keys after `position` that an older master key wraps; returns how many these were.
    static func rewrap(
        atMost count: Int, after position: inout Int64, with keys: KeyRing, in db: Database
    ) throws -> Int {
        let sealer = Sealer(keys: keys)
        let rows = try Row.fetchAll(
            db, sql: "SELECT id, wrapped, master FROM recordKey WHERE id > ? AND master <> ? ORDER BY id LIMIT ?",
            arguments: [position, keys.currentMaster, count])
        position = rows.last?["id"] ?? position
        for row in rows {
            let key = try sealer.unwrap(row[1], master: row[2])
            try db.cachedStatement("UPDATE recordKey SET wrapped = ?, master = ? WHERE id = ?")
                .execute(arguments: [AES.KeyWrap.wrap(key, using: keys.master), keys.currentMaster, row[0] as Int64])
        }
        return rows.count
    }

    /// Destroys a key: what it sealed is gone, wherever a copy of it lies.
    static func shred(_ id: Int64, in db: Database) throws {
        try db.execute(sql: "DELETE FROM recordKey WHERE id = ?", arguments: [id])
    }

    /// The master keys that still wrap something.
    public static func mastersInUse(in db: Database) throws -> Set<Int> {
        try Int.fetchSet(db, sql: "SELECT DISTINCT master FROM recordKey")
    }
}
