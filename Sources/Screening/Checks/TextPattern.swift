/// A shape of text (样式): `#` a digit, `@` a letter A to Z, `?` any character, `*` any run; the rest stands for itself.
///
/// Unlike a regular expression it is matched in one pass, however long the text is.
public struct TextPattern: Hashable, Sendable {
    let text: String
    private let marks: [Character]

    init(_ text: String) {
        self.text = text
        marks = Array(text)
    }

    func matches(_ value: String) -> Bool {
        let characters = Array(value)
        var (mark, place) = (0, 0)
        var star: (mark: Int, place: Int)?
        while place < characters.count {
            if mark < marks.count, marks[mark] == "*" {
                star = (mark, place)
                mark += 1
            } else if mark < marks.count, TextPattern.fits(characters[place], marks[mark]) {
                mark += 1
                place += 1
            } else if let last = star {
                // The run behind the last `*` takes one character more.
                star = (last.mark, last.place + 1)
                (mark, place) = (last.mark + 1, last.place + 1)
            } else {
                return false
            }
        }
        return marks[mark...].allSatisfy { $0 == "*" }
    }

    private static func fits(_ character: Character, _ mark: Character) -> Bool {
        switch mark {
        case "#": character.isASCII && character.isNumber
        case "@": character.isASCII && character.isLetter
        case "?": true
        default: character == mark
        }
    }
}
