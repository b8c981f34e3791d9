import Testing

@testable import Screening

struct RosterAlarmTests {
    private func alarms(_ townships: [String: Int], previous: [String: Int]) throws -> [String] {
        var lines = ["乡镇|姓名|出生日期|保障类别"]
        for (name, count) in townships.sorted(by: { $0.key < $1.key }) {
            for number in 0..<count { lines.append("\(name)|田小满|2016-04-\(10 + number % 19)|孤儿") }
        }
        let report = try MadeFile(MadeSheet("孤儿", lines: lines)).screen(
            as: try Shelf.source("civil-affairs"), previous: previous
        ).report
        #expect(report.regions == townships)
        return report.alarms.map(\.message)
    }

    @Test func `a missing township is told`() throws {
        #expect(
            try alarms(["城关镇": 30], previous: ["城关镇": 31, "石门镇": 1180]) == [
                "石门镇上一版有 1,180 人，这一版一个也没有。像是漏了一张表，请先问来源单位。"
            ])
    }

    @Test func `a swing is told, small numbers and small changes are not`() throws {
        #expect(
            try alarms(["城关镇": 30, "石门镇": 3, "乌石乡": 50], previous: ["城关镇": 60, "石门镇": 1, "乌石乡": 45]) == [
                "城关镇比上一版少 30 人（上一版 60 人，这一版 30 人）。请先问来源单位是什么原因。"
            ])
    }

    @Test func `the first version has nothing to be compared with`() throws {
        #expect(try alarms(["城关镇": 30], previous: [:]).isEmpty)
    }
}
