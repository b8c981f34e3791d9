import Foundation
import GRDB
import Screening
import Testing
import Vocabulary

@testable import Registry

/// Small stores as the programs of their time left them, one sealed backup for each schema that was released, in
/// `Tests/Stores`: each opens, is brought up, and still says what it said.
struct StoredStoreTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    static let folder = root + "/Tests/Stores"
    static let stored: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".sealed") }.sorted()
    }()
    static let keys = KeyRing.derived(from: "stored stores")

    @Test(
        .enabled(if: !stored.isEmpty, "no schema was released yet; YIDAN_WRITE_STORE=1 writes the first"),
        arguments: stored)
    func `a store of its time opens and says what it said`(name: String) throws {
        let place = StoreFolder(NSTemporaryDirectory() + "yidan-stored-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(atPath: place.path) }
        let store = try Backup.restore(
            Self.folder + "/" + name, into: place, keys: Self.keys, signed: .system(at: Bureau.moment + 3_600))
        #expect(try store.examine().complaints.map(\.what) == [])
        let (units, children) = try store.readNow { db in
            (try Organization.find(code: "2153990001", in: db), try Int.fetchOne(db, sql: "SELECT count(*) FROM child"))
        }
        #expect(units?.name == "石门镇中心小学" && children == 2)
        let fresh = try Store.inMemory(keys: Self.keys)
        #expect(try schema(of: store) == schema(of: fresh), "a released migration was edited; add a new one instead")
    }

    private func schema(of store: Store) throws -> [String] {
        try store.readNow { db in
            try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name")
        }
    }

    /// Run with YIDAN_WRITE_STORE=1 when a schema is released.
    @Test(
        .enabled(if: ProcessInfo.processInfo.environment["YIDAN_WRITE_STORE"] != nil, "only when a schema is released"))
    func `a store of this schema is put aside`() async throws {
        let place = StoreFolder(NSTemporaryDirectory() + "yidan-stored-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(atPath: place.path) }
        let bureau = try await Bureau.enter(try Store.open(place, keys: Self.keys))
        let signature = try bureau.signature(.systemAdministrator)
        let since = try Day("2010-09-01").orThrow()
        try await bureau.store.write { db in
            let school = try Organization.add(
                .init(.school, "石门镇中心小学", code: "2153990001", under: bureau.county, since: since), signed: signature,
                in: db)
            let old = try Organization.add(
                .init(.school, "杨家坪小学", code: "2153990009", under: bureau.county, since: since), signed: signature,
                in: db)
            try Organization.close(old, .merged, into: [school], on: since + 1000, signed: signature, in: db)
            try Post.fill("联络员", in: bureau.county, with: "李敏", from: since, signed: signature, in: db)
        }
        try load(bureau, signature)
        try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
        _ = try Backup.make(
            of: bureau.store, to: Self.folder + "/schema-\(Schema.version).sealed", signed: signature)
    }

    private func load(_ bureau: Bureau, _ signature: Signature) throws {
        func line(_ name: String, _ seventeen: String) throws -> String {
            let number = seventeen + String(try IDNumber.checkCharacter(for: seventeen).orThrow())
            let birth = number.dropFirst(6).prefix(8)
            return "2153990001,石门镇中心小学,三年级,三（1）班,\(name),女,\(birth),居民身份证,\(number),G\(number),202309,走读,在读"
        }
        let head = "学校标识码,学校名称,年级,班级,姓名,性别,出生日期,身份证件类型,身份证件号,全国学籍号,入学年月,就读方式,学生当前状态"
        let path = NSTemporaryDirectory() + "\(UUID().uuidString).csv"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try [head, line("田小禾", "53990920130506992"), line("罗小燕", "53990920140912992")].joined(separator: "\n")
            .write(toFile: path, atomically: true, encoding: .utf8)
        let sources = try RosterSources.load(Self.root + "/sources", rules: Self.root + "/rules")
        let load = RosterLoad(store: bureau.store, sources: sources, now: { Bureau.moment })
        let roster = try load.examine(
            path, from: try sources.source("student-register"), covering: bureau.county,
            asOf: try Day("2026-03-01").orThrow(), supplier: "河湾县教育局", signed: signature)
        try load.run(.import, about: roster.id, signed: signature)
    }
}
