import GRDB
import Screening
import Testing
import Vocabulary

@testable import Registry

/// The rows that wait are picked, counted and handed on without being opened more than need be.
struct WaitingRowTests {
    /// Of 罗小燕's number a digit is missing; 杨小雨 and 彭小雨 have the same.
    private static func lines() throws -> [String] {
        let twice = try RosterDesk.number("53990920160101992")
        return [
            "户号,姓名,性别,民族,出生日期,公民身份号码,户籍地址",
            "H1,田小禾,女,土家族,2013-05-06,\(try RosterDesk.number("53990920130506992")),河湾县石门镇杨家坪村",
            "H2,罗小燕,女,土家族,2014-09-12,5399092014091299,河湾县石门镇杨家坪村",
            "H3,杨小雨,女,土家族,2016-01-01,\(twice),河湾县石门镇马鞍村", "H4,彭小雨,女,土家族,2016-01-01,\(twice),河湾县石门镇马鞍村",
        ]
    }

    private func bring(_ desk: RosterDesk) throws -> Roster {
        try desk.bring(try Self.lines(), from: "household-register")
    }

    private func list(_ desk: RosterDesk, _ roster: Roster, _ filter: WaitingFilter) throws -> (
        names: [String], total: Int
    ) {
        try desk.store.readNow { db in
            let found = try WaitingRow.list(of: roster, filter, with: desk.store.keys, in: db)
            return (found.rows.map(\.name.spelled), found.total)
        }
    }

    /// Makes the row unreadable, so that whoever opens it is found out.
    private func shred(_ number: Int, _ desk: RosterDesk) throws {
        try desk.store.writeNow { db in
            try db.execute(
                sql: "DELETE FROM recordKey WHERE id = (SELECT keyID FROM quarantine WHERE rowNumber = ?)",
                arguments: [number])
        }
    }

    @Test func `rows with one problem are found without opening the others`() async throws {
        try await RosterDesk.open { desk in
            let roster = try bring(desk)
            #expect(roster.progress.open == 3)
            let twice = WaitingFilter(problem: "number-twice")
            #expect(try list(desk, roster, twice) == (["杨小雨", "彭小雨"], 2))
            try shred(2, desk)
            #expect(try list(desk, roster, twice) == (["杨小雨", "彭小雨"], 2))
            #expect(try list(desk, roster, WaitingFilter(problem: "name-blank")) == ([], 0))
            #expect(throws: KeyRefusal.self) { try list(desk, roster, WaitingFilter(problem: "number-length")) }
        }
    }

    @Test func `in a roster examined before problems were noted they are found all the same`() async throws {
        try await RosterDesk.open { desk in
            let roster = try bring(desk)
            try desk.store.writeNow { db in try db.execute(sql: "DELETE FROM quarantineProblem") }
            #expect(try list(desk, roster, WaitingFilter(problem: "number-twice")) == (["杨小雨", "彭小雨"], 2))
            #expect(try list(desk, roster, WaitingFilter(problem: "number-length")) == (["罗小燕"], 1))
            try desk.run(.check, roster)
            #expect(try desk.count("SELECT count(*) FROM quarantineProblem WHERE problem = 'number-twice'") == 2)
        }
    }

    @Test func `a row that was put right or given up waits no more, and is counted where it is`() async throws {
        try await RosterDesk.open { desk in
            let roster = try bring(desk)
            try desk.correct(2, of: roster, ["idNumber": try RosterDesk.number("53990920140912992")])
            try desk.store.writeNow { db in
                try WaitingRow.find(3, of: roster, with: desk.store.keys, in: db)
                    .giveUp(of: roster, because: "派出所还没有补录", signed: desk.signature, in: db)
                #expect(throws: WaitingRefusal.settled) {
                    try WaitingRow.find(3, of: roster, with: desk.store.keys, in: db)
                        .giveUp(of: roster, because: "派出所还没有补录", signed: desk.signature, in: db)
                }
                #expect(throws: WaitingRefusal.absent) {
                    try WaitingRow.find(1, of: roster, with: desk.store.keys, in: db)
                }
            }
            #expect(try list(desk, roster, WaitingFilter()) == (["彭小雨"], 1))
            #expect(try list(desk, roster, WaitingFilter(state: .corrected)) == (["罗小燕"], 1))
            #expect(try list(desk, roster, WaitingFilter(state: .givenUp, problem: "number-twice")) == (["杨小雨"], 1))
            #expect(try list(desk, roster, WaitingFilter(verdict: .unusable, state: nil)).total == 0)
            #expect(try desk.find(roster).progress.open == 1)
        }
    }
}
