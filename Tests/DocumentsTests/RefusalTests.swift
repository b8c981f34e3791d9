import Documents
import Foundation
import Testing
import Vocabulary

@Suite struct RefusalTests {
    static let whenOpened: [(String, DocumentRefusal)] = [
        ("encrypted.xlsx", DocumentRefusal.passwordProtected), ("roster.xls", .oldWorkbook),
        ("roster.ods", .openDocument), ("binary.xlsb", .binaryWorkbook), ("roster.pdf", .foreign(.pdf)),
        ("letter.doc", .foreign(.letter)), ("letter.xlsx", .foreign(.letter)), ("archive.xlsx", .foreign(.archive)),
        ("web-page.xls", .foreign(.webPage)), ("truncated.xlsx", .damaged(part: "ZIP")), ("no-sheet.xlsx", .noSheet),
        ("bomb.xlsx", .swollen(limit: 16 << 20)),
    ]

    @Test(arguments: whenOpened)
    func `a file that can't be used is refused when it is opened`(name: String, reason: DocumentRefusal) {
        #expect(throws: reason) { try Spreadsheet.open(Fixture.path(name)) }
    }

    @Test(arguments: [
        ("document-type.xlsx", DocumentRefusal.documentType), ("lying-bomb.xlsx", .swollen(limit: 16 << 20)),
        ("cell-too-long.xlsx", .cellTooLong(row: 1, column: 0, limit: 32_767)),
        ("too-wide.xlsx", .tooManyColumns(row: 1, limit: 16_384)),
        ("nested.xlsx", .damaged(part: "xl/worksheets/sheet1.xml")),
        ("cut-inside.xlsx", .damaged(part: "xl/worksheets/sheet1.xml")),
    ])
    func `what only shows while reading is refused then`(name: String, reason: DocumentRefusal) throws {
        let book = try Spreadsheet.open(Fixture.path(name))
        #expect(throws: reason) { try book.read(0) { _ in true } }
    }

