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
