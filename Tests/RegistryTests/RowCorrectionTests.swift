import GRDB
import Testing
import Vocabulary

@testable import Registry

/// A row that is put right keeps the place that it has in its file.
struct RowCorrectionTests {
    private static let head = "学校,班级,姓名,性别,身份证号,联系电话"
    private static let first = "石门镇中心小学,三（1）班,王小明,男,,13800000001"
    private static let second = "石门镇中心小学,三（1）班,王小明,男,,13800000002"

    @Test func `the second of two namesakes without a number stays the second`() async throws {
        try await RosterDesk.open { desk in
            let before = try desk.bring([Self.head, Self.first, Self.second], from: "class-list", apply: true)
            #expect(before.progress.usable == 2)
            let unclear = Self.second.replacing(",男,,", with: ",男,5399,")
            let roster = try desk.bring([Self.head, Self.first, unclear], asOf: "2026-03-02", from: "class-list")
            #expect(roster.progress.waiting == 1 && roster.progress.added == 0, "\(roster.progress)")
            let corrected = try desk.correct(2, of: roster, ["idNumber": ""])
            #expect(corrected.progress.usable == 2 && corrected.progress.open == 0)
            #expect(
                corrected.progress.changed == 0 && corrected.progress.added == 0, "it says what the second said before")
            #expect(corrected.progress.removed == 0)
        }
    }

    @Test func `a namesake whose other row waits too is taken for neither`() async throws {
        try await RosterDesk.open { desk in
            let unclear = [Self.first, Self.second].map { $0.replacing(",男,,", with: ",男,5399,") }
            let roster = try desk.bring([Self.head] + unclear, from: "class-list")
            try desk.correct(2, of: roster, ["idNumber": ""])
            let both = try desk.correct(1, of: roster, ["idNumber": ""])
            #expect(both.progress.usable == 2 && both.progress.added == 2)
            #expect(try desk.count("SELECT count(DISTINCT line) FROM rosterEntry") == 2)
        }
    }
}
