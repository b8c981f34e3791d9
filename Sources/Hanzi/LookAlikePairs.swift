/// The table of pairs, entered from both sides: the other character in 21 bits, its likeness in thousandths above.
enum LookAlikePairs {
    static let characterBits: UInt32 = (1 << 21) - 1
    static let known = table(LookAlikeTable.text)

    private static func table(_ text: StaticString) -> CharacterTable {
        var reader = TableReader(text)
        var pairs: [(character: UInt32, note: UInt32)] = []
        while !reader.isAtEnd {
            let left = reader.character()
            precondition(reader.hasAnotherField(), "a look-alike has another")
            let right = reader.character()
            var score: UInt32 = 0
            while reader.hasAnotherField() { score = reader.number() }
            pairs.append((left, right | score << 21))
            pairs.append((right, left | score << 21))
        }
        return CharacterTable(pairs.sorted { ($0.character, $0.note) < ($1.character, $1.note) })
    }
}
