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
    private var formats: [FormatKey: UnsafeMutablePointer<lxw_format>] = [:]
    private var names: Set<String> = []
    private var sheets: [UnsafeMutablePointer<lxw_worksheet>] = []
    private var columns: [SheetColumn] = []
    private var isProtected = false
    private var row: UInt32 = 0
    private var choices: [[String]] = []
    private var choiceSheet: String { say("选项") }

    private struct FormatKey: Hashable {
        let style: CellStyle
        let content: CellStyle.Content
        let isLocked: Bool
    }

    public init(to path: String) throws(DocumentRefusal) {
        let file = try AtomicFile(at: path)
        var options = lxw_workbook_options()
        options.constant_memory = 1
        options.use_zip64 = 0
        guard let book = workbook_new_opt(file.draft, &options) else {
            throw .unwritable(reason: systemReason(ENOMEM))
        }
        self.book = book
        self.file = file
    }

    deinit {
        if !isFreed { lxw_workbook_free(book) }
    }

    /// Gives the file its name. If this is never called nothing is left behind.
    public consuming func close() throws(DocumentRefusal) {
        if sheets.isEmpty { try begin("", columns: []) }
        try writeChoices()
        // libxlsxwriter keeps rows in scratch files and does not ask whether they could be written.
        let isWhole = sheets.allSatisfy { sheet in
            guard let scratch = sheet.pointee.optimize_tmpfile else { return true }
            return fflush(scratch) == 0 && ferror(scratch) == 0
        }
        let reason = errno
        guard isWhole else { throw .unwritable(reason: systemReason(reason)) }
        let outcome = workbook_close(book)
        isFreed = true
        guard outcome == LXW_NO_ERROR else {
            throw .unwritable(reason: String(cString: lxw_strerror(outcome)))
        }
        try file.publish()
    }
}

// MARK: - Sheets

extension WorkbookWriter {
    /// Begins the next sheet; the one before is finished. Columns with titles get a header row that stays in view.
    public mutating func begin(_ name: String, columns: [SheetColumn]) throws(DocumentRefusal) {
        guard let sheet = workbook_add_worksheet(book, fit(name)) else {
            throw .unwritable(reason: systemReason(ENOMEM))
        }
        sheets.append(sheet)
        self.columns = columns
        isProtected = columns.contains(where: \.isLocked)
        row = 0
        layOut(sheet)
        guard columns.contains(where: { !$0.title.isEmpty }) else { return }
        worksheet_freeze_panes(sheet, 1, 0)
        worksheet_repeat_rows(sheet, 0, 0)
        try append(columns.map { .text($0.title) }, style: .header)
    }

    private mutating func layOut(_ sheet: UnsafeMutablePointer<lxw_worksheet>) {
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_fit_to_pages(sheet, 1, 0)
        for (index, column) in columns.enumerated() {
            let place = lxw_col_t(index)
            let format = format(
                column.isLocked ? .locked : .plain, .text, isLocked: column.isLocked || !isProtected)
            worksheet_set_column(sheet, place, place, column.width, format)
            if !column.choices.isEmpty { offer(column.choices, in: place, of: sheet) }
        }
        guard isProtected else { return }
        var allowed = lxw_protection()
        allowed.format_columns = 1
        allowed.format_rows = 1
        worksheet_protect(sheet, nil, &allowed)
    }

    /// The choices stand on a hidden sheet: a list in the validation itself ends at 255 characters.
    private mutating func offer(
        _ list: [String], in column: lxw_col_t, of sheet: UnsafeMutablePointer<lxw_worksheet>
    ) {
        if !choices.contains(list) { choices.append(list) }
        names.insert(choiceSheet)
        let letters = columnName(choices.firstIndex(of: list) ?? 0)
        withMutableCStrings(
            "='\(choiceSheet)'!$\(letters)$1:$\(letters)$\(list.count)", say("请从列表里选"), say("这一格只能填下拉列表里的内容。")
        ) { formula, title, advice in
            var rule = lxw_data_validation()
            rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
            rule.value_formula = formula
            rule.error_title = title
            rule.error_message = advice
            worksheet_data_validation_range(
                sheet, 1, column, lxw_row_t(CellPlace.lastRow - 1), column, &rule)
        }
    }

