import Documents
import Vocabulary

@testable import Screening

/// Sheets for tests, row by row, cells separated by `|`.
struct MadeSheet {
    var name = "名册"
    let rows: [SheetRow]

    init(_ name: String = "名册", _ lines: String...) {
        self.init(name, lines: lines)
    }

    /// An empty line is a blank row, which is not delivered but counted.
    init(_ name: String = "名册", lines: [String]) {
        self.name = name
        rows = lines.enumerated().compactMap { place, line in
            line.isEmpty ? nil : SheetRow(number: place + 1, cells: MadeSheet.cells(line))
        }
    }

    private static func cells(_ line: String) -> [Cell] {
        line.split(separator: "|", omittingEmptySubsequences: false).map { Cell(text: String($0), kind: .text) }
    }
}

/// A file of made sheets, screened without touching a disk.
struct MadeFile {
    let sheets: [MadeSheet]

    init(_ sheets: MadeSheet...) { self.sheets = sheets }

    var heads: [SheetHead] {
        sheets.enumerated().map { SheetHead(index: $0, name: $1.name, rows: $1.rows) }
    }

    func screen(
        as source: RosterSource, on asOf: Day = Day("2026-03-01") ?? Day(number: 0), previous: [String: Int]? = nil
    ) throws -> (rows: [ScreenedRow], report: ScreeningReport) {
        var context = ScreeningContext(asOf: asOf, extraDivisions: Set([RegionCode("539921")].compactMap(\.self)))
        context.previous = previous
        return try screen(as: source, mapping: try source.mapping(for: heads), in: context)
    }

    func screen(
        as source: RosterSource, mapping: ColumnMapping, in context: ScreeningContext
    ) throws -> (rows: [ScreenedRow], report: ScreeningReport) {
        var screener = try Screener(for: source, as: mapping, in: context)
        for (place, sheet) in mapping.includedSheets.enumerated() {
            screener.beginSurvey(sheet: place)
            for row in sheets[sheet.index].rows { screener.survey(row) }
        }
        var rows: [ScreenedRow] = []
        for (place, sheet) in mapping.includedSheets.enumerated() {
            screener.begin(sheet: place)
            rows += sheets[sheet.index].rows.compactMap { screener.take($0) }
        }
        return (rows, screener.finish())
    }
}
