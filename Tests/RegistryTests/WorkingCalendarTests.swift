import Documents
import Foundation
import Registry
import Testing
import Vocabulary

/// By which days something falls due.
struct WorkingCalendarTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    private func calendar() throws -> WorkingCalendar {
        try WorkingCalendar(parsing: DataFile(reading: Self.root + "/calendars/working-days.yaml"))
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test(arguments: [
        ("2026-03-18", 5, "2026-03-25"), ("2026-04-02", 2, "2026-04-07"), ("2026-04-30", 1, "2026-05-06"),
        ("2026-02-13", 1, "2026-02-14"), ("2026-09-30", 3, "2026-10-10"), ("2026-03-18", -2, "2026-03-16"),
        ("2026-03-18", 0, "2026-03-18"),
    ])
    func `working days pass over weekends and holidays, and count the days worked in exchange`(
        from: String, count: Int, to: String
    ) throws {
        #expect(try calendar().day(count, after: day(from)) == day(to))
    }

    @Test func `a year whose document is not known goes by the plain week`() throws {
        let calendar = try calendar()
        #expect(calendar.years == [2024, 2025, 2026])
        #expect(try calendar.isWorking(day("2031-10-01")) && !calendar.isWorking(day("2031-10-04")))
    }
}
