import Documents
import Testing

@testable import Linkage

/// Exact layers, strictest first.
struct CascadeTests {
    private static let model = """
        code: layers
        title: 逐层
        version: 1
        cascade: yes
        keys: {left: id, right: id}
        fields:
          - {name: number, kind: number, headers: [号码]}
          - {name: name, kind: name, headers: [姓名]}
          - {name: birth, kind: date, headers: [出生日期]}
        rules:
          - {name: first, agree: [number, name]}
          - {name: second, agree: [name, birth]}
        """

    private func links(_ left: [String], _ right: [String], threads: Int = 2) throws -> [String] {
        let model = try LinkageModel(parsing: Self.model, from: "layers.yaml")
        let plan = try #require(ColumnPlan(["id", "号码", "姓名", "出生日期"], model, side: .left))
        var lists = [left, right].map { lines in
            var reader = IdentityReader(model)
            reader.add(lines: Array(lines.joined(separator: "\n").utf8).span, plan, separator: UInt8(ascii: ","))
            return reader.finish()
        }
        let linking = Linker(model, threads: threads).link(lists.removeFirst(), lists.removeFirst())
        return linking.keyedLinks.map { "\($0.left) \($0.right) \($0.rule) \($0.kind)" }
    }

    static let number = Village.number("2013-05-06", 120)

    @Test(arguments: [1, 2, 3]) func `a row goes to the first rule that has one child for it`(_ threads: Int) throws {
        let left = [
            "A1,\(Self.number),田小满,2013-05-06", "A2,,李文静,2012-01-02", "A3,,李文静,2012-01-02", "A4,,王宇,2011-09-09",
        ]
        let right = [
            "B1,\(Self.number),田小满,2013-05-06", "B2,,田小满,2013-05-06", "B3,,李文静,2012-01-02", "B4,,王宇,2011-09-09",
            "B5,,王雨,2011-09-09",
        ]
        // Of two children with one name and birth neither gets the row; a child may have two rows; a slip is not found.
        let expected = ["A1 B1 first certain", "A1 B2 second certain", "A4 B4 second certain"]
        #expect(try links(left, right, threads: threads) == expected)
        #expect(try links(left.reversed(), right.reversed(), threads: threads) == expected)
    }

    @Test func `who misses a part of a rule is not found by it`() throws {
        #expect(try links(["A1,,田小满,"], ["B1,,田小满,"]).isEmpty)
        #expect(try links([], ["B1,,田小满,"]).isEmpty)
        #expect(try links(["A1,,田小满,2013-05-06"], []).isEmpty)
    }
}
