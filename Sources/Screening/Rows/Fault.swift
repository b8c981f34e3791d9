import Vocabulary

/// Something wrong with a cell, a row or the whole roster (问题), as a person is told of it.
public struct Fault: Codable, Hashable, Sendable {
    /// The check that found it.
    public let check: String
    public let severity: Severity
    /// nil if the whole roster is meant.
    public let cell: CellReference?
    public let what: Sentence
    public let remedy: Sentence
    /// What stands in the cell, hidden where it is personal.
    public let written: String?

    /// 身份证号有 17 位，应为 18 位。请按户口簿在原表补全。
    public var message: String { say("\(what.text)。\(remedy.text)。") }
}

extension RosterSource {
    /// What a check found in a cell; its place among the checks, the field's among the fields.
    func fault(
        _ place: Int, at cell: CellReference, in position: Int, written text: String, first: String
    ) -> Fault {
        let check = checks[place]
        let field = fields[position]
        func fill(_ slot: SentenceTemplate.Slot) -> String {
            switch slot {
            case .field: field.label
            case .other: check.test.fields.first.map { label(of: $0) } ?? ""
            case .length: String(TextCleaning.unspaced(text).count)
            case .first: first
            case .region, .stated, .counted, .change, .days: ""
            }
        }
        return Fault(
            check: check.id, severity: check.severity, cell: cell, what: check.says.filled(with: fill),
            remedy: check.remedy.filled(with: fill), written: text.isEmpty ? nil : Mask.hide(text, of: field))
    }
}
