import GRDB
import Testing
import Vocabulary

@testable import Registry

/// The search finds a child by what rosters say today, not by what they said once.
struct SeekLossTests {
    private static let xiaohe = "53990920130506992"

    /// 田小禾 on the class list, with a telephone.
    private static func pupil(_ phone: String, _ name: String = "田小禾") throws -> [String] {
        [
            "学校,班级,姓名,身份证号,联系电话", "石门镇中心小学,三（1）班,\(name),\(try RosterDesk.number(xiaohe)),\(phone)",
            "石门镇中心小学,三（1）班,罗小燕,\(try RosterDesk.number("53990920140912992")),13800009999",
        ]
    }

    private func bring(_ desk: RosterDesk, _ phone: String, _ name: String = "田小禾", asOf: String) throws -> Roster {
        try desk.bring(try Self.pupil(phone, name), asOf: asOf, from: "class-list", apply: true)
    }

    @Test func `a number that a later version corrects is hers no more, and again once that is undone`() async throws {
        try await RosterDesk.open { desk in
            _ = try bring(desk, "13800000001", asOf: "2026-03-01")
            let second = try bring(desk, "13800000002", asOf: "2026-03-02")
            #expect(try desk.found("13800000001") == [] && desk.found("13800000002") == ["田小禾"])
            try desk.run(.undo, second)
            #expect(try desk.found("13800000001") == ["田小禾"] && desk.found("13800000002") == [])
            // And a third time.
            _ = try bring(desk, "13800000002", asOf: "2026-03-03")
            #expect(try desk.found("13800000001") == [] && desk.found("13800000002") == ["田小禾"])
            _ = try bring(desk, "13800000001", asOf: "2026-03-04")
            #expect(try desk.found("13800000001") == ["田小禾"] && desk.found("13800000002") == [])
            try desk.expectSound()
        }
    }

    @Test func `what another roster says of her too is still hers`() async throws {
        try await RosterDesk.open { desk in
            try desk.bring([RosterDesk.head, try RosterDesk.line("田小禾", Self.xiaohe)], apply: true)
            let list = try bring(desk, "13800000001", asOf: "2026-03-01")
            #expect(try desk.found("13800000001") == ["田小禾"])
            try desk.run(.undo, list)
            #expect(try desk.found("13800000001") == [], "only the class list had it")
            #expect(try desk.found(RosterDesk.number(Self.xiaohe)) == ["田小禾"])
            #expect(try desk.found("田小禾") == ["田小禾"])
        }
    }

    @Test func `a child whom a list leaves out is found by its number there no more`() async throws {
        try await RosterDesk.open { desk in
            try desk.bring([RosterDesk.head, try RosterDesk.line("田小禾", Self.xiaohe)], apply: true)
            _ = try bring(desk, "13800000001", asOf: "2026-03-01")
            let rest = [try Self.pupil("")[0], try Self.pupil("")[2]]
            try desk.bring(rest, asOf: "2026-03-02", from: "class-list", apply: true)
            #expect(try desk.found("13800000001") == [] && desk.found("田小禾") == ["田小禾"])
        }
    }

    @Test func `an import that was cancelled leaves her what she had`() async throws {
        try await RosterDesk.open { desk in
            _ = try bring(desk, "13800000001", asOf: "2026-03-01")
            let second = try desk.bring(try Self.pupil("13800000002"), asOf: "2026-03-02", from: "class-list")
            try desk.run(
                .import, second, cancelledAfter: "UPDATE OF projectedTo ON rosterProgress WHEN NEW.projectedTo > 0")
            #expect(try desk.found("13800000001") == ["田小禾"] && desk.found("13800000002") == [])
            // The same telephone on another list, while the cancelled one waits.
            try desk.bring(
                [
                    "户号,姓名,性别,民族,出生日期,公民身份号码,户籍地址,联系电话",
                    "H1,田小禾,女,土家族,2013-05-06,\(try RosterDesk.number(Self.xiaohe)),河湾县石门镇杨家坪村,13800000002",
                ], from: "household-register", apply: true)
            #expect(try desk.found("13800000002") == ["田小禾"])
        }
    }
}
