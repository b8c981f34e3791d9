import Testing
import Vocabulary

@testable import Eligibility

/// A file of facts, good and bad.
struct FactReadingTests {
    private static let header = ["child_id", "fact", "value", "from", "until", "known_on"]

    private func read(_ lines: [String], parts: Int = 1) throws -> FactTable {
        let list = try Shelf.book.get().facts
        let columns = try #require(FactColumns(Self.header))
        let size = (lines.count + parts - 1) / parts
        var readers = stride(from: 0, to: lines.count, by: size).map { start in
            var reader = FactReader(list, columns)
            let text = lines[start..<min(start + size, lines.count)].map { $0 + "\n" }.joined()
            reader.add(lines: Array(text.utf8).span, separator: UInt8(ascii: ","), skipping: start == 0 ? 1 : 0)
            return reader
        }
        return try FactTable.joined(&readers)
    }

    static let faults: [(String, String)] = [
        ("a,boardin,yes,,,", "f.csv:3 fact：不认识“boardin”，也许是“boarding”"),
        ("a,boarding,maybe,,,", "f.csv:3 value：“boarding”这里应写yes 或 no，写的是“maybe”"),
        ("a,stage,primry,,,", "不认识“primry”，也许是“primary”"),
        ("a,boarding,yes,2020-02-30,,", "f.csv:3 from：没有“2020-02-30”这一天"),
        ("a,boarding,yes,,2021-13-01,", "f.csv:3 until：没有“2021-13-01”这一天"),
        ("a,boarding,yes,,,明天", "f.csv:3 known_on：没有“明天”这一天"),
        ("a,boarding,yes,2020-09-01,2020-09-01,", "2020-09-01 不晚于 from"),
        (",boarding,yes,,,", "f.csv:3 child_id：这里是空的"),
        ("a,tuition,12.345,,,", "“tuition”这里应写以元为单位的金额"),
        ("a,tuition,-1,,,", "“tuition”这里应写以元为单位的金额"),
        ("a,grade,七,,,", "“grade”这里应写一个 0 到 999999 的整数"),
        ("a,meal_days,1000000,,,", "“meal_days”这里应写一个 0 到 999999 的整数"),
        ("a,school_region,河湾县,,,", "“school_region”这里应写一个行政区划代码"),
        ("a,birth,2016-06-31,,,", "“birth”这里应写一个日期"),
        ("a,group.orphn,yes,,,", "也许是“group.orphan”"),
        ("a,boarding", "“boarding”这里应写yes 或 no，写的是“”"),
    ]

    @Test(arguments: faults) func `a bad line is refused with what, where and how to mend it`(
        _ line: String, _ words: String
    ) throws {
        let refusal = try #require(throws: FactRefusal.self) {
            try read([Self.header.joined(separator: ","), "a,stage,primary,,,", line])
        }
        let message = refusal.message(in: "f.csv", knowing: try Shelf.book.get().facts.names)
        #expect(message.contains(words), "\(message)")
        #expect(message.contains("有问题的行共 1 行，没有写出任何结果。"))
    }

    @Test func `one bad line among very many is found at its place, however the file is cut`() throws {
        var lines = [Self.header.joined(separator: ",")]
        for number in 0..<60_000 { lines.append("c\(number / 3),boarding,yes,2020-0\(number % 3 + 1)-01,,2020-09-01") }
        lines[41_234] = "c13744,boarding,yes,2020-02-31,,"
        let refusal = #expect(throws: FactRefusal.self) { try read(lines, parts: 3) }
        #expect(refusal?.message(in: "f.csv", knowing: []).hasPrefix("f.csv:41235 from：没有“2020-02-31”这一天") == true)
        lines[41_234] = "c13744,boarding,yes,2020-02-28,,"
        let table = try read(lines, parts: 3)
        #expect(table.count == 20_000 && table.rowCount == 60_000)
        #expect(table.applicant(try #require(table.child("c13744"))).rows.map(\.line) == [41_234, 41_235, 41_236])
    }

    @Test func `many bad lines are counted and the first of them are listed`() throws {
        let lines = [Self.header.joined(separator: ",")] + (0..<500).map { "c\($0),boarding,vielleicht,,," }
        let refusal = #expect(throws: FactRefusal.self) { try read(lines) }
        let message = refusal?.message(in: "f.csv", knowing: []) ?? ""
        #expect(message.contains("还有 480 行有问题") && message.contains("共 500 行"))
    }

    @Test func `two schools at once are named with both lines, and what depends on them stays open`() throws {
        let table = try read([
            Self.header.joined(separator: ","), "a,stage,primary,,,", "a,boarding,yes,,,", "a,hardship,general,,,",
            "a,school_region,341524,2020-09-01,,2020-09-01", "a,school_region,341502,2020-09-01,,2020-09-01",
            "b,group.unstable,yes,2021-01-01,,2021-01-01", "b,group.sudden,yes,2021-05-01,,2021-05-01",
        ])
        let book = try Shelf.book.get()
        let question = Question(Term(year: 2021, season: .autumn))
        let found = table.contradictions(book, question)
        #expect(found.count == 2)
        #expect(
            found.first[0].message(in: "f.csv").contains("f.csv 第 5 行、第 6 行：a 的 school_region 同时写了“341524”和“341502”"))
        #expect(found.first[1].message(in: "f.csv").contains("b 同时在“group.unstable”和“group.sudden”，一户只能是其中一种"))
        let subsidy = ColumnExecutor(book, question, table).decide(0).first { $0.policy == "compulsory-living-subsidy" }
        #expect(subsidy?.outcome == .undecided && subsidy?.grounds.code == "conflict:school_region")
    }

    @Test func `values are read as they are written`() throws {
        let table = try read(
            [
                Self.header.joined(separator: ","), "a,tuition,4200,,,\r", " a , tuition , 4200.5 ,2021-01-01,,",
                "a,school_region,430626000000,,,", "a,birth,1969-12-31,,,", "a,known_on_is_no_fact,x,,,",
            ].dropLast())
        let rows = table.applicant(0).rows
        #expect(rows.map(\.value.written) == ["4200.00", "4200.50", "430626", "1969-12-31"])
        #expect(rows[1].from == Day("2021-01-01"))
    }
}
