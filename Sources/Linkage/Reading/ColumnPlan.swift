/// Which column of a file is which field of a model, found by its headings.
public struct ColumnPlan: Sendable {
    /// The column that says which row it is.
    public let key: Int
    public let fields: [(field: Int, column: Int)]

    /// nil where the row is no header: no key, or nothing to compare.
    public init?(_ header: [String], _ model: LinkageModel, side: LinkageSide, key: String? = nil) {
        let names = header.map(HeaderName.folded)
        let keys =
            key.map { [HeaderName.folded($0)] } ?? (side == .left ? model.keyHeaders.left : model.keyHeaders.right)
        guard let place = keys.lazy.compactMap({ names.firstIndex(of: $0) }).first else { return nil }
        self.key = place
        var fields: [(field: Int, column: Int)] = []
        for (field, plan) in model.fields.enumerated() {
            let column = plan.headers.lazy.compactMap { names.firstIndex(of: $0) }.first { column in
                column != place && !fields.contains { $0.column == column }
            }
            if let column { fields.append((field, column)) }
        }
        if fields.isEmpty { return nil }
        self.fields = fields
    }

    /// How much of the model the file has.
    public var width: Int { fields.count }
}

/// One of the two lists.
public enum LinkageSide: Sendable {
    /// Who should be found, once each.
    case left
    /// Where they may be found, also more than once.
    case right
}
