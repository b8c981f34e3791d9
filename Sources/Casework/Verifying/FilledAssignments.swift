import Documents
import Foundation
import Registry
import Vocabulary

/// A sheet of assignments as it came back, held by its key column, whatever else was changed (填好的核实表).
public struct FilledAssignments: Sendable {
    public struct Line: Sendable {
        public let assignment: ID<Assignment>
        public let draft: DraftAnswer
        public let row: Int
    }

    public private(set) var lines: [Line] = []
    /// Rows in which nothing was chosen.
    public private(set) var blanks = 0

    private typealias Heads = AssignmentWorkbook.Heads

    public init(reading path: String, _ key: (String) -> ID<Assignment>?) throws {
        let book = try Spreadsheet.open(path)
        guard !book.sheets.isEmpty else { throw FilledAssignmentsRefusal.noKey(path) }
        var columns: [String: Int] = [:]
        _ = try book.read(0) { row in
            let texts = row.cells.map { $0.text.trimmed }
            if columns.isEmpty {
                for (place, text) in texts.enumerated() where columns[text] == nil { columns[text] = place }
                for head in [Heads.key, Heads.category] where columns[head] == nil {
                    throw FilledAssignmentsRefusal.noColumn(path, head)
                }
                return true
            }
            func text(_ head: String) -> String {
                columns[head].flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
            }
            let (number, word) = (text(Heads.key), text(Heads.category))
            if number.isEmpty { return true }
            guard let assignment = key(number) else {
                throw FilledAssignmentsRefusal.strangeKey(path, row.number, number)
            }
            if word.isEmpty {
                blanks += 1
                return true
            }
            guard let category = ClosingCategory(rawValue: String(word.prefix(3)).uppercased()) else {
                throw FilledAssignmentsRefusal.strangeCategory(path, row.number, word)
            }
            func day(_ head: String) throws -> Day? {
                let text = text(head)
                if text.isEmpty { return nil }
                guard let day = FilledAssignments.day(text) else {
                    throw FilledAssignmentsRefusal.strangeDay(path, row.number, text)
                }
                return day
            }
            lines.append(
                Line(
                    assignment: assignment,
                    draft: DraftAnswer(
                        category,
                        .init(school: text(Heads.school), number: text(Heads.number), words: text(Heads.words)),
                        since: try day(Heads.since), until: try day(Heads.until),
                        seen: Int(text(Heads.version)) ?? 0), row: row.number))
            return true
        }
    }

    /// As people write it: 2026-3-18, 2026/03/18, 2026.3.18.
    private static func day(_ text: String) -> Day? {
        let parts = text.prefix(10).split { "-/.".contains($0) }.compactMap { Int($0) }
        return parts.count == 3 ? Day(year: parts[0], month: parts[1], day: parts[2]) : nil
    }
}

extension AssignmentSheet {
    /// A unit says again what it has said: nothing to enter.
    public func says(_ draft: DraftAnswer, for unit: ID<Organization>?) -> Bool {
        guard let own = answers.last(where: { $0.unitID == unit }) else { return false }
        return own.category == draft.category && own.content == draft.content && own.since == draft.since
            && own.until == draft.until
    }
}

public enum FilledAssignmentsRefusal: Refusal, Equatable {
    case noKey(String)
    case noColumn(String, String)
    case strangeKey(String, Int, String)
    case strangeCategory(String, Int, String)
    case strangeDay(String, Int, String)

    public var message: String {
        switch self {
        case .noKey(let path): say("\(path) 里没有表。请用 yidan assignment export 导出的表填写。")
        case .noColumn(let path, let head): say("\(path) 里没有“\(head)”列。请用 yidan assignment export 导出的表填写，不要删去这一列。")
        case .strangeKey(let path, let row, let text): say("\(path) 第 \(row) 行的编号“\(text)”认不出。请从导出的表重新复制这一行。")
        case .strangeCategory(let path, let row, let text): say("\(path) 第 \(row) 行的归类“\(text)”认不出。请从下拉列表里选。")
        case .strangeDay(let path, let row, let text): say("\(path) 第 \(row) 行的日期“\(text)”认不出。请写成 2026-03-18。")
        }
    }
}