    private mutating func writeChoices() throws(DocumentRefusal) {
        guard let longest = choices.map(\.count).max() else { return }
        guard let sheet = workbook_add_worksheet(book, choiceSheet) else {
            throw .unwritable(reason: systemReason(ENOMEM))
        }
        sheets.append(sheet)
        worksheet_hide(sheet)
        (columns, isProtected, row) = ([], false, 0)
        for line in 0..<longest {
            try append(choices.map { line < $0.count ? .text($0[line]) : .empty })
        }
    }

    /// A name as Excel allows it: up to 31 characters without `[]:*?/\`, and not twice.
    private mutating func fit(_ name: String) -> String {
        let allowed = String(name.map { "[]:*?/\\'".contains($0) || $0.isNewline ? " " : $0 })
        var base = allowed
        while base.utf16.count > 31 { base.removeLast() }
        if base.allSatisfy(\.isWhitespace) { base = "Sheet\(sheets.count + 1)" }
        var fitted = base
        var count = 1
        while names.contains(where: { $0.lowercased() == fitted.lowercased() }) || fitted == choiceSheet {
            count += 1
            fitted = "\(base.prefix(26)) \(count)"
        }
        names.insert(fitted)
        return fitted
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
        switch cell.kind {
        case .empty:
            if look != .plain { worksheet_write_blank(sheet, row, place, format(look, .text, isLocked: isLocked)) }
            return
        case .number:
            if let number = WorkbookWriter.number(cell.text) {
                worksheet_write_number(sheet, row, place, number, format(look, .number, isLocked: isLocked))
                return
            }
        case .day:
            if let serial = WorkbookWriter.serial(cell.text) {
                worksheet_write_number(sheet, row, place, serial, format(look, .day, isLocked: isLocked))
                return
            }
        case .boolean:
            let isTrue: Int32 = cell.text == "TRUE" ? 1 : 0
            worksheet_write_boolean(sheet, row, place, isTrue, format(look, .number, isLocked: isLocked))
            return
        case .text, .fault: break
        }
        let outcome = worksheet_write_string(
            sheet, row, place, cell.text.escapedForWorkbook, format(look, .text, isLocked: isLocked))
        guard outcome == LXW_NO_ERROR else {
            throw .cellTooLong(row: Int(row) + 1, column: column, limit: 32_767)
        }
    }

    private mutating func format(
        _ style: CellStyle, _ content: CellStyle.Content, isLocked: Bool
    ) -> UnsafeMutablePointer<lxw_format>? {
        let key = FormatKey(style: style, content: content, isLocked: isLocked)
        if let known = formats[key] { return known }
        guard let format = workbook_add_format(book) else { return nil }
        style.draw(on: format, for: content, isLocked: isLocked)
        formats[key] = format
        return format
    }

    /// Excel keeps 15 figures; a longer number is written as text with all of them.
    private static func number(_ text: String) -> Double? {
        text.utf8.count(where: { (0x30...0x39).contains($0) }) <= 15 ? Double(text) : nil
    }

    /// Days before March 1900 are counted wrong by Excel and stay text.
    private static func serial(_ text: String) -> Double? {
        guard let day = Day(text) else { return nil }
        let serial = Int(day.number) + 25_569
        return serial > 60 ? Double(serial) : nil
    }

}

private func withMutableCStrings(
    _ first: String, _ second: String, _ third: String,
    _ body: (UnsafeMutablePointer<CChar>, UnsafeMutablePointer<CChar>, UnsafeMutablePointer<CChar>) -> Void
) {
    var (first, second, third) = (Array(first.utf8CString), Array(second.utf8CString), Array(third.utf8CString))
    first.withUnsafeMutableBufferPointer { first in
        second.withUnsafeMutableBufferPointer { second in
            third.withUnsafeMutableBufferPointer { third in
                guard let first = first.baseAddress, let second = second.baseAddress, let third = third.baseAddress
                else { return }
                body(first, second, third)
            }
        }
    }
}
