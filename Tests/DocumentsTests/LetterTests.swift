import Documents
import Foundation
import Testing

@Suite struct LetterTests {
    private static let letter = Letter(
        "关于退回《户籍学龄人口》的函", to: "河湾县公安局",
        paragraphs: ["贵单位提供的《户籍学龄人口》<已经> & 体检。", "1. 身份证号被 Excel 截断 1 处：名册!E5。\u{1}"],
        enclosures: ["纠错表"], from: "河湾县教育局", on: "2026年3月2日")

    /// The parts of the package, unpacked by another program than the one that packed them.
    private func parts(of path: String) throws -> [String: String] {
        let program = """
            import sys, zipfile, json, xml.dom.minidom
            parts = {n: zipfile.ZipFile(sys.argv[1]).read(n).decode() for n in zipfile.ZipFile(sys.argv[1]).namelist()}
            for text in parts.values(): xml.dom.minidom.parseString(text)
            print(json.dumps(parts))
            """
        let reader = Process()
        reader.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        reader.arguments = ["python3", "-c", program, path]
        let output = Pipe()
        reader.standardOutput = output
        try reader.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        reader.waitUntilExit()
        try #require(reader.terminationStatus == 0, "every part is well-formed XML")
        return try JSONDecoder().decode([String: String].self, from: text)
    }

    @Test func `a letter is a package that other programs open, on the page that the standard asks for`() throws {
        let scratch = try Scratch()
        let path = scratch.path("退回函.docx")
        try Self.letter.write(to: path)
        let parts = try parts(of: path)
        let document = try #require(parts["word/document.xml"])
        #expect(document.contains("《户籍学龄人口》&lt;已经&gt; &amp; 体检。") && !document.contains("\u{1}"))
        #expect(document.contains("河湾县公安局：") && document.contains("附件：纠错表"))
        #expect(document.contains(#"w:w="11906" w:h="16838""#), "A4")
        #expect(document.contains(#"w:top="2098""#) && document.contains(#"w:left="1588""#), "37 and 28 mm")
        let styles = try #require(parts["word/styles.xml"])
        for word in ["仿宋_GB2312", "w:val=\"32\"", "w:line=\"580\"", "方正小标宋简体", "w:val=\"44\""] {
            #expect(styles.contains(word), "\(word)")
        }
        let types = try #require(parts["[Content_Types].xml"])
        for name in parts.keys where name.hasPrefix("word/") && name.hasSuffix(".xml") {
            #expect(types.contains("/\(name)"), "\(name)")
        }
        #expect(try scratch.names == ["退回函.docx"])
    }

    @Test func `the same letter is the same file`() throws {
        let scratch = try Scratch()
        for name in ["a.docx", "b.docx"] { try Self.letter.write(to: scratch.path(name)) }
        let bytes = try ["a.docx", "b.docx"].map { try Data(contentsOf: URL(filePath: scratch.path($0))) }
        #expect(bytes[0] == bytes[1])
    }

    @Test func `where nothing can be written the letter is refused and nothing is left`() throws {
        #expect(throws: DocumentRefusal.self) { try Self.letter.write(to: "/proc/a.docx") }
    }
}
