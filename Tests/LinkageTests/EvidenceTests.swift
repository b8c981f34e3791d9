import Testing

@testable import Linkage

/// What evidence must do whatever was learned: weigh the same from both sides, and never speak against what it confirms.
struct EvidenceTests {
    /// Header places of what is compared: name, sex, birth, number, group, county, township, village, guardian.
    private static let columns = Array(1...9)
    private static let others = [
        1: "欧阳知夏", 2: "", 3: "2009-01-30", 4: Village.number("2009-01-30", 777), 5: "彝族", 6: "远山县", 7: "第99乡",
        8: "第999村",
        9: "慕容远山",
    ]

    /// What each row of the right side weighs beside the row of the left side of the same place.
    private func weights(_ left: [[String]], _ right: [[String]], _ trained: TrainedModel) throws -> [Int32] {
        let (lefts, rights) = (try Village.list(left, .left).list, try Village.list(right, .right).list)
        let gathering = Gathering(lefts, rights, trained.model, Workers(1))
        let width = trained.model.width
        return gathering.withComparer(Rarity(gathering, trained.countings, Workers(1))) { comparer in
            gathering.left.words.withUnsafeBufferPointer { one in
                gathering.right.words.withUnsafeBufferPointer { other in
                    guard let one = one.baseAddress, let other = other.baseAddress else { return [] }
                    return left.indices.map { row in
                        trained.weights.weight(of: comparer.pattern(one + row * width, other + row * width))
                    }
                }
            }
        }
    }

    private func trained() throws -> (TrainedModel, Village) {
        let village = Village(1500, seed: 61)
        return (try Village.link(village.left, village.right).trained, village)
    }

    /// Rows with keys that keep them in the order given.
    private func numbered(_ rows: [[String]]) -> [[String]] {
        rows.enumerated().map { ["\(10_000 + $0)"] + $1.dropFirst() }
    }

    @Test func `taking away what agrees never makes a pair likelier, and contradicting it neither`() throws {
        let (trained, village) = try trained()
        let rows = numbered(Array(village.left.prefix(150)))
        let whole = try weights(rows, rows, trained)
        for column in Self.columns {
            for other in ["", Self.others[column] ?? ""] {
                let less = rows.map { row in
                    var row = row
                    row[column] = other.isEmpty && column == 2 ? (row[2] == "男" ? "女" : "男") : other
                    return row
                }
                for (before, after) in zip(whole, try weights(rows, less, trained)) {
                    #expect(after <= before, "\(Village.header[column]) \(other)")
                }
            }
        }
    }

    @Test func `a contradiction never weighs more than silence`() throws {
        let (trained, village) = try trained()
        let rows = numbered(Array(village.left.prefix(150)))
        for column in Self.columns where column != 2 {
            func without(_ text: String) -> [[String]] {
                rows.map { row in
                    var row = row
                    row[column] = text
                    return row
                }
            }
            let (silent, contrary) = (without(""), without(Self.others[column] ?? ""))
            let pairs = zip(try weights(rows, silent, trained), try weights(rows, contrary, trained))
            for (silence, contradiction) in pairs {
                #expect(contradiction <= silence, "\(Village.header[column])")
            }
        }
    }

    @Test func `any two rows agree alike from both sides`() throws {
        let village = Village(300, seed: 62)
        let (lefts, model) = try Village.list(numbered(village.left), .left)
        let gathering = Gathering(lefts, lefts, model, Workers(1))
        let countings = model.comparisons.map { Counting.of($0, gathering) }
        gathering.withComparer(Rarity(gathering, countings, Workers(1))) { comparer in
            gathering.left.words.withUnsafeBufferPointer { words in
                guard let base = words.baseAddress else { return }
                for one in 0..<300 {
                    for other in stride(from: one, to: 300, by: 7) {
                        let (left, right) = (base + one * model.width, base + other * model.width)
                        let there = comparer.pattern(left, right).withoutRarity
                        #expect(there == comparer.pattern(right, left).withoutRarity)
                    }
                }
            }
        }
    }

    @Test func `taking a pair's rows in another order leaves its evidence as it is`() throws {
        let village = Village(500, seed: 63)
        let straight = try Village.link(village.left, village.right)
        let turned = try Village.link(village.left.reversed(), village.right.reversed())
        for left in stride(from: 0, to: straight.leftCount, by: 25) {
            let pairs = zip(straight.candidates(of: left), turned.candidates(of: left))
            for (one, other) in pairs {
                #expect(straight.rightKey(one.right) == turned.rightKey(other.right))
                #expect(one.totalBits == other.totalBits && one.evidence.map(\.bits) == other.evidence.map(\.bits))
            }
        }
    }
}
