import CXlsx
import Glibc
import Vocabulary

/// Writes a workbook (.xlsx) row by row; the file appears when it is closed, not before.
///
/// Text is written as text whatever it looks like, so no citizen number becomes a number and nothing a formula.
/// Memory does not grow with the number of rows.
public struct WorkbookWriter: ~Copyable {
    private var file: AtomicFile
    private let book: UnsafeMutablePointer<lxw_workbook>
    private var isFreed = false
    private var sheets: [UnsafeMutablePointer<lxw_worksheet>] = []
    private var names = SheetNames()
    private var formats: CellFormats
    private var columns: [SheetColumn] = []
    private var isProtected = false
    private var row: UInt32 = 0
    private var choices: [[String]] = []
    private let choiceSheet = say("选项")

    public init(to path: String) throws(DocumentRefusal) {
        let file = try AtomicFile(at: path)
        var options = lxw_workbook_options()
        options.constant_memory = 1
        guard let book = workbook_new_opt(file.draft, &options) else {
            throw .unwritable(reason: systemReason(ENOMEM))
        }
        self.book = book
        self.file = file
        formats = CellFormats(of: book)
        names.reserve(choiceSheet)
    }

    deinit {
        if !isFreed { lxw_workbook_free(book) }
    }

    /// Gives the file its name. If this is never called nothing is left behind.
    public consuming func close() throws(DocumentRefusal) {
        if sheets.isEmpty { try begin("", columns: []) }
        try writeChoices()
        try checkScratchFiles()
        errno = 0
        let outcome = workbook_close(book)
        isFreed = true
        guard outcome == LXW_NO_ERROR else {
            throw .unwritable(reason: errno != 0 ? systemReason(errno) : String(cString: lxw_strerror(outcome)))
        }
        try file.publish()
    }

    /// libxlsxwriter keeps rows in scratch files and does not ask whether they could be written.
    private func checkScratchFiles() throws(DocumentRefusal) {
        for sheet in sheets {
            guard let scratch = sheet.pointee.optimize_tmpfile else { continue }
            guard fflush(scratch) == 0, ferror(scratch) == 0 else {
                throw .unwritable(reason: systemReason(errno == 0 ? ENOSPC : errno))
            }
        }
    }
}

// MARK: - Sheets

extension WorkbookWriter {
    /// Begins the next sheet; the one before is finished. Columns with titles get a header row that stays in view.
    public mutating func begin(_ name: String, columns: [SheetColumn]) throws(DocumentRefusal) {
        let sheet = try add(names.fit(name))
        self.columns = columns
        isProtected = columns.contains(where: \.isLocked)
        layOut(sheet)
        guard columns.contains(where: { !$0.title.isEmpty }) else { return }
        worksheet_freeze_panes(sheet, 1, 0)
        worksheet_repeat_rows(sheet, 0, 0)
        try append(columns.map { .text($0.title) }, style: .header)
    }

    private mutating func add(_ name: String) throws(DocumentRefusal) -> UnsafeMutablePointer<lxw_worksheet> {
        guard let sheet = workbook_add_worksheet(book, name) else {
            throw .unwritable(reason: systemReason(ENOMEM))
        }
        sheets.append(sheet)
        (columns, isProtected, row) = ([], false, 0)
        return sheet
    }

    private mutating func layOut(_ sheet: UnsafeMutablePointer<lxw_worksheet>) {
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, WorkbookWriter.a4)
        worksheet_fit_to_pages(sheet, 1, 0)
        for (index, column) in columns.enumerated() {
            let place = lxw_col_t(index)
            let style: CellStyle = column.isLocked ? .locked : .plain
            let format = formats.format(style, for: .text, isLocked: column.isLocked || !isProtected)
            worksheet_set_column(sheet, place, place, column.width, format)
            if !column.choices.isEmpty { offer(column.choices, in: place, of: sheet) }
        }
        guard isProtected else { return }
        var allowed = lxw_protection()
        allowed.format_columns = 1
        allowed.format_rows = 1
        worksheet_protect(sheet, nil, &allowed)
    }

    private static let a4: UInt8 = 9
}

// MARK: - Choices

