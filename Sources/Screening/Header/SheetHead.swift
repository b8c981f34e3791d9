import Documents

/// The first rows of a sheet, in which its header is looked for.
public struct SheetHead: Sendable {
    public static let depth = 30

    /// Among all sheets of the file, from 0.
    public let index: Int
    public let name: String
    public let rows: [SheetRow]

    public init(index: Int, name: String, rows: [SheetRow]) {
        self.index = index
        self.name = name
        self.rows = rows.filter { $0.number <= SheetHead.depth }
    }

    /// The heads of all sheets but the hidden ones.
    public static func all(of file: Spreadsheet) throws -> [SheetHead] {
        var heads: [SheetHead] = []
        for (index, sheet) in file.sheets.enumerated() where !sheet.isHidden {
            var rows: [SheetRow] = []
            try file.read(index) { row in
                guard row.number <= depth else { return false }
                rows.append(row)
                return true
            }
            heads.append(SheetHead(index: index, name: sheet.name, rows: rows))
        }
        return heads
    }
}
