import Foundation
import GRDB
import Screening
import Testing
import Vocabulary

@testable import Registry

/// Where rosters come in, past the pages: Hewan County with two schools and 周海燕 of its office, in a folder.
struct RosterDesk {
    let bureau: Bureau
    let sources: RosterSources
    let zhou: User
    let signature: Signature

    var store: Store { bureau.store }

    static func open(_ body: (RosterDesk) async throws -> Void) async throws {
        let place = StoreFolder(NSTemporaryDirectory() + "yidan-desk-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(atPath: place.path) }
        let bureau = try await Bureau.enter(try Store.open(place, keys: .derived(from: "test")))
        let root = StoredStoreTests.root
        let system = Signature.system(at: Bureau.moment)
        let since = try Day("2010-09-01").orThrow()
        let zhou = try await bureau.store.write { db in
            for (name, code) in [("石门镇中心小学", "2153990001"), ("马鞍镇中心小学", "2153990002")] {
                try Organization.add(
                    .init(.school, name, code: code, under: bureau.county, since: since), signed: system, in: db)
            }
            let zhou = try User.add("zhouhaiyan", name: "周海燕", signed: system, in: db)
            try User.appoint(zhou, as: .countyOffice, at: bureau.county, signed: system, in: db)
            return try User.find(zhou, in: db)
        }
        try await body(
            RosterDesk(
                bureau: bureau, sources: try RosterSources.load(root + "/sources", rules: root + "/rules"), zhou: zhou,
                signature: Signature(zhou.id, name: zhou.name, organizationID: bureau.county, at: Bureau.moment)))
    }

    func viewer() throws -> Viewer {
        try store.readNow { db in try Viewer.find(zhou.id, on: Bureau.moment.day, in: db) }
    }

    // MARK: - Rosters

    /// Examined, and imported if wanted.
    @discardableResult
    func bring(
        _ lines: [String], asOf: String = "2026-03-01", from source: String = "student-register", apply: Bool = false
    ) throws -> Roster {
        let path = NSTemporaryDirectory() + "\(UUID().uuidString).csv"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try lines.joined(separator: "\r\n").write(toFile: path, atomically: true, encoding: .utf8)
        let roster = try load.examine(
            path, from: try sources.source(source), covering: bureau.county, asOf: try Day(asOf).orThrow(),
            supplier: "河湾县教育局", signed: signature)
        if apply { try load.run(.import, about: roster.id, signed: signature) }
        return try find(roster)
    }

    func find(_ roster: Roster) throws -> Roster { try store.readNow { db in try Roster.find(roster.id, in: db) } }

    func run(_ kind: Job.Kind, _ roster: Roster) throws { try load.run(kind, about: roster.id, signed: signature) }

    /// Does the work with a trigger in the store that asks to stop as soon as `event` happens.
    func run(_ kind: Job.Kind, _ roster: Roster, cancelledAfter event: String) throws {
        try store.writeNow { db in
            try db.execute(
                sql: """
                    CREATE TRIGGER stop AFTER \(event)
                    BEGIN UPDATE job SET cancelAsked = 1 WHERE state = 'running'; END
                    """)
        }
        #expect(throws: JobOutcome.self) { try run(kind, roster) }
        try store.writeNow { db in try db.execute(sql: "DROP TRIGGER stop") }
    }

    private var load: RosterLoad { RosterLoad(store: store, sources: sources, now: { Bureau.moment }) }

    /// Puts a waiting row right; gives the version in which it goes in.
    @discardableResult
    func correct(_ number: Int, of roster: Roster, _ changes: [String: String] = [:]) throws -> Roster {
        let source = try sources.source(roster.source)
        return try store.writeNow { db in
            switch try RowCorrection(changes, because: "已核对户口簿").enter(
                number, of: roster, source, signed: signature, with: store.keys, in: db)
            {
            case .wrong(let faults): throw StillWrong(messages: faults.map(\.message))
            case .entered(let version): return try Roster.find(version, in: db)
            }
        }
    }

    struct StillWrong: Error { let messages: [String] }

    // MARK: - What counts

    /// The names of the children whom 周海燕 finds.
    func found(_ search: String) throws -> [String] {
        let viewer = try viewer()
        return try store.readNow { db in
            try ChildLine.list(search, seenBy: viewer, from: sources, with: store.keys, in: db)
                .lines.map(\.identity.name.spelled)
        }
    }

    func count(_ sql: String) throws -> Int {
        try store.readNow { db in try Int.fetchOne(db, sql: sql).orThrow() }
    }

    func expectSound() throws { #expect(try store.examine().complaints.map(\.what) == []) }

    // MARK: - Lines of a student register

    static let head = "学校标识码,学校名称,年级,班级,姓名,性别,出生日期,民族,身份证件类型,身份证件号,全国学籍号,入学年月,就读方式,学生当前状态"

    static func number(_ seventeen: String) throws -> String {
        seventeen + String(try IDNumber.checkCharacter(for: seventeen).orThrow())
    }

    static func line(
        _ name: String, _ seventeen: String, written: String? = nil, school: Int = 1, grade: String = "三年级"
    ) throws -> String {
        let id = try number(seventeen)
        let sex = (Int(id.dropFirst(16).prefix(1)) ?? 0) % 2 == 0 ? "女" : "男"
        return
            "215399000\(school),\(school == 1 ? "石门镇中心小学" : "马鞍镇中心小学"),\(grade),三（1）班,\(name),\(sex),\(id.dropFirst(6).prefix(8)),土家族,居民身份证,\(written ?? id),G\(id),202309,走读,在读"
    }
}
