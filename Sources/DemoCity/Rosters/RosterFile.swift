/// A roster as the file that a bureau receives.
public struct RosterFile: Sendable {
    public enum Format: String, Sendable {
        case workbook, utf8, gb18030

        public var fileExtension: String { self == .workbook ? "xlsx" : "csv" }
    }

    /// With folders: `2026春/河湾县/河湾县_户籍学龄人口_20260228.xlsx`.
    public let path: String
    public let submission: Submission
    public let sheets: [RosterSheet]

    public var format: Format { submission.kind.format }
    /// Rows about children, without headings and totals.
    public var count: Int { sheets.reduce(0) { sum, sheet in sum + sheet.rows.count { !$0.isTotal } } }
}
