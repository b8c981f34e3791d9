import Glibc

/// Writes a table as delimited text (.csv) after RFC 4180; the file appears when it is closed, not before.
public struct DelimitedWriter: ~Copyable {
    /// Who is going to open the file.
    public enum Reader: Sendable {
        /// With a mark by which Excel knows UTF-8, and guarded against formulas.
        case people
        /// Nothing but what the fields hold.
        case machines
    }

    private var file: AtomicFile
    private let reader: Reader
    private let separator: UInt8
    private let converter: iconv_t?
    private var waiting: [UInt8] = []
    /// Characters that the encoding doesn't have; `?` was put in their place.
    public private(set) var replaced = 0

    public init(
        to path: String, in encoding: TextEncoding = .utf8, for reader: Reader = .people, separator: Character = ","
    ) throws(DocumentRefusal) {
        guard let separator = separator.asciiValue else { preconditionFailure("a separator is one byte") }
        let file = try AtomicFile(at: path)
        let converter = encoding == .utf8 ? nil : iconv_open(encoding.rawValue, TextEncoding.utf8.rawValue)
        guard converter != iconv_t(bitPattern: -1) else {
            throw .unwritable(reason: "iconv: \(encoding.rawValue)")
        }
        self.converter = converter
        self.file = file
        self.reader = reader
        self.separator = separator
        if reader == .people, encoding != .gb18030 { waiting = Array("\u{FEFF}".utf8) }
    }

    deinit {
        if let converter { iconv_close(converter) }
    }

    public mutating func append(_ fields: [String]) throws(DocumentRefusal) {
        for (column, field) in fields.enumerated() {
            if column > 0 { waiting.append(separator) }
            append(field, isGuarded: reader == .people && FormulaGuard.isNeeded(for: field), isAlone: fields.count == 1)
        }
        try endRow()
    }

    /// A number is a number, also when it begins with a minus.
    public mutating func append(_ cells: [Cell]) throws(DocumentRefusal) {
        for (column, cell) in cells.enumerated() {
            if column > 0 { waiting.append(separator) }
            let isNumber = cell.kind == .number && Double(cell.text) != nil
            let isGuarded = reader == .people && !isNumber && FormulaGuard.isNeeded(for: cell.text)
            append(cell.text, isGuarded: isGuarded, isAlone: cells.count == 1)
        }
        try endRow()
    }

    /// Lines that are written out already, in UTF-8 and with their ends: for millions of them.
    public mutating func append(lines: [UInt8]) throws(DocumentRefusal) {
        waiting.append(contentsOf: lines)
        if waiting.count >= 1 << 16 { try flush() }
    }

    /// Gives the file its name. If this is never called nothing is left behind.
    public consuming func close() throws(DocumentRefusal) {
        try flush()
        try file.publish()
    }

    // MARK: - Bytes

    private mutating func append(_ field: String, isGuarded: Bool, isAlone: Bool) {
        // A row of one empty field must not look like a blank line.
        let needsQuotes =
            (isAlone && field.isEmpty)
            || field.utf8.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
        if needsQuotes { waiting.append(0x22) }
        if isGuarded { waiting.append(FormulaGuard.mark) }
        for byte in field.utf8 {
            if byte == 0x22 { waiting.append(byte) }
            waiting.append(byte)
        }
        if needsQuotes { waiting.append(0x22) }
    }

    private mutating func endRow() throws(DocumentRefusal) {
        waiting.append(0x0D)
        waiting.append(0x0A)
        if waiting.count >= 1 << 16 { try flush() }
    }

    private mutating func flush() throws(DocumentRefusal) {
        try file.write(converter == nil ? waiting : converted())
        waiting.removeAll(keepingCapacity: true)
    }

    private mutating func converted() -> [UInt8] {
        // GB18030 takes up to four bytes for two of UTF-8.
        var bytes = [UInt8](repeating: 0, count: waiting.count * 2 + 16)
        var (head, end) = (0, 0)
        while head < waiting.count {
            var (left, free) = (waiting.count - head, bytes.count - end)
            let done = waiting.withUnsafeMutableBytes { source in
                bytes.withUnsafeMutableBytes { target in
                    var input = source.baseAddress.map { ($0 + head).assumingMemoryBound(to: CChar.self) }
                    var output = target.baseAddress.map { ($0 + end).assumingMemoryBound(to: CChar.self) }
                    return iconv(converter, &input, &left, &output, &free)
                }
            }
            (head, end) = (waiting.count - left, bytes.count - free)
            guard done == -1 else { break }
            bytes[end] = UInt8(ascii: "?")
            end += 1
            replaced += 1
            repeat { head += 1 } while head < waiting.count && waiting[head] & 0xC0 == 0x80
        }
        return Array(bytes[..<end])
    }
}
