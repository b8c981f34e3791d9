import Documents
import Screening
import Vocabulary

extension ScreeningReport.CheckCount {
    /// The report by problem, on a page and in a file.
    public static func columns(namingSheets: Bool = true) -> [ListColumn<ScreeningReport.CheckCount>] {
        [
            ListColumn("problem", say("问题"), width: 28, text: \.label),
            ListColumn("severity", say("轻重"), text: \.severity.label),
            ListColumn("count", say("处数"), count: \.count),
            ListColumn("cells", say("位置"), width: 40, text: { $0.places(namingSheets: namingSheets) }),
            ListColumn("remedy", say("怎么改"), width: 48, text: \.remedy),
        ]
    }

    /// The first cells, and whether there are more.
    private func places(namingSheets: Bool) -> String {
        cells.prefix(6).places(namingSheets: namingSheets) + (count > 6 ? say(" 等") : "")
    }
}
