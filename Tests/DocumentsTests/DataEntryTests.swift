import Testing
import Vocabulary

@testable import Documents

/// Data files are read strictly, and whoever wrote one is led to the slip of the pen.
struct DataEntryTests {
    private func entry(_ text: String) throws -> DataEntry { try DataEntry(parsing: text, from: "policy.yaml") }

    @Test func `an entry stands where its key stands`() throws {
        let root = try entry("name: 补助\nrules:\n  - from: 2024-09-01\n    sum:\n      primary: many\n")
        let rule = try #require(try root.entry("rules").list().first)
        #expect(try root.entry("rules").place == DataPlace(file: "policy.yaml", line: 2, path: "rules"))
        #expect(try rule.entry("sum").place == DataPlace(file: "policy.yaml", line: 4, path: "rules[0].sum"))
        #expect(try rule.entry("from").day() == Day("2024-09-01"))
        let refusal = #expect(throws: DataRefusal.self) { try rule.entry("sum").entry("primary").number() }
        #expect(refusal?.message == "policy.yaml:5 rules[0].sum.primary：这里应写一个整数。请对照同一文件夹里的其他文件改写。")
    }

    static let slips: [(String, String?)] = [
        ("lable", "label"), ("LABEL", "label"), ("labels", "label"), ("kindd", "kind"), ("hedaers", "headers"),
        ("colour", nil), ("x", nil), (String(repeating: "label", count: 20), nil),
    ]

    @Test(arguments: slips) func `the nearest known key is named`(_ written: String, _ meant: String?) throws {
        #expect(["kind", "label", "headers", "a"].nearest(to: written) == meant)
        let refusal = #expect(throws: DataRefusal.self) {
            try entry("\(written): 1").allow("kind", "label", "headers", "a")
        }
        #expect(refusal?.message.contains("可用的有：kind、label、headers、a。请改正拼写或删去。") == true)
        #expect(refusal?.message.contains("也许是“\(meant ?? "")”") == (meant != nil))
    }

    static let faults: [(String, String)] = [
        ("id: a\nname：河湾县\nplace: b\n", "policy.yaml 第 3 行不合 YAML 的写法（键的后面没有英文冒号）。第 2 行有中文冒号“：”"),
        ("list:\n  - {when: {in: [a, b]}，else: c}\n", "第 2 行有中文逗号“，”"),
        ("list:\n  - {when: {in: a}, else: b\n  - {when: c}\n", "policy.yaml 第 2 行不合 YAML 的写法（花括号 { 没有写完：缺逗号或 }）。"),
        ("list: [a, b\nname: c\n", "policy.yaml 第 1 行不合 YAML 的写法（方括号 [ 没有写完：缺逗号或 ]）。"),
        ("id: a\n\tname: b\n", "policy.yaml 第 2 行不合 YAML 的写法（缩进只能用空格，不能用制表符）。"),
        ("id: \"a\nname: b\nplace: c\n", "第 1 行的引号没有成对。"),
        ("id: a\n name: b\n", "policy.yaml 第 2 行不合 YAML 的写法（这里不能再写“键: 值”"),
        ("id: a\nlist:\n  - {id: b}\nid: c\n", "policy.yaml:4：“id”重复了，第 1 行起已经写过。请删去一处。"),
    ]

    @Test(arguments: faults) func `what is not YAML is said in words, with its line and the likely cause`(
        _ text: String, _ words: String
    ) throws {
        let refusal = try #require(throws: DataRefusal.self) { try entry(text) }
        #expect(refusal.message.contains(words), "\(refusal.message)")
    }

    @Test func `a day that does not exist, several keys for one and a Chinese colon inside are said as such`() throws {
        let day = #expect(throws: DataRefusal.self) { try entry("on: 2011-02-30").entry("on").day() }
        #expect(day?.message == "policy.yaml:1 on：没有“2011-02-30”这一天。请改成确有的日子。")
        #expect(throws: DataRefusal.self) { try entry("on: 二月").entry("on").day() }
        let pair = #expect(throws: DataRefusal.self) { try entry("{a: 1, b: 2}").pair() }
        #expect(pair?.message == "policy.yaml:1：这里只写一组“键: 值”，写了 2 组（a、b）。请只留一组。")
        let colon = #expect(throws: DataRefusal.self) { try entry("{a：1, b: 2}").allow("a", "b") }
        #expect(colon?.message.contains("“a：1”里是中文冒号") == true)
    }

    private func unfit() throws(DataRefusal) -> Int {
        throw .noSuchDay(DataPlace(file: "", line: 1, path: ""), text: "")
    }

    @Test func `faults are gathered once each, and the twenty-first is only counted`() {
        var faults = DataFaults()
        for place in 0..<25 { faults.add(.blank(DataPlace(file: "f.yaml", line: place + 1, path: ""))) }
        faults.add(.several(Array(faults.all.prefix(3))))
        #expect(faults.all.count == 25)
        let lines = #expect(throws: DataRefusal.self) { try faults.refuse() }?.message.split(separator: "\n") ?? []
        #expect(lines.count == 21 && lines.last == "还有 5 处，没有列出。")
        #expect(faults.taking(try unfit()) == nil && faults.all.count == 26)
    }

    @Test func `figures keep within their bounds`() throws {
        let root = try entry("share: 1.5\ncount: 0\nfree: yes\nopen: maybe\n")
        let share = #expect(throws: DataRefusal.self) { try root.entry("share").decimal(in: 0...1) }
        #expect(share?.message == "policy.yaml:1 share：这里应写 0.0 到 1.0 之间的数。")
        #expect(throws: DataRefusal.self) { try root.entry("count").number(in: 1...9) }
        #expect(try root.entry("share").decimal(in: 0...2) == 1.5)
        #expect(try root.entry("free").flag())
        let open = #expect(throws: DataRefusal.self) { try root.entry("open").flag() }
        #expect(open?.message.hasPrefix("policy.yaml:4 open：这里应写yes 或 no。") == true)
    }

    @Test(arguments: ["a: [1", "a: 1\na: 2", "a: \t- b", "\u{1}", "", "[", "a: *b"])
    func `what is no YAML is refused with its line`(_ text: String) {
        let refusal = #expect(throws: DataRefusal.self) { try entry(text).entry("a").number() }
        #expect(refusal?.message.contains("policy.yaml") == true)
    }

    @Test func `deep nesting is refused and ends nothing`() {
        #expect(throws: DataRefusal.self) { try entry(String(repeating: "[", count: 100_000)) }
        #expect(throws: DataRefusal.self) { try entry(String(repeating: "- ", count: 100_000) + "a") }
    }
}
