import Documents
import Vocabulary

/// All faults of a file as a list, one a line (问题清单): for a spreadsheet, or for another program.
public struct FaultList: ~Copyable {
    private var file: DelimitedWriter

    public init(to path: String) throws(DocumentRefusal) {
        var file = try DelimitedWriter(to: path)
        try file.append(FaultList.titles)
        self.file = file
    }

    public static var titles: [String] {
        [say("位置"), say("轻重"), say("问题"), say("怎么改"), say("原来写的"), say("规则")]
    }

    /// Values for one line, in the order of the titles; personal data is hidden.
    public static func values(of fault: Fault) -> [String] {
        [
            fault.cell?.description ?? say("整份名册"), fault.severity.label, fault.what.text, fault.remedy.text,
            fault.written ?? "", fault.check,
        ]
    }

    public mutating func append(_ fault: Fault) throws(DocumentRefusal) {
        try file.append(FaultList.values(of: fault))
    }

    /// Gives the file its name.
    public consuming func close() throws(DocumentRefusal) { try file.close() }
}
