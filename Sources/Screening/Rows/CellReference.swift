import Documents

/// Where a cell stands, as people look it up: `名册!C37`.
public struct CellReference: Codable, Hashable, Sendable, CustomStringConvertible {
    public let sheet: String
    /// As Excel counts rows, from 1.
    public let row: Int
    /// From 0; nil for the whole row.
    public let column: Int?

    public init(sheet: String, row: Int, column: Int?) {
        self.sheet = sheet
        self.row = row
        self.column = column
    }

    public var description: String { "\(sheet)!\(column.map(columnName) ?? "")\(row)" }
}
