/// The table of surnames: pairs, and how surnames are read where the dictionary has another order.
struct SurnameReadings: Sendable {
    static let known = SurnameReadings(SurnameTable.text)

    private let single: CharacterTable
    private let pairs: [UInt64: [Syllable]]

    init(_ table: StaticString) {
        var reader = TableReader(table)
        var single: [(character: UInt32, note: UInt32)] = []
        var pairs: [UInt64: [Syllable]] = [:]
        while !reader.isAtEnd {
            let first = reader.character()
            let second = reader.isInField ? reader.character() : nil
            while reader.hasAnotherField() {
                let number = SyllableList.all.number(ofPacked: reader.letters())
                if let second {
                    pairs[SurnameReadings.key(first, second), default: []].append(Syllable(number: number))
                } else {
                    single.append((first, UInt32(number)))
                }
            }
        }
        self.single = CharacterTable(single)
        self.pairs = pairs
    }

    var pairCount: Int { pairs.count }

    func isPair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        readings(ofPair: first, second) != nil
    }

    /// What to read first at each place of a surname; nothing where the dictionary is right.
    func readings(of surname: ArraySlice<Unicode.Scalar>) -> [[Syllable]] {
        guard let first = surname.first, let last = surname.last else { return [] }
        if surname.count == 2 { return readings(ofPair: first, last)?.map { [$0] } ?? [] }
        let range = single.range(of: Variants.standard(of: first))
        return range.isEmpty ? [] : [single.notes[range].map { Syllable(number: UInt16($0)) }]
    }

    /// How the character is read as a surname; nil where the dictionary is right.
    func reading(ofSingle character: Unicode.Scalar) -> Syllable? {
        single.first(of: character).map { Syllable(number: UInt16($0)) }
    }

    private func readings(ofPair first: Unicode.Scalar, _ second: Unicode.Scalar) -> [Syllable]? {
        pairs[SurnameReadings.key(Variants.standard(of: first).value, Variants.standard(of: second).value)]
    }

    private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
        UInt64(first) << 32 | UInt64(second)
    }
}
