import Documents
import Screening
import Vocabulary

extension WaitingRow {
    /// The quarantine, on a page and in a file; names are masked.
    public static func columns() -> [ListColumn<WaitingRow>] {
        [
            ListColumn("row", say("位置"), width: 18, text: \.place.description),
            ListColumn("number", say("序号"), count: \.number),
            ListColumn("name", say("姓名"), text: \.name.masked),
            ListColumn("problems", say("哪里错"), width: 48, text: { $0.faults.map(\.located).joined(separator: "；") }),
            ListColumn(
                "remedy", say("怎么改"), width: 48,
                text: { Set($0.faults.map(\.remedy.text)).sorted().joined(separator: "；") }),
            ListColumn("verdict", say("结论"), text: \.verdict.label),
            ListColumn("state", say("状态"), text: \.state.label),
            ListColumn("owner", say("经办人"), text: \.ownerName),
        ]
    }
}

extension Fault {
    /// `K37 身份证号有 17 位，应为 18 位`
    public var located: String {
        let place = cell?.column.map { "\(columnName($0))\(cell?.row ?? 0) " } ?? ""
        return place + what.text
    }
}
