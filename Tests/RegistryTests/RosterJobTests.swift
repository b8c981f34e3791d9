import GRDB
import Testing
import Vocabulary

@testable import Registry

/// Long work that is broken off, given up or asked for at the wrong time leaves nothing behind.
struct RosterJobTests {
    private static func lines(_ grade: String = "三年级") throws -> [String] {
        [
            RosterDesk.head, try RosterDesk.line("田小禾", "53990920130506992", grade: grade),
            try RosterDesk.line("罗小燕", "53990920140912992", grade: grade),
        ]
    }

    private static let laid = "UPDATE OF projectedTo ON rosterProgress WHEN NEW.projectedTo > 0"
    private static let marks = Pending.tables.filter { $0 != "child" }.map {
        "SELECT count(*) AS n FROM \($0) WHERE replacedSeq IN (SELECT seq FROM unpublished)"
    }.joined(separator: " UNION ALL ")

    @Test func `an import that was cancelled marks nothing of the last version`() async throws {
        try await RosterDesk.open { desk in
            try desk.bring(try Self.lines(), apply: true)
            let next = try desk.bring(try Self.lines("四年级"), asOf: "2026-03-10")
            try desk.run(.import, next, cancelledAfter: Self.laid)
            #expect(try desk.find(next).progress.state == .checked)
            #expect(try desk.count("SELECT sum(n) FROM (\(Self.marks))") == 0)
            // Another version comes first; each child is at school once.
            try desk.bring(try Self.lines("五年级"), asOf: "2026-03-11", apply: true)
            let grades = try desk.store.readNow { db in
                try SQLRequest<String>(
                    "SELECT grade FROM enrolment WHERE \(current: "enrolment") AND trueUntil IS NULL"
                ).fetchAll(db)
            }
            #expect(grades.count == 2 && Set(grades).count == 1, "\(grades)")
            try desk.expectSound()
        }
    }

    @Test func `an undoing that was cancelled marks nothing, and can be done later`() async throws {
        try await RosterDesk.open { desk in
            let roster = try desk.bring(try Self.lines(), apply: true)
            try desk.run(.undo, roster, cancelledAfter: "UPDATE OF undoingSeq ON rosterProgress")
            #expect(try desk.count("SELECT sum(n) FROM (\(Self.marks))") == 0)
            #expect(try desk.found("田小禾") == ["田小禾"])
            try desk.run(.undo, roster)
            #expect(try desk.found("田小禾") == [])
            try desk.expectSound()
        }
    }

    @Test func `work that was taken back is left out of what is not published yet`() async throws {
        try await RosterDesk.open { desk in
            let roster = try desk.bring(try Self.lines())
            try desk.run(.check, roster)
            let began = try desk.find(roster).progress.beganSeq.orThrow()
            #expect(began != roster.progress.beganSeq)
            #expect(try desk.count("SELECT count(*) FROM unpublished") == 1)
            #expect(try desk.count("SELECT seq FROM unpublished") == Int(began))
            try desk.run(.import, roster)
            #expect(try desk.count("SELECT count(*) FROM unpublished") == 0)
            try desk.run(.undo, roster, cancelledAfter: "UPDATE OF undoingSeq ON rosterProgress")
            #expect(try desk.count("SELECT count(*) FROM unpublished") == 0)
            #expect(try desk.count("SELECT count(*) FROM pending WHERE abandonedSeq IS NOT NULL") == 2)
        }
    }

    @Test func `a report that was written again takes the key of the old one with it`() async throws {
        try await RosterDesk.open { desk in
            let roster = try desk.bring(try Self.lines())
            let keys = try desk.count("SELECT count(*) FROM recordKey")
            let old = try desk.count("SELECT reportKeyID FROM rosterProgress")
            try desk.run(.check, roster)
            #expect(try desk.count("SELECT count(*) FROM recordKey") == keys)
            #expect(try desk.count("SELECT count(*) FROM recordKey WHERE id = \(old)") == 0)
        }
    }

    @Test func `a version is not undone while the next one is held against it, nor the other way round`() async throws {
        try await RosterDesk.open { desk in
            let roster = try desk.bring(try Self.lines(), apply: true)
            let next = try desk.bring(try Self.lines("四年级"), asOf: "2026-03-10")
            func ask(_ kind: Job.Kind, _ roster: Roster) throws -> ID<Job> {
                try desk.store.writeNow { db in
                    try Job.ask(kind, about: roster.id.rawValue, signed: desk.signature, in: db)
                }
            }
            func end(_ job: ID<Job>) throws {
                try desk.store.writeNow { db in try Job.end(job, .cancelled, at: Bureau.moment, in: db) }
            }
            for kind in [Job.Kind.check, .import] {
                let job = try ask(kind, next)
                #expect(throws: JobRefusal.meanwhile(kind, next.fileName)) { try ask(.undo, roster) }
                try end(job)
            }
            let undo = try ask(.undo, roster)
            #expect(throws: JobRefusal.meanwhile(.undo, roster.fileName)) { try ask(.check, next) }
            #expect(throws: JobRefusal.meanwhile(.undo, roster.fileName)) { try ask(.import, next) }
            try end(undo)
            let message = JobRefusal.meanwhile(.check, "四年级.csv").message
            #expect(message.contains("四年级.csv") && message.contains("名册体检") && message.contains("请"))
        }
    }
}
