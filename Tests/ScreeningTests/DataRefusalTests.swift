import Documents
import Foundation
import Testing
import Vocabulary

@testable import Screening

/// What a data file may not say, and whether its writer is told where and what to do.
struct DataRefusalTests {
    private static let whole = """
        code: sample
        name: 样本
        supplier: 教育
        document: 样本
        date: 2026-01-01
        register: children
        layout: confirmed
        keys: [[idNumber], [name]]
        packs: [common]
        fields:
          - {name: name, label: 姓名, aliases: [学生姓名], kind: personName, required: true}
          - {name: idNumber, label: 身份证号, kind: idNumber}
          - {name: kind, label: 类别, kind: choice, choices: {a: 甲类, b: [乙类, 二类]}}
        feeds:
          person: {name: name, idNumber: idNumber}
        checks:
          - id: kind-blank
            severity: notice
            field: kind
            test: required
            label: 类别是空的
            remedy: 请补上
            examples:
              - {row: {name: 田小满, kind: ""}, found: true}
              - {row: {name: 田小满, kind: 甲类}, found: false}
        examples:
          - {row: {姓名: 田小满, 身份证号: "433124201604029980", 类别: 甲类}, verdict: usable, facts: {person.name: 田小满}}

        """

    private func refusal(replacing old: String, with new: String) throws -> DataRefusal? {
        let known = try Shelf.sources.get()
        #expect(Self.whole.contains(old), "\(old)")
        do throws(DataRefusal) {
            _ = try RosterSource(
                yaml: Self.whole.replacingOccurrences(of: old, with: new), file: "sample.yaml", packs: known.packs,
                words: known.words)
            return nil
        } catch { return error }
    }

    @Test func `the sample itself is fine`() throws {
        #expect(try refusal(replacing: "样本", with: "样本") == nil)
    }

    @Test(arguments: [
        ("label: 姓名", "lable: 姓名", "sample.yaml:11 fields[0].lable：不认识“lable”这一项，也许是“label”。可用的有：name、label"),
        ("kind: personName", "kind: person", "sample.yaml:11 fields[0].kind：不认识“person”。可用的有：text、personName"),
        ("label: 身份证号, ", "", "sample.yaml:12 fields[1]：缺少“label”这一项。请补上。"),
        ("label: 身份证号", "label: 学生姓名", "sample.yaml:12 fields[1]：“学生姓名”已用于“name”。"),
        ("aliases: [学生姓名]", "aliases: [学生姓名, 学生姓名]", "sample.yaml:11 fields[0]：“学生姓名”已用于"),
        ("name: idNumber, label", "name: name, label", "sample.yaml:12 fields[1]：“name”已用于“name”。"),
        ("kind: idNumber}", "kind: text}", "sample.yaml:12 fields[1]：字段“idNumber”的类型不合，应为 idNumber。"),
        ("choices: {a: 甲类, b: [乙类, 二类]}", "table: nosuch", "sample.yaml:13 fields[2].table：不认识“nosuch”。"),
        (", choices: {a: 甲类, b: [乙类, 二类]}", "", "sample.yaml:13 fields[2]：缺少“choices”这一项。"),
        ("b: [乙类, 二类]", "b: [乙类, 甲类]", "sample.yaml:13 fields[2].choices.b：“甲类”已用于“a”。"),
        ("keys: [[idNumber], [name]]", "keys: [[number]]", "sample.yaml:8 keys[0]：这个来源没有字段“number”。"),
        ("date: 2026-01-01", "date: 一月", "sample.yaml:5 date：这里应写一个日期，如 2026-03-18。"),
        ("register: children", "register: child", "sample.yaml:6 register：不认识“child”。"),
        (
            "packs: [common]", "packs: [comon]",
            "sample.yaml:9 packs：不认识“comon”，也许是“common”。可用的有：poverty-monitoring-2024、common。"
        ),
        ("person: {name: name", "person: {nom: name", "sample.yaml:15 feeds.person.nom：不认识“nom”这一项。"),
        ("person: {name: name, ", "person: {", "sample.yaml:15 feeds.person：缺少“name”这一项。"),
        ("idNumber: idNumber}", "idNumber: kind}", "字段“kind”的类型不合，应为 idNumber。"),
        (
            "test: required", "test: requird",
            "sample.yaml:20 checks[0].test：不认识“requird”，也许是“required”。可用的有：required、noFlaw"
        ),
        ("test: required", "test: {maxLength: many}", "sample.yaml:20 checks[0].test.maxLength：这里应写一个整数。"),
        ("test: required", "test: {noFlaw: bad}", "sample.yaml:20 checks[0].test.noFlaw：不认识“bad”。"),
        ("test: required", "test: {never: {is: kind}}", "sample.yaml:20 checks[0].test.never.is：不认识“is”。"),
        ("test: required", "test: {never: {blank: colour}}", "sample.yaml:17 checks[0]：这个来源没有字段“colour”。"),
        ("severity: notice", "severity: bad", "sample.yaml:18 checks[0].severity：不认识“bad”。可用的有：notice、fix、unusable。"),
        ("id: kind-blank", "id: number-blank", "sample.yaml:17 checks[0]：“number-blank”已用于“身份证号是空的”。"),
        ("label: 类别是空的", "label: 类别是{colour}的", "sample.yaml:17 checks[0]：不认识“{colour}”。可用的有：{field}"),
        (
            "kind: \"\"}, found: true", "kind: 乙类}, found: true",
            "sample.yaml:24 checks[0].examples[0]：例子算出来的不对，写的是 found: true，算出来是 found: false。"
        ),
        ("- {row: {name: 田小满, kind: 甲类}, found: false}", "", "sample.yaml:17 checks[0]：缺少“examples”这一项。"),
        ("verdict: usable", "verdict: fix", "sample.yaml:27 examples[0]：例子算出来的不对，写的是 fix，算出来是 usable。"),
        ("person.name: 田小满", "person.name: 田小禾", "例子算出来的不对，写的是 person.name: 田小禾，算出来是 person.name: 田小满。"),
        ("类别: 甲类}, verdict", "颜色: 红}, verdict", "工作表“Sheet1”没找到“颜色”列"),
        ("supplier: 教育", "supplier: ", "sample.yaml:3 supplier：这里是空的。请补上内容。"),
        ("name: 样本", "name: [样本]", "sample.yaml:2 name：这里应写一段文字。"),
        ("code: sample", "code: sample\ncode: again", "sample.yaml:2：“code”重复了，第 1 行起已经写过。"),
        ("supplier: 教育", "supplier: \"教育", "sample.yaml 第"),
    ])
    func `a slip in a source file is refused with its line and what to do`(old: String, new: String, message: String)
        throws
    {
        let refusal = try #require(try refusal(replacing: old, with: new))
        #expect(refusal.message.contains(message), "\(refusal.message)")
    }

