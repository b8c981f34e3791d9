import Documents
import Screening
import Vocabulary

extension ScreeningReport.CheckCount {
    /// The report by problem, on a page and in a file.
    public static func columns() -> [ListColumn<ScreeningReport.CheckCount>] {
        [
            ListColumn("problem", say("问题"), width: 28, text: \.label),
            ListColumn("severity", say("轻重"), text: \.severity.label),
            ListColumn("count", say("处数"), count: \.count),
            ListColumn("cells", say("位置"), width: 40, text: \.places),
            ListColumn("remedy", say("怎么改"), width: 48, text: \.remedy),
        ]
    }

    /// The first cells, and whether there are more.
    public var places: String {
        cells.prefix(6).map(\.description).joined(separator: "，") + (count > 6 ? say(" 等") : "")
    }
}
