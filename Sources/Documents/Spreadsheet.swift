/// A table as a department sent it: a workbook (.xlsx) or delimited text (.csv, .tsv).
///
/// It holds its file open and can be read as often as needed; two readings do not disturb each other. Memory does
/// not grow with the number of rows.
public struct Spreadsheet: Sendable {
    public let format: Format
    public let sheets: [Sheet]
    /// What people should know about the file though it can be read.
    public let notes: [Note]
    private let content: Content

    private enum Content {
        case workbook(Workbook)
        case delimited(DelimitedText)
    }

    /// Opens a file and tells by its content what it is, never by the ending of its name.
    public static func open(_ path: String, called name: String? = nil, limits: Limits = .standard) throws
        -> Spreadsheet
    {
        let file = try OpenFile.open(path, upTo: limits.fileBytes)
        switch FileContent(beginning: try file.bytes(1 << 16, at: 0)) {
        case .package: return Spreadsheet(try Workbook(file, limits: limits))
        case .text: return Spreadsheet(try DelimitedText(file, limits: limits), named: sheetName(for: name ?? path))
        case .compound: throw try CompoundFile(file).refusal
        case .bareWorkbook: throw DocumentRefusal.oldWorkbook
        case .foreign(let content): throw DocumentRefusal.foreign(content)
        case .unknown: throw DocumentRefusal.unrecognised
        }
    }

    private init(_ workbook: Workbook) {
        format = .workbook
        sheets = workbook.sheets.map(\.sheet)
        notes = workbook.notes
        content = .workbook(workbook)
    }

    private init(_ text: DelimitedText, named name: String) {
        format = .delimited(text.encoding, separator: text.separator)
        sheets = [Sheet(name: name)]
        notes = text.isFaulty ? [.unreadableCharacters] : []
        content = .delimited(text)
    }

    /// As Excel names the sheet when it opens a .csv file.
    private static func sheetName(for path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
        return String(name[..<dot])
    }
}

// MARK: - Reading

extension Spreadsheet {
    /// Reads the rows of one sheet in order; the body answers false to stop.
    ///
    /// A file may turn out to be damaged after rows have been delivered: they count only when this returns.
    @discardableResult
    public func read(_ sheet: Int, _ body: (SheetRow) throws -> Bool) throws -> Reading {
        try readFields(sheet) { row in try body(SheetRow(row)) }
    }

    /// Reads the rows of one sheet as UTF-8, without making text of them: for bulk work.
    @discardableResult
    public func readFields(_ sheet: Int, _ body: (borrowing RawRow) throws -> Bool) throws -> Reading {
        precondition(sheets.indices.contains(sheet), "no such sheet")
        switch content {
        case .workbook(let workbook): return try workbook.read(sheet, body)
        case .delimited(let text): return try text.read(body)
        }
    }

    /// The file as bare lines, where it is that simple: UTF-8 without quotes. nil for everything else.
    public var plainLines: PlainLines? {
        guard case .delimited(let text) = content else { return nil }
        return text.plainLines
    }

    /// The merged cells of a sheet. A workbook lists them behind its rows, so this goes through the whole sheet.
    public func merges(of sheet: Int) throws -> [CellRange] {
        precondition(sheets.indices.contains(sheet), "no such sheet")
        guard case .workbook(let workbook) = content else { return [] }
        return try workbook.merges(of: sheet)
    }

    /// A heading has a few dozen merges; a file that claims more is not worth the time.
    private static let mostMergesInHead = 10_000

    /// The rows up to a number, with each merged value repeated over all its cells, as the eye reads a heading.
    ///
    /// This is where two-row headers are looked for: 「家庭情况」 merged over three columns stands above each of them.
    /// `read` leaves merged values in their top left cell.
    public func head(of sheet: Int, rows count: Int) throws -> [SheetRow] {
        var grid: [Int: [Cell]] = [:]
        try read(sheet) { row in
            if row.number <= count { grid[row.number] = row.cells }
            return row.number < count
        }
        let width = grid.values.map(\.count).max() ?? 0
        let merges = try merges(of: sheet).lazy.filter { $0.rows.lowerBound <= count }
        for merge in merges.prefix(Spreadsheet.mostMergesInHead) {
            let corner = (row: merge.rows.lowerBound, column: merge.columns.lowerBound)
            guard let cells = grid[corner.row], corner.column < cells.count else { continue }
            let columns = merge.columns.clamped(to: 0...(width - 1))
            for row in merge.rows.clamped(to: 1...count) {
                var line = grid[row] ?? []
                while line.count <= columns.upperBound { line.append(.empty) }
                for column in columns { line[column] = cells[corner.column] }
                grid[row] = line
            }
        }
        return grid.sorted { $0.key < $1.key }.map { SheetRow(number: $0.key, cells: $0.value) }
    }
}
