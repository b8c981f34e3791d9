/// One sheet of a roster: lines of title over the table, one or two rows of headings, the rows.
public struct RosterSheet: Sendable {
    public enum ColumnKind: Sendable {
        case text
        case number
        /// A real date cell in workbooks, written in the rows as `2026-03-18`.
        case date
    }

    public let name: String
    public let titleRows: [String]
    /// Two rows where groups of columns have a heading of their own; a blank continues the group on its left, or
    /// above.
    public let headings: [[String]]
    public let columns: [ColumnKind]
    public var rows: [RosterRow]

    public init(
        name: String, titleRows: [String] = [], headings: [[String]], numbers: Set<String> = [],
        dates: Set<String> = [], rows: [RosterRow] = []
    ) {
        self.name = name
        self.titleRows = titleRows
        self.headings = headings
        self.rows = rows
        let leaves = RosterSheet.leaves(of: headings)
        columns = leaves.map { numbers.contains($0) ? .number : dates.contains($0) ? .date : .text }
    }

    /// The heading nearest to the data, column by column.
    public var headers: [String] { RosterSheet.leaves(of: headings) }

    /// The number that a spreadsheet shows beside the first row under the headings.
    public var firstRow: Int { titleRows.count + headings.count + 1 }

    private static func leaves(of headings: [[String]]) -> [String] {
        guard let last = headings.last, let first = headings.first else { return [] }
        return zip(first, last).map { $1.isEmpty ? $0 : $1 }
    }
}
