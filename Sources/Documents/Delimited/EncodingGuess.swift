/// How a text file is encoded: by its mark if it has one, else UTF-8 if it holds together as that, else GB18030.
struct EncodingGuess {
    let encoding: TextEncoding
    /// Behind the mark.
    let start: Int
    let isFaulty: Bool
    /// UTF-8 in which every line feed ends a row.
    let isPlain: Bool

    init(_ file: OpenFile) throws(DocumentRefusal) {
        let mark = EncodingGuess.mark(of: try file.bytes(4, at: 0))
        start = mark?.length ?? 0
        if let mark, mark.encoding != .utf8 {
            (encoding, isFaulty, isPlain) = (mark.encoding, false, false)
            return
        }
        var census = UTF8Census()
        var bytes = [UInt8](repeating: 0, count: 1 << 18)
        var offset = start
        while offset < file.size, mark != nil || !census.isSettled {
            let count = try file.read(into: &bytes, from: 0, at: offset)
            census.add(bytes.span.extracting(0..<count))
            if census.hasNull { throw .damagedText(row: census.lines + 1) }
            offset += count
        }
        encoding = mark != nil || census.isUTF8 ? .utf8 : .gb18030
        isFaulty = encoding == .utf8 && census.faulty > 0
        isPlain = encoding == .utf8 && !isFaulty && !census.hasQuotes && census.lines > 0
    }

    private static func mark(of bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        if bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) { return (.gb18030, 4) }
        return nil
    }
}
