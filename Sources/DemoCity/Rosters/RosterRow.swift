/// One row of a roster, with what only the city knows: for whom it stands and what was done to it.
public struct RosterRow: Sendable {
    public let cells: [String]
    /// The child for whom the row stands; nil for totals.
    public let child: Int?
    /// Errors that were injected into this row.
    public let errors: ErrorSet

    public var isTotal: Bool { child == nil }

    static func total(_ cells: [String]) -> RosterRow { RosterRow(cells: cells, child: nil, errors: []) }
}
