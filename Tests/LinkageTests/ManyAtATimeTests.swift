import Testing

@testable import Linkage

/// What is done for many at a time says what is said of one alone.
struct ManyAtATimeTests {
    @Test func `eighteen characters at once are the number that they are one by one`() {
        var chance = Chance(seed: 31)
        let odd = Array("0123456789Xx-:/G*")
        for turn in 0..<4000 {
            var digits = (0..<17).map { _ in Character("\(chance.below(10))") }
            digits.replaceSubrange(6..<14, with: Village.day(chance.below(3000)).replacing("-", with: ""))
            var text = Array(Village.whole(String(digits)))
            for _ in 0..<turn % 3 { text[chance.below(18)] = odd[chance.below(odd.count)] }
            // With a blank before it, it is read the long way.
            let (one, other) = (Array(String(text).utf8), Array(" \(String(text))".utf8))
            let numbers = [one, other].map { bytes in bytes.withUnsafeBufferPointer { PackedNumber($0) } }
            #expect(numbers[0] == numbers[1], "\(String(text))")
        }
    }

    @Test func `a day as nearly all write it is the day that it is with a time behind it`() {
        var chance = Chance(seed: 32)
        let odd = Array("0123456789-/:a")
        for turn in 0..<2000 {
            var text = Array(Village.day(chance.below(30_000)))
            if turn % 2 == 0 { text[chance.below(10)] = odd[chance.below(odd.count)] }
            let days = ["", " 00:00"].map { time in
                Array((String(text) + time).utf8).withUnsafeBufferPointer { PackedDay.read($0) }
            }
            #expect(days[0] == days[1], "\(String(text))")
        }
    }

    @Test func `texts of several readers have one number if they are one when folded`() {
        var chance = Chance(seed: 33)
        let characters = Array("田小满李文静阿依古丽买提张伟·.A１")
        var readers = [Interner(), Interner(), Interner()]
        for place in readers.indices {
            for _ in 0..<12_000 {
                let length = 1 + chance.below(6)
                _ = readers[place].code(
                    of: String((0..<length).map { _ in characters[chance.below(characters.count)] }))
            }
        }
        let common = CommonLexicon(readers, .name, Workers(3))
        var numbers: [String: UInt32] = [:]
        for (reader, map) in zip(readers, common.maps) {
            #expect(map.count == reader.count)
            for code in 1..<reader.count {
                let folded = Folding.folded(reader.text(code), .name)
                #expect(numbers[folded, default: map[code]] == map[code])
                numbers[folded] = map[code]
                #expect(common.lexicon.text(Int(map[code])) == folded)
            }
        }
        #expect(Set(numbers.values).count == numbers.count)
        #expect(common.lexicon.count > 15_000)
    }

    @Test func `sums are the same whether they grow by one or by many`() {
        var chance = Chance(seed: 34)
        let keys = (0..<5000).map { _ in UInt32(chance.below(1500)) }
        let counts = keys.map { _ in UInt32(1 + chance.below(9)) }
        var (one, many) = (KeySums(capacity: 16), KeySums(capacity: 16))
        for (key, count) in zip(keys, counts) where key != 0 { one.add(key, count) }
        for start in stride(from: 0, to: keys.count, by: 100) {
            keys[start..<start + 100].withUnsafeBufferPointer { keys in
                counts[start..<start + 100].withUnsafeBufferPointer { many.add(keys, $0) }
            }
        }
        for key in 1..<UInt32(1500) { #expect(one.bits(of: key) == many.bits(of: key)) }
    }

    @Test func `keys of any length and with any marks are written so that they can be read`() throws {
        var village = Village(60, seed: 35)
        let keys = [
            "a", "12345678", "123456789", "a,b", "1234567,", "12345678,9", "say \"x\"", "123456789\"", "两\n行", "r\r",
        ]
        for (place, key) in keys.enumerated() { village.left[place][0] = key }
        let linking = try Village.link(village.left, village.right)
        let text = String(decoding: linking.lines(of: 0..<linking.links.count).joined(), as: UTF8.self)
        let expected = linking.links.map { link in
            let key = linking.leftKey(link.left)
            let quoted = key.replacing("\"", with: "\"\"")
            let isPlain = !key.utf8.contains { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }
            return "\(isPlain ? key : "\"\(quoted)\""),\(linking.rightKey(link.right)),"
        }
        var rest = text[...]
        for line in expected {
            #expect(rest.hasPrefix(line))
            let ending = try #require(rest.dropFirst(line.count).firstRange(of: "\r\n"))
            #expect(rest[..<ending.lowerBound].dropFirst(line.count).split(separator: ",").count == 3)
            rest = rest[ending.upperBound...]
        }
        #expect(rest.isEmpty)
        #expect(linking.links.count { keys.contains(linking.leftKey($0.left)) } >= 6)
    }

    @Test func `keys are in one order, whatever order they come in`() {
        var chance = Chance(seed: 36)
        var keys = (0..<3000).map { number in
            let length = [3, 7, 8, 9, 15, 16, 17, 40][chance.below(8)]
            let start = String(repeating: "k", count: max(0, length - 1 - chance.below(4)))
            return Array((start + "\(number)").utf8)
        }
        let sorted = keys.sorted { IdentityList.precedes($0, $1) }
        for _ in 0..<3 {
            var list = IdentityList(width: 0)
            for key in keys {
                list.keyBytes.append(contentsOf: key)
                list.keyEnds.append(UInt64(list.keyBytes.count))
            }
            list.sortByKey()
            #expect((0..<list.count).map { Array(list.key($0).utf8) } == sorted)
            keys = keys.map { (chance.next(), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
