/// What screening a file came to (体检报告).
public struct ScreeningReport: Codable, Hashable, Sendable {
    /// The source's code.
    public let source: String
    public let mapping: ColumnMapping
    public let rows: RowCounts
    public let sheets: [SheetCounts]
    /// Checks that found something, the worst first.
    public let checks: [CheckCount]
    public let notRun: [ChecksNotRun]
    /// What is wrong with the roster as a whole: sums that don't agree, a township that is missing, an old file.
    public let alarms: [Fault]
    /// Rows about children by township or school; the `previous` of the next version.
    public let regions: [String: Int]

    /// How many rows there were, and what became of them.
    public struct RowCounts: Codable, Hashable, Sendable {
        /// About children; the next three add up to it.
        public var seen = 0
        public var usable = 0
        public var fix = 0
        public var unusable = 0
        /// 合计 rows, which stand for nobody.
        public var totals = 0
        /// Rows that say once more, cell by cell, what another says.
        public var repeated = 0
        /// Footnotes and repeated headers.
        public var passedOver = 0
    }

    public struct SheetCounts: Codable, Hashable, Sendable {
        public let name: String
        public let rows: Int
        /// The widest row.
        public let columns: Int
    }

    public struct CheckCount: Codable, Hashable, Sendable {
        public let check: String
        public let label: String
        public let severity: Severity
        public let count: Int
        /// Up to 20 of the cells.
        public let cells: [CellReference]
        public let remedy: String
    }

    public static let sampleSize = 20

    /// What was found in rows and cells; what is wrong with the roster as a whole stands in the alarms.
    public var problems: [CheckCount] { checks.filter { check in !alarms.contains { $0.check == check.check } } }
}
