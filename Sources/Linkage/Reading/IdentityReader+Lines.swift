extension IdentityReader {
    /// Takes in whole lines of delimited text without quotes, in UTF-8, one person to the line.
    ///
    /// Field by field down the lines: the look-ups of one field do not wait for one another. `linesBefore` is asked,
    /// once, if a row has to go by its number.
    public mutating func add(
        lines: Span<UInt8>, _ plan: ColumnPlan, separator: UInt8, skipping: Int = 0,
        linesBefore: () throws -> Int
    ) rethrows {
        var columns = plan.fields.map(\.column) + (plan.address.map { [$0] } ?? [])
        if let key = plan.key { columns.append(key) }
        var parser = LineParser(columns: columns, separator: separator)
        try lines.withUnsafeBufferPointer { bytes in
            var (next, skip) = (0, skipping)
            while next < bytes.count {
                let found = parser.parse(bytes, from: next)
                next = found.next
                let first = min(skip, found.rows)
                skip -= first
                try take(bytes, parser, first..<found.rows, plan, linesBefore)
                self.lines += found.rows
            }
        }
    }

    /// The lines of a whole file, from the first on.
    public mutating func add(lines: Span<UInt8>, _ plan: ColumnPlan, separator: UInt8, skipping: Int = 0) {
        add(lines: lines, plan, separator: separator, skipping: skipping) { 0 }
    }

    private mutating func take(
        _ bytes: UnsafeBufferPointer<UInt8>, _ parser: LineParser, _ rows: Range<Int>, _ plan: ColumnPlan,
        _ linesBefore: () throws -> Int
    ) rethrows {
        try parser.withFields { fields in
            // A row in which nothing stands is none.
            let (values, hasKey) = (plan.fields.count + (plan.address == nil ? 0 : 1), plan.key != nil)
            let kept = rows.filter { row in
                hasKey && !fields.text(bytes, row, values).isEmpty
                    || (0..<values).contains { !fields.text(bytes, row, $0).isEmpty }
            }
            beginRows(kept.count)
            for row in kept {
                let key = hasKey ? fields.text(bytes, row, values) : UnsafeBufferPointer(rebasing: bytes[..<0])
                if key.isEmpty {
                    if self.linesBefore == nil { self.linesBefore = try linesBefore() }
                    add(key: IdentityReader.key(ofRow: (self.linesBefore ?? 0) + lines + row + 1))
                } else {
                    add(key: key)
                }
            }
            kept.withUnsafeBufferPointer { kept in
                for (place, field) in plan.fields.enumerated() {
                    addColumn(field.field, kept.count) { fields.text(bytes, kept[$0], place) }
                }
                if plan.address != nil {
                    addAddresses(kept.count) { fields.text(bytes, kept[$0], plan.fields.count) }
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

    func withFields(_ body: (Fields) throws -> Void) rethrows {
        try starts.withUnsafeBufferPointer { starts in
            try ends.withUnsafeBufferPointer { try body(Fields(starts: starts, ends: $0, width: width)) }
        }
    }
}
