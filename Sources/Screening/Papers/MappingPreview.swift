/// The first rows of a sheet under the columns as they are taken, personal data hidden (认列预览).
public struct MappingPreview: Sendable {
    public let sheet: SheetColumns
    /// Row by row, in the order of the sheet's columns.
    public let rows: [[String]]

    public init(of sheet: SheetColumns, from head: SheetHead, source: RosterSource, rows count: Int = 5) {
        self.sheet = sheet
        let data = head.rows.filter { $0.number > sheet.headerRows.upperBound }.prefix(count)
        rows = data.map { row in
            sheet.columns.map { column in
                let text = TextCleaning.trimmed(row[column.position].text)
                guard let name = column.field, let field = source.field(name) else {
                    // A column that nobody knows may hold anything.
                    return MappingPreview.looksPersonal(text) ? MappingPreview.hidden(text) : text
                }
                return Mask.hide(text, of: field)
            }
        }
    }

    /// Eleven digits or more are a number by which somebody is found.
    private static func looksPersonal(_ text: String) -> Bool { text.utf8.count { (0x30...0x39).contains($0) } >= 11 }

    private static func hidden(_ text: String) -> String {
        "\(text.prefix(3))\(String(repeating: "*", count: text.count - 3))"
    }
}
