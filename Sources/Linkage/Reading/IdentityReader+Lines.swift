extension IdentityReader {
    /// Takes in whole lines of delimited text without quotes, in UTF-8, one person to the line.
    ///
    /// Field by field down the lines: the look-ups of one field do not wait for one another.
    public mutating func add(lines: Span<UInt8>, _ plan: ColumnPlan, separator: UInt8, skipping: Int = 0) {
        var parser = LineParser(
            columns: [plan.key] + plan.fields.map(\.column) + (plan.address.map { [$0] } ?? []), separator: separator)
        lines.withUnsafeBufferPointer { bytes in
            var (next, skip) = (0, skipping)
            while next < bytes.count {
                let found = parser.parse(bytes, from: next)
                next = found.next
                let first = min(skip, found.rows)
                skip -= first
                take(bytes, parser, first..<found.rows, plan)
            }
        }
    }

    private mutating func take(
        _ bytes: UnsafeBufferPointer<UInt8>, _ parser: LineParser, _ rows: Range<Int>, _ plan: ColumnPlan
    ) {
        // Rows without a key are none.
        let kept = rows.filter { !parser.text(bytes, $0, 0).isEmpty }
        beginRows(kept.map { parser.text(bytes, $0, 0) })
        for (place, field) in plan.fields.enumerated() {
            addColumn(field.field, kept.count) { parser.text(bytes, kept[$0], place + 1) }
        }
        if plan.address != nil {
            addAddresses(kept.count) { parser.text(bytes, kept[$0], plan.fields.count + 1) }
        }
    }
}

extension LineParser {
    /// A field without the blanks around it.
    @inline(__always)
    func text(_ bytes: UnsafeBufferPointer<UInt8>, _ row: Int, _ place: Int) -> UnsafeBufferPointer<UInt8> {
        var (start, end) = (Int(starts[row * width + place]), Int(ends[row * width + place]))
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }
}
