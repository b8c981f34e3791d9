/// One sheet of a file, ready to be read: what each of its columns holds.
struct SheetPlan: Sendable {
    let columns: SheetColumns
    /// Field position by column; -1 for a column that is kept unknown, -2 for one that is passed over.
    let uses: [Int]
    /// Column by field position; -1 where the field has none.
    let columnOf: [Int]
    /// Values that the sheet's name gives to fields without a column.
    let told: [(position: Int, value: String)]
    /// Headings of unknown columns, each different.
    let headers: [String]
    /// The columns of citizen numbers, 学籍号 and certificates of the child.
    let numberColumns: [Int]
    let nameColumn: Int?

    static let unknown = -1
    static let passedOver = -2

    init(_ columns: SheetColumns, of source: RosterSource) {
        self.columns = columns
        let width = (columns.columns.map(\.position).max() ?? -1) + 1
        var uses = Array(repeating: SheetPlan.unknown, count: width)
        var headers = Array(repeating: "", count: width)
        var columnOf = Array(repeating: -1, count: source.fields.count)
        var seen: [String: Int] = [:]
        for column in columns.columns {
            let number = (seen[column.header] ?? 0) + 1
            seen[column.header] = number
            headers[column.position] = number == 1 ? column.header : "\(column.header)#\(number)"
            switch column.use {
            case .field(let name):
                if let position = source.position(of: name) {
                    uses[column.position] = position
                    columnOf[position] = column.position
                }
            case .rowNumber: uses[column.position] = SheetPlan.passedOver
            case .unknown: continue
            }
        }
        self.uses = uses
        self.headers = headers
        self.columnOf = columnOf
        told = source.fields.enumerated().compactMap { position, field in
            columnOf[position] < 0 ? source.told(field, by: columns).map { (position, $0) } : nil
        }
        numberColumns = ["idNumber", "studentNumber", "certificate"]
            .compactMap { source.position(of: $0) }.map { columnOf[$0] }.filter { $0 >= 0 }
        nameColumn = source.position(of: "name").map { columnOf[$0] }.flatMap { $0 >= 0 ? $0 : nil }
    }

    var mapped: Set<Int> { Set(uses.filter { $0 >= 0 } + told.map(\.position)) }
}
