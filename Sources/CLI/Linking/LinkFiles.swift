import Dispatch
import Documents
import Linkage
import Vocabulary

/// The two files of `yidan link` as lists of persons.
struct LinkFiles {
    let left: IdentityList
    let right: IdentityList

    static func read(
        left: String, right: String, _ model: LinkageModel, leftKey: String?, rightKey: String?, threads: Int
    ) throws -> LinkFiles {
        let sides: [(path: String, side: LinkageSide, key: String?)] = [
            (left, .left, leftKey), (right, .right, rightKey),
        ]
        let sheets = try sides.map { side in
            try LinkSheet(side.path, model, side: side.side, key: side.key)
        }
        var lists: [Swift.Result<IdentityList, any Error>?] = [nil, nil]
        lists.withUnsafeMutableBufferPointer { lists in
            nonisolated(unsafe) let lists = lists
            DispatchQueue.concurrentPerform(iterations: threads > 1 ? 2 : 1) { lane in
                for place in lane..<(threads > 1 ? lane + 1 : 2) {
                    lists[place] = Swift.Result { try sheets[place].read(model) }
                }
            }
        }
        let read = try lists.map { list in
            guard let list else { preconditionFailure("both files were read") }
            return try list.get()
        }
        return LinkFiles(left: read[0], right: read[1])
    }
}

/// A file whose header has been found.
struct LinkSheet {
    private let path: String
    private let file: Spreadsheet
    private let sheet: Int
    private let headerRow: Int
    let plan: ColumnPlan

    /// Title lines may stand above the header; it is looked for in the first rows of each sheet that is not hidden.
    init(_ path: String, _ model: LinkageModel, side: LinkageSide, key: String?) throws {
        self.path = path
        do { file = try Spreadsheet.open(path) } catch let refusal as DocumentRefusal {
            throw LinkRefusal.file(path, refusal)
        }
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
