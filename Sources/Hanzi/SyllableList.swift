/// All syllables by the alphabet: the first line of the table of readings.
struct SyllableList: Sendable {
    static let all = Readings.known.syllables

    let spellings: [String]
    let initials: [UInt8]
    private let numbers: [UInt32: UInt16]

    init(_ spellings: [String]) {
        self.spellings = spellings
        initials = spellings.map { $0.utf8.first ?? 0 }
        numbers = Dictionary(
            uniqueKeysWithValues: spellings.enumerated().map { (SyllableList.packed($1.utf8), UInt16($0)) })
    }

    var count: Int { spellings.count }

    func number(of spelling: String) -> UInt16? {
        guard spelling.utf8.count <= 6, spelling.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            return nil
        }
        return numbers[SyllableList.packed(spelling.utf8)]
    }

    /// For tables, which name no syllable that is not in the list.
    func number(ofPacked letters: UInt32) -> UInt16 {
        guard let number = numbers[letters] else { preconditionFailure("a table has a syllable of its own") }
        return number
    }

    /// Six letters of five bits each.
    private static func packed(_ letters: String.UTF8View) -> UInt32 {
        letters.reduce(0) { $0 << 5 | UInt32($1 & 0x1F) }
    }
}
