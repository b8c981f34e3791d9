import Screening

extension RowContent {
    /// What a screened row said, by the names of its fields, so that it is read even when the source has changed since.
    init(_ row: ScreenedRow, of source: RosterSource) {
        self.init(
            fields: zip(source.fields, row.values).filter { !$1.isEmpty }.map { Pair($0.name, $1) },
            unread: row.unread.map { source.fields[$0].name },
            unknown: row.unknown.map { Pair($0.header, $0.text) })
    }

    /// The row as its source sees it today.
    func row(of source: RosterSource) -> ScreenedRow {
        var values = Array(repeating: "", count: source.fields.count)
        for pair in fields {
            if let position = source.position(of: pair.name) { values[position] = pair.value }
        }
        return ScreenedRow(kept: values, unread: unread.compactMap(source.position))
    }
}
