import Documents

/// What a row under the header is (行的性质): most stand for a child, some are sums, notes or the header again.
enum RowShape: Hashable {
    case child
    /// 合计 or 小计; never a child.
    case total
    /// 填表人：…, 注：…
    case footer
    /// The header once more, as printed at the top of each page.
    case repeatedHeader

    init(_ row: SheetRow, in plan: SheetPlan, words: RosterWords) {
        // Nearly every row has a number, and then it is about a person.
        if plan.numberColumns.contains(where: { RowShape.looksLikeNumber(row[$0]) }) {
            self = .child
            return
        }
        let filled = row.cells.filter { !$0.isEmpty }
        if RowShape.repeatsHeader(row, plan) {
            self = .repeatedHeader
        } else if RowShape.totalLabel(in: row, words) != nil {
            self = .total
        } else if filled.count <= 3,
            filled.contains(where: { cell in words.footers.contains { TextCleaning.trimmed(cell.text).hasPrefix($0) } })
        {
            self = .footer
        } else {
            self = .child
        }
    }

    private static func looksLikeNumber(_ cell: Cell) -> Bool {
        guard let first = cell.text.utf8.first, cell.text.utf8.count >= 15 else { return false }
        return (0x30...0x39).contains(first) || [0x47, 0x4A, 0x4C].contains(first)
    }

    private static func repeatsHeader(_ row: SheetRow, _ plan: SheetPlan) -> Bool {
        guard let column = plan.nameColumn, !row[column].isEmpty else { return false }
        let header = plan.columns.columns.first { $0.position == column }?.header ?? ""
        return TextCleaning.unspaced(row[column].text)
            == TextCleaning.unspaced(header.split(separator: "/").last.map(String.init) ?? "")
    }

    /// The column of 合计, also where its number stands in the same cell: 「合计：48人」.
    static func totalLabel(in row: SheetRow, _ words: RosterWords) -> Int? {
        row.cells.prefix(12).firstIndex { cell in
            guard cell.kind == .text, cell.text.utf8.count <= 60 else { return false }
            let folded = HeaderText(cell.text).folded
            if words.totals.contains(folded) { return true }
            return words.totals.contains { total in
                folded.hasPrefix(total)
                    && folded.dropFirst(total.count).allSatisfy { $0.isNumber || words.countUnits.contains($0) }
            }
        }
    }
}
