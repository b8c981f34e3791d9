import Documents

/// The first rows of a sheet, in which its header is looked for.
public struct SheetHead: Sendable {
    public static let depth = 30

    /// Among all sheets of the file, from 0.
    public let index: Int
    public let name: String
    public let rows: [SheetRow]
    /// Formulas among them that no program has worked out yet: their cells came as empty.
    public let unsolvedFormulas: Int

    public init(index: Int, name: String, rows: [SheetRow], unsolvedFormulas: Int = 0) {
        self.index = index
        self.name = name
        self.rows = rows.filter { $0.number <= SheetHead.depth }
        self.unsolvedFormulas = unsolvedFormulas
    }

    /// Whether it looks like a list and no page of notes or small table of sums.
    public var looksLikeList: Bool {
        rows.count { row in row.cells.count { !$0.isEmpty } >= SheetHead.fewestCells } >= SheetHead.fewestRows
    }

    private static let fewestCells = 4
    private static let fewestRows = 10

    /// The heads of all sheets but the hidden ones.
    public static func all(of file: Spreadsheet) throws -> [SheetHead] {
        var heads: [SheetHead] = []
        for (index, sheet) in file.sheets.enumerated() where !sheet.isHidden {
            var rows: [SheetRow] = []
            let reading = try file.read(index) { row in
                guard row.number <= depth else { return false }
                rows.append(row)
                return true
            }
            heads.append(
                SheetHead(
                    index: index, name: sheet.name, rows: rows, unsolvedFormulas: reading.unsolvedFormulas))
        }
        return heads
    }
}
