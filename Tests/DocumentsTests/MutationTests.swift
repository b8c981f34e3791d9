import Documents
import Foundation
import Fuzzing
import Testing

/// Files that somebody or something has spoiled: whatever they hold, there is a table or a refusal, never a crash.
@Suite struct MutationTests {
    /// Reads all there is; true if it could be read.
    private func survives(_ bytes: [UInt8], in scratch: Scratch) throws -> Bool {
        let path = try scratch.file("spoilt", holding: bytes)
        var limits = Spreadsheet.Limits.standard
        limits.unpackedBytes = 1 << 20
        return try refusal {
            let book = try Spreadsheet.open(path, limits: limits)
            for sheet in book.sheets.indices {
                try book.read(sheet) { $0.number > 0 }
                _ = try book.head(of: sheet, rows: 3)
            }
        } == nil
    }

    static let fixtures = [
        "openpyxl.xlsx", "libreoffice.xlsx", "from-1904.xlsx", "by-hand.xlsx", "encrypted.xlsx", "roster.xls",
        "roster.ods",
        "gb18030.csv", "utf8-mark.csv", "utf16-little.csv", "utf16-big.csv", "semicolon.csv", "macro.xlsm",
        "letter.doc",
    ]

    @Test(arguments: fixtures)
    func `a spoilt file is read or refused`(name: String) throws {
        let whole = try Fixture.bytes(name)
        var chance = SeededChance(seed: 2026)
        let scratch = try Scratch()
        #expect(
            try survives(whole, in: scratch) == !["encrypted.xlsx", "roster.xls", "roster.ods", "letter.doc"].contains(
                name))
        for _ in 0..<150 {
            _ = try survives(Mutation.spoil(whole, with: [], using: &chance), in: scratch)
        }
    }

    @Test(arguments: StoredPackage.sample.parts.indices)
    func `a workbook with a spoilt part is read or refused`(index: Int) throws {
        let scratch = try Scratch()
        #expect(try survives(StoredPackage.sample.bytes, in: scratch))
        var chance = SeededChance(seed: UInt64(index))
        var count = 0
        for _ in 0..<300 {
            var package = StoredPackage.sample
            let part = package.parts[index].bytes
            package.parts[index].bytes = Mutation.spoil(part, with: Mutation.markup, using: &chance)
            if try survives(package.bytes, in: scratch) { count += 1 }
        }
        // Else nothing behind the package was reached.
        #expect(count > 3)
    }

    @Test func `the sample is a workbook`() throws {
        let scratch = try Scratch()
        let path = try scratch.file("a", holding: StoredPackage.sample.bytes)
        let book = try Spreadsheet.open(path)
        #expect(
            try book.texts() == [
                ["姓名", "2026-03-18"], ["田 小\r禾", "五𠮷", "2026-03-18 12:00:00"],
                ["", "", "TRUE", "#N/A", "2026-03-18 08:30:00", "04300", "a&b"],
            ])
    }
}
