import Documents
import Foundation
import Registry
import Vocabulary

/// Assignments on a sheet that goes round in Excel and comes back (核实表.xlsx): the key is locked, the category is chosen from a
/// list, and whoever fills nothing in changes nothing.
public struct AssignmentWorkbook: Sendable {
    let sheets: [AssignmentSheet]
    let rules: VerificationRules
    /// For which unit it is filled in: what that unit last answered stands in it already.
    let unit: ID<Organization>?

    public init(_ sheets: [AssignmentSheet], for unit: ID<Organization>?, by rules: VerificationRules) {
        (self.sheets, self.unit, self.rules) = (sheets, unit, rules)
    }

    public func write(
        to path: String, from origin: [(term: String, words: String)], key: (ID<Assignment>) -> String
    ) throws {
        var book = try WorkbookWriter(to: path)
        try book.begin(say("核实表"), columns: columns)
        for sheet in sheets { try book.append(cells(of: sheet, key).map { .text($0) }) }
        try book.begin(say("说明"), columns: [SheetColumn(say("项目"), width: 16), SheetColumn(say("内容"), width: 90)])
        for (term, words) in origin + guidance { try book.append([.text(term), .text(words)]) }
        try book.close()
    }

    private var columns: [SheetColumn] {
        [
            SheetColumn(Heads.key, width: 18, isLocked: true), SheetColumn(Heads.version, width: 6, isLocked: true),
            SheetColumn(say("姓名"), isLocked: true), SheetColumn(say("出生日期"), isLocked: true),
            SheetColumn(say("户籍"), width: 24, isLocked: true), SheetColumn(say("责任单位"), width: 22, isLocked: true),
            SheetColumn(say("到期"), isLocked: true), SheetColumn(say("待核实原因"), width: 18, isLocked: true),
            SheetColumn(Heads.category, width: 28, choices: rules.closings.map { Heads.label($0.category) }),
            SheetColumn(Heads.school, width: 24), SheetColumn(Heads.number, width: 22), SheetColumn(Heads.since),
            SheetColumn(Heads.until), SheetColumn(Heads.words, width: 40),
        ]
    }

    private func cells(of sheet: AssignmentSheet, _ key: (ID<Assignment>) -> String) -> [String] {
        let (assignment, identity) = (sheet.assignment, sheet.identity)
        let own = sheet.answers.last { $0.unitID == unit }
        return [
            key(assignment.id), "\(sheet.answers.count)", identity.shownName, identity.birth?.description ?? "",
            identity.hukou ?? assignment.township, assignment.ownerName, assignment.dueOn?.description ?? "",
            assignment.reason?.label ?? "", own.map { Heads.label($0.category) } ?? "", own?.content.school ?? "",
            own?.content.number ?? "", own?.since?.description ?? "", own?.until?.description ?? "",
            own?.content.words ?? "",
        ]
    }

    private var guidance: [(term: String, words: String)] {
        [
            (say("怎样填"), say("只填“归类”及其右边各列，灰色的列不能改；不填的行不变。日期写成 2026-03-18。")),
            (say("证明"), say("表里不能放证明。要证明的归类填完后，请在页面上打开这件任务补传，否则不能采纳。")),
        ]
            + rules.closings.map { rule in
                let needs =
                    rule.needs.map { $0 == .number ? rule.numberName ?? $0.label : $0.label }
                    + [rule.paper.map { say("证明：\($0)") }].compactMap(\.self)
                return (Heads.label(rule.category), needs.joined(separator: "、"))
            }
    }

    /// The heads by which the sheet is read again.
    enum Heads {
        static var key: String { say("编号") }
        static var version: String { say("版本") }
        static var category: String { say("归类") }
        static var school: String { say("学校") }
        static var number: String { say("号码或文号") }
        static var since: String { say("从哪天起") }
        static var until: String { say("批准到哪天") }
        static var words: String { say("说明") }

        static func label(_ category: ClosingCategory) -> String { "\(category.rawValue) \(category.label)" }
    }
}