    @Test func `an unknown check can't be rated`() throws {
        let refusal = try #require(
            try refusal(
                replacing: "  - id: kind-blank", with: "  - {id: number-blnk, severity: fix}\n  - id: kind-blank"))
        #expect(refusal.message.contains("sample.yaml:17 checks[0]：不认识“number-blnk”，也许是“number-blank”。"))
    }

    @Test func `two sources can't have one code`() throws {
        func file(_ path: String) throws -> DataFile {
            DataFile(name: path, text: try Shelf.text(path))
        }
        let words = try file("rules/roster-words.yaml")
        let pack = try file("rules/roster-checks.yaml")
        let sample = DataFile(name: "sample.yaml", text: Self.whole)
        #expect(throws: DataRefusal.self) { try RosterSources(sources: [sample, sample], packs: [pack], words: words) }
    }

    @Test func `folders that aren't there are named`() throws {
        let folder = try Folder()
        #expect(throws: DataRefusal.noFolder("/nowhere")) {
            try RosterSources.load("\(Shelf.root)/sources", rules: "/nowhere")
        }
        #expect(throws: DataRefusal.noFile(in: folder.path(""))) {
            try RosterSources.load(folder.path(""), rules: "\(Shelf.root)/rules")
        }
    }

    @Test func `an unknown source is answered with those that there are`() throws {
        let refusal = try #require(throws: ScreeningRefusal.self) { try Shelf.sources.get().source("nosuch") }
        #expect(refusal.kind == .absent)
        #expect(refusal.message.contains("civil-affairs、class-list"))
    }

    @Test func `every flaw has a check, or it would pass unseen`() throws {
        let pack = try #require(try Shelf.sources.get().packs.first { $0.code == "common" })
        var covered: Set<Flaw> = []
        for check in pack.checks { if case .noFlaw(let flaws) = check.test { covered.formUnion(flaws) } }
        #expect(Set(Flaw.allCases).subtracting(covered).isEmpty)
    }

    @Test func `every check has a label, a remedy and words without blame`() throws {
        for check in try Shelf.sources.get().all.flatMap(\.checks) {
            #expect(
                !check.remedy.key.isEmpty && !check.remedy.key.hasSuffix("。") && !check.says.key.hasSuffix("。"),
                "\(check.id)")
            for word in ["非法", "失败", "异常", "！"] { #expect(!check.says.key.contains(word), "\(check.id)") }
        }
    }
}
