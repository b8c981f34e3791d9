import Testing

@testable import Screening

struct RowShapeTests {
    private func screen(_ lines: String...) throws -> (rows: [ScreenedRow], report: ScreeningReport) {
        try MadeFile(MadeSheet("名册", lines: ["序号|学校|班级|姓名|身份证号|应到天数|实到天数"] + lines)).screen(
            as: try Shelf.source("class-list"))
    }

    @Test(arguments: [
        "合计||||||", "小  计||||||", "|||合 计：2人||", "总计|共2人|||||", "合计|||2人|||", "本页小计|2||||||", "全校合计：2 名||||||",
    ])
    func `a sum never becomes a child, and agrees with the rows above`(total: String) throws {
        let found = try screen("1|一小|三（1）|田小满|539921201604029984|10|10", "2|一小|三（1）|田小禾|539921201406109967|10|9", total)
        #expect(found.rows.count == 2)
        #expect(found.report.rows.totals == 1)
        #expect(found.report.alarms.isEmpty)
    }

    @Test func `sums by school and in all agree or are told`() throws {
        let found = try screen(
            "1|一小|三（1）|田小满|539921201604029984|10|10", "小计|||1人||10|10", "2|二小|三（1）|田小禾|539921201406109967|10|9",
            "3|二小|三（1）|田小苗|539921201511119999|10|8", "小计|||2人||20|16", "合计|||3人||30|27")
        #expect(found.report.rows.totals == 3)
        #expect(
            found.report.alarms.map { "\($0.cell?.description ?? "") \($0.what.text)" } == ["名册!G6 合计写的是 16，数出来是 17"])
    }

    @Test func `a head count that is wrong is told at its cell`() throws {
        let found = try screen("1|一小|三（1）|田小满|539921201604029984|10|10", "合计|||3人||10|10")
        #expect(found.report.alarms.map(\.check) == ["totals-agree"])
        #expect(found.report.alarms.first?.cell?.description == "名册!D3")
        #expect(found.report.checks.first { $0.check == "totals-agree" }?.count == 1)
    }

    @Test func `notes below the table and repeated headers are passed over`() throws {
        let found = try screen(
            "1|一小|三（1）|田小满|539921201604029984|10|10", "序号|学校|班级|姓名|身份证号|应到天数|实到天数", "2|一小|三（1）|田小禾||10|9",
            "填表人：王芳|审核人：李四|||||",
            "注：实到天数按近10个上课日统计||||||")
        #expect(found.rows.map(\.number) == [2, 4])
        #expect(found.report.rows.passedOver == 3)
    }

    @Test(arguments: ["3|一小|三（1）|注小满||10|10", "3|一小|三（1）|合小计||10|10", "3|合计小学|三（1）|田小禾||10|10"])
    func `a child with an odd name stays a child`(line: String) throws {
        #expect(try screen(line).rows.count == 1)
    }

    @Test func `rows in and rows out add up`() throws {
        let found = try screen(
            "1|一小|三（1）|田小满|539921201604029984|10|10", "2|一小|三（1）|田小禾|53992120140610996|10|9", "3|一小||||10|9",
            "合计|||3人||30|28")
        let rows = found.report.rows
        #expect(rows.seen == 3)
        #expect(rows.usable + rows.fix + rows.unusable == rows.seen)
        #expect([rows.usable, rows.fix, rows.unusable] == [1, 1, 1])
    }
}
