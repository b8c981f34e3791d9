import Documents
import Foundation
import Registry
import Testing
import Vocabulary

@testable import Casework

/// A sheet goes round in Excel and comes back.
struct AssignmentWorkbookTests {
    private let text: (ID<Assignment>) -> String = { "\($0.rawValue)" }
    private let key: (String) -> ID<Assignment>? = { Int64($0).map { ID(rawValue: $0) } }

    private func sheets(_ search: Search, _ user: ID<User>) throws -> [AssignmentSheet] {
        let ids = try search.lines().map(\.assignment.id)
        return try search.store.readNow { db in
            try ids.map {
                try AssignmentSheet.open(
                    $0, seenBy: try Viewer.find(user, on: Township.day, in: db), by: search.rules,
                    from: search.township.sources, with: search.store.keys, in: db)
            }
        }
    }

    private func path(_ ending: String = "xlsx") -> String { NSTemporaryDirectory() + "\(UUID().uuidString).\(ending)" }

    /// What stands on the sheet, row by row, as somebody would copy it.
    private func rows(of path: String) throws -> [[String]] {
        var rows: [[String]] = []
        _ = try Spreadsheet.open(path).read(0) { row in
            rows.append((row.cells.map(\.text) + Array(repeating: "", count: 14)).prefix(14).map { $0 })
            return true
        }
        return rows
    }

    private func filled(_ rows: [[String]]) throws -> FilledAssignments {
        let back = path("csv")
        defer { try? FileManager.default.removeItem(atPath: back) }
        let text = rows.map { $0.map { "\"\($0)\"" }.joined(separator: ",") }.joined(separator: "\r\n")
        try Data(text.utf8).write(to: URL(fileURLWithPath: back))
        return try FilledAssignments(reading: back, key)
    }

    @Test func `an untouched sheet changes nothing, and a filled row is an answer`() async throws {
        let search = try await Search.open()
        defer { search.township.close() }
        try search.dispatch(try search.lines().map(\.assignment), to: search.school)
        try search.answer("田小满", .V18, by: search.head)
        let out = path()
        defer { try? FileManager.default.removeItem(atPath: out) }
        try AssignmentWorkbook(try sheets(search, search.head), for: search.school, by: search.rules)
            .write(to: out, from: [("导出人", "石清华")], key: text)
        let untouched = try FilledAssignments(reading: out, key)
        #expect(untouched.lines.count == 1 && untouched.blanks == 2, "what the school said stands there already")
        for line in untouched.lines {
            let sheet = try #require(try sheets(search, search.head).first { $0.assignment.id == line.assignment })
            #expect(sheet.says(line.draft, for: search.school), "and says nothing new")
            #expect(!sheet.says(line.draft, for: search.village), "it would be new from somebody else")
        }
        var rows = try rows(of: out)
        #expect(rows[0][0] == "编号" && rows[0][8] == "归类" && rows.count == 4)
        let place = try #require(rows.firstIndex { $0[2] == "罗小川" })
        rows[place].replaceSubrange(
            8...13, with: ["V18 辍学", "", "", "2026/3/2", "", "外出打工，父母不知道"])
        let changed = try filled(rows)
        #expect(changed.lines.count == 2 && changed.blanks == 1)
        let line = try #require(changed.lines.first { $0.row == place + 1 })
        #expect(line.draft.category == .V18 && line.draft.since == Day("2026-03-02"))
        let (id, signature) = (line.assignment, try search.signature(search.head))
        try search.store.writeNow { db in
            let viewer = try Viewer.find(search.head, on: Township.day, in: db)
            try Assignment.find(id, seenBy: viewer, in: db)
                .answer(line.draft, search.rules, signed: signature, with: search.store.keys, in: db)
        }
        #expect(try search.assignment("罗小川").state == .answered)
    }

    @Test func `a sheet that can't be understood says where`() throws {
        let head = ["编号", "版本", "归类", "从哪天起"]
        #expect(throws: FilledAssignmentsRefusal.self) { try filled([["姓名", "归类"], ["田小满", "V18"]]) }
        for (row, word) in [
            (["x1", "0", "V18", ""], "x1"), (["1", "0", "辍学", ""], "辍学"), (["1", "0", "V18", "三月"], "三月"),
        ] {
            do {
                _ = try filled([head, row])
                Issue.record("\(row)")
            } catch let refusal as FilledAssignmentsRefusal {
                #expect(refusal.message.contains("第 2 行") && refusal.message.contains(word), "\(refusal.message)")
            }
        }
    }
}
