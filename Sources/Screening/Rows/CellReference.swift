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

extension Sequence<CellReference> {
    /// `城关镇!G346、G55；石门镇!G79`: each sheet is named once, and only where the file has several.
    public func places(namingSheets: Bool) -> String {
        var sheets: [(name: String, cells: [String])] = []
        for cell in self {
            let place = "\(cell.column.map(columnName) ?? "")\(cell.row)"
            if let known = sheets.firstIndex(where: { $0.name == cell.sheet }) {
                sheets[known].cells.append(place)
            } else {
                sheets.append((cell.sheet, [place]))
            }
        }
        return sheets.map { (namingSheets ? "\($0.name)!" : "") + $0.cells.listed }.joined(separator: "；")
    }
}
