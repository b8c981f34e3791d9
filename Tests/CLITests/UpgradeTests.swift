import Foundation
import GRDB
import Testing
import Vocabulary

@testable import Registry

/// An older store is brought up to the new schema: killed at any point, or on a full disk, it stays what it was, and the
/// next start completes it.
@Suite(.serialized)
struct UpgradeTests {
    /// A store as the program before this one left it, with units enough that bringing it up takes a while.
    private func old() throws -> Program {
        let program = Program(folder: NSTemporaryDirectory() + "yidan-upgrade-\(UUID().uuidString)")
        let (folder, keys) = (StoreFolder(program.folder + "/data"), KeyRing.random())
        try folder.create()
        try keys.save(to: program.folder + "/keys")
        let pool = try DatabasePool(path: folder.database, configuration: Store.configuration)
        try Schema.migrator(upTo: Schema.version - 1).migrate(pool)
        let store = Store(writer: pool, keys: keys, folder: folder)
        let since = try #require(Day("2010-09-01"))
        let moment = Moment(noonOf: try #require(Day("2026-03-18")))
        let password = try Password.fresh("four words no link", for: "", cost: 4)
        try store.writeNow { db in
            // A new password ends the tokens of the old one; this store has none yet, and no table for them.
            try db.execute(sql: "CREATE TEMP TABLE token (userID INTEGER, revokedAt INTEGER)")
            let top = try Founding.found(
                .init(.county, "河湾县教育局", code: "539909", since: since),
                administrators: [.init("sysadmin", name: "赵一", as: .systemAdministrator, password: password)],
                account: NSUserName(), mustChange: false, at: moment, in: db)
            let schools = (1...4_000).map { number in
                (
                    details: Organization.Details(
                        .school, "第\(number)小学", code: "\(2_153_990_000 + number)", under: top, since: since),
                    parent: Int?.none
                )
            }
            _ = try Organization.add(list: schools, signed: .system(at: moment), in: db)
        }
        try pool.close()
        return program
    }

    private func version(of program: Program) throws -> Int {
        let queue = try DatabaseQueue(path: StoreFolder(program.folder + "/data").database)
        return try queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM grdb_migrations") ?? 0 }
    }

    @Test func `an upgrade that is killed leaves the old store or the new one`() throws {
        let program = try old()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        defer { try? FileManager.default.removeItem(atPath: program.folder + "-twin") }
        var (killed, stillOld) = (0, 0)
        for point in 1...25 {
            let struck = try program.twin()
            if try struck.run(["doctor"], killedAfter: 4 * point).wasKilled { killed += 1 }
            let version = try version(of: struck)
            #expect(version == Schema.version - 1 || version == Schema.version, "after \(4 * point) ms")
            if version < Schema.version { stillOld += 1 }
            let doctor = try struck.run(["doctor"])
            #expect(doctor.status == 0, "after \(4 * point) ms: \(doctor.complaint)")
            #expect(try self.version(of: struck) == Schema.version)
        }
        #expect(killed >= 10 && stillOld >= 1, "\(killed) blows fell, \(stillOld) before it was done")
    }

    @Test func `an upgrade for which there is no room is refused, and done when there is`() throws {
        let program = try old()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        let full = try program.run(["doctor"], room: 32)
        #expect(full.status == 3 && full.complaint.contains("磁盘"), "\(full.complaint)")
        #expect(try version(of: program) == Schema.version - 1)
        #expect(try program.run(["doctor"]).status == 0)
        #expect(try version(of: program) == Schema.version)
    }
}
