import Documents
import Vocabulary

/// The file once more as .xlsx, its bad cells coloured, and behind each row what is wrong and how to put it right
/// (纠错表).
///
/// It holds everything that the file holds, in full: seal it as the file itself.
public enum ErrorWorkbook {
    /// Screens the file once more and writes while it goes. Rows keep their numbers.
    public static func write(
        _ file: Spreadsheet, of source: RosterSource, as mapping: ColumnMapping, in context: ScreeningContext,
        report: ScreeningReport, to path: String
    ) throws {
        var screener = try Screener(for: source, as: mapping, in: context)
        let sheets = mapping.includedSheets
        if screener.needsSurvey {
            for (place, sheet) in sheets.enumerated() {
                screener.beginSurvey(sheet: place)
                try file.read(sheet.index) { row in
                    screener.survey(row)
                    return true
                }
            }
        }
        var book = try WorkbookWriter(to: path)
        for (place, sheet) in sheets.enumerated() {
            screener.begin(sheet: place)
            let width = max(report.sheets[place].columns, (sheet.columns.map(\.position).max() ?? 0) + 1)
            try book.begin(sheet.name, columns: layout(width))
            var written = 0
            try file.read(sheet.index) { row in
                while written < row.number - 1 {
                    try book.append([])
                    written += 1
                }
                try append(row, screened: screener.take(row), of: sheet, width, report, to: &book)
                written += 1
                return true
            }
        }
        try book.close()
    }

    private static func layout(_ width: Int) -> [SheetColumn] {
        (0..<width).map { _ in SheetColumn("") } + [SheetColumn("", width: 60)]
    }

    private static func append(
        _ row: SheetRow, screened: ScreenedRow?, of sheet: SheetColumns, _ width: Int, _ report: ScreeningReport,
        to book: inout WorkbookWriter
    ) throws {
        var cells = row.cells
        while cells.count < width { cells.append(.empty) }
        if sheet.headerRows.contains(row.number) {
            let isLast = row.number == sheet.headerRows.upperBound
            try book.append(cells + [isLast ? .text(say("哪里错、怎么改")) : .empty], style: .header)
            return
        }
        let faults =
            screened?.faults ?? report.alarms.filter { $0.cell?.sheet == sheet.name && $0.cell?.row == row.number }
        guard !faults.isEmpty else {
            try book.append(cells)
            return
        }
        var marks: [Int: CellStyle] = [:]
        for fault in faults {
            guard let column = fault.cell?.column else { continue }
            let style: CellStyle = fault.severity == .notice ? .warn : .bad
            if marks[column] != .bad { marks[column] = style }
        }
        let notes = faults.map { fault in
            fault.cell?.column.map { "\(columnName($0)) \(fault.message)" } ?? fault.message
        }
        try book.append(cells + [.text(notes.joined(separator: "\n"))], marking: marks)
    }
}
