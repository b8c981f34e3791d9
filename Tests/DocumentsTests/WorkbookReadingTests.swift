import Documents
import Foundation
import Testing

@Suite struct WorkbookReadingTests {
    @Test func `a workbook tells its sheets in order, with those that are hidden`() throws {
        let book = try Spreadsheet.open(Fixture.path("openpyxl.xlsx"))
        #expect(book.format == .workbook)
        #expect(book.sheets.map(\.name) == ["名册", "在校", "选项", "空"])
        #expect(book.sheets.map(\.isHidden) == [false, false, true, false])
        #expect(try book.rows(of: 3).isEmpty)
    }

    @Test(arguments: [("openpyxl.xlsx", 1), ("libreoffice.xlsx", 0), ("from-1904.xlsx", 0)])
    func `openpyxl, LibreOffice and a Macintosh write the same roster`(name: String, sheet: Int) throws {
        let rows = try Spreadsheet.open(Fixture.path(name)).rows(of: sheet)
        #expect(rows.prefix(4).map(\.number) == [1, 2, 3, 4])
        #expect(
            rows.prefix(4).map { $0.cells.map(\.text) } == [
                ["姓名", "身份证号", "出生日期", "班级", "补助（元）", "住校"],
                ["田小禾", "11010519491231002X", "2012-03-18", "五（2）班", "625", "TRUE"],
                ["阿依古丽·买买提", "440524188001010014", "2011-09-01", "六（1）班", "312.5", "FALSE"],
                ["周　燕", "", "2013-12-31", "四（3）班", "0", "TRUE"],
            ])
        #expect(rows[1].cells.map(\.kind) == [.text, .text, .day, .text, .number, .boolean])
        #expect(rows[3][1] == .empty)
    }

    @Test func `cells are given as people see them`() throws {
        let rows = try Spreadsheet.open(Fixture.path("openpyxl.xlsx")).rows()
        let byNumber = Dictionary(uniqueKeysWithValues: rows.map { ($0.number, $0.cells) })
        let first = try #require(byNumber[4])
        #expect(first[4] == Cell(text: "2026-03-18", kind: .day))
        #expect(first[5] == "父亲外出务工")
        let second = try #require(byNumber[5])
        #expect(second[1] == Cell(text: "430124201105120000", kind: .number))
        #expect(second[2] == .empty)
        #expect(second[4] == Cell(text: "2026-03-18 08:30:00", kind: .day))
        #expect(second[5] == " 前后有空格 ")
        let third = try #require(byNumber[6])
        #expect(third[1] == Cell(text: "0.3", kind: .number))
        #expect(third[2] == Cell(text: "#N/A", kind: .fault))
        #expect(third[4] == "08:30:00")
        #expect(third[5] == "第一行\n第二行")
        let fourth = try #require(byNumber[7])
        #expect(fourth.map(\.text) == ["零", "0.0000001", "TRUE", "1234567890123456", "38", "1e5"])
        #expect(fourth[5].kind == .text)
        let fifth = try #require(byNumber[8])
        #expect(fifth.map(\.text) == ["000043001", "0.955", "2023-03-15", "45000", "1.5", "a\rb"])
    }

    @Test func `rows that hold nothing are counted but not delivered`() throws {
        let rows = try Spreadsheet.open(Fixture.path("openpyxl.xlsx")).rows()
        #expect(rows.map(\.number) == [1, 2, 3, 4, 5, 6, 7, 8, 12])
    }

    @Test func `a formula that nobody has worked out is empty and counted`() throws {
        let book = try Spreadsheet.open(Fixture.path("openpyxl.xlsx"))
        let reading = try book.read(0) { _ in true }
        #expect(reading.unsolvedFormulas == 1)
        #expect(reading.rows == 9)
    }

    @Test func `merged titles and two-row headers can be told`() throws {
        let book = try Spreadsheet.open(Fixture.path("openpyxl.xlsx"))
        let merges = try book.merges(of: 0)
        #expect(merges.contains(CellRange(rows: 1...1, columns: 0...5)))
        #expect(merges.contains(CellRange(rows: 2...2, columns: 2...4)))
        #expect(merges.count == 5)
        let head = try book.head(of: 0, rows: 3)
        #expect(Set(head[0].cells.map(\.text)) == ["河湾县2026年春季学籍名册"])
        #expect(head[1].cells.map(\.text) == ["姓名", "身份证号", "家庭情况", "家庭情况", "家庭情况", "备注"])
        #expect(head[2].cells.map(\.text) == ["姓名", "身份证号", "户主", "人口", "登记日期", "备注"])
        #expect(try book.merges(of: 1).isEmpty)
    }

    @Test func `prefixes, missing references, runs, readings and escapes are understood`() throws {
        let book = try Spreadsheet.open(Fixture.path("by-hand.xlsx"))
        let rows = try book.rows()
        #expect(rows.map(\.number) == [1, 4, 5])
        #expect(rows[0].cells == ["田", "a\r_x000D_𠮷"])
        #expect(
            rows[1].cells == [
                .empty, .empty, "内 联 ", Cell(text: "2026-03-18", kind: .day),
                Cell(text: "2026-03-18 08:30:00", kind: .day), Cell(text: "FALSE", kind: .boolean),
                Cell(text: "#REF!", kind: .fault), "公式&值", Cell(text: "430124201105120000", kind: .number),
            ])
        #expect(rows[2].cells.count == 27)
        #expect(rows[2][26] == Cell(text: "0.0015", kind: .number))
        #expect(try book.merges(of: 0) == [CellRange(rows: 1...1, columns: 0...1)])
    }

    @Test func `macros and links are mentioned and left alone`() throws {
        let book = try Spreadsheet.open(Fixture.path("macro.xlsm"))
        #expect(book.notes == [.macros, .externalLinks])
        #expect(book.notes.allSatisfy { !$0.message.isEmpty })
        #expect(try book.texts() == [["田小禾"]])
    }

    @Test func `reading stops when asked and two readings do not disturb each other`() throws {
        let book = try Spreadsheet.open(Fixture.path("libreoffice.xlsx"))
        var pairs: [(Int, Int)] = []
        try book.read(0) { outer in
            try book.read(0) { inner in
                pairs.append((outer.number, inner.number))
                return inner.number < 2
            }
            return outer.number < 2
        }
        #expect(pairs.map(\.0) == [1, 1, 2, 2])
        #expect(pairs.map(\.1) == [1, 2, 1, 2])
    }

    @Test func `what the body throws comes out`() throws {
        struct Enough: Error {}
        let book = try Spreadsheet.open(Fixture.path("libreoffice.xlsx"))
        #expect(throws: Enough.self) { try book.read(0) { _ in throw Enough() } }
    }

    @Test func `an open file stays the same when its name is given to another`() throws {
        let scratch = try Scratch()
        let path = try scratch.file("a.xlsx", holding: Fixture.bytes("libreoffice.xlsx"))
        let book = try Spreadsheet.open(path)
        _ = try scratch.file("b", holding: Fixture.bytes("macro.xlsm"))
        try #require(rename(scratch.path("b"), path) == 0)
        #expect(try book.rows().count == 5)
    }

    @Test func `columns are named as on the screen`() {
        #expect([0, 25, 26, 701, 702, 16_383].map(columnName) == ["A", "Z", "AA", "ZZ", "AAA", "XFD"])
    }
}
