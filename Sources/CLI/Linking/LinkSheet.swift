import Documents
import Linkage
import Vocabulary

/// A file whose headers have been found: one table, or a workbook with one on several sheets (a sheet for each school).
struct LinkSheet {
    private let path: String
    private let file: Spreadsheet
    private(set) var tables: [Table]

    /// A sheet with its header.
    struct Table {
        let sheet: Int
        let headerRow: Int
        let header: [String]
        fileprivate(set) var plan: ColumnPlan
    }

    static func open(_ path: String) throws -> Spreadsheet {
        // Whole provinces are linked here, in a process of its own.
        var limits = Spreadsheet.Limits.standard
        limits.fileBytes = 1 << 36
        do { return try Spreadsheet.open(path, limits: limits) } catch let refusal as DocumentRefusal {
            throw LinkRefusal.file(path, refusal)
        }
    }

    init(_ path: String, _ file: Spreadsheet, _ model: LinkageModel, side: LinkageSide, key: String?) throws {
        self.path = path
        self.file = file
        tables = []
        var headings: [String] = []
        for (place, sheet) in file.sheets.enumerated() where !sheet.isHidden {
            if let table = try LinkSheet.table(place, file, model, side: side, key: key, &headings) {
                tables.append(table)
            }
        }
        // Beside lists of children there are sheets with notes and sums; half the columns of the best is a list.
        let width = self.width
        tables.removeAll { $0.plan.width * 2 < width }
        if tables.isEmpty { throw LinkRefusal.noHeader(path, key: key, model: model.title, headings: headings) }
    }

    /// Title lines may stand above the header; it is looked for in the first rows.
    private static func table(
        _ sheet: Int, _ file: Spreadsheet, _ model: LinkageModel, side: LinkageSide, key: String?,
        _ headings: inout [String]
    ) throws -> Table? {
        var best: Table?
        for row in try file.head(of: sheet, rows: 10) {
            let texts = row.cells.map(\.text)
            if texts.count > headings.count { headings = texts }
            guard let plan = ColumnPlan(texts, model, side: side, key: key) else { continue }
            if plan.width > best?.plan.width ?? 0 {
                best = Table(sheet: sheet, headerRow: row.number, header: texts, plan: plan)
            }
        }
        return best
    }

    /// How much of the model the file has.
    var width: Int { tables.map(\.plan.width).max() ?? 0 }
    var plans: [ColumnPlan] { tables.map(\.plan) }
    /// Of a workbook with several sheets, those that are read.
    var sheetNames: [String] { file.sheets.count == 1 ? [] : tables.map { file.sheets[$0.sheet].name } }

    /// The same file for a model of which some fields were left out.
    func planned(_ model: LinkageModel, side: LinkageSide, key: String?) throws -> LinkSheet {
        var sheet = self
        sheet.tables = tables.compactMap { table in
            guard let plan = ColumnPlan(table.header, model, side: side, key: key) else { return nil }
            var table = table
            table.plan = plan
            return table
        }
        if sheet.tables.isEmpty { throw LinkRefusal.nothingInCommon(path) }
        return sheet
    }

    /// How many parts can be read at the same time; 1 where rows have to be read one after another.
    func parts(threads: Int) -> Int { file.plainLines == nil ? 1 : max(1, threads) }

    func read(_ model: LinkageModel, part: Int, of parts: Int) throws -> IdentityList {
        var reader = IdentityReader(model)
        do {
            if let lines = file.plainLines {
                try read(lines, part: part, of: parts, into: &reader)
            } else {
                for table in tables { try readRows(of: table, into: &reader) }
            }
        } catch let refusal as DocumentRefusal {
            throw LinkRefusal.file(path, refusal)
        }
        return reader.finish()
    }

    private func read(_ lines: PlainLines, part: Int, of parts: Int, into reader: inout IdentityReader) throws {
        var skipping = part == 0 ? tables[0].headerRow : 0
        var isFirst = true
        try lines.read(part: part, of: parts) { block in
            // The others are put behind the first part.
            let rows = isFirst ? lines.estimatedRows(like: block) : 0
            if isFirst { reader.expect(part == 0 ? rows : rows / parts + 1) }
            isFirst = false
            try reader.add(lines: block, tables[0].plan, separator: lines.separator, skipping: skipping) {
                try lines.lines(before: part, of: parts)
            }
            skipping = 0
        }
    }

    private func readRows(of table: Table, into reader: inout IdentityReader) throws {
        let plan = table.plan
        let columns = plan.columns
        let sheet = tables.count > 1 ? file.sheets[table.sheet].name : nil
        try file.readFields(table.sheet) { row in
            if row.number <= table.headerRow { return true }
            if let key = plan.key, row.kind(key) != .empty {
                row.withBytes(of: key) { reader.begin(key: $0) }
            } else if columns.contains(where: { row.kind($0) != .empty }) {
                reader.begin(row: row.number, of: sheet)
            } else {
                return true
            }
            for (field, column) in plan.fields { row.withBytes(of: column) { reader.add(field, $0) } }
            if let address = plan.address { row.withBytes(of: address) { reader.add(address: $0) } }
            return true
        }
    }

    func refuseEmpty(_ list: IdentityList) throws {
        if list.count == 0 { throw LinkRefusal.nobody(path, row: tables[0].headerRow + 1) }
    }
}
