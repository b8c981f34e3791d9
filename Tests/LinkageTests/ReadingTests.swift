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
