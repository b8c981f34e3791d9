/// The apostrophe that keeps a spreadsheet from taking a cell of a .csv for a formula.
///
/// A name typed as `=HYPERLINK(…)` into some form would otherwise run on the desk of whoever opens the export. It is
/// put on when people's files are written and taken off when any are read, so a file that comes back says the same.
enum FormulaGuard {
    static let mark = UInt8(ascii: "'")

    /// `=`, `+`, `-`, `@`, tab, line ends, and the full-width forms that Chinese Excel takes for the same.
    static func isNeeded(for text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
        return dangerous.contains(first)
    }

    private static let dangerous: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

    /// Whether the field begins with a guard: apostrophes, then what they guard against.
    static func stands(before window: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var place = start
        while place < end, window[place] == mark { place += 1 }
        let length = min(3, end - place)
        guard length > 0 else { return false }
        let beginning = (0..<length).map { window[place + $0] }
        return isNeeded(for: String(decoding: beginning, as: UTF8.self))
    }
}
