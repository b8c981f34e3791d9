/// The table of readings: 38,000 characters, each with its syllables.
struct Readings: Sendable {
    static let known = Readings(ReadingTable.text)

    let syllables: SyllableList
    let byCharacter: CharacterTable

    init(_ table: StaticString) {
        var reader = TableReader(table)
        var spellings: [String] = []
        repeat { spellings.append(reader.text()) } while reader.hasAnotherField()
        let syllables = SyllableList(spellings)

        var pairs: [(character: UInt32, note: UInt32)] = []
        pairs.reserveCapacity(50_000)
        while !reader.isAtEnd {
            let character = reader.character()
            while reader.hasAnotherField() {
                pairs.append((character, UInt32(syllables.number(ofPacked: reader.letters()))))
            }
        }
        self.syllables = syllables
        byCharacter = CharacterTable(pairs)
    }

    /// Where in `byCharacter.notes` the readings stand. A variant that is only another shape is read as its standard.
    func range(of character: Unicode.Scalar) -> Range<Int> {
        let own = byCharacter.range(of: character)
        return own.isEmpty ? byCharacter.range(of: Variants.standard(of: character)) : own
    }

    func syllable(at place: Int) -> Syllable {
        Syllable(number: UInt16(truncatingIfNeeded: byCharacter.notes[place]))
    }
}
