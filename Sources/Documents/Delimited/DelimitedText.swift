/// A table as delimited text (.csv, .tsv, .txt), in whatever encoding and with whatever separator it came.
struct DelimitedText: Sendable {
    let encoding: TextEncoding
    let separator: Character
    /// Some bytes are no characters of the encoding.
    let isFaulty: Bool
    private let file: OpenFile
    private let limits: Spreadsheet.Limits
    private let start: Int
    private let isPlain: Bool

    init(_ file: OpenFile, limits: Spreadsheet.Limits) throws(DocumentRefusal) {
        let recognised = try EncodingGuess(file)
        (encoding, start, isFaulty) = (recognised.encoding, recognised.start, recognised.isFaulty)
        isPlain = recognised.isPlain
        guard start < file.size else { throw .empty }
        self.file = file
        self.limits = limits
        var beginning = [UInt8](repeating: 0, count: 1 << 16)
        var decoder = try TextDecoder(file, encoding, from: start, isFaulty: isFaulty)
        let count = try decoder.fill(&beginning, from: 0)
        separator = Character(Unicode.Scalar(SeparatorGuess(beginning[..<count]).separator))
    }

    func read(_ body: (borrowing RawRow) throws -> Bool) throws -> Reading {
        var scanner = RowScanner(
            try TextDecoder(file, encoding, from: start, isFaulty: isFaulty),
            separator: separator.asciiValue ?? UInt8(ascii: ","), limits)
        var reading = Reading()
        while try scanner.advance() {
            reading.rows += 1
            if try !body(scanner.row) { break }
        }
        reading.replaced = scanner.replaced
        return reading
    }

    /// For bulk work on several cores; nil where a row may be more than a line.
    var plainLines: PlainLines? {
        guard isPlain, let separator = separator.asciiValue else { return nil }
        return PlainLines(file: file, start: start, separator: separator)
    }
}
