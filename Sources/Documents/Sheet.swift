/// A sheet of a workbook, in the order of its tabs. Delimited text is one sheet, named after its file.
public struct Sheet: Hashable, Sendable {
    public let name: String
    /// People hide sheets with drop-down lists and old versions; nobody expects them to be taken in.
    public let isHidden: Bool

    public init(name: String, isHidden: Bool = false) {
        self.name = name
        self.isHidden = isHidden
    }
}
