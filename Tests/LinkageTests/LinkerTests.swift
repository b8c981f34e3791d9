import Testing

@testable import Linkage

/// Lists against lists.
struct LinkerTests {
    @Test func `children are found again and nobody else is`() throws {
        let village = Village(1500, seed: 1)
        let links = try Village.link(village.left, village.right).keyedLinks
        let found = Set(links.filter { $0.kind != .review }.map { [$0.left, $0.right] })
        #expect(found.subtracting(village.truth).count <= 3)
        #expect(village.truth.subtracting(found).count <= village.truth.count / 100)
    }

    @Test func `the order of the rows changes nothing`() throws {
        let village = Village(800, seed: 2)
        let straight = try Village.link(village.left, village.right).keyedLinks
        #expect(try Village.link(village.left.reversed(), village.right.reversed()).keyedLinks == straight)
        var chance = Chance(seed: 5)
        let shuffled = village.right.map { (chance.next(), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        #expect(try Village.link(village.left, shuffled).keyedLinks == straight)
    }

    @Test func `the number of cores changes nothing`() throws {
        let village = Village(800, seed: 3)
        let alone = try Village.link(village.left, village.right, threads: 1)
        for threads in [2, 3, 5] {
            let together = try Village.link(village.left, village.right, threads: threads)
            #expect(together.keyedLinks == alone.keyedLinks)
            #expect(together.weights.agreeing == alone.weights.agreeing)
        }
    }

    @Test func `rows in portions give the links of one full run`() throws {
        let village = Village(600, seed: 4)
        let (left, model) = try Village.list(village.left, .left)
        let trained = Linker(model).link(left, try Village.list(village.right, .right).list).trained
        let whole = Linker(trained).link(left, try Village.list(village.right, .right).list).keyedLinks
        var chance = Chance(seed: 9)
        for _ in 0..<4 {
            var relinking = Relinking(left, trained)
            // First another version of some rows, then all rows in portions of any size.
            let old = village.right.prefix(50).map { row in [row[0]] + village.right[chance.below(300)].dropFirst() }
            relinking.replace(try Village.list(old, .right).list)
            var start = 0
            while start < village.right.count {
                let end = min(village.right.count, start + 1 + chance.below(250))
                relinking.replace(try Village.list(Array(village.right[start..<end]), .right).list)
                start = end
            }
            #expect(relinking.links == whole)
        }
    }

    @Test func `twins are not taken for one another`() throws {
        var village = Village(400, seed: 6)
        let day = "2013-05-06"
        let home = ["汉族", "河湾县", "第1乡", "第7村", "田大山"]
        let one = ["田文静", "女", day, Village.number(day, 22)] + home
        let other = ["田文怡", "女", day, Village.number(day, 24)] + home
        village.add(left: [["T1"] + one, ["T2"] + other])
        // Only the other twin is at school, and her number is missing.
        var row = other
        row[3] = ""
        village.add(right: [["S2"] + row])
        let linking = try Village.link(village.left, village.right)
        #expect(linking.keyedLinks.filter { $0.left == "T1" && $0.kind != .review }.isEmpty)
        #expect(linking.keyedLinks.contains { $0.left == "T2" && $0.right == "S2" && $0.kind != .review })
        let unlinked = linking.unlinked().first { linking.leftKey($0.left) == "T1" }
        #expect(unlinked?.reason == .taken || unlinked?.reason == .review || unlinked?.reason == .contradicted)
    }

    @Test func `whoever could be either of two goes to a person`() throws {
        var village = Village(400, seed: 8)
        let home = ["女", "2013-05-06", "", "汉族", "河湾县", "第1乡", "第7村", ""]
        village.add(left: [["T1", "田思琪"] + home, ["T2", "田思琪"] + home])
        village.add(right: [["S2", "田思琪"] + home])
        let links = try Village.link(village.left, village.right).keyedLinks.filter { $0.right == "S2" }
        #expect(links.map(\.kind) == [.review, .review])
    }

    @Test func `a child with two enrolments has both`() throws {
        var village = Village(400, seed: 10)
        let row = village.left[5]
        village.add(right: [["S1"] + row.dropFirst(), ["S2"] + row.dropFirst()])
        let links = try Village.link(village.left, village.right).keyedLinks.filter { $0.left == row[0] }
        #expect(Set(links.map(\.right)).isSuperset(of: ["S1", "S2"]))
    }

    @Test func `what is missing speaks neither for nor against`() throws {
        let village = Village(400, seed: 11)
        let linking = try Village.link(village.left, village.right)
        for comparison in linking.model.comparisons.indices {
            for step in NumberClass.allCases { #expect(linking.weights.weight(comparison, 0, step) == 0) }
        }
    }

    @Test func `more agreement is more evidence`() throws {
        let village = Village(1500, seed: 12)
        let linking = try Village.link(village.left, village.right)
        for (place, comparison) in linking.model.comparisons.enumerated() where comparison.kind != .number {
            let last = comparison.expected.count - 1
            let same = linking.weights.weight(place, 1, .unknown) + (comparison.weighsRarity ? 8 * 1024 : 0)
            #expect(same >= linking.weights.weight(place, last, .unknown), "\(comparison.name)")
        }
    }

    @Test func `links are written alike in one piece and in several, whatever the keys hold`() throws {
        var village = Village(300, seed: 14)
        let long = "\"长\"," + String(repeating: "键", count: 400)
        village.add(left: [[long, "田思琪", "女", "2013-05-06", Village.number("2013-05-06", 120), "", "", "", "", ""]])
        village.add(right: [["S1", "田思琪", "女", "2013-05-06", Village.number("2013-05-06", 120), "", "", "", "", ""]])
        let linking = try Village.link(village.left, village.right)
        let whole = linking.lines(of: 0..<linking.links.count).flatMap { $0 }
        #expect(linking.lines(of: 0..<linking.links.count, threads: 3).flatMap { $0 } == whole)
        let text = String(decoding: whole, as: UTF8.self)
        #expect(text.contains("\"\"\"长\"\",键"))
        #expect(text.split(separator: "\r\n").count == linking.links.count)
    }

    @Test func `every link can be explained and its steps add up`() throws {
        let village = Village(300, seed: 13)
        let linking = try Village.link(village.left, village.right)
        for left in 0..<20 {
            for candidate in linking.candidates(of: left) {
                let sum = candidate.evidence.reduce(candidate.startBits) { $0 + $1.bits }
                #expect(abs(sum - candidate.totalBits) < 1e-9)
                #expect(candidate.evidence.allSatisfy { !$0.isMissing || $0.bits == 0 })
            }
        }
    }
}

extension Village {
    mutating func add(left rows: [[String]] = [], right more: [[String]] = []) {
        left += rows
        right += more
    }
}
