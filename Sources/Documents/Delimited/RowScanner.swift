/// Goes through delimited text row by row, with a window that moves over the file.
struct RowScanner: ~Copyable {
    /// Its bytes are the window.
    private(set) var row = RawRow()
    private var decoder: TextDecoder
    private var finder: FieldFinder
    private let limits: Spreadsheet.Limits
    /// Where the next row begins in the window, and where the window ends.
    private var start = 0
    private var end = 0
    private var isAtEnd = false

    private static let window = 1 << 18

    init(_ decoder: consuming TextDecoder, separator: UInt8, _ limits: Spreadsheet.Limits) {
        self.decoder = decoder
        self.limits = limits
        finder = FieldFinder(separator: separator, limits)
        row.bytes = [UInt8](repeating: 0, count: RowScanner.window)
    }

    var replaced: Int { decoder.replaced }

    /// Goes to the next row that holds something; false at the end.
    mutating func advance() throws(DocumentRefusal) -> Bool {
        while true {
            guard let next = try find() else {
                if isAtEnd { return false }
                try refill()
                continue
            }
            start = next
            row.number += 1
            swap(&row.fields, &finder.fields)
            for column in finder.quoted { row.unquote(column) }
            if finder.hasLongField { try checkLengths() }
            if row.trim() { return true }
        }
    }

    /// The finder steps out while the window is lent to it, for it must not be a part of what is lent.
    private mutating func find() throws(DocumentRefusal) -> Int? {
        guard start < end else { return nil }
        var finder = FieldFinder(separator: 0, limits)
        swap(&finder, &self.finder)
        defer { swap(&finder, &self.finder) }
        return try finder.find(
            in: row.bytes.span.extracting(0..<end), from: start, isLast: isAtEnd, row: row.number + 1)
    }

    /// Moves the window on, keeping the row that has begun in it.
    private mutating func refill() throws(DocumentRefusal) {
        let kept = start..<end
        row.bytes.withUnsafeMutableBytes { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[kept])) }
        (start, end) = (0, kept.count)
        if end > row.bytes.count / 2 {
            guard row.bytes.count < limits.rowBytes else {
                throw .rowTooLong(row: row.number + 1, limit: limits.rowBytes)
            }
            row.bytes.append(contentsOf: repeatElement(0, count: row.bytes.count))
        }
        let count = try decoder.fill(&row.bytes, from: end)
        end += count
        isAtEnd = count == 0
    }

    private func checkLengths() throws(DocumentRefusal) {
        for column in 0..<row.count where row.text(column).utf16.count > limits.cellCharacters {
            throw .cellTooLong(row: row.number, column: column, limit: limits.cellCharacters)
        }
    }
}

extension RawRow {
    /// Takes out the quotes around a field and one of each doubled pair; what stands behind the closing quote stays.
    fileprivate mutating func unquote(_ column: Int) {
        let field = fields[column]
        var (from, to) = (field.start + 1, field.start)
        var isInside = true
        while from < field.end {
            let byte = bytes[from]
            from += 1
            if isInside, byte == UInt8(ascii: "\"") {
                isInside = from < field.end && bytes[from] == byte
                guard isInside else { continue }
                from += 1
            }
            bytes[to] = byte
            to += 1
        }
        fields[column] = FieldFinder.field(in: bytes.span, field.start, to)
    }
}
