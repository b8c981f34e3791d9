/// What is noted about each character, found by its code point in two steps and without hashing.
struct CharacterTable: Sendable {
    private(set) var notes: [UInt32] = []
    /// For each 256 code points the page that has them; page 0 is empty.
    private var pages = [UInt16](repeating: 0, count: 0x1100)
    /// 256 to the page: where the notes on a character begin, and in the lower 8 bits how many there are.
    private var cells = [UInt32](repeating: 0, count: 0x100)

    /// Notes that belong to one character stand together and keep their order.
    init(_ pairs: [(character: UInt32, note: UInt32)]) {
        notes.reserveCapacity(pairs.count)
        var previous: UInt32?
        for (character, note) in pairs {
            let cell = cell(of: character)
            if character != previous {
                precondition(cells[cell] == 0, "the notes on a character stand together")
                cells[cell] = UInt32(notes.count) << 8
            }
            precondition(cells[cell] & 0xFF < 0xFF, "a character has at most 255 notes")
            cells[cell] += 1
            notes.append(note)
            previous = character
        }
    }

    private mutating func cell(of character: UInt32) -> Int {
        let page = Int(character >> 8)
        if pages[page] == 0 {
            pages[page] = UInt16(cells.count >> 8)
            cells.append(contentsOf: repeatElement(0, count: 0x100))
        }
        return Int(pages[page]) << 8 | Int(character & 0xFF)
    }

    /// Where in `notes` the character has its own.
    func range(of character: Unicode.Scalar) -> Range<Int> {
        let cell = cells[Int(pages[Int(character.value >> 8)]) << 8 | Int(character.value & 0xFF)]
        let start = Int(cell >> 8)
        return start..<start + Int(cell & 0xFF)
    }

    func first(of character: Unicode.Scalar) -> UInt32? {
        let range = range(of: character)
        return range.isEmpty ? nil : notes[range.lowerBound]
    }
}
