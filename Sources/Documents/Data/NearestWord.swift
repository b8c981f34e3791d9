extension [String] {
    /// The word that was probably meant: at most a third of it is written otherwise.
    func nearest(to word: String) -> String? {
        let written = [Character](word.lowercased())
        // Of two letters each is half the word, so only a word that lost its last letter is guessed; and a long text in
        // the place of a word is no slip of the pen.
        if written.count == 2 { return first { $0.count == 3 && $0.lowercased().hasPrefix(word.lowercased()) } }
        guard (3...40).contains(written.count) else { return nil }
        let near = map { ($0, slips: NearestWord.slips(written, [Character]($0.lowercased()))) }
            .filter { $0.slips <= Swift.max(1, Swift.min(written.count, $0.0.count) / 3) && $0.slips < $0.0.count }
        return near.min { $0.slips < $1.slips }?.0
    }
}

private enum NearestWord {
    /// Letters added, dropped, changed, or swapped with their neighbour (optimal string alignment).
    static func slips(_ one: [Character], _ other: [Character]) -> Int {
        var before: [Int] = []
        var last = [Int](0...other.count)
        for row in one.indices {
            var next = [row + 1]
            for column in other.indices {
                let change = last[column] + (one[row] == other[column] ? 0 : 1)
                var least = min(change, last[column + 1] + 1, next[column] + 1)
                if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
                    least = min(least, before[column - 1] + 1)
                }
                next.append(least)
            }
            (before, last) = (last, next)
        }
        return last[other.count]
    }
}
