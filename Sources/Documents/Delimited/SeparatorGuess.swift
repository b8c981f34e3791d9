/// Which character parts the fields, told from the first lines: the one that gives most lines equally many fields.
struct SeparatorGuess {
    let separator: UInt8

    init(_ text: ArraySlice<UInt8>) {
        var best = (separator: UInt8(ascii: ","), agreeing: 0, fields: 1)
        for separator in [",", "\t", ";", "|"].map({ UInt8(ascii: $0) }) {
            let counts = SeparatorGuess.fieldCounts(of: text, separator)
            for (fields, lines) in Dictionary(grouping: counts, by: { $0 }).mapValues(\.count) where fields > 1 {
                // A remark with a semicolon in it makes no second column.
                if lines * 2 >= counts.count, (lines, fields) > (best.agreeing, best.fields) {
                    best = (separator, lines, fields)
                }
            }
        }
        separator = best.separator
    }

    /// Title lines, blank lines and a last line that is cut off don't matter among fifty.
    private static func fieldCounts(of text: ArraySlice<UInt8>, _ separator: UInt8) -> [Int] {
        var counts: [Int] = []
        var fields = 1
        var isQuoted = false
        var isBlank = true
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""):
                isQuoted.toggle()
                isBlank = false
            case _ where isQuoted: continue
            case separator: (fields, isBlank) = (fields + 1, false)
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                if !isBlank { counts.append(fields) }
                (fields, isBlank) = (1, true)
                if counts.count == 100 { return counts }
            default: isBlank = false
            }
        }
        return isBlank ? counts : counts + [fields]
    }
}
