/// Which column of a file is which field of a model, found by its headings.
public struct ColumnPlan: Sendable {
    /// The column that says which row it is; nil where rows go by their numbers: `row:17`.
    public let key: Int?
    /// Of a number several columns, the best first: the number of a pupil holds that of the citizen.
    public let fields: [(field: Int, column: Int)]
    /// The column of whole addresses, if divisions have none of their own.
    public let address: Int?

    /// Asked for in place of a heading, it stands for the numbers of the rows.
    public static let rowNumbers = "row"

    /// nil where the row is no header: nothing to compare, or not the key that was asked for.
    public init?(_ header: [String], _ model: LinkageModel, side: LinkageSide, key: String? = nil) {
        let names = header.map(HeaderName.folded)
        let place = ColumnPlan.place(of: key, names, side == .left ? model.keyHeaders.left : model.keyHeaders.right)
        if place == nil, let key, key != ColumnPlan.rowNumbers { return nil }
        self.key = place
        var fields: [(field: Int, column: Int)] = []
        for (field, plan) in model.fields.enumerated() {
            let columns = plan.headers.compactMap { names.firstIndex(of: $0) }.filter { column in
                column != place && !fields.contains { $0.column == column }
            }
            for column in columns.prefix(plan.kind == .number ? 3 : 1) { fields.append((field, column)) }
        }
        let hasDivisions = fields.contains { model.addressFields.contains($0.field) }
        address = hasDivisions ? nil : model.addressHeaders.lazy.compactMap { names.firstIndex(of: $0) }.first
        if fields.isEmpty { return nil }
        self.fields = fields
    }

    private static func place(of key: String?, _ names: [String], _ usual: [String]) -> Int? {
        if key == rowNumbers { return nil }
        let wanted = key.map { [HeaderName.folded($0)] } ?? usual
        return wanted.lazy.compactMap { names.firstIndex(of: $0) }.first
    }

    /// The columns in which something is said of a person.
    public var columns: [Int] { fields.map(\.column) + (address.map { [$0] } ?? []) }

    /// How much of the model the file has.
    public var width: Int { Set(fields.map(\.field)).count + (address == nil ? 0 : 1) }
}

/// One of the two lists.
public enum LinkageSide: Sendable {
    /// Who should be found, once each.
    case left
    /// Where they may be found, also more than once.
    case right
}
