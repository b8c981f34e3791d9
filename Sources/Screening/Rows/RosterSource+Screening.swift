import Documents

extension RosterSource {
    /// Screens a whole file row by row; the body gets every row about a child, also the unusable ones.
    ///
    /// All errors are found at once. The file is read twice where a check asks for another row of the same household.
    public func screen(
        _ file: Spreadsheet, as mapping: ColumnMapping, in context: ScreeningContext,
        _ body: (ScreenedRow) throws -> Void = { _ in }
    ) throws -> ScreeningReport {
        var screener = try Screener(for: self, as: mapping, in: context)
        let sheets = mapping.includedSheets
        for sheet in sheets {
            guard file.sheets.indices.contains(sheet.index) else { throw ScreeningRefusal.noSuchSheet(sheet.name) }
        }
        if screener.needsSurvey {
            for (place, sheet) in sheets.enumerated() {
                screener.beginSurvey(sheet: place)
                try file.read(sheet.index) { row in
                    screener.survey(row)
                    return true
                }
            }
        }
        for (place, sheet) in sheets.enumerated() {
            screener.begin(sheet: place)
            try file.read(sheet.index) { row in
                if let screened = screener.take(row) { try body(screened) }
                return true
            }
        }
        return screener.finish()
    }

    /// One row once more after somebody put it right, its cells by field name; `known` are the fields that its file has.
    /// Whether another row says the same is known only to the whole file.
    public func screenAgain(
        _ cells: [String: String], among known: Set<String>? = nil, from place: CellReference,
        in context: ScreeningContext
    ) throws -> ScreenedRow? {
        let columns = fields.enumerated().filter { known?.contains($1.name) ?? true }.map {
            MappedColumn(position: $0, header: $1.label, use: .field($1.name), certainty: .confirmed)
        }
        let sheet = SheetColumns(
            index: 0, name: place.sheet, headerRows: 0...0, notes: [], columns: columns, isIncluded: true)
        var screener = try Screener(unchecked: self, as: ColumnMapping(source: code, sheets: [sheet]), in: context)
        screener.begin(sheet: 0)
        let row = fields.map { Cell(text: cells[$0.name] ?? "", kind: .text) }
        return screener.take(SheetRow(number: place.row, cells: row))
    }
}
