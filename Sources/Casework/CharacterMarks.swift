/// Where two spellings differ, character by character (只标不同处).
enum CharacterMarks {
    typealias Piece = PairSheet.Piece

    /// By the longest common part that keeps the order (LCS): what is not in it is marked on its side.
    static func pieces(of one: String, _ other: String) -> (left: [Piece], right: [Piece]) {
        let (left, right) = (Array(one), Array(other))
        guard one != other, !left.isEmpty, !right.isEmpty, left.count * right.count < 10_000 else {
            return (plain(one), plain(other))
        }
        var lengths = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
        for row in left.indices.reversed() {
            for column in right.indices.reversed() {
                lengths[row][column] =
                    left[row] == right[column]
                    ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
            }
        }
        var (marksLeft, marksRight) = ([Bool](), [Bool]())
        var (row, column) = (0, 0)
        while row < left.count || column < right.count {
            if row < left.count, column < right.count, left[row] == right[column] {
                marksLeft.append(false)
                marksRight.append(false)
                (row, column) = (row + 1, column + 1)
            } else if column == right.count || row < left.count && lengths[row + 1][column] >= lengths[row][column + 1]
            {
                marksLeft.append(true)
                row += 1
            } else {
                marksRight.append(true)
                column += 1
            }
        }
        return (joined(left, marksLeft), joined(right, marksRight))
    }

    /// Numbers place by place: equal digits are dots. Of a number without a counterpart nothing but its ends is shown.
    ///
    /// Where more than a few differ, place by place would show the whole number: then only the ends are shown, too.
    static func digits(of one: String, other: String) -> (left: [Piece], right: [Piece]) {
        let (left, right) = (Array(one), Array(other))
        let differing = zip(left, right).count { $0 != $1 } + abs(left.count - right.count)
        guard !one.isEmpty, !other.isEmpty, (1...mostShown).contains(differing) else {
            return (masked(one), masked(other))
        }
        func pieces(_ own: [Character], _ against: [Character]) -> [Piece] {
            let marks = own.indices.map { $0 >= against.count || own[$0] != against[$0] }
            return joined(own.indices.map { marks[$0] ? own[$0] : "•" }, marks)
        }
        return (pieces(left, right), pieces(right, left))
    }

    private static let mostShown = 6

    private static func masked(_ number: String) -> [Piece] {
        guard number.count > 7 else { return plain(number) }
        return plain(number.prefix(3) + String(repeating: "•", count: number.count - 7) + number.suffix(4))
    }

    private static func plain(_ text: String) -> [Piece] { text.isEmpty ? [] : [Piece(text: text, isMarked: false)] }

    private static func joined(_ characters: [Character], _ marks: [Bool]) -> [Piece] {
        var pieces: [Piece] = []
        for (character, isMarked) in zip(characters, marks) {
            if let last = pieces.last, last.isMarked == isMarked {
                pieces[pieces.count - 1] = Piece(text: last.text + String(character), isMarked: isMarked)
            } else {
                pieces.append(Piece(text: String(character), isMarked: isMarked))
            }
        }
        return pieces
    }
}
