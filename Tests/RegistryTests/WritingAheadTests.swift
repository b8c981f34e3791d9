import GRDB
import Screening
import Testing
import Vocabulary

@testable import Registry

/// A version that is half in is seen by nobody, and comes out the same wherever it was broken off.
struct WritingAheadTests {
    private static func first() throws -> [String] {
        [
            RosterDesk.head, try RosterDesk.line("田小禾", "53990920130506992"),
            try RosterDesk.line("罗小燕", "53990920140912992"),
        ]
    }

    /// 田小禾 goes up a class, 罗小燕 has left, and others are new.
    private static func second(_ count: Int) throws -> [String] {
        try [RosterDesk.head, RosterDesk.line("田小禾", "53990920130506992", grade: "四年级")]
            + (0..<count).map { index in
                try RosterDesk.line("彭小\(Array("一二三四五六七八九")[index])", "5399092015010100\(index + 1)")
            }
    }

    /// Ahead of its publication, as if the process were still at it.
    private func writeAhead(_ desk: RosterDesk, _ roster: Roster, segment: Int = 60_000, batch: Int = 1000) throws {
        let (source, seq) = (try desk.sources.source(roster.source), try roster.progress.beganSeq.orThrow())
        let job = try desk.store.writeNow { db in
            let id = try Job.ask(.import, about: roster.id.rawValue, signed: desk.signature, in: db)
            return try Job.find(id, in: db)
        }
        let report = JobReport(
            store: desk.store, jobID: job.id, signature: desk.signature, now: { Bureau.moment })
        var laying = RosterLaying(
            store: desk.store, roster: try desk.find(roster), source: source, sources: desk.sources, seq: seq,
            report: report)
        (laying.segment, laying.batch) = (segment, batch)
        try RosterImport(
            store: desk.store, roster: try desk.find(roster), source: source, sources: desk.sources, report: report
        ).writeAhead(laying)
    }

    @Test func `a version that is half in is in no list, no count, no search and no file`() async throws {
        try await RosterDesk.open { desk in
            try desk.bring(try Self.first(), apply: true)
            let next = try desk.bring(try Self.second(2), asOf: "2026-03-10")
            let (viewer, keys, sources) = (try desk.viewer(), desk.store.keys, desk.sources)
            func seen() throws -> (names: [String], grades: [String], counted: Int) {
                try desk.store.readNow { db in
                    let list = try ChildLine.list(seenBy: viewer, from: sources, with: keys, in: db)
                    let grades = try list.lines.flatMap { line in
                        let file = try ChildFile.find(line.id, seenBy: viewer, from: sources, with: keys, in: db)
                        return file.enrolments.map { "\($0.grade ?? "")\($0.until == nil ? "" : "止")" }
                    }
                    #expect(try Reach(of: viewer, in: db).count == list.total)
                    return (list.lines.map(\.identity.name.spelled).sorted(), grades, list.total)
                }
            }
            let before = try seen()
            try writeAhead(desk, next)
            let laid = try next.progress.beganSeq.orThrow()
            #expect(try desk.count("SELECT count(*) FROM enrolment WHERE knownSeq = \(laid)") > 2, "it is laid")
            let during = try seen()
            #expect(before == during, "\(during)")
            #expect(try desk.found("彭") == [] && desk.found("px") == [])
            #expect(try desk.found(RosterDesk.number("53990920150101001")) == [])
            let new = try desk.store.readNow { db in
                try ID<Child>.fetchOne(db, sql: "SELECT max(id) FROM child WHERE knownSeq = ?", arguments: [laid])
            }
            try desk.store.readNow { db in
                let id = try new.orThrow()
                #expect(throws: ChildRefusal.absent) {
                    try ChildFile.find(id, seenBy: viewer, from: sources, with: keys, in: db)
                }
            }
            try desk.run(.import, next)
            let after = try seen()
            #expect(after.names == ["彭小一", "彭小二", "田小禾"] && after.grades.contains("四年级"), "\(after)")
            #expect(try desk.found("罗小燕") == [] && desk.found("彭").count == 2)
            try desk.expectSound()
        }
    }

    @Test(arguments: [(1, 1), (2, 1), (3, 2), (4, 4), (9, 1)])
    func `an import struck at the border of a segment goes on from there`(segment: Int, batch: Int) async throws {
        try await RosterDesk.open { desk in
            try desk.bring(try Self.first(), apply: true)
            let next = try desk.bring(try Self.second(9), asOf: "2026-03-10")
            // Struck when the second border is noted, with its search words written already.
            try desk.store.writeNow { db in
                try db.execute(
                    sql: """
                        CREATE TRIGGER strike BEFORE UPDATE OF projectedTo ON rosterProgress
                        WHEN OLD.projectedTo > 0 BEGIN SELECT RAISE(ABORT, 'struck'); END
                        """)
            }
            #expect(throws: (any Error).self) { try writeAhead(desk, next, segment: segment, batch: batch) }
            try desk.store.writeNow { db in try db.execute(sql: "DROP TRIGGER strike") }
            let noted = try desk.find(next).progress.projectedTo
            #expect(noted > 0 && noted < .max, "struck at a border")
            try writeAhead(desk, next, segment: segment, batch: batch)
            try desk.run(.import, next)
            #expect(
                try desk.count("SELECT count(*) FROM enrolment WHERE trueUntil IS NULL AND replacedSeq IS NULL") == 10)
            #expect(try desk.count("SELECT count(*) FROM child") == 11)
            #expect(try desk.found("彭").count == 9)
            try desk.expectSound()
        }
    }
}
