import Documents
import Linkage

/// A file whose header has been found.
struct LinkSheet {
    private let path: String
    private let file: Spreadsheet
    private let sheet: Int
    private let headerRow: Int
    let plan: ColumnPlan

    static func open(_ path: String) throws -> Spreadsheet {
        do { return try Spreadsheet.open(path) } catch let refusal as DocumentRefusal {
            throw LinkRefusal.file(path, refusal)
        }
    }

    /// Title lines may stand above the header; it is looked for in the first rows of each sheet that is not hidden.
    init(_ path: String, _ file: Spreadsheet, _ model: LinkageModel, side: LinkageSide, key: String?) throws {
        self.path = path
        self.file = file
        var best: (sheet: Int, row: Int, plan: ColumnPlan)?
        var headings: [String] = []
        for (place, sheet) in file.sheets.enumerated() where !sheet.isHidden {
            for row in try file.head(of: place, rows: 10) {
                let texts = row.cells.map(\.text)
                if texts.count > headings.count { headings = texts }
                guard let plan = ColumnPlan(texts, model, side: side, key: key) else { continue }
                if plan.width > best?.plan.width ?? 0 { best = (place, row.number, plan) }
            }
        }
        guard let best else {
            throw LinkRefusal.noHeader(path, key: key, model: model.title, headings: headings)
        }
        (sheet, headerRow, plan) = (best.sheet, best.row, best.plan)
    }

    func read(_ model: LinkageModel) throws -> IdentityList {
        var reader = IdentityReader(model)
        var unkeyed: Int?
        do {
            try file.readFields(sheet) { row in
                if row.number <= headerRow { return true }
                if row.kind(plan.key) == .empty {
                    unkeyed = unkeyed ?? row.number
                    return true
                }
                row.withBytes(of: plan.key) { reader.begin(key: $0) }
                for (field, column) in plan.fields { row.withBytes(of: column) { reader.add(field, $0) } }
                return true
            }
        } catch let refusal as DocumentRefusal {
            throw LinkRefusal.file(path, refusal)
        }
        if let unkeyed, reader.list.count == 0 { throw LinkRefusal.noKeys(path, row: unkeyed) }
        return reader.list
    }
}
