import Testing

@testable import Linkage

/// Lines and rows say the same.
struct ReadingTests {
    @Test func `lines of bytes are read as rows of fields are`() throws {
        let village = Village(300, seed: 20)
        let (rows, model) = try Village.list(village.left, .left)
        let plan = try #require(ColumnPlan(Village.header, model, side: .left))
        let text = ([Village.header] + village.left).map { $0.joined(separator: ",") }.joined(separator: "\r\n")
        var reader = IdentityReader(model)
        reader.add(lines: Array(text.utf8).span, plan, separator: UInt8(ascii: ","), skipping: 1)
        let read = reader.finish()
        #expect(read.count == rows.count)
        let right = try Village.list(village.right, .right).list
        #expect(Linker(model).link(read, right).keyedLinks == Linker(model).link(rows, right).keyedLinks)
    }

    @Test func `lines that end early and blank lines do no harm`() throws {
        let model = try Village.model()
        let plan = try #require(ColumnPlan(Village.header, model, side: .left))
        var reader = IdentityReader(model)
        let text = "A1,田小满\n\n,,\nA2\nA3,田小荷,女,2012-03-04,,,,,,,,,,多余\nA4,"
        reader.add(lines: Array(text.utf8).span, plan, separator: UInt8(ascii: ","))
        let list = reader.finish()
        #expect((0..<list.count).map { list.key($0) } == ["A1", "A2", "A3", "A4"])
    }

    @Test func `rows without a key go by their numbers, in any portions`() throws {
        let model = try Village.model()
        let header = Array(Village.header.dropFirst())
        let plan = try #require(ColumnPlan(header, model, side: .left))
        #expect(plan.key == nil)
        let text = "田小满,女\n\n,,\n田小荷,女\n"
        var reader = IdentityReader(model)
        reader.add(lines: Array("姓名,性别\n\(text)".utf8).span, plan, separator: UInt8(ascii: ","), skipping: 1)
        reader.add(lines: Array(text.utf8).span, plan, separator: UInt8(ascii: ","))
        let list = reader.finish()
        #expect((0..<list.count).map { list.key($0) } == ["row:2", "row:5", "row:6", "row:9"])
        // The second half of a file, whose reader has not seen the first.
        var second = IdentityReader(model)
        second.add(lines: Array(text.utf8).span, plan, separator: UInt8(ascii: ",")) { 100 }
        #expect(second.finish().key(0) == "row:101")
    }

    @Test func `a row whose key is blank is not lost`() throws {
        let model = try Village.model()
        let plan = try #require(ColumnPlan(Village.header, model, side: .left))
        var reader = IdentityReader(model)
        reader.add(lines: Array("A1,田小满\n,田小荷\n".utf8).span, plan, separator: UInt8(ascii: ","))
        let list = reader.finish()
        #expect((0..<list.count).map { list.key($0) } == ["A1", "row:2"])
    }

    @Test func `the numbers of the rows can be asked for`() throws {
        let model = try Village.model()
        let plan = try #require(ColumnPlan(Village.header, model, side: .left, key: ColumnPlan.rowNumbers))
        #expect(plan.key == nil && !plan.fields.isEmpty)
        #expect(ColumnPlan(Village.header, model, side: .left, key: "学号") == nil)
    }

    @Test func `keys are put in the order in which people count`() throws {
        let rows = ["10", "9", "A", "row:12", "row:3", "100"].map { [$0] + Array(repeating: "", count: 9) }
        var list = try Village.list(rows, .left).list
        list.sortByKey()
        #expect((0..<list.count).map { list.key($0) } == ["9", "A", "10", "100", "row:3", "row:12"])
    }

    @Test func `a county that has another name and code today is the same county`() throws {
        for spelled in ["宁乡县", "宁乡市", "430124", "430124000000", "430182", "湖南省长沙市宁乡县"] {
            #expect(Folding.folded(spelled, .place) == "430182", "\(spelled)")
        }
        #expect(Folding.folded("430124103207", .place) == Folding.folded("430182103207", .place))
        #expect(Folding.folded("河湾县", .place) == "河湾县")
    }

    @Test func `any bytes can be read and compared`() throws {
        let model = try Village.model()
        let plan = try #require(ColumnPlan(Village.header, model, side: .left))
        var chance = Chance(seed: 21)
        for _ in 0..<12 {
            let bytes = (0..<chance.below(20_000)).map { _ in UInt8(truncatingIfNeeded: chance.next() >> 20) }
            var readers = [IdentityReader(model), IdentityReader(model)]
            for place in 0..<2 { readers[place].add(lines: bytes.span, plan, separator: UInt8(ascii: ",")) }
            let linking = Linker(model).link(readers[0].finish(), readers[1].finish())
            #expect(linking.links.allSatisfy { $0.probability >= 0 && $0.probability <= 1 })
        }
    }
}
