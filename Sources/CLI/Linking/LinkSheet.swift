import Documents
import Linkage

/// A file whose header has been found.
struct LinkSheet {
    private let path: String
    private let file: Spreadsheet
    private let sheet: Int
    private let headerRow: Int
    private let header: [String]
    private(set) var plan: ColumnPlan

    static func open(_ path: String) throws -> Spreadsheet {
        // Whole provinces are linked here, in a process of its own.
        var limits = Spreadsheet.Limits.standard
        limits.fileBytes = 1 << 36
        do { return try Spreadsheet.open(path, limits: limits) } catch let refusal as DocumentRefusal {
            throw LinkRefusal.file(path, refusal)
        }
    }

    /// Title lines may stand above the header; it is looked for in the first rows of each sheet that is not hidden.
    init(_ path: String, _ file: Spreadsheet, _ model: LinkageModel, side: LinkageSide, key: String?) throws {
        self.path = path
        self.file = file
        var best: (sheet: Int, row: Int, header: [String], plan: ColumnPlan)?
        var headings: [String] = []
        for (place, sheet) in file.sheets.enumerated() where !sheet.isHidden {
            for row in try file.head(of: place, rows: 10) {
                let texts = row.cells.map(\.text)
                if texts.count > headings.count { headings = texts }
                guard let plan = ColumnPlan(texts, model, side: side, key: key) else { continue }
                if plan.width > best?.plan.width ?? 0 { best = (place, row.number, texts, plan) }
            }
        }
        guard let best else {
            throw LinkRefusal.noHeader(path, key: key, model: model.title, headings: headings)
        }
        (sheet, headerRow, header, plan) = (best.sheet, best.row, best.header, best.plan)
    }

    /// The same file for a model of which some fields were left out.
    func planned(_ model: LinkageModel, side: LinkageSide, key: String?) throws -> LinkSheet {
        guard let plan = ColumnPlan(header, model, side: side, key: key) else {
            throw LinkRefusal.nothingInCommon(path)
        }
        var sheet = self
        sheet.plan = plan
        return sheet
    }

    /// How many parts can be read at the same time; 1 where rows have to be read one after another.
    func parts(threads: Int) -> Int { file.plainLines == nil ? 1 : max(1, threads) }

    func read(_ model: LinkageModel, part: Int, of parts: Int) throws -> IdentityList {
        var reader = IdentityReader(model)
        do {
            if let lines = file.plainLines {
                var skipping = part == 0 ? headerRow : 0
                var isFirst = true
                try lines.read(part: part, of: parts) { block in
                    if isFirst { reader.expect(lines.estimatedRows(like: block) / parts + 1) }
                    isFirst = false
                    try reader.add(lines: block, plan, separator: lines.separator, skipping: skipping) {
                        try lines.lines(before: part, of: parts)
                    }
                    skipping = 0
                }
            } else {
                try readRows(into: &reader)
            }
        } catch let refusal as DocumentRefusal {
            throw LinkRefusal.file(path, refusal)
        }
        return reader.finish()
    }

    private func readRows(into reader: inout IdentityReader) throws {
        try file.readFields(sheet) { row in
            if row.number <= headerRow { return true }
            if let key = plan.key, row.kind(key) != .empty {
                row.withBytes(of: key) { reader.begin(key: $0) }
            } else if plan.columns.contains(where: { row.kind($0) != .empty }) {
                reader.begin(row: row.number)
            } else {
                return true
            }
            for (field, column) in plan.fields { row.withBytes(of: column) { reader.add(field, $0) } }
            if let address = plan.address { row.withBytes(of: address) { reader.add(address: $0) } }
            return true
        }
    }

    func refuseEmpty(_ list: IdentityList) throws {
        if list.count == 0 { throw LinkRefusal.nobody(path, row: headerRow + 1) }
    }
}
