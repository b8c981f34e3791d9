import GRDB
import Testing
import Vocabulary

@testable import Registry

/// Undoing the latest version: what it brought counts no more, what it put aside counts again, and nothing is deleted.
struct RosterUndoTests {
    private static func lines(_ grade: String, _ more: String...) throws -> [String] {
        [RosterDesk.head, try RosterDesk.line("田小禾", "53990920130506992", grade: grade)] + more
    }

    private func grades(_ desk: RosterDesk) throws -> [String] {
        try desk.store.readNow { db in
            try SQLRequest<String>(
                """
                SELECT grade || CASE WHEN trueUntil IS NULL THEN '' ELSE '止' END FROM enrolment
                WHERE \(current: "enrolment") ORDER BY childID, trueUntil IS NULL, id
                """
            ).fetchAll(db)
        }
    }

    @Test func `the version before counts again, row by row`() async throws {
        try await RosterDesk.open { desk in
            let luo = try RosterDesk.line("罗小燕", "53990920140912992")
            let first = try desk.bring(try Self.lines("三年级", luo), asOf: "2025-09-01", apply: true)
            let second = try desk.bring(try Self.lines("四年级"), asOf: "2025-10-01", apply: true)
            #expect(try grades(desk) == ["三年级止", "四年级", "三年级止"], "罗小燕 has left")
            let rows = try desk.count("SELECT count(*) FROM enrolment")
            try desk.run(.undo, second)
            #expect(try grades(desk) == ["三年级", "三年级"])
            #expect(try desk.count("SELECT count(*) FROM enrolment") > rows, "only added to")
            #expect(try desk.found("罗小燕") == ["罗小燕"])
            #expect(try desk.find(second).progress.state == .undone)
            try desk.run(.undo, first)
            #expect(try grades(desk) == [] && desk.found("田小禾") == [])
            try desk.expectSound()
        }
    }

    @Test func `one undoing after the other leads back to each version as it stood`() async throws {
        try await RosterDesk.open { desk in
            let luo = try RosterDesk.line("罗小燕", "53990920140912992")
            try desk.bring(try Self.lines("三年级", luo), asOf: "2025-09-01", apply: true)
            let second = try desk.bring(try Self.lines("四年级", luo), asOf: "2025-10-01", apply: true)
            let third = try desk.bring(try Self.lines("五年级"), asOf: "2025-11-01", apply: true)
            try desk.run(.undo, third)
            #expect(try grades(desk) == ["三年级止", "四年级", "三年级"])
            try desk.run(.undo, second)
            #expect(try grades(desk) == ["三年级", "三年级"])
            let rows = try desk.store.readNow { db in
                try SQLRequest<Int>("SELECT count(*) FROM rosterEntry WHERE \(current: "rosterEntry")").fetchOne(db)
            }
            #expect(try rows == 2 && desk.found("罗小燕") == ["罗小燕"])
            // And on from there.
            try desk.bring(try Self.lines("六年级"), asOf: "2025-12-01", apply: true)
            #expect(try grades(desk) == ["三年级止", "六年级", "三年级止"])
            try desk.expectSound()
        }
    }

    @Test func `only the latest version can be undone, and only once`() async throws {
        try await RosterDesk.open { desk in
            let first = try desk.bring(try Self.lines("三年级"), asOf: "2025-09-01", apply: true)
            let second = try desk.bring(try Self.lines("四年级"), asOf: "2025-10-01", apply: true)
            #expect(throws: JobOutcome.self) { try desk.run(.undo, first) }
            #expect(try grades(desk) == ["三年级止", "四年级"], "nothing was touched")
            try desk.run(.undo, second)
            #expect(throws: JobOutcome.self) { try desk.run(.undo, second) }
            try desk.expectSound()
        }
    }

    @Test func `the same children come back when the file is brought in again`() async throws {
        try await RosterDesk.open { desk in
            let first = try desk.bring(try Self.lines("三年级"), asOf: "2025-09-01", apply: true)
            let child = try desk.count("SELECT id FROM child")
            try desk.run(.undo, first)
            try desk.bring(try Self.lines("三年级"), asOf: "2025-09-02", apply: true)
            #expect(try desk.count("SELECT count(*) FROM child") == 1 && desk.count("SELECT id FROM child") == child)
            #expect(try desk.found("田小禾") == ["田小禾"])
            try desk.expectSound()
        }
    }
}
