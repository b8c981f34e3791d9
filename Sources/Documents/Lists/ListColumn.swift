/// One column of a list (名单的一列): what it is called, and what it says of a line. A page and a file show the same ones.
public struct ListColumn<Line>: Sendable {
    /// For programs.
    public let key: String
    /// For people.
    public let label: String
    public let isNumber: Bool
    /// In digits, for a workbook.
    public let width: Double
    public let cell: @Sendable (Line) -> Cell

    /// A column of text, which stays text whatever it looks like.
    public init(
        _ key: String, _ label: String, width: Double = 14, text: @escaping @Sendable (Line) -> String?
    ) {
        self.key = key
        self.label = label
        self.width = width
        isNumber = false
        cell = { line in .text(text(line) ?? "") }
    }

    /// A column of counts.
    public init(_ key: String, _ label: String, count: @escaping @Sendable (Line) -> Int?) {
        self.key = key
        self.label = label
        width = 10
        isNumber = true
        cell = { line in count(line).map { .number($0) } ?? .empty }
    }
}
