import Crypto
import Foundation
import GRDB

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
        try Insertion("INSERT INTO recordKey (wrapped, master) VALUES (?, ?)", in: db)
            .add([wrapped.databaseValue, keys.currentMaster.databaseValue], in: db)
        let keyID = db.lastInsertedRowID
        return (keyID, try seal(plain, with: key, binding: keyID))
    }

    func open(_ sealed: Data, keyID: Int64, in db: Database) throws -> Data {
        let row = try Row.fetchOne(
            db.cachedStatement("SELECT wrapped, master FROM recordKey WHERE id = ?"), arguments: [keyID])
        guard let row else { throw KeyRefusal.shredded }
        return try open(sealed, with: unwrap(row[0], master: row[1]), binding: keyID)
    }

    /// A row of a query that gives `keyID`, `sealed`, and from `recordKey` what belongs to them, `wrapped` and `master`.
    func open(_ row: Row) throws -> Data {
        guard let wrapped: Data = row["wrapped"] else { throw KeyRefusal.shredded }
        return try open(row["sealed"], with: unwrap(wrapped, master: row["master"]), binding: row["keyID"])
    }
}
