/// A rectangle of cells that were merged into one; its value stands in the top left cell.
public struct CellRange: Hashable, Sendable {
    /// As Excel counts rows, from 1.
    public let rows: ClosedRange<Int>
    /// From 0.
    public let columns: ClosedRange<Int>

    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }

    public func contains(row: Int, column: Int) -> Bool { rows.contains(row) && columns.contains(column) }
}

extension CellRange {
    /// Reads `A1:C2`, and `A1` as a range of one cell; nil for what lies outside a sheet.
    init?(_ reference: UnsafePointer<CChar>) {
        var place = UnsafeRawPointer(reference).assumingMemoryBound(to: UInt8.self)
        guard let first = CellPlace(&place) else { return nil }
        var last = first
        if place.pointee == UInt8(ascii: ":") {
            place += 1
            guard let end = CellPlace(&place) else { return nil }
            last = end
        }
        guard place.pointee == 0, first.row <= last.row, first.column <= last.column else { return nil }
        self.init(rows: first.row...last.row, columns: first.column...last.column)
    }
}
