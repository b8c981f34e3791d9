import Testing
import Vocabulary

@testable import Documents

@Suite struct WorkbookWriterTests {
    @Test func `what was written is read again`() throws {
        let scratch = try Scratch()
        let path = scratch.path("a.xlsx")
        let rows: [[Cell]] = [
            ["田小禾", "11010519491231002X", .number(625), .number("312.50"), .day(Day(number: 20_530)), .empty, "末"],
            ["=1+1", "+86", "-5", "@x", " 前后 ", "a\nb", "<&\"'>"],
            [
                .number("430124201105120037"), .number("x"), Cell(text: "x", kind: .day),
                Cell(text: "TRUE", kind: .boolean),
            ],
            [
                Cell(text: "#N/A", kind: .fault), .day(Day(number: -30_000)), "𠮷㐂·", "_x000D_", "a\u{1}b\r\nc", "__x0_",
                "a\0b",
            ],
        ]
        var writer = try WorkbookWriter(to: path)
        try writer.begin("名册", columns: [])
        for row in rows { try writer.append(row, marking: [1: .bad, 2: .warn]) }
        try writer.close()
        let read = try Spreadsheet.open(path).rows()
        #expect(read.map(\.number) == [1, 2, 3, 4])
        #expect(
            read.map { $0.cells.map(\.text) } == [
                ["田小禾", "11010519491231002X", "625", "312.5", "2026-03-18", "", "末"],
                ["=1+1", "+86", "-5", "@x", " 前后 ", "a\nb", "<&\"'>"],
                ["430124201105120037", "x", "x", "TRUE"],
                ["#N/A", "1887-11-12", "𠮷㐂·", "_x000D_", "a\u{1}b\r\nc", "__x0_", "a\u{FFFD}b"],
            ])
        #expect(read[0].cells.map(\.kind) == [.text, .text, .number, .number, .day, .empty, .text])
        #expect(read[1].cells.allSatisfy { $0.kind == .text })
        #expect(read[2].cells.map(\.kind) == [.text, .text, .text, .boolean])
    }

    @Test func `long numbers and long names keep every character`() throws {
        let scratch = try Scratch()
        let path = scratch.path("a.xlsx")
        let name = String(repeating: "买买提·", count: 75)
        var writer = try WorkbookWriter(to: path)
        try writer.begin("名册", columns: [SheetColumn("姓名", width: 40), SheetColumn("身份证号")])
        try writer.append([.text(name), "440524188001010014"])
        try writer.append([.text(String(repeating: "字", count: 32_767)), .empty])
        #expect(throws: DocumentRefusal.cellTooLong(row: 4, column: 1, limit: 32_767)) {
            try writer.append([.empty, .text(String(repeating: "字", count: 32_768))])
        }
        try writer.close()
        let rows = try Spreadsheet.open(path).rows()
        #expect(rows[1].cells == [.text(name), "440524188001010014"])
        #expect(rows[2][0].text.count == 32_767)
    }

    @Test func `a worklist locks its keys and offers choices`() throws {
        let scratch = try Scratch()
        let path = scratch.path("a.xlsx")
        var writer = try WorkbookWriter(to: path)
        let places = (1...80).map { "石门镇第\($0)小学" }
        try writer.begin(
            "核实",
            columns: [
                SheetColumn("编号", isLocked: true), SheetColumn("去向", choices: ["在校", "送教", "其他"]),
                SheetColumn("学校", choices: places), SheetColumn("再核", choices: ["在校", "送教", "其他"]),
            ])
        try writer.append(["7QK", "在校"])
        try writer.close()
        let book = try Spreadsheet.open(path)
        #expect(book.sheets == [Sheet(name: "核实"), Sheet(name: "选项", isHidden: true)])
        #expect(try book.texts() == [["编号", "去向", "学校", "再核"], ["7QK", "在校"]])
        let choices = try book.rows(of: 1)
        #expect(choices.count == 80)
        #expect(choices[2].cells == ["其他", "石门镇第3小学"])
        let sheet = try part("xl/worksheets/sheet1.xml", of: path)
        #expect(sheet.contains("<sheetProtection"))
        #expect(sheet.contains("<formula1>'选项'!$B$1:$B$80</formula1>"))
        #expect(sheet.contains("state=\"frozen\""))
        let styles = try part("xl/styles.xml", of: path)
        #expect(styles.contains("<protection locked=\"0\"/>"))
    }

    @Test func `bad cells are red as on the pages`() throws {
        let scratch = try Scratch()
        let path = scratch.path("a.xlsx")
        var writer = try WorkbookWriter(to: path)
        try writer.begin("名册", columns: [SheetColumn("姓名")])
        try writer.append(["田小禾"], marking: [0: .bad])
        try writer.close()
        let styles = try part("xl/styles.xml", of: path)
        #expect(styles.contains("FFFCEDEB") && styles.contains("FF9B1C15"))
        #expect(styles.contains("numFmtId=\"49\""))
    }

    @Test func `sheet names are made to fit`() throws {
        let scratch = try Scratch()
        let path = scratch.path("a.xlsx")
        var writer = try WorkbookWriter(to: path)
        let long = String(repeating: "很", count: 40)
        for name in ["名册", "名册", "a/b:c", "", long, long, "选项", "'x'", "ABC", "abc"] {
            try writer.begin(name, columns: [])
        }
        try writer.append(["末"])
        try writer.close()
        let book = try Spreadsheet.open(path)
        #expect(book.sheets.count == 10)
        #expect(Set(book.sheets.map { $0.name.lowercased() }).count == 10)
        #expect(book.sheets.allSatisfy { $0.name.utf16.count <= 31 })
        #expect(try book.texts(of: 9) == [["末"]])
    }

    @Test func `an empty workbook can still be opened`() throws {
        let scratch = try Scratch()
        try WorkbookWriter(to: scratch.path("a.xlsx")).close()
        #expect(try Spreadsheet.open(scratch.path("a.xlsx")).sheets.count == 1)
    }

    @Test func `the file is there whole or not at all`() throws {
        let scratch = try Scratch()
        let path = try scratch.file("a.xlsx", holding: Fixture.bytes("libreoffice.xlsx"))
        do {
            var writer = try WorkbookWriter(to: path)
            try writer.begin("半", columns: [])
            try writer.append(["一"])
            #expect(try Spreadsheet.open(path).rows().count == 5)
            #expect(try scratch.names.count == 2)
        }
        #expect(try scratch.names == ["a.xlsx"])
        #expect(try Spreadsheet.open(path).rows().count == 5)
        var writer = try WorkbookWriter(to: path)
        try writer.begin("整", columns: [])
        try writer.append(["一"])
        try writer.close()
        #expect(try scratch.names == ["a.xlsx"])
        #expect(try Spreadsheet.open(path).texts() == [["一"]])
    }

    @Test func `a folder that is not there is refused at once`() throws {
        let scratch = try Scratch()
        let refusal = try refusal { _ = try WorkbookWriter(to: scratch.path("无/a.xlsx")) }
        guard case .unwritable = try #require(refusal) else {
            Issue.record("refused as \(String(describing: refusal))")
            return
        }
    }

    /// One part of a package as text.
    private func part(_ name: String, of path: String) throws -> String {
        let archive = try Archive(try OpenFile.open(path, upTo: 1 << 20), limits: .standard)
        let part = try #require(try archive.part(name))
        var bytes = [UInt8](repeating: 0, count: part.size)
        let count = try bytes.withUnsafeMutableBytes { try part.read(into: $0) }
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
