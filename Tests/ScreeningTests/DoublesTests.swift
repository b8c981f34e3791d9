import Testing

@testable import Screening

/// Two rows of one file with the same number: nobody knows which one is right, so both wait.
struct DoublesTests {
    private static let header = "户号|姓名|性别|民族|出生日期|公民身份号码|户籍地址|监护人姓名|监护人身份证号|变动情况"
    private static let first = "H1|田小满|女|土家族|2016-04-02|539921201604029984|河湾县石门镇杨家坪村|田大河|539921198507129989|"
    private static let other = "H9|彭小满|女|土家族|2016-04-02|539921201604029984|河湾县石门镇马鞍村|彭大山|539921198507129989|"

    private func screen(_ lines: [String]) throws -> (rows: [ScreenedRow], report: ScreeningReport) {
        try MadeFile(MadeSheet(lines: [Self.header] + lines)).screen(as: try Shelf.source("household-register"))
    }

    @Test func `both wait, and each names the other`() throws {
        let (rows, report) = try screen([Self.first, Self.other])
        #expect(rows.map(\.verdict) == [.fix, .fix])
        let messages = rows.map { row in row.faults.filter { $0.check == "number-twice" }.map(\.message).joined() }
        #expect(messages[0].contains("名册!3 行") && messages[1].contains("名册!2 行"), "\(messages)")
        #expect(report.rows.fix == 2 && report.rows.usable == 0 && report.rows.repeated == 0)
    }

    @Test func `rows that say the same go in once, and the other is counted as a repeat`() throws {
        let (rows, report) = try screen([Self.first, Self.first.replacing("田小满", with: "田小满 ")])
        #expect(rows.map(\.verdict) == [.usable])
        #expect(report.rows.repeated == 1 && report.rows.seen == 1)
    }

    @Test func `a third row that says the same as one of the two waits with them`() throws {
        let (rows, report) = try screen([Self.first, Self.other, Self.first])
        #expect(rows.map(\.verdict) == [.fix, .fix, .fix] && report.rows.fix == 3)
    }

    @Test func `rows on two sheets name each other's sheet`() throws {
        let file = MadeFile(MadeSheet("石门镇", Self.header, Self.first), MadeSheet("马鞍镇", Self.header, Self.other))
        let (rows, _) = try file.screen(as: try Shelf.source("household-register"))
        let messages = rows.flatMap(\.faults).filter { $0.check == "number-twice" }.map(\.message)
        #expect(messages.count == 2 && messages[0].contains("马鞍镇!2") && messages[1].contains("石门镇!2"), "\(messages)")
    }
}
