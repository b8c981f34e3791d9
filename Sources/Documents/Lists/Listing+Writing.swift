import Vocabulary

extension Listing {
    /// Writes a list to a file while its rows come (边取边写), so that memory does not grow with them; says how many came.
    /// A workbook has a second sheet that tells where the list is from.
    @discardableResult
    public static func write(
        _ columns: [Column], as format: Format, to path: String, from origin: (_ given: Int) -> ListOrigin,
        _ pour: (_ take: ([Cell]) throws -> Void) throws -> Void
    ) throws -> Int {
        switch format {
        case .xlsx: try writeWorkbook(columns, to: path, from: origin, pour)
        case .csv: try writeText(columns, to: path, pour)
        case .json: try writeObjects(columns, to: path, pour)
        case .jsonl, .table: preconditionFailure("\(format) is for a terminal")
        }
    }

    private static func writeWorkbook(
        _ columns: [Column], to path: String, from origin: (_ given: Int) -> ListOrigin,
        _ pour: (_ take: ([Cell]) throws -> Void) throws -> Void
    ) throws -> Int {
        var book = try WorkbookWriter(to: path)
        var count = 0
        try book.begin(origin(0).title, columns: columns.map { SheetColumn($0.label, width: $0.width) })
        try pour { row in
            try book.append(row)
            count += 1
        }
        try book.begin(say("说明"), columns: [SheetColumn(say("项目"), width: 16), SheetColumn(say("内容"), width: 80)])
        for fact in origin(count).facts { try book.append([.text(fact.term), .text(fact.words)]) }
        try book.close()
        return count
    }

    private static func writeText(
        _ columns: [Column], to path: String, _ pour: (_ take: ([Cell]) throws -> Void) throws -> Void
    ) throws -> Int {
        var file = try DelimitedWriter(to: path)
        var count = 0
        try file.append(columns.map(\.label))
        try pour { row in
            try file.append(row)
            count += 1
        }
        try file.close()
        return count
    }

    private static func writeObjects(
        _ columns: [Column], to path: String, _ pour: (_ take: ([Cell]) throws -> Void) throws -> Void
    ) throws -> Int {
        var file = try DelimitedWriter(to: path, for: .machines)
        var count = 0
        try pour { row in
            try file.append(lines: Array(((count == 0 ? "[" : ",\n ") + json(columns, row)).utf8))
            count += 1
        }
        try file.append(lines: Array((count == 0 ? "[]\n" : "]\n").utf8))
        try file.close()
        return count
    }
}
