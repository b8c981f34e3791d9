/// Delimited text in which every line is a row, read in blocks of whole lines on as many cores as there are.
///
/// For passes over millions of rows. It is read, not mapped, so memory stays at a block per core.
public struct PlainLines: Sendable {
    let file: OpenFile
    let start: Int
    /// What parts the fields, a byte of ASCII.
    public let separator: UInt8

    private static let blockBytes = 1 << 20

    /// Reads one of several equal parts of the file. A line belongs to the part in which it begins; the blocks end
    /// with their line ends, but for the last one of a file that has none.
    public func read(part: Int, of parts: Int, _ body: (Span<UInt8>) throws -> Void) throws {
        let length = file.size - start
        let (from, until) = (start + length * part / parts, start + length * (part + 1) / parts)
        var offset = try firstLine(from: from)
        var block = [UInt8](repeating: 0, count: PlainLines.blockBytes)
        while offset < until {
            if block.count > PlainLines.blockBytes * 64 { throw DocumentRefusal.rowTooLong(row: 1, limit: block.count) }
            let filled = try file.read(into: &block, from: 0, at: offset)
            let isEnd = offset + filled == file.size
            guard let last = end(of: block, filled, offset, until, isEnd) else {
                block = [UInt8](repeating: 0, count: block.count * 2)
                continue
            }
            try body(block.span.extracting(0..<last))
            offset += last
        }
    }

    /// How many lines begin before a part does: only who has to number rows goes through that much of the file.
    public func lines(before part: Int, of parts: Int) throws -> Int {
        let length = file.size - start
        let end = try firstLine(from: start + length * part / parts)
        var (lines, offset) = (0, start)
        var block = [UInt8](repeating: 0, count: PlainLines.blockBytes)
        while offset < end {
            let filled = try file.read(into: &block, from: 0, at: offset)
            if filled == 0 { throw DocumentRefusal.changedMeanwhile }
            for place in 0..<min(filled, end - offset) where block[place] == 0x0A { lines += 1 }
            offset += filled
        }
        return lines
    }

    /// How many rows the file has, if all of it is like this block.
    public func estimatedRows(like block: Span<UInt8>) -> Int {
        var lines = 1
        for place in block.indices where block[place] == 0x0A { lines += 1 }
        return (file.size - start) * lines / max(1, block.count) * 21 / 20
    }

    /// Where to cut a block: behind the last line that begins before the part ends. nil if not one line is whole.
    private func end(of block: [UInt8], _ filled: Int, _ offset: Int, _ until: Int, _ isEnd: Bool) -> Int? {
        if offset + filled <= until {
            if isEnd { return filled }
            return block[..<filled].lastIndex(of: 0x0A).map { $0 + 1 }
        }
        // A line that begins before the end goes on behind it.
        let first = max(0, until - offset - 1)
        if let cut = block[first..<filled].firstIndex(of: 0x0A) { return cut + 1 }
        if isEnd { return filled }
        return block[..<first].lastIndex(of: 0x0A).map { $0 + 1 }
    }

    /// Where the first line of a part begins. The one that is under way there belongs to the part before; in a file of a few
    /// bytes several parts begin where the file does.
    private func firstLine(from offset: Int) throws(DocumentRefusal) -> Int {
        offset == start ? start : try lineEnd(after: offset - 1)
    }

    /// The offset behind the first line feed at or after another.
    private func lineEnd(after offset: Int) throws(DocumentRefusal) -> Int {
        var offset = offset
        while offset < file.size {
            let bytes = try file.bytes(1 << 12, at: offset)
            if let place = bytes.firstIndex(of: 0x0A) { return offset + place + 1 }
            offset += bytes.count
        }
        return file.size
    }
}
