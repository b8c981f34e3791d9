import Foundation
import GRDB
import Testing
import Vocabulary

@testable import Registry

struct SealingTests {
    let keys = KeyRing.derived(from: "test")

    @Test func `a sealed record opens again, and only as itself`() async throws {
        let store = try Store.inMemory(keys: keys)
        let sealer = Sealer(keys: keys)
        try await store.write { db in
            let one = try sealer.keep(Data("田小满".utf8), in: db)
            let two = try sealer.keep(Data("田小禾".utf8), in: db)
            #expect(try sealer.open(one.sealed, keyID: one.keyID, in: db) == Data("田小满".utf8))
            #expect(throws: KeyRefusal.self) { try sealer.open(one.sealed, keyID: two.keyID, in: db) }
        }
    }

    @Test func `shredding the key shreds the record`() async throws {
        let store = try Store.inMemory(keys: keys)
        let sealer = Sealer(keys: keys)
        try await store.write { db in
            let kept = try sealer.keep(Data("田小满".utf8), in: db)
            try db.execute(sql: "DELETE FROM recordKey WHERE id = ?", arguments: [kept.keyID])
            #expect(throws: KeyRefusal.self) { try sealer.open(kept.sealed, keyID: kept.keyID, in: db) }
        }
    }

    @Test func `after rotation the old master key is needed no more`() async throws {
        let store = try Store.inMemory(keys: keys)
        let kept = try await store.write { db in try Sealer(keys: keys).keep(Data("田小满".utf8), in: db) }
        let both = keys.withNewMaster()
        try await store.write { db in
            var position: Int64 = 0
            while try RecordKey.rewrap(atMost: 1, after: &position, with: both, in: db) > 0 {}
            #expect(try RecordKey.mastersInUse(in: db) == [2])
            let opened = try Sealer(keys: both.keeping([])).open(kept.sealed, keyID: kept.keyID, in: db)
            #expect(opened == Data("田小满".utf8))
        }
        #expect(both.keeping([]).masterNumbers == [2])
    }

    @Test func `the key file comes back as it was, for its owner only`() throws {
        let path = NSTemporaryDirectory() + "yidan-\(UUID().uuidString)/keys"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try keys.withNewMaster().save(to: path)
        #expect(try KeyRing.load(from: path).masterNumbers == [1, 2])
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(throws: KeyRefusal.self) { try KeyRing.load(from: path + ".gone") }
    }

    @Test func `an address gives nothing away and leads back`() throws {
        let publicID = PublicID(keys: keys)
        let texts = (1...200).map { publicID.text(of: ID<User>(node: 1, sequence: $0)) }
        #expect(Set(texts).count == 200)
        #expect(texts.allSatisfy { $0.count == 13 })
        for (place, text) in texts.enumerated() {
            #expect(publicID.id(of: text, as: User.self)?.sequence == Int64(place + 1))
        }
        #expect(publicID.id(of: texts[0], as: Organization.self)?.sequence != 1)
        #expect(publicID.id(of: "not an id", as: User.self) == nil)
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
    func `a sealed file gives back what went in`(size: Int) throws {
        let path = NSTemporaryDirectory() + "yidan-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let plain = Data((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        let writer = try SealedFile.Writer(to: path, keys: keys)
        for start in stride(from: 0, to: size, by: 7_000) { try writer.write(plain[start..<min(size, start + 7_000)]) }
        _ = try writer.finish()
        var back = Data()
        try SealedFile.read(path, keys: keys) { back.append($0) }
        #expect(back == plain)
    }

    @Test func `a sealed file that lost its end, or a byte, is refused`() throws {
        let path = NSTemporaryDirectory() + "yidan-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let writer = try SealedFile.Writer(to: path, keys: keys)
        try writer.write(Data(repeating: 7, count: 200_000))
        _ = try writer.finish()
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        var bent = whole
        bent[100_000] ^= 1
        let chunk = 4 + SealedFile.chunkSize + 28
        for broken in [bent, whole.dropLast(1), whole.prefix(SealedFile.headerSize + chunk), whole + [0]] {
            try Data(broken).write(to: URL(fileURLWithPath: path))
            #expect(throws: KeyRefusal.self) { try SealedFile.read(path, keys: keys) { _ in } }
        }
    }
}
