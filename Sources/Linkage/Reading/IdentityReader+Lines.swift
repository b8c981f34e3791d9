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
        parser.withFields { fields in
            // Rows without a key are none.
            let kept = rows.filter { !fields.text(bytes, $0, 0).isEmpty }
            kept.withUnsafeBufferPointer { kept in
                beginRows(kept.map { fields.text(bytes, $0, 0) })
                for (place, field) in plan.fields.enumerated() {
                    addColumn(field.field, kept.count) { fields.text(bytes, kept[$0], place + 1) }
                }
                if plan.address != nil {
                    addAddresses(kept.count) { fields.text(bytes, kept[$0], plan.fields.count + 1) }
                }
            }
        }
    }
}

extension LineParser {
    /// Where the fields of the last lines stand.
    struct Fields {
        let starts: UnsafeBufferPointer<UInt32>
        let ends: UnsafeBufferPointer<UInt32>
        let width: Int

        /// A field without the blanks around it.
        @inline(__always)
        func text(_ bytes: UnsafeBufferPointer<UInt8>, _ row: Int, _ place: Int) -> UnsafeBufferPointer<UInt8> {
            var (start, end) = (Int(starts[row * width + place]), Int(ends[row * width + place]))
            while start < end, bytes[start] <= 0x20 { start += 1 }
            while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
            return UnsafeBufferPointer(rebasing: bytes[start..<end])
        }
    }

    func withFields(_ body: (Fields) -> Void) {
        starts.withUnsafeBufferPointer { starts in
            ends.withUnsafeBufferPointer { body(Fields(starts: starts, ends: $0, width: width)) }
        }
    }
}
