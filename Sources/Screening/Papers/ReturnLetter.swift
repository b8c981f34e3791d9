import Documents
import Vocabulary

/// The letter by which a roster goes back to those who sent it (退回函): what is wrong, where, and how to put it right.
public struct ReturnLetter: Hashable, Sendable {
    /// To whom: 河湾县民政局.
    public let recipient: String
    /// Who writes: 河湾县教育局.
    public let sender: String
    public let rosterName: String
    public let fileName: String
    public let asOf: Day
    public let writtenOn: Day
    public let dueOn: Day?
    public let report: ScreeningReport

    public init(
        to recipient: String, from sender: String, about rosterName: String, fileName: String, asOf: Day,
        writtenOn: Day,
        dueOn: Day? = nil, report: ScreeningReport
    ) {
        self.recipient = recipient
        self.sender = sender
        self.rosterName = rosterName
        self.fileName = fileName
        self.asOf = asOf
        self.writtenOn = writtenOn
        self.dueOn = dueOn
        self.report = report
    }

    public var title: String { say("关于退回《\(rosterName)》的函") }

    /// Paragraph by paragraph, without names or numbers of persons.
    public var paragraphs: [String] {
        [say("\(recipient)：")] + content + [sender, writtenOn.inWords]
    }

    /// As a Word file, ready for the bureau's seal.
    public var letter: Letter {
        Letter(
            title, to: recipient, paragraphs: content, enclosures: [say("纠错表")], from: sender,
            on: writtenOn.inWords)
    }

    private var content: [String] { [opening] + report.alarms.map(alarm) + problems + [closing] }

    public var text: String { ([title] + paragraphs).joined(separator: "\n") }

    private var opening: String {
        let rows = report.rows
        return say(
            """
            贵单位提供的《\(rosterName)》（文件：\(fileName)，数据截止日 \(asOf)）已经体检。共 \(count: rows.seen) 行，\
            能入库 \(count: rows.usable) 行，待更正 \(count: rows.fix) 行，不能用 \(count: rows.unusable) 行。现将问题列后，请更正。
            """)
    }

    private func alarm(_ fault: Fault) -> String {
        guard let cell = fault.cell else { return fault.message }
        return say("\(cell.description)：\(fault.message)")
    }

    private var problems: [String] {
        let counted = report.problems
        return counted.enumerated().map { place, check in
            let cells = check.cells.places(namingSheets: report.sheets.count > 1)
            let more = check.count > check.cells.count ? say("等") : ""
            return say(
                "\(place + 1). \(check.label)（\(check.severity.label)）\(count: check.count) 处：\(cells)\(more)。\(check.remedy)。"
            )
        }
    }

    private var closing: String {
        guard let dueOn else { return say("更正后请重新发来整份名册。逐行的问题见所附纠错表最后一列。") }
        return say("请于 \(dueOn) 前重新发来整份名册。逐行的问题见所附纠错表最后一列。")
    }
}

extension Day {
    /// 2026年3月18日
    fileprivate var inWords: String { say("\(year)年\(month)月\(day)日") }
}
