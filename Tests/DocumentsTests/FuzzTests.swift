import Documents
import Foundation
import Fuzzing
import Testing

/// Whatever a file holds, there is a table, an entry or a refusal, and never a crash (bin/fuzz).
@Suite(.serialized) struct FuzzTests {
    private func read(_ path: String) throws {
        var limits = Spreadsheet.Limits.standard
        limits.unpackedBytes = 1 << 20
        _ = try refusal {
            let book = try Spreadsheet.open(path, limits: limits)
            for sheet in book.sheets.indices {
                try book.read(sheet) { $0.number > 0 }
                _ = try book.head(of: sheet, rows: 3)
            }
        }
    }

    @Test func `delimited text is read or refused, and alike in one piece and in parts`() throws {
        let names = ["gb18030.csv", "utf8-mark.csv", "utf16-little.csv", "utf16-big.csv", "semicolon.csv"]
        let scratch = try Scratch()
        let fuzz = Fuzz(
            "csv", of: try names.map(Fixture.bytes) + [Array("姓名,号码\n田小满,1\n,\n\n李,2\r\n".utf8)],
            with: ["\"", ",", "\n", "\r", "\t", ";", "\u{FEFF}", "\u{0}", "姓名", "\"\n\"", "=1+1"])
        let found = try fuzz.run { input in
            let path = try scratch.file("a.csv", holding: input)
            try read(path)
            var fault: String?
            _ = try refusal {
                let book = try Spreadsheet.open(path)
                guard let lines = book.plainLines else { return }
                var bytes: [[UInt8]] = [[], []]
                for part in 0..<3 {
                    if try lines.lines(before: part, of: 3) != bytes[1].count(where: { $0 == 0x0A }) {
                        fault = "the lines before part \(part) are miscounted"
                    }
                    try lines.read(part: part, of: 3) { block in
                        block.withUnsafeBufferPointer { bytes[1] += Array($0) }
                    }
                }
                try lines.read(part: 0, of: 1) { block in block.withUnsafeBufferPointer { bytes[0] += Array($0) } }
                if bytes[0] != bytes[1] { fault = "parts and whole differ" }
            }
            return fault
        }
        #expect(found == nil)
    }

    @Test func `workbooks are read or refused`() throws {
        let scratch = try Scratch()
        let fixtures = [
            "openpyxl.xlsx", "libreoffice.xlsx", "by-hand.xlsx", "encrypted.xlsx", "macro.xlsm", "roster.xls",
        ]
        let packed = Fuzz("xlsx-packed", of: try fixtures.map(Fixture.bytes), inputs: 100)
        #expect(
            try packed.run {
                try read(scratch.file("a.xlsx", holding: $0)); return nil
            } == nil)
        for index in StoredPackage.sample.parts.indices {
            let part = StoredPackage.sample.parts[index]
            let name = "xlsx-\(part.name.replacing("/", with: "-"))"
            let fuzz = Fuzz(
                name, of: [part.bytes], with: Mutation.markup.map { String(decoding: $0, as: UTF8.self) }, inputs: 60)
            let found = try fuzz.run { input in
                var package = StoredPackage.sample
                package.parts[index].bytes = input
                try read(scratch.file("a.xlsx", holding: package.bytes))
                return nil
            }
            #expect(found == nil)
        }
    }

    @Test func `data files are read or refused`() throws {
        let fuzz = Fuzz(
            "yaml",
            of: [
                Array("name: 补助\nrules:\n  - {from: 2024-09-01, sum: {primary: 500.00}}\nopen: yes\n".utf8),
                Array("a: &x [1, 2]\nb: *x\nc: |\n  long\n  text\n'd e': \"f\\n\"\n".utf8),
            ],
            with: [
                "&x", "*x", "<<: ", "{", "}", "[", "]", "- ", ": ", "? ", "|", ">", "!!binary ", "!!str", "%YAML 1.1",
                "---", "...",
                "\"", "'", "\t", "\u{85}", "~", "#",
            ])
        let found = try fuzz.run { input in
            guard let text = String(validating: input, as: UTF8.self) else { return nil }
            do { try walk(DataEntry(parsing: text, from: "a.yaml"), 0) } catch let refusal as DataRefusal {
                return refusal.message.contains("a.yaml") ? nil : "a refusal without its file: \(refusal.message)"
            }
            return nil
        }
        #expect(found == nil)
    }

    /// Everything that can be asked of an entry.
    private func walk(_ entry: DataEntry, _ depth: Int) throws {
        if depth > 40 { return }
        if entry.isText {
            _ = try entry.text()
            let questions: [() throws -> Void] = [
                { _ = try entry.number() }, { _ = try entry.decimal(in: 0...1) }, { _ = try entry.day() },
                { _ = try entry.flag() }, { _ = try entry.words() },
            ]
            for question in questions { do { try question() } catch is DataRefusal { continue } }
        } else if entry.isList {
            for item in try entry.list().prefix(50) { try walk(item, depth + 1) }
        } else {
            for pair in try entry.pairs().prefix(50) { try walk(pair.entry, depth + 1) }
            do { try entry.allow("name", "rules") } catch { return }
        }
    }
}
