import Documents
import Vocabulary

/// A worked example of a check: some rows, and whether it finds anything in them.
struct CheckExample: Sendable {
    /// By field name, as the cells would stand in a file.
    let rows: [[String: String]]
    let isFound: Bool
    let context: ScreeningContext
    /// What the file says the cells are, where it matters.
    let cellKind: Cell.Kind
    let place: DataPlace

    /// The day on which examples are judged unless they say otherwise.
    static let day = "2026-03-01"
}

// MARK: - Reading

extension CheckExample {
    /// `{value: 1234, found: true}`, `{row: {birth: …}, found: false}`, `{rows: […], previous: {石门镇: 20}, found: true}`.
    init(from entry: DataEntry) throws(DataRefusal) {
        try entry.allow(
            "value", "row", "rows", "found", "asOf", "today", "coverage", "county", "previous", "cell", "note")
        isFound = try entry.entry("found").flag()
        cellKind = try entry.optional("cell")?.choice(of: CellWord.self).kind ?? .text
        place = entry.place
        context = try ScreeningContext(from: entry)
        var rows: [[String: String]] = []
        if let value = try entry.optional("value") { rows.append(["": try value.text()]) }
        if let row = try entry.optional("row") { rows.append(try CheckExample.row(from: row)) }
        if let list = try entry.optional("rows") {
            for row in try list.list() { rows.append(try CheckExample.row(from: row)) }
        }
        self.rows = rows
    }

    private enum CellWord: String, CaseIterable {
        case number, fault
        var kind: Cell.Kind { self == .number ? .number : .fault }
    }

    private static func row(from entry: DataEntry) throws(DataRefusal) -> [String: String] {
        var row: [String: String] = [:]
        for pair in try entry.pairs() { row[pair.key] = try pair.entry.text() }
        return row
    }
}

extension ScreeningContext {
    /// The circumstances that an example states.
    init(from entry: DataEntry) throws(DataRefusal) {
        let standard = Day(CheckExample.day) ?? Day(number: 0)
        let asOf = try entry.optional("asOf")?.day() ?? standard
        self.init(asOf: asOf, today: try entry.optional("today")?.day())
        if let coverage = try entry.optional("coverage") {
            guard let code = RegionCode(try coverage.text()) else {
                throw .wrongForm(coverage.place, expected: .number)
            }
            self.coverage = code
        }
        countyName = try entry.optional("county")?.words()
        if let previous = try entry.optional("previous") {
            var counts: [String: Int] = [:]
            for pair in try previous.pairs() { counts[pair.key] = try pair.entry.number() }
            self.previous = counts
        }
    }
}
