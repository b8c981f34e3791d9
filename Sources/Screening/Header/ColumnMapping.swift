/// Which column of a file means what (认列), for all sheets of one source in it; what a person confirms and what is kept.
public struct ColumnMapping: Codable, Hashable, Sendable {
    /// The source's code.
    public let source: String
    public var sheets: [SheetColumns]

    /// What is said about the columns of these headers is remembered under this: the same headers in any later file,
    /// whatever its sheets are called and in whatever order the columns stand.
    public var digest: String {
        var texts: Set<String> = []
        for sheet in includedSheets {
            texts.insert(sheet.columns.map { HeaderText($0.header).folded }.sorted().joined(separator: "\u{1F}"))
        }
        return Fingerprint(of: texts.sorted().joined(separator: "\u{1E}")).description
    }

    public var includedSheets: [SheetColumns] { sheets.filter(\.isIncluded) }

    /// Sheets that hold something and in which no header was found: nothing of them will be read.
    public func unread(among heads: [SheetHead]) -> [SheetHead] {
        let read = Set(sheets.map(\.index))
        return heads.filter { !read.contains($0.index) && !$0.rows.isEmpty }
    }

    /// The same with a column set by hand; nil keeps it as an unknown column.
    public func setting(_ header: String, to field: String?) -> ColumnMapping {
        var mapping = self
        for sheet in mapping.sheets.indices { mapping.sheets[sheet].set(header, to: field) }
        return mapping
    }

    /// The same as a person confirmed it for such headers before.
    public func recalling(_ earlier: ColumnMapping) -> ColumnMapping {
        guard earlier.source == source else { return self }
        var mapping = self
        for column in earlier.sheets.flatMap(\.columns) {
            switch column.use {
            case .field(let name): mapping = mapping.setting(column.header, to: name)
            case .unknown: mapping = mapping.setting(column.header, to: nil)
            case .rowNumber: continue
            }
        }
        return mapping
    }

    /// The same without a sheet, or with one that was left out.
    public func including(_ isIncluded: Bool, sheet index: Int) -> ColumnMapping {
        var mapping = self
        for place in mapping.sheets.indices where mapping.sheets[place].index == index {
            mapping.sheets[place].isIncluded = isIncluded
        }
        return mapping
    }
}

/// The header of one sheet and the meaning of its columns.
public struct SheetColumns: Codable, Hashable, Sendable {
    /// Among all sheets of the file, from 0.
    public let index: Int
    public let name: String
    /// As Excel counts rows; two for a header in two rows.
    public let headerRows: ClosedRange<Int>
    /// The lines above the table: its title, who filled it in, for which day.
    public let notes: [String]
    public var columns: [MappedColumn]
    public var isIncluded: Bool

    mutating func set(_ header: String, to field: String?) {
        let folded = HeaderText(header).folded
        guard let place = columns.firstIndex(where: { HeaderText($0.header).folded == folded }) else { return }
        for other in columns.indices where field != nil && columns[other].field == field {
            columns[other].use = .unknown
        }
        columns[place].use = field.map { .field($0) } ?? .unknown
        columns[place].certainty = .confirmed
    }
}

/// One column: its heading and what it is taken for.
public struct MappedColumn: Codable, Hashable, Sendable {
    /// From 0.
    public let position: Int
    /// `家长/姓名` in a header of two rows.
    public let header: String
    public var use: Use
    public var certainty: Certainty

    public enum Use: Codable, Hashable, Sendable {
        case field(String)
        /// Kept with its heading, and not looked at.
        case unknown
        /// 序号: not kept, for it changes with every row above.
        case rowNumber
    }

    public var field: String? { if case .field(let name) = use { name } else { nil } }
}
