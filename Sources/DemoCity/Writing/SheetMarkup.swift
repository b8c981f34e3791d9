import Vocabulary

/// One sheet of a workbook as SpreadsheetML, built up row by row.
struct SheetMarkup {
    /// Programs differ in what they write for the same table.
    enum Producer {
        /// Texts in a table of their own, as Excel and WPS write them.
        case excel
        /// The same, with days counted from 1904, as Excel for Mac did.
        case excelForMac
        /// Texts in the cells, as programs of schools write them.
        case inline
        /// Cells without their place.
        case unplaced
    }

    private(set) var bytes: [UInt8]
    private let producer: Producer
    private var row = 0
    private var merges: [String] = []

    /// Cell formats of `ForeignWorkbook`: 1 is text, 2 a date, 3 a heading.
    private enum Style: String {
        case plain = "", text = " s=\"1\"", date = " s=\"2\"", heading = " s=\"3\""
    }

    init(as producer: Producer) {
        self.producer = producer
        bytes = Array(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
            """.utf8)
    }

    mutating func append(_ sheet: RosterSheet, sharing table: inout SharedTextTable) {
        for title in sheet.titleRows {
            open()
            write(text: title, at: 0, .heading, &table)
            close()
            merge(0, row, sheet.columns.count - 1, row)
        }
        appendHeadings(sheet, &table)
        for line in sheet.rows {
            open()
            for (column, cell) in line.cells.enumerated() {
                switch sheet.columns[column] {
                case _ where cell.isEmpty: if producer == .unplaced { bytes += "<c/>".utf8 }
                case .text: write(text: cell, at: column, .text, &table)
                case .number: write(number: cell, at: column, .plain, &table)
                case .date: write(day: cell, at: column, &table)
                }
            }
            close()
        }
    }

    mutating func finish() {
        bytes += "</sheetData>".utf8
        if !merges.isEmpty {
            bytes += "<mergeCells count=\"\(merges.count)\">".utf8
            for range in merges { bytes += "<mergeCell ref=\"\(range)\"/>".utf8 }
            bytes += "</mergeCells>".utf8
        }
        bytes += "</worksheet>".utf8
    }

    // MARK: - Headings

    private mutating func appendHeadings(_ sheet: RosterSheet, _ table: inout SharedTextTable) {
        let first = row + 1
        for line in sheet.headings {
            open()
            for (column, heading) in line.enumerated() where !heading.isEmpty || producer == .unplaced {
                write(text: heading, at: column, .heading, &table)
            }
            close()
        }
        guard sheet.headings.count == 2 else { return }
        let (upper, lower) = (sheet.headings[0], sheet.headings[1])
        for column in upper.indices where !upper[column].isEmpty {
            if lower[column].isEmpty {
                merge(column, first, column, first + 1)
            } else {
                let end = upper[(column + 1)...].firstIndex { !$0.isEmpty } ?? upper.count
                if end - 1 > column { merge(column, first, end - 1, first) }
            }
        }
    }

    private mutating func merge(_ left: Int, _ top: Int, _ right: Int, _ bottom: Int) {
        guard right > left || bottom > top else { return }
        merges.append("\(SheetMarkup.letters[left])\(top):\(SheetMarkup.letters[right])\(bottom)")
    }

    // MARK: - Cells

    private mutating func open() {
        row += 1
        if producer == .unplaced {
            bytes += "<row>".utf8
            return
        }
        bytes += "<row r=\"".utf8
        append(row)
        bytes += "\">".utf8
    }

    private mutating func close() { bytes += "</row>".utf8 }

    private mutating func reference(_ column: Int, _ style: Style) {
        bytes += "<c".utf8
        if producer != .unplaced {
            bytes += " r=\"".utf8
            bytes += SheetMarkup.letters[column].utf8
            append(row)
            bytes.append(0x22)
        }
        bytes += style.rawValue.utf8
    }

    private mutating func write(
        text: String, at column: Int, _ style: Style, _ table: inout SharedTextTable
    ) {
        reference(column, style)
        switch producer {
        case .excel, .excelForMac, .unplaced:
            bytes += " t=\"s\"><v>".utf8
            append(table.place(of: text))
            bytes += "</v></c>".utf8
        case .inline:
            bytes += " t=\"inlineStr\"><is><t xml:space=\"preserve\">".utf8
            bytes.append(escaping: text)
            bytes += "</t></is></c>".utf8
        }
    }

    private mutating func write(
        number: String, at column: Int, _ style: Style, _ table: inout SharedTextTable
    ) {
        guard Int(number) != nil else { return write(text: number, at: column, .text, &table) }
        reference(column, style)
        bytes += "><v>".utf8
        bytes += number.utf8
        bytes += "</v></c>".utf8
    }

    private mutating func write(day: String, at column: Int, _ table: inout SharedTextTable) {
        guard let serial = Day(day).map({ Int($0.number) + (producer == .excelForMac ? 24_107 : 25_569) }) else {
            return write(text: day, at: column, .text, &table)
        }
        reference(column, .date)
        bytes += "><v>".utf8
        append(serial)
        bytes += "</v></c>".utf8
    }

    private mutating func append(_ number: Int) { bytes += String(number).utf8 }

    /// A to ZZ.
    private static let letters: [String] = {
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
        return alphabet + alphabet.flatMap { first in alphabet.map { first + $0 } }
    }()
}

extension [UInt8] {
    /// Text as it stands in markup.
    mutating func append(escaping text: String) {
        for byte in text.utf8 {
            switch byte {
            case 0x26: self += "&amp;".utf8
            case 0x3C: self += "&lt;".utf8
            case 0x3E: self += "&gt;".utf8
            default: append(byte)
            }
        }
    }
}
