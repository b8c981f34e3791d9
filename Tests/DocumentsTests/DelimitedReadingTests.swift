import Documents
import Testing

@Suite struct DelimitedReadingTests {
    static let table = [
        ["序号", "姓名", "身份证号", "地址"], ["1", "田小禾", "11010519491231002X", "石门镇，田家湾"],
        ["2", "阿依古丽·买买提", "440524188001010014", "两行\n地址"], ["3", "引\"号", "", "㐂村"],
    ]

    @Test(arguments: [
        ("gb18030.csv", TextEncoding.gb18030, Character(",")), ("utf8-mark.csv", .utf8, ","),
        ("utf16-little.csv", .utf16LittleEndian, "\t"), ("utf16-big.csv", .utf16BigEndian, ","),
    ])
    func `every encoding gives the same table`(name: String, encoding: TextEncoding, separator: Character) throws {
        let book = try Spreadsheet.open(Fixture.path(name))
        #expect(book.format == .delimited(encoding, separator: separator))
        #expect(try book.texts() == Self.table)
        #expect(book.sheets.map(\.name) == [String(name.dropLast(4))])
    }

    @Test func `bytes that are no characters are replaced and counted`() throws {
        let book = try Spreadsheet.open(Fixture.path("gb18030-damaged.csv"))
        var names: [String] = []
        let reading = try book.read(0) { row in
            names.append(row[1].text)
            return true
        }
        #expect(names[1] == "\u{FFFD}小")
        #expect(reading.replaced == 1)
    }

    @Test func `one damaged character does not make a UTF-8 file GB18030`() throws {
        let book = try Spreadsheet.open(Fixture.path("utf8-damaged.csv"))
        #expect(book.format == .delimited(.utf8, separator: ","))
        #expect(book.notes == [.unreadableCharacters])
        let rows = try book.rows()
        #expect(rows.count == 160)
        #expect(rows[1][3].text == "石门镇，田家\u{FFFD}")
        #expect(try book.read(0) { _ in true }.replaced == 1)
    }

    static let separators: [(String, Character)] = [
        ("a,b\n1,2\n", ","), ("a\tb\n1\t2,5\n", "\t"), ("名册\n姓名;年龄\n甲;1\n", ";"), ("a|b\n1|2", "|"), ("姓名\n甲\n", ","),
        ("备注\n甲;乙\n丙\n丁\n", ","), ("\"a;b\",c\n\"d;e\",f\n", ","), ("a,b,c\tx\n1,2,3\ty\n", ","),
    ]

    @Test(arguments: separators)
    func `the separator is told from the first lines`(text: String, separator: Character) throws {
        let scratch = try Scratch()
        let book = try Spreadsheet.open(try scratch.file("a.csv", holding: text.utf8))
        #expect(book.format == .delimited(.utf8, separator: separator))
    }

    static let shapes: [(String, [[String]])] = [
        ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
        ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]), ("a,b\r\n\r\nc,d\n\n", [["a", "b"], ["c", "d"]]),
        ("a,\"b\r\nc\",d\n", [["a", "b\r\nc", "d"]]), ("a,\"b\"\"c\",d\n", [["a", "b\"c", "d"]]),
        ("\"a\"b,c\n", [["ab", "c"]]), ("a\"b,c\n", [["a\"b", "c"]]), ("\"\",c\n", [["", "c"]]),
        ("\"\"\"\",c\n", [["\"", "c"]]), ("a,b,,\n,,\n,,c\n", [["a", "b"], ["", "", "c"]]),
        ("a,\"b\"", [["a", "b"]]), ("a,b,", [["a", "b"]]), ("'=1,''+x,'a,'\n", [["=1", "'+x", "'a", "'"]]),
    ]

    @Test(arguments: shapes)
    func `rows and fields are found as RFC 4180 has them, and a little beyond`(
        text: String, table: [[String]]
    ) throws {
        let scratch = try Scratch()
        #expect(try texts(in: try scratch.file("a.csv", holding: text.utf8)) == table)
    }

    @Test func `blank lines count as rows, as they do in Excel`() throws {
        let scratch = try Scratch()
        let path = try scratch.file("a.csv", holding: "a,b\n\n,,\n\"c\nd\",e\nf,g\n".utf8)
        #expect(try Spreadsheet.open(path).rows().map(\.number) == [1, 4, 5])
    }

    /// The window is 256 KB: fields, quotes, line ends and characters lie across its edge at every offset.
    @Test func `a file larger than the window is read without a seam`() throws {
        let scratch = try Scratch()
        for (encoding, shift) in [(TextEncoding.utf8, 0), (.utf8, 1), (.utf8, 2), (.gb18030, 0), (.gb18030, 1)] {
            let path = scratch.path("\(encoding.rawValue)-\(shift).csv")
            let first = [String(repeating: "x", count: shift), "田小禾", "\"引号\"\r\n换行,"]
            var expected: [[String]] = [["表头", "姓名", "备注"]]
            for number in 0..<20_000 { expected.append(["\(first[0])\(number)", first[1], first[2]]) }
            var writer = try DelimitedWriter(to: path, in: encoding)
            for row in expected { try writer.append(row) }
            try writer.close()
            let book = try Spreadsheet.open(path)
            #expect(book.format == .delimited(encoding, separator: ","))
            #expect(try book.texts() == expected)
        }
    }

    @Test func `fields can be looked at as bytes`() throws {
        let book = try Spreadsheet.open(Fixture.path("gb18030.csv"))
        var lengths: [Int] = []
        var last = ""
        try book.readFields(0) { row in
            lengths.append(row.withBytes(of: 1) { $0.count })
            #expect(row.withBytes(of: 99) { $0.isEmpty })
            #expect(row.kind(99) == .empty)
            last = row.text(row.count - 1)
            return true
        }
        #expect(lengths == [6, 9, 23, 7])
        #expect(last == "㐂村")
    }
}
