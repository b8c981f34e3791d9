/// A row as UTF-8, before any text is made of it, and lent for the length of one call.
///
/// For passes over millions of rows that look at a few columns: making a `String` of every field takes four times
/// as long as finding the fields.
public struct RawRow: ~Copyable {
    /// As Excel counts rows, from 1.
    public internal(set) var number = 0
    /// What the fields point into; more than this row may stand in it.
    @usableFromInline var bytes: [UInt8] = []
    @usableFromInline var fields: [Field] = []

    init() {}

    @usableFromInline
    struct Field {
        @usableFromInline var start: Int
        @usableFromInline var end: Int
        @usableFromInline var kind: Cell.Kind

        @usableFromInline
        init(start: Int, end: Int, kind: Cell.Kind) {
            self.start = start
            self.end = end
            self.kind = kind
        }
    }

    /// Columns up to the last that holds something.
    @inlinable public var count: Int { fields.count }

    @inlinable
    public func kind(_ column: Int) -> Cell.Kind { column < fields.count ? fields[column].kind : .empty }

    public func text(_ column: Int) -> String {
        withBytes(of: column) { bytes in
            bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// The field as UTF-8, without quotes; no bytes where the row has ended before it.
    @inlinable
    public func withBytes<Answer>(
        of column: Int, _ body: (Span<UInt8>) throws -> Answer
    ) rethrows -> Answer {
        guard column < fields.count else { return try body(bytes.span.extracting(0..<0)) }
        let field = fields[column]
        return try body(bytes.span.extracting(field.start..<field.end))
    }
}

extension RawRow {
    /// Leaves out the empty fields at the end; true if anything remains.
    mutating func trim() -> Bool {
        while let last = fields.last, last.kind == .empty { fields.removeLast() }
        return !fields.isEmpty
    }
}