extension WorkbookWriter {
    /// The choices stand on a hidden sheet: a list in the validation itself ends at 255 characters.
    private mutating func offer(
        _ list: [String], in column: lxw_col_t, of sheet: UnsafeMutablePointer<lxw_worksheet>
    ) {
        if !choices.contains(list) { choices.append(list) }
        let letters = columnName(choices.firstIndex(of: list) ?? 0)
        let place = "='\(choiceSheet)'!$\(letters)$1:$\(letters)$\(list.count)"
        withMutableText(place, say("请从列表里选"), say("这一格只能填下拉列表里的内容。")) { place, title, advice in
            var rule = lxw_data_validation()
            rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            rule.value_formula = place
            rule.error_title = title
            rule.error_message = advice
            let last = lxw_row_t(CellPlace.lastRow - 1)
            worksheet_data_validation_range(sheet, 1, column, last, column, &rule)
        }
    }

    private mutating func writeChoices() throws(DocumentRefusal) {
        guard let longest = choices.map(\.count).max() else { return }
        worksheet_hide(try add(choiceSheet))
        for line in 0..<longest {
            try append(choices.map { line < $0.count ? .text($0[line]) : .empty })
        }
    }
}

private typealias MutableText = UnsafeMutablePointer<CChar>

private func withMutableText(
    _ first: String, _ second: String, _ third: String,
    _ body: (MutableText?, MutableText?, MutableText?) -> Void
) {
    var (first, second, third) = (Array(first.utf8CString), Array(second.utf8CString), Array(third.utf8CString))
    first.withUnsafeMutableBufferPointer { first in
        second.withUnsafeMutableBufferPointer { second in
            third.withUnsafeMutableBufferPointer { third in
                body(first.baseAddress, second.baseAddress, third.baseAddress)
            }
        }
    }
}

// MARK: - Rows

extension WorkbookWriter {
    /// Adds a row to the sheet that was begun last; marks are by column.
    public mutating func append(
        _ cells: [Cell], style: CellStyle = .plain, marking marks: [Int: CellStyle] = [:]
    ) throws(DocumentRefusal) {
        guard let sheet = sheets.last else { preconditionFailure("no sheet has been begun") }
        guard row < CellPlace.lastRow else { throw .tooManyRows(limit: CellPlace.lastRow) }
        guard cells.count <= CellPlace.lastColumn + 1 else {
            throw .tooManyColumns(row: Int(row) + 1, limit: CellPlace.lastColumn + 1)
        }
        for (column, cell) in cells.enumerated() {
            try write(cell, marks[column] ?? style, at: column, on: sheet)
        }
        row += 1
    }

    private mutating func write(
        _ cell: Cell, _ style: CellStyle, at column: Int, on sheet: UnsafeMutablePointer<lxw_worksheet>
    ) throws(DocumentRefusal) {
        let isKey = columns.indices.contains(column) && columns[column].isLocked
        let look = isKey && style == .plain ? .locked : style
        let isLocked = isKey || !isProtected || style == .header
        let place = lxw_col_t(column)
        switch WorkbookWriter.content(of: cell) {
        case .nothing:
            if look == .plain { return }
            worksheet_write_blank(sheet, row, place, formats.format(look, for: .text, isLocked: isLocked))
        case .number(let number):
            let format = formats.format(look, for: .number, isLocked: isLocked)
            worksheet_write_number(sheet, row, place, number, format)
        case .day(let serial):
            let format = formats.format(look, for: .day, isLocked: isLocked)
            worksheet_write_number(sheet, row, place, serial, format)
        case .boolean(let isTrue):
            let format = formats.format(look, for: .number, isLocked: isLocked)
            worksheet_write_boolean(sheet, row, place, isTrue ? 1 : 0, format)
        case .text(let text):
            let format = formats.format(look, for: .text, isLocked: isLocked)
            guard worksheet_write_string(sheet, row, place, text, format) == LXW_NO_ERROR else {
                throw .cellTooLong(row: Int(row) + 1, column: column, limit: 32_767)
            }
        }
    }

    private enum Content {
        case nothing
        case number(Double)
        case day(Double)
        case boolean(Bool)
        case text(String)
    }

    /// What Excel can't hold as what it is stays text: numbers of more than 15 figures, days before March 1900.
    private static func content(of cell: Cell) -> Content {
        switch cell.kind {
        case .empty: return .nothing
        case .boolean: return .boolean(cell.text == "TRUE")
        case .number:
            let figures = cell.text.utf8.count(where: { (0x30...0x39).contains($0) })
            if figures <= 15, let number = Double(cell.text) { return .number(number) }
        case .day:
            if let day = Day(cell.text), day.number > -25_509 { return .day(Double(day.number) + 25_569) }
        case .text, .fault: break
        }
        return .text(cell.text.escapedForWorkbook)
    }
}
