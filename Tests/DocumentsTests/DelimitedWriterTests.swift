import Documents
import Foundation
import Fuzzing
import Testing

@Suite struct DelimitedWriterTests {
    private func written(
        _ rows: [[String]], in encoding: TextEncoding = .utf8, for reader: DelimitedWriter.Reader = .people
    ) throws -> [UInt8] {
        let scratch = try Scratch()
        var writer = try DelimitedWriter(to: scratch.path("a.csv"), in: encoding, for: reader)
        for row in rows { try writer.append(row) }
        try writer.close()
        return [UInt8](try Data(contentsOf: URL(filePath: scratch.path("a.csv"))))
    }

    @Test func `Excel gets a mark, machines get none`() throws {
        #expect(try written([["姓名", "a,b"]]) == Array("\u{FEFF}姓名,\"a,b\"\r\n".utf8))
        #expect(try written([["姓名", "\"\n"]], for: .machines) == Array("姓名,\"\"\"\n\"\r\n".utf8))
        #expect(try written([["姓名"]], in: .gb18030) == [0xD0, 0xD5, 0xC3, 0xFB, 0x0D, 0x0A])
    }

    static let guarded = [
        ("=1+1", "'=1+1"), ("+86", "'+86"), ("-5", "'-5"), ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""),
        ("＝1", "'＝1"), ("'=1", "''=1"), ("a=1", "a=1"), ("'a", "'a"), ("", "\"\""), ("=a,b", "\"'=a,b\""),
    ]

    @Test(arguments: guarded)
    func `a cell that would run as a formula is guarded, for people`(text: String, field: String) throws {
        #expect(try written([[text]]) == Array("\u{FEFF}\(field)\r\n".utf8))
        #expect(
            try written([[text, "x"]], for: .machines).first
                == (text.contains(",") || text.contains("\r") ? 0x22 : text.utf8.first ?? 0x2C))
    }

    @Test func `a negative number is a number`() throws {
        let scratch = try Scratch()
        var writer = try DelimitedWriter(to: scratch.path("a.csv"))
        try writer.append([.number(-5), .text("-5"), .number("-cmd")] as [Cell])
        try writer.close()
        let bytes = try Data(contentsOf: URL(filePath: scratch.path("a.csv")))
        #expect([UInt8](bytes) == Array("\u{FEFF}-5,'-5,'-cmd\r\n".utf8))
    }

    @Test func `the file is there whole or not at all`() throws {
        let scratch = try Scratch()
        let path = try scratch.file("a.csv", holding: "旧\n".utf8)
        do {
            var writer = try DelimitedWriter(to: path)
            for _ in 0..<20_000 { try writer.append(["田小禾", "新"]) }
        }
        #expect(try scratch.names == ["a.csv"])
        #expect(try texts(in: path) == [["旧"]])
        var writer = try DelimitedWriter(to: path)
        try writer.append(["新"])
        try writer.close()
        #expect(try scratch.names == ["a.csv"])
        #expect(try texts(in: path) == [["新"]])
    }

    @Test func `a place where nothing can be written is refused at once`() throws {
        let refusal = try refusal { _ = try DelimitedWriter(to: "/proc/a.csv") }
        guard case .unwritable = try #require(refusal) else {
            Issue.record("refused as \(String(describing: refusal))")
            return
        }
    }

    /// Every text a roster may hold goes out and comes back the same, in both encodings.
    @Test(arguments: 1...40)
    func `delimited text goes out and comes back`(seed: Int) throws {
        var chance = SeededChance(seed: UInt64(seed))
        let letters = Array("田小禾·㐂𠮷aZ09 ,;|\"'=+-@\t\r\n＝－  　").map(String.init) + ["\r\n", "\"\"", "''", "'="]
        let width = Int.random(in: 2...9, using: &chance)
        let table = (0..<Int.random(in: 1...60, using: &chance)).map { _ in
            (0..<width).map { column in
                // The last column holds something, for empty cells at the end of a row are not told from none.
                let length = Int.random(in: column == width - 1 ? 1...6 : 0...6, using: &chance)
                return (0..<length).map { _ in letters.randomElement(using: &chance) ?? "" }.joined()
            }
        }
        let scratch = try Scratch()
        for encoding in [TextEncoding.utf8, .gb18030] {
            let path = scratch.path("\(encoding.rawValue).csv")
            var writer = try DelimitedWriter(to: path, in: encoding)
            for row in table { try writer.append(row) }
            try writer.close()
            #expect(try texts(in: path) == table)
        }
    }
}
