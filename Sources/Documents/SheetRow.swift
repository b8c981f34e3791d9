/// One row of a sheet. Rows that hold nothing are not delivered, but they are counted.
public struct SheetRow: Hashable, Sendable {
    /// As Excel counts rows, from 1. In delimited text a record is a row, however many lines it takes.
    public let number: Int
    /// By column from 0; empty cells at the end of the row are left out.
    public let cells: [Cell]

    public init(number: Int, cells: [Cell]) {
        self.number = number
        self.cells = cells
    }

    /// The cell of a column, empty where the row has ended before it.
    public subscript(column: Int) -> Cell { column < cells.count ? cells[column] : .empty }
}

extension SheetRow {
    init(_ row: borrowing RawRow) {
        number = row.number
        var cells: [Cell] = []
        cells.reserveCapacity(row.count)
        for column in 0..<row.count { cells.append(Cell(text: row.text(column), kind: row.kind(column))) }
        self.cells = cells
    }
}
