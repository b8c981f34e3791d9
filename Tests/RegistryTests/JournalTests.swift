import GRDB
import Testing
import Vocabulary

@testable import Registry

struct JournalTests {
    @Test func `founding a bureau leaves a sound chain`() async throws {
        let bureau = try await Bureau.found()
        let diagnosis = try bureau.store.examine()
        #expect(diagnosis.complaints.map(\.what) == [])
        #expect(diagnosis.entries == 12)
    }

    @Test func `an entry that was altered is found, with what is still proven`() async throws {
        let bureau = try await Bureau.found()
        try await bureau.store.write { db in
            try db.execute(sql: "DROP TRIGGER journalIsKept; UPDATE journal SET userName = '别人' WHERE seq = 3")
        }
        let diagnosis = try await bureau.store.read { db in try Journal.verify(in: db) }
        #expect(diagnosis.complaints.count == 1)
        #expect(diagnosis.complaints.first?.what.contains("第 3 条") == true)
    }

    @Test func `an entry that was taken out is found`() async throws {
        let bureau = try await Bureau.found()
        try await bureau.store.write { db in
            try db.execute(
                sql: "DROP TRIGGER journalStays; PRAGMA defer_foreign_keys = ON; DELETE FROM journal WHERE seq = 4")
        }
        let diagnosis = try await bureau.store.read { db in try Journal.verify(in: db) }
        #expect(diagnosis.complaints.contains { $0.what.contains("缺第 4 至 4 条") })
    }

    @Test func `a row that was altered behind the journal's back is found`() async throws {
        let bureau = try await Bureau.found()
        try await bureau.store.write { db in
            try db.execute(sql: "DROP TRIGGER userIsKept; UPDATE user SET name = '冒名' WHERE logIn = 'sysadmin'")
        }
        #expect(try bureau.store.examine().complaints.count == 1)
    }

    @Test(arguments: ["journal", "user", "organization", "organizationFact", "appointment"])
    func `history can be neither changed nor deleted`(table: String) async throws {
        let bureau = try await Bureau.found()
        await #expect(throws: StoreRefusal.keptHistory) {
            try await bureau.store.write { db in try db.execute(sql: "DELETE FROM \(table)") }
        }
        await #expect(throws: StoreRefusal.keptHistory) {
            try await bureau.store.write { db in
                try db.execute(sql: "UPDATE \(table) SET \(table == "journal" ? "verb = 'x'" : "knownSeq = 1")")
            }
        }
    }

    @Test(arguments: [
        "organizationFact SET name = '别的学校'", "organizationFact SET trueFrom = '1980-01-01'",
        "appointment SET role = 'countyOffice'", "appointment SET trueUntil = '2026-01-01'",
    ])
    func `what a fact says can't be changed afterwards`(change: String) async throws {
        let bureau = try await Bureau.found()
        await #expect(throws: StoreRefusal.keptHistory) {
            try await bureau.store.write { db in
                try db.execute(sql: "UPDATE \(change), replacedSeq = 1000 WHERE replacedSeq IS NULL")
            }
        }
    }

    @Test func `a column that comes later leaves old digests as they are`() async throws {
        let bureau = try await Bureau.found()
        try await bureau.store.write { db in
            try db.execute(
                sql: "ALTER TABLE user ADD COLUMN nickname TEXT; ALTER TABLE standing ADD COLUMN note TEXT DEFAULT ''")
        }
        #expect(try bureau.store.examine().complaints.map(\.what) == [])
    }

    @Test func `a row that no entry replaced does not count as replaced`() async throws {
        let bureau = try await Bureau.found()
        try await bureau.store.write { db in
            try db.execute(sql: "UPDATE appointment SET replacedSeq = 1000 WHERE role = 'auditAdministrator'")
        }
        let complaints = try bureau.store.examine().complaints.map(\.what)
        #expect(complaints.count == 1 && complaints[0].contains("appointment"), "\(complaints)")
    }

    @Test func `the same command twice changes nothing twice`() async throws {
        let bureau = try await Bureau.found()
        var random = SystemRandomNumberGenerator()
        let command = CommandID(at: Bureau.moment, using: &random)
        let signature = try bureau.signature(.systemAdministrator).carrying(command)
        try await bureau.store.write { db in _ = try User.add("limin", name: "李敏", signed: signature, in: db) }
        await #expect(throws: JournalRefusal.self) {
            try await bureau.store.write { db in _ = try User.add("limin2", name: "李敏", signed: signature, in: db) }
        }
        #expect(try await bureau.store.read { db in try User.find(logIn: "limin2", in: db) } == nil)
    }

    @Test func `a seal kept outside proves what came before it`() async throws {
        let bureau = try await Bureau.found()
        let (seq, code) = try await bureau.store.read { db in try Journal.seal(in: db) }
        #expect(try await bureau.store.read { db in try Journal.fits(code, at: seq, in: db) })
        #expect(try await !bureau.store.read { db in try Journal.fits(code, at: seq - 1, in: db) })
    }

    @Test func `command ids are UUIDs of version 7`() throws {
        var random = SystemRandomNumberGenerator()
        let command = CommandID(at: Bureau.moment, using: &random)
        let text = Array(command.description)
        #expect(text.count == 36 && text[14] == "7" && "89ab".contains(text[19]))
        #expect(CommandID(command.description) == command)
        #expect(CommandID("nonsense") == nil)
    }
}
