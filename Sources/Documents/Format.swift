extension Spreadsheet {
    /// What a file was found to be.
    public enum Format: Hashable, Sendable {
        case workbook
        case delimited(TextEncoding, separator: Character)
    }
}
