import Vocabulary

/// A table of heads and sums by township or school, as bureaus publish it (汇总表): held against itself and against the
/// rates of its term.
public struct SummaryTable: Sendable {
    /// What a column counts.
    enum Column: Hashable, Sendable {
        case name
        case total
        /// Heads of one kind of pupil.
        case heads(stage: String, isBoarding: Bool)
        case sum
        case other
    }

    struct Row: Sendable {
        let line: Int
        let name: String
        let cells: [String]
        /// 小计 or 合计: of the rows above it.
        let isSum: Bool
    }

    let columns: [Column]
    let headings: [String]
    let rows: [Row]

    /// A cell that is not what the others make it.
    public struct Finding: Hashable, Sendable {
        public let line: Int
        public let name: String
        public let column: String
        public let stated: String
        public let counted: String
    }

    /// nil where the header counts nobody.
    public init?(header: [String], rows: [(line: Int, cells: [String])]) {
        headings = header
        var columns = header.map { SummaryTable.column($0) }
        if let first = columns.firstIndex(of: .other) { columns[first] = .name }
        self.columns = columns
        guard columns.contains(where: { if case .heads = $0 { true } else { false } }) else { return nil }
        let name = columns.firstIndex(of: .name) ?? 0
        self.rows = rows.filter { $0.cells.contains { !$0.isEmpty } }.map { row in
            let text = name < row.cells.count ? row.cells[name] : ""
            return Row(
                line: row.line, name: text, cells: row.cells,
                isSum: SummaryTable.sumWords.contains { text.contains($0) })
        }
    }

    private static let sumWords = ["小计", "合计", "总计"]  // 字

    private static func column(_ heading: String) -> Column {
        if heading.contains("金额") { return .sum }  // 字
        if heading.contains("人数") || heading.contains("总数") { return .total }  // 字
        let stage = ["小学": "primary", "初中": "junior"].first { heading.contains($0.key) }?.value  // 字
        guard let stage else { return .other }
        if ["走读", "非寄宿", "不寄宿"].contains(where: { heading.contains($0) }) {  // 字
            return .heads(stage: stage, isBoarding: false)
        }
        if ["寄宿", "住宿"].contains(where: { heading.contains($0) }) {  // 字
            return .heads(stage: stage, isBoarding: true)
        }
        return .other
    }
}

extension SummaryTable {
    /// Every row across, every sum row down, and every sum of money by the rates.
    public func findings(
        by policy: Policy, in book: PolicyBook, on question: Question, place: RegionCode, group: String
    )
        -> [Finding]
    {
        let rates = columns.map { rate(of: $0, policy, book, question, place, group) }
        var findings: [Finding] = []
        for row in rows {
            findings += across(row, rates)
            if row.isSum { findings += down(row) }
        }
        return findings
    }

    /// What one pupil of a column is due.
    private func rate(
        of column: Column, _ policy: Policy, _ book: PolicyBook, _ question: Question, _ place: RegionCode,
        _ group: String
    ) -> Money? {
        guard case .heads(let stage, let isBoarding) = column else { return nil }
        let pupil = Applicant(
            "",
            [
                FactRow(.named(.stage), .word(stage)), FactRow(.named(.boarding), .flag(isBoarding)),
                FactRow(.named(.schoolRegion), .region(place)), FactRow(.named(.hukouRegion), .region(place)),
                FactRow(.group(group), .flag(true)),
            ])
        let own = PlainExecutor(book, question).decide(pupil).first {
            $0.policy == policy.id || book[$0.policy]?.overlays == policy.id
        }
        return own?.outcome == .due ? own?.amount : .zero
    }

    private func count(_ row: Row, _ column: Int) -> Int64? {
        guard column < row.cells.count else { return nil }
        let text = row.cells[column].filter { $0 != "," && $0 != " " }
        if columns[column] == .sum { return Money(yuan: text)?.fen }
        return Int64(text)
    }

    private func across(_ row: Row, _ rates: [Money?]) -> [Finding] {
        var heads: Int64 = 0
        var sum = Money.zero
        for column in columns.indices {
            guard let rate = rates[column] else { continue }
            guard let number = count(row, column) else {
                return [finding(row, column, stated: column < row.cells.count ? row.cells[column] : "", counted: "?")]
            }
            heads += number
            sum = sum + rate * Int(number)
        }
        var findings: [Finding] = []
        for column in columns.indices {
            if columns[column] == .total, count(row, column) != heads {
                findings.append(finding(row, column, stated: cell(row, column), counted: String(heads)))
            }
            if columns[column] == .sum, count(row, column) != sum.fen {
                findings.append(finding(row, column, stated: cell(row, column), counted: sum.description))
            }
        }
        return findings
    }

    /// 小计 and 合计 are of all rows above that are no sums themselves.
    private func down(_ row: Row) -> [Finding] {
        let above = rows.prefix { $0.line != row.line }.filter { !$0.isSum }
        return columns.indices.compactMap { column -> Finding? in
            guard columns[column] != .name, columns[column] != .other, let stated = count(row, column) else {
                return nil
            }
            let counted = above.reduce(Int64(0)) { $0 + (count($1, column) ?? 0) }
            guard stated != counted else { return nil }
            let words = columns[column] == .sum ? Money(fen: counted).description : String(counted)
            return finding(row, column, stated: cell(row, column), counted: words)
        }
    }

    private func cell(_ row: Row, _ column: Int) -> String { column < row.cells.count ? row.cells[column] : "" }

    private func finding(_ row: Row, _ column: Int, stated: String, counted: String) -> Finding {
        Finding(line: row.line, name: row.name, column: headings[column], stated: stated, counted: counted)
    }
}
