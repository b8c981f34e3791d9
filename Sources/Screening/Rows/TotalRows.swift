import Documents
import Vocabulary

/// Adds up what the rows say, and compares it where the roster states a sum (合计核对).
struct TotalRows {
    private struct Sums {
        var rows = 0
        var byPosition: [Int: Decimal] = [:]
    }

    /// Sums in hundredths, so that halves of a yuan come out even.
    private typealias Decimal = Int

    private var section = Sums()
    private var sheet = Sums()
    private var file = Sums()
    private let countPositions: [Int]

    init(countPositions: [Int]) { self.countPositions = countPositions }

    mutating func beginSheet() {
        section = Sums()
        sheet = Sums()
    }

    mutating func add(_ view: RowView) {
        section.rows += 1
        sheet.rows += 1
        file.rows += 1
        for position in countPositions {
            guard let value = TotalRows.hundredths(view.values[position]) else { continue }
            section.byPosition[position, default: 0] += value
            sheet.byPosition[position, default: 0] += value
            file.byPosition[position, default: 0] += value
        }
    }

    /// A sum that a row states, and what was counted instead; nil where they agree.
    struct Difference {
        let column: Int
        let stated: String
        let counted: String
    }

    /// A sum may be meant for the rows since the last one, for the sheet or for the whole file.
    mutating func compare(_ row: SheetRow, in plan: SheetPlan, words: RosterWords) -> [Difference] {
        defer { section = Sums() }
        var differences: [Difference] = []
        if let head = headCount(in: row, plan, words), ![section.rows, sheet.rows, file.rows].contains(head.count) {
            let counted = section.rows > 0 ? section.rows : sheet.rows
            differences.append(Difference(column: head.column, stated: head.count.grouped, counted: counted.grouped))
        }
        for position in countPositions {
            let column = plan.columnOf[position]
            guard column >= 0, let stated = TotalRows.hundredths(PlainNumbers.count(row[column].text)) else { continue }
            let sums = [section, sheet, file].map { $0.byPosition[position] ?? 0 }
            if sums.contains(stated) { continue }
            differences.append(
                Difference(
                    column: column, stated: TotalRows.text(stated),
                    counted: TotalRows.text(section.rows > 0 ? sums[0] : sums[1])))
        }
        return differences
    }

    // MARK: - What the row states

    /// 「48人」 anywhere, 「合计：48」, or else the first number that stands in no column of counts.
    private func headCount(
        in row: SheetRow, _ plan: SheetPlan, _ words: RosterWords
    ) -> (column: Int, count: Int)? {
        guard let label = RowShape.totalLabel(in: row, words) else { return nil }
        for (column, cell) in row.cells.enumerated() where cell.kind == .text {
            if let count = TotalRows.people(in: cell.text, words) { return (column, count) }
        }
        if let count = Int(row[label].text.filter { $0.isASCII && $0.isNumber }) { return (label, count) }
        for (column, cell) in row.cells.enumerated() where column > label {
            let position = plan.uses.indices.contains(column) ? plan.uses[column] : SheetPlan.unknown
            guard position < 0 || !countPositions.contains(position) else { return nil }
            if let count = Int(TextCleaning.trimmed(cell.text)) { return (column, count) }
        }
        return nil
    }

    private static func people(in text: String, _ words: RosterWords) -> Int? {
        guard let last = TextCleaning.trimmed(text).last, words.countUnits.contains(last) else { return nil }
        return Int(text.filter { $0.isASCII && $0.isNumber })
    }

    private static func hundredths(_ reading: CellReading) -> Decimal? {
        reading.flaw == nil ? hundredths(reading.value) : nil
    }

    private static func hundredths(_ text: String) -> Decimal? {
        if text.isEmpty { return nil }
        if let whole = Int(text), whole.magnitude < 1 << 50 { return whole * 100 }
        return Double(text).flatMap { $0.magnitude < 1e14 ? Int(($0 * 100).rounded()) : nil }
    }

    private static func text(_ hundredths: Decimal) -> String {
        hundredths % 100 == 0 ? (hundredths / 100).grouped : "\(Double(hundredths) / 100)"
    }
}
