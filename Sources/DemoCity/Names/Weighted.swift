/// Texts of which some come up more often than others.
struct Weighted: Sendable {
    private let texts: [String]
    /// The running sum of the weights.
    private let sums: [Int]

    init(_ pairs: [(text: String, weight: Int)]) {
        let heavy = pairs.filter { $0.weight > 0 }
        var sum = 0
        texts = heavy.map(\.text)
        sums = heavy.map { pair in
            sum += pair.weight
            return sum
        }
    }

    func draw(_ chance: inout Chance) -> String {
        guard let total = sums.last else { preconditionFailure("an empty table of weights") }
        let mark = chance.number(below: total)
        var (low, high) = (0, sums.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] > mark { high = middle } else { low = middle + 1 }
        }
        return texts[low]
    }
}

extension StaticString {
    /// The blank-separated words of a table.
    var words: [Substring] {
        withUTF8Buffer { String(decoding: $0, as: UTF8.self) }.split { $0 == " " || $0 == "\n" }
    }

    var lines: [Substring] {
        withUTF8Buffer { String(decoding: $0, as: UTF8.self) }.split(separator: "\n")
    }
}
