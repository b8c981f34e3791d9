import Crypto
import Foundation
import GRDB
import Vocabulary

/// The key of one record (记录密钥): everything private in the record is sealed with it, and it is kept wrapped by
/// the bureau's master key. Rotation rewraps it, shredding deletes it; the sealed record itself is never touched.
public enum RecordKey {}

/// Seals and opens records. A small type, so that a certified cipher module can be put in its place.
struct Sealer {
    let keys: KeyRing

    /// A fresh record key, and the same wrapped for keeping.
    func freshKey() throws -> (key: SymmetricKey, wrapped: Data) {
        let key = SymmetricKey(size: .bits256)
        return (key, try AES.KeyWrap.wrap(key, using: keys.master))
    }

    func unwrap(_ wrapped: Data, master number: Int) throws -> SymmetricKey {
        guard let master = keys.masters[number] else { throw KeyRefusal.unknownMaster(number) }
        do { return try AES.KeyWrap.unwrap(wrapped, using: master) } catch { throw KeyRefusal.altered }
    }

    /// The binding says which record this is, so that one record's content can't be passed off as another's.
    func seal(_ plain: some DataProtocol, with key: SymmetricKey, binding: Int64) throws -> Data {
        let box = try AES.GCM.seal(plain, using: key, authenticating: Sealer.bytes(of: binding))
        guard let combined = box.combined else { preconditionFailure("a 12-byte nonce gives a combined box") }
        return combined
    }

    func open(_ sealed: Data, with key: SymmetricKey, binding: Int64) throws -> Data {
        do {
            let box = try AES.GCM.SealedBox(combined: sealed)
            return try AES.GCM.open(box, using: key, authenticating: Sealer.bytes(of: binding))
        } catch { throw KeyRefusal.altered }
    }

    private static func bytes(of number: Int64) -> Data { withUnsafeBytes(of: number.bigEndian) { Data($0) } }
}

// MARK: - Database

extension Sealer {
    /// Seals one record under a key of its own and keeps the wrapped key.
    func keep(_ plain: some DataProtocol, in db: Database) throws -> (keyID: Int64, sealed: Data) {
        let (key, wrapped) = try freshKey()
        try db.cachedStatement("INSERT INTO recordKey (wrapped, master) VALUES (?, ?)")
            .execute(arguments: [wrapped, keys.currentMaster])
        let keyID = db.lastInsertedRowID
        return (keyID, try seal(plain, with: key, binding: keyID))
    }

    func open(_ sealed: Data, keyID: Int64, in db: Database) throws -> Data {
        let row = try Row.fetchOne(
            db.cachedStatement("SELECT wrapped, master FROM recordKey WHERE id = ?"), arguments: [keyID])
        guard let row else { throw KeyRefusal.shredded }
        return try open(sealed, with: unwrap(row[0], master: row[1]), binding: keyID)
    }
}

extension RecordKey {
    /// Rewraps up to `count` keys that an older master key wraps; returns how many were left before.
    public static func rewrap(atMost count: Int, with keys: KeyRing, in db: Database) throws -> Int {
        let sealer = Sealer(keys: keys)
        let rows = try Row.fetchAll(
            db, sql: "SELECT id, wrapped, master FROM recordKey WHERE master <> ? LIMIT ?",
            arguments: [keys.currentMaster, count])
        for row in rows {
            let key = try sealer.unwrap(row[1], master: row[2])
            try db.cachedStatement("UPDATE recordKey SET wrapped = ?, master = ? WHERE id = ?")
                .execute(arguments: [AES.KeyWrap.wrap(key, using: keys.master), keys.currentMaster, row[0] as Int64])
        }
        return rows.count
    }

    /// The master keys that still wrap something.
    public static func mastersInUse(in db: Database) throws -> Set<Int> {
        try Int.fetchSet(db, sql: "SELECT DISTINCT master FROM recordKey")
    }
}
