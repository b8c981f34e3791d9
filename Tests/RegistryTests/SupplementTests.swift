import GRDB
import Testing
import Vocabulary

@testable import Registry

/// Rows that were put right after their import go in as a small version of their own.
struct SupplementTests {
    /// 田小禾 is in order; in the numbers of 杨小雨 and 罗小川 a digit is missing.
    private static func lines() throws -> [String] {
        [
            RosterDesk.head, try RosterDesk.line("田小禾", "53990920130506992"),
            try RosterDesk.line("杨小雨", "53990920160101992", written: "53990920160101992"),
            try RosterDesk.line("罗小川", "53990920140912991", written: "53990920140912991"),
        ]
    }

    @Test func `an import that was cancelled keeps the corrections, and more may follow`() async throws {
        try await RosterDesk.open { desk in
            let roster = try desk.bring(try Self.lines(), apply: true)
            let supplement = try desk.correct(
                2, of: roster, ["idNumber": try RosterDesk.number("53990920160101992")])
            #expect(supplement.id != roster.id)
            // Everything is laid when somebody asks to stop.
            try desk.run(
                .import, supplement, cancelledAfter: "UPDATE OF projectedTo ON rosterProgress WHEN NEW.projectedTo > 0")
            let stopped = try desk.find(supplement)
            #expect(stopped.progress.state == .checked && stopped.progress.usable == 1)
            let seq = try stopped.progress.beganSeq.orThrow()
            for table in Pending.tables where table != "rosterEntry" {
                #expect(try desk.count("SELECT count(*) FROM \(table) WHERE knownSeq = \(seq)") == 0, "\(table)")
            }
            #expect(try desk.count("SELECT count(*) FROM rosterEntry WHERE knownSeq = \(seq)") == 1)

            let same = try desk.correct(3, of: roster, ["idNumber": try RosterDesk.number("53990920140912991")])
            #expect(same.id == supplement.id)
            try desk.run(.import, same)
            #expect(try desk.found("杨小雨") == ["杨小雨"])
            #expect(try desk.found("罗小川") == ["罗小川"])
            try desk.expectSound()
        }
    }

    @Test func `one that another version has overtaken lets its rows wait again`() async throws {
        try await RosterDesk.open { desk in
            let roster = try desk.bring(try Self.lines(), apply: true)
            let supplement = try desk.correct(
                2, of: roster, ["idNumber": try RosterDesk.number("53990920160101992")])
            let next = Array(try Self.lines().prefix(2)) + [try RosterDesk.line("罗小燕", "53990920140912992")]
            try desk.bring(next, asOf: "2026-03-10", apply: true)
            #expect(throws: JobOutcome.self) { try desk.run(.import, supplement) }
            #expect(try desk.find(supplement).progress.state == .returned)
            #expect(try desk.store.readNow { db in try WaitingRow.count(of: roster, .waiting, in: db) } == 2)
            #expect(try desk.found("杨小雨") == [])
            try desk.expectSound()
        }
    }
}