    static let beginnings: [([UInt8], DocumentRefusal)] = [
        ([UInt8](), DocumentRefusal.empty), ([0xEF, 0xBB, 0xBF], .empty), ([0xFF, 0xFE], .empty),
        ([0, 1, 2, 3, 4], .unrecognised), ([0x89, 0x50, 0x4E, 0x47, 0x0D], .foreign(.picture)),
        ([0x09, 0x08, 0x10, 0x00, 0x00, 0x06], .oldWorkbook), ([0x09, 0x02, 0x06, 0x00], .oldWorkbook),
        ([0x1F, 0x8B, 8, 0], .foreign(.archive)), (Array("{\\rtf1".utf8), .foreign(.letter)),
        (Array("\u{FEFF}\n<html><table>".utf8), .foreign(.webPage)),
        (Array("PK\u{3}\u{4}".utf8), .damaged(part: "ZIP")),
        (Array("<?xml version=\"1.0\"?><?mso-application?>".utf8), .foreign(.webPage)),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .damaged(part: "OLE")), (Array("a,b\n\"c,d\n".utf8), .openQuote(row: 2)),
        (
            Array(("a,b\n" + String(repeating: "x", count: 32_768) + ",d\n").utf8),
            .cellTooLong(row: 2, column: 0, limit: 32_767)
        ),
        (Array(String(repeating: ",", count: 16_384).utf8) + [10], .tooManyColumns(row: 1, limit: 16_384)),
        (
            Array(("a,b\n\"" + String(repeating: "x\n", count: 200_000)).utf8),
            .cellTooLong(row: 2, column: 0, limit: 32_767)
        ),
        (Array(repeating: UInt8(ascii: "\n"), count: 70_000) + [0], .damagedText(row: 70_001)),
    ]

    @Test(arguments: beginnings)
    func `the content decides, whatever the name says`(bytes: [UInt8], reason: DocumentRefusal) throws {
        let scratch = try Scratch()
        let path = try scratch.file("名册.xlsx", holding: bytes)
        #expect(throws: reason) { try Spreadsheet.open(path).read(0) { _ in true } }
    }

    @Test func `a mislabelled file is read as what it is`() throws {
        let scratch = try Scratch()
        let workbook = try scratch.file("名册.csv", holding: Fixture.bytes("libreoffice.xlsx"))
        #expect(try Spreadsheet.open(workbook).format == .workbook)
        let text = try scratch.file("名册.xlsx", holding: Fixture.bytes("gb18030.csv"))
        #expect(try Spreadsheet.open(text).format == .delimited(.gb18030, separator: ","))
    }

    @Test func `a missing file, a folder and a pipe are told apart from a table`() throws {
        let scratch = try Scratch()
        #expect(throws: DocumentRefusal.absent) { try Spreadsheet.open(scratch.path("无")) }
        #expect(throws: DocumentRefusal.absent) {
            try Spreadsheet.open(scratch.path(String(repeating: "长", count: 300)))
        }
        #expect(throws: DocumentRefusal.notAFile) { try Spreadsheet.open(scratch.folder) }
        try #require(mkfifo(scratch.path("pipe"), 0o600) == 0)
        #expect(throws: DocumentRefusal.notAFile) { try Spreadsheet.open(scratch.path("pipe")) }
    }

    @Test func `a file that is too large is not begun`() throws {
        let scratch = try Scratch()
        let path = try scratch.file("a.csv", holding: "a,b\n".utf8)
        try #require(truncate(path, 2 << 30) == 0)
        #expect(throws: DocumentRefusal.tooLarge(bytes: 2 << 30, limit: 1 << 30)) { try Spreadsheet.open(path) }
    }

    @Test func `a file cut short under our hands is noticed`() throws {
        let scratch = try Scratch()
        let path = try scratch.file("a.csv", holding: Array(repeating: Array("a,b\n".utf8), count: 200_000).joined())
        let book = try Spreadsheet.open(path)
        #expect(throws: DocumentRefusal.changedMeanwhile) {
            try book.read(0) { _ in truncate(path, 300_000) == 0 }
        }
    }

    @Test func `nothing is taken from an element whose beginning was refused`() throws {
        let scratch = try Scratch()
        var package = StoredPackage.sample
        package.parts[6].bytes = Array(
            "<worksheet><sheetData><row><c/><c><v>12345</v></c><c><v>1</v></c></row><row><c r='1'/></row></sheetData></worksheet>"
                .utf8)
        let book = try Spreadsheet.open(try scratch.file("a.xlsx", holding: package.bytes))
        #expect(throws: DocumentRefusal.damaged(part: "xl/sheet1.xml")) { try book.read(0) { _ in true } }
    }

    @Test func `a text shared by a whole row does not fill the memory`() throws {
        let scratch = try Scratch()
        var package = StoredPackage.sample
        let cells = String(repeating: "<c t='s'><v>0</v></c>", count: 16_384)
        package.parts[5].bytes = Array("<sst><si><t>\(String(repeating: "田", count: 32_767))</t></si></sst>".utf8)
        package.parts[6].bytes = Array("<worksheet><sheetData><row>\(cells)</row></sheetData></worksheet>".utf8)
        let book = try Spreadsheet.open(try scratch.file("a.xlsx", holding: package.bytes))
        #expect(throws: DocumentRefusal.rowTooLong(row: 1, limit: 64 << 20)) { try book.read(0) { _ in true } }
    }

    @Test func `shared texts are kept within their limit`() throws {
        var limits = Spreadsheet.Limits.standard
        limits.sharedBytes = 20
        #expect(throws: DocumentRefusal.swollen(limit: 20)) {
            try Spreadsheet.open(Fixture.path("libreoffice.xlsx"), limits: limits)
        }
    }

    @Test(arguments: [
        DocumentRefusal.absent, .closedToUs, .notAFile, .unreadable(reason: "x"), .changedMeanwhile,
        .unwritable(reason: "x"), .empty, .tooLarge(bytes: 2, limit: 1), .passwordProtected, .oldWorkbook,
        .binaryWorkbook, .openDocument, .foreign(.pdf), .foreign(.archive), .foreign(.webPage), .unrecognised,
        .damaged(part: "x"), .damagedText(row: 1), .swollen(limit: 1), .documentType, .noSheet,
        .tooManyColumns(row: 1, limit: 1), .tooManyRows(limit: 1), .cellTooLong(row: 1, column: 0, limit: 1),
        .openQuote(row: 1), .rowTooLong(row: 1, limit: 1),
    ])
    func `every refusal says what to do`(refusal: DocumentRefusal) {
        let message = refusal.message
        #expect(message.contains("请"))
        #expect(message.hasSuffix("。"))
        for word in ["失败", "非法", "异常", "！", "{}"] { #expect(!message.contains(word)) }
    }
}
