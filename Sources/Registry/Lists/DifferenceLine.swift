import Documents
import Vocabulary

/// A line of a difference together with the part that it stands in (差异的一行).
public struct DifferenceLine: Sendable {
    public let kind: String
    public let line: RosterDifference.Line

    public static func columns() -> [ListColumn<DifferenceLine>] {
        [
            ListColumn("kind", say("类别"), text: \.kind),
            ListColumn("row", say("行"), count: \.line.rowNumber),
            ListColumn("name", say("姓名"), text: { PersonName($0.line.name).masked }),
            ListColumn("changes", say("变化"), width: 60, text: { $0.line.changes.joined(separator: "；") }),
        ]
    }
}

extension RosterDifference {
    /// Those who are gone first, for they are what has to be explained.
    public var lines: [DifferenceLine] {
        removed.map { DifferenceLine(kind: say("不再列名"), line: $0) }
            + changed.map { DifferenceLine(kind: say("内容变化"), line: $0) }
            + added.map { DifferenceLine(kind: say("新增"), line: $0) }
    }
}
