import Documents
import Foundation
import Testing
import Vocabulary

@testable import Linkage

/// Models are data, and a wrong one is refused with its line.
struct ModelTests {
    static let good = """
        code: test
        title: 测试
        version: 3
        keys: {left: id, right: id}
        fields:
          - {name: name, kind: name, headers: [姓名, Full Name]}
          - {name: birth, kind: date, headers: [出生日期]}
        comparisons:
          - {name: name, fields: name, rarity: yes}
          - {name: birth, fields: birth, within: name}
        rules:
          - {name: one, agree: [name.sound, birth]}
        thresholds: {certain: 0.99, probable: 0.6, review: 0.1}
        """

    @Test func `a model is read and finds its columns`() throws {
        let model = try LinkageModel(parsing: Self.good, from: "test.yaml")
        #expect(model.version == 3)
        let plan = ColumnPlan(["ID", "full_name", "出 生 日 期", "备注"], model, side: .left)
        #expect(plan?.key == 0)
        #expect(plan?.fields.map(\.column) == [1, 2])
        #expect(ColumnPlan(["学校", "备注"], model, side: .left) == nil)
        #expect(ColumnPlan(["姓名", "学号"], model, side: .left, key: "学号")?.key == 1)
    }

    static let wrong: [(String, String, Int)] = [
        ("kind: date", "kind: day", 7), ("kind: name", "kind: name, colour: red", 6),
        ("within: name", "within: number", 10), ("name.sound", "name.taste", 12), ("name.sound", "nickname", 12),
        ("review: 0.1", "review: 0.7", 13), ("version: 3", "version: three", 3),
    ]

    @Test(arguments: wrong) func `a wrong model is refused with its line`(_ old: String, _ new: String, _ line: Int) {
        let text = Self.good.replacing(old, with: new, maxReplacements: 1)
        let refusal = #expect(throws: DataRefusal.self) { try LinkageModel(parsing: text, from: "test.yaml") }
        #expect(refusal?.message.contains("test.yaml:\(line) ") == true, "\(refusal?.message ?? "")")
    }

    @Test func `what is missing in a model is named`() {
        let text = Self.good.replacing("version: 3\n", with: "")
        let refusal = #expect(throws: DataRefusal.self) { try LinkageModel(parsing: text, from: "test.yaml") }
        #expect(refusal?.message.contains("version") == true)
    }

    @Test(arguments: ["chinese-pupils", "exact", "febrl"]) func `the models of the house can be read`(_ name: String)
        throws
    {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let path = "\(folder)/models/\(name).yaml"
        let model = try LinkageModel(parsing: DataFile(reading: path))
        #expect(model.code == name)
    }
}
