import Documents
import Foundation
import Testing
import Vocabulary

@testable import Screening

struct PapersTests {
    private let lines = [
        "河湾县户籍学龄人口名册", "", "户号|姓名|性别|出生日期|公民身份号码|备注", "H1|田小满|女|2016-04-02|539921201604029984|",
        "H2|田?禾|女|2013-05-06|539921201305069000|", "", "合计|3人||||",
    ]

    /// Written as a workbook, read back as a file that came from a department.
    private func file(in folder: Folder) throws -> Spreadsheet {
        var book = try WorkbookWriter(to: folder.path("名册.xlsx"))
        try book.begin("名册", columns: [])
        for line in lines {
            try book.append(line.split(separator: "|", omittingEmptySubsequences: false).map { .text(String($0)) })
        }
        try book.close()
        return try Spreadsheet.open(folder.path("名册.xlsx"))
    }

    private func screened(_ file: Spreadsheet) throws -> (
        source: RosterSource, mapping: ColumnMapping, context: ScreeningContext, report: ScreeningReport
    ) {
        let source = try Shelf.source("household-register")
        let mapping = try source.mapping(for: try SheetHead.all(of: file))
        let context = ScreeningContext(
            asOf: try #require(Day("2026-03-01")), extraDivisions: Set([RegionCode("539921")].compactMap(\.self)))
        return (source, mapping, context, try source.screen(file, as: mapping, in: context))
    }

    @Test func `the error workbook is the same file with a last column`() throws {
        let folder = try Folder()
        let file = try file(in: folder)
        let (source, mapping, context, report) = try screened(file)
        try ErrorWorkbook.write(file, of: source, as: mapping, in: context, report: report, to: folder.path("纠错表.xlsx"))

        var before: [Int: [Cell]] = [:]
        var after: [Int: [Cell]] = [:]
        try file.read(0) { row in
            before[row.number] = row.cells
            return true
        }
        let errors = try Spreadsheet.open(folder.path("纠错表.xlsx"))
        #expect(errors.sheets.map(\.name) == ["名册"])
        try errors.read(0) { row in
            after[row.number] = row.cells
            return true
        }
        #expect(Set(before.keys) == Set(after.keys))
        for (number, cells) in before { #expect(Array(try #require(after[number]).prefix(cells.count)) == cells) }
        #expect(after[3]?.last?.text == "哪里错、怎么改")
        #expect(after[4]?.count == 5)
        let note = try #require(after[5]?.last?.text)
        #expect(note.hasPrefix("B 姓名里有用“?”或“〓”代替的字。请按户口簿补上这个字。\nE 公民身份号码末三位是 000 而校验码不对"))
        #expect(after[7]?.last?.text == "B 合计写的是 3，数出来是 2。请核对有没有漏行、重行，或合计没有更新。")
    }

    @Test func `the list of faults hides numbers and names`() throws {
        let folder = try Folder()
        let file = try file(in: folder)
        let (source, mapping, context, _) = try screened(file)
        var list = try FaultList(to: folder.path("问题清单.csv"))
        _ = try source.screen(file, as: mapping, in: context) { row in
            for fault in row.faults { try list.append(fault) }
        }
        try list.close()
        let text = try String(contentsOfFile: folder.path("问题清单.csv"), encoding: .utf8)
        #expect(text.contains("名册!E5,需更正,"))
        #expect(text.contains("539***********9000"))
        #expect(!text.contains("田?禾") && !text.contains("539921201305069000"))
        #expect(text.split(separator: "\r\n").count == 3)
    }

    @Test func `the letter says what is wrong by rule, with cells and remedy`() throws {
        let folder = try Folder()
        let (_, _, context, report) = try screened(try file(in: folder))
        let letter = ReturnLetter(
            to: "河湾县公安局", from: "河湾县教育局", about: "户籍学龄人口", fileName: "名册.xlsx", asOf: context.asOf,
            writtenOn: try #require(Day("2026-03-02")), dueOn: Day("2026-03-09"), report: report)
        #expect(
            letter.text == """
                关于退回《户籍学龄人口》的函
                河湾县公安局：
                贵单位提供的《户籍学龄人口》（文件：名册.xlsx，数据截止日 2026-03-01）已经体检。共 2 行，能入库 1 行，待更正 1 行，不能用 0 行。现将问题列后，请更正。
                名册!B7：合计写的是 3，数出来是 2。请核对有没有漏行、重行，或合计没有更新。
                1. 身份证号被 Excel 截断（需更正）1 处：E5。请从登记系统重新导出，该列设为“文本”。
                2. 姓名里有打不出的字（提示）1 处：B5。请按户口簿补上这个字。
                请于 2026-03-09 前重新发来整份名册。逐行的问题见所附纠错表最后一列。
                河湾县教育局
                2026年3月2日
                """)
    }

    @Test func `a report can be kept`() throws {
        let folder = try Folder()
        let report = try screened(try file(in: folder)).report
        let kept = try JSONDecoder().decode(ScreeningReport.self, from: try JSONEncoder().encode(report))
        #expect(kept == report)
        #expect(kept.checks.map(\.severity) == [.fix, .notice, .notice])
        #expect(kept.checks.map(\.count) == [1, 1, 1])
        #expect(kept.sheets.map(\.rows) == [2])
    }

    @Test func `a file that changed under its mapping is refused`() throws {
        let folder = try Folder()
        let file = try file(in: folder)
        let (source, mapping, context, _) = try screened(file)
        var other = mapping
        other.sheets[0] = SheetColumns(
            index: 7, name: "名册", headerRows: 1...1, notes: [], columns: mapping.sheets[0].columns, isIncluded: true)
        #expect(throws: ScreeningRefusal.noSuchSheet("名册")) { try source.screen(file, as: other, in: context) }
    }

    @Test func `twenty cells of a rule are kept and all are counted`() throws {
        let rows = (0..<50).map { "H\($0)|田小满\($0)|女|2016-04-02|无|" }
        let file = MadeFile(MadeSheet("名册", lines: ["户号|姓名|性别|出生日期|公民身份号码|备注"] + rows))
        let report = try file.screen(as: try Shelf.source("household-register")).report
        let blank = try #require(report.checks.first { $0.check == "number-blank" })
        #expect(blank.count == 50)
        #expect(blank.cells.map(\.description) == (2...21).map { "名册!E\($0)" })
    }
}
