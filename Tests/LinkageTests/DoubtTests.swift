import Testing

@testable import Linkage

/// Two numbers that have nothing to do with each other are two children until somebody has looked.
struct DoubtTests {
    private static let home = ["汉族", "河湾县", "第3乡", "第8村"]

    /// 田思琪 on the left, and one row on the right; in what class the two are linked.
    private func kinds(
        _ rows: [[String]], left more: [[String]] = [], guardian: String = "田大山"
    ) throws -> [LinkClass] {
        var village = Village(600, seed: 31)
        let number = Village.number("2013-05-06", 120)
        village.add(left: [["T1", "田思琪", "女", "2013-05-06", number] + Self.home + [guardian]] + more, right: rows)
        return try Village.link(village.left, village.right).keyedLinks.filter { $0.left == "T1" }.map(\.kind)
    }

    private func row(
        _ name: String, _ day: String, _ number: String, _ guardian: String, home: [String] = Self.home
    ) -> [String] { ["S1", name, "女", day, number] + home + [guardian] }

    private static let other = "430203" + Village.number("2013-05-06", 388).dropFirst(6).prefix(11)
    /// Whole, of the same birth, from elsewhere.
    private static var stranger: String { Village.whole(other) }

    @Test func `a namesake with a number of her own goes to a person`() throws {
        for guardian in ["田建国", ""] {
            #expect(try kinds([row("田思琪", "2013-05-06", Self.stranger, guardian)]) == [.review], "\(guardian)")
        }
    }

    @Test func `another number is overruled by name and guardian together`() throws {
        let found = try kinds([row("田思琪", "2013-05-06", Self.stranger, "田大山")])
        #expect(found.count == 1 && found != [.review])
    }

    @Test func `a number with a slip or none is no other number`() throws {
        let own = Village.number("2013-05-06", 120)
        let slip = own.prefix(16) + (own.dropFirst(16).first == "0" ? "1" : "0") + own.suffix(1)
        for number in [String(slip), "", "L" + own, own.prefix(15) + "000"] {
            let found = try kinds([row("田思琪", "2013-05-06", number, "田建国")])
            #expect(found.count == 1 && found != [.review], "\(number)")
        }
    }

    @Test func `a number copied from the sister's line says nothing`() throws {
        let sister = Village.number("2015-09-10", 224)
        let line = ["T2", "田思涵", "女", "2015-09-10", sister] + Self.home + ["田大山"]
        let found = try kinds([row("田思琪", "2013-05-06", sister, "")], left: [line])
        #expect(found.count == 1 && found != [.review])
    }

    @Test func `sisters are never taken for one another, though home and guardian are the same`() throws {
        for name in ["田雨晨", "李玉芳"] {
            let row = row(name, "2015-09-10", Village.number("2015-09-10", 224), "田大山")
            #expect(try kinds([row]).isEmpty, "\(name)")
        }
        // With the character of their generation in common a person may look, but nobody links them unseen.
        let row = row("田思涵", "2015-09-10", Village.number("2015-09-10", 224), "田大山")
        #expect(try kinds([row]).filter { $0 != .review }.isEmpty)
    }

    @Test func `of lists that have nobody in common nobody is linked`() throws {
        let (one, other) = (Village(500, seed: 41), Village(500, seed: 41))
        // Each row of the right side is a younger sister of one on the left.
        var chance = Chance(seed: 3)
        let sisters = other.left.map { row in
            var row = row
            let day = Village.day(3200 + chance.below(900))
            (row[1], row[3], row[4]) = (
                "\(row[1].prefix(1))玉\(row[2] == "男" ? "刚" : "莲")", day, Village.number(day, chance.below(999))
            )
            return ["S" + row[0]] + row.dropFirst()
        }
        let links = try Village.link(one.left, sisters).keyedLinks.filter { $0.kind != .review }
        #expect(links.count <= 2, "\(links.count)")
    }
}
