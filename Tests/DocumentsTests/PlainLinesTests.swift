import Documents
import Testing

/// Lines in several parts are the lines of the file.
struct PlainLinesTests {
    @Test(arguments: ["\n", "\u{FEFF}\n", "a\n", "a\n\n", "ab\ncd", "\n\n\nA", "姓名\n田小满\n李\n"])
    func `a file of a few bytes has all its lines, in any number of parts`(text: String) throws {
        let scratch = try Scratch()
        let lines = try #require(try Spreadsheet.open(scratch.file("a.csv", holding: text.utf8)).plainLines)
        let whole = Array(text.drop { $0 == "\u{FEFF}" }.utf8)
        for parts in 1...9 {
            var bytes: [UInt8] = []
            for part in 0..<parts {
                #expect(try lines.lines(before: part, of: parts) == bytes.count { $0 == 0x0A }, "\(part) of \(parts)")
                try lines.read(part: part, of: parts) { block in block.withUnsafeBufferPointer { bytes += $0 } }
            }
            #expect(bytes == whole, "\(parts) parts")
        }
    }
}
