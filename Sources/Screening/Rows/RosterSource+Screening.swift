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
}
