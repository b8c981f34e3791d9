import Documents
import Vocabulary

/// Screens the rows of one file (体检), one after the other: reads, checks and counts each, and keeps none.
///
/// Memory grows only by twelve bytes a row for each set of fields by which repeated rows are found.
public struct Screener: Sendable {
    public let source: RosterSource
    public let mapping: ColumnMapping
    public let context: ScreeningContext
    let plan: CheckPlan
    let sheets: [SheetPlan]
    let keys: [KeyPlan]
    let countPosition: Int?
    /// Where rows are counted by the township within an address, and a column may tell it outright.
    let townshipPosition: Int?
    let kinds: [FieldKind]
    let choices: [ChoiceTable?]
    var current = 0
    var reader: ValueReader
    var lookup: Lookup
    var tables: [Occurrences]
    var groups: [Int: Set<UInt64>] = [:]
    var totals: TotalRows
    var report: ReportBuilder
    var lines = LineNumbers()
    var doubles: Doubles

    /// One way to recognise a row, tied to the columns of the file.
    struct KeyPlan {
        let fields: [String]
        let positions: [Int]
        let table: Int
    }

    public init(
        for source: RosterSource, as mapping: ColumnMapping, in context: ScreeningContext
    ) throws(ScreeningRefusal) {
        guard mapping.source == source.code else {
            throw .otherSource(mapping: mapping.source, source: source.code)
        }
        let problems = source.problems(of: mapping)
        guard problems.isEmpty else { throw .missingColumns(problems) }
        try self.init(unchecked: source, as: mapping, in: context)
    }

    /// Without asking for the columns that the source requires: for the examples of single checks.
    init(
        unchecked source: RosterSource, as mapping: ColumnMapping, in context: ScreeningContext
    ) throws(ScreeningRefusal) {
        self.source = source
        self.mapping = mapping
        self.context = context
        sheets = mapping.includedSheets.map { SheetPlan($0, of: source) }
        let mapped = sheets.reduce(into: Set<Int>()) { $0.formUnion($1.mapped) }
        var plan: CheckPlan
        do throws(DataRefusal) {
            plan = try CheckPlan(for: source, mapped: mapped, context: context)
        } catch {
            preconditionFailure("the checks fitted when the source was read: \(error)")
        }
        keys = source.keys.compactMap { fields in
            let positions = fields.compactMap(source.position(of:))
            guard positions.allSatisfy(mapped.contains) else { return nil }
            return KeyPlan(fields: fields, positions: positions, table: plan.table(for: positions))
        }
        self.plan = plan
        doubles = Doubles(tables: plan.waitingTables(of: source))
        countPosition = source.countBy.flatMap { source.position(of: $0.field) }
        townshipPosition = source.countBy?.isAddress == true ? source.position(of: "township") : nil
        kinds = source.fields.map(\.kind)
        choices = source.fields.map(\.table)
        reader = ValueReader(words: source.words)
        lookup = Lookup(words: source.words, context: context)
        tables = plan.tables.map { _ in Occurrences() }
        totals = TotalRows(countPositions: source.fields.indices.filter { source.fields[$0].kind == .count })
        report = ReportBuilder(checks: source.checks.count)
    }
}

// MARK: - Row by row

extension Screener {
    /// Begins a sheet of the mapping, by its place among those that are included.
    public mutating func begin(sheet place: Int) {
        current = place
        totals.beginSheet()
        doubles.settle()
        lines.begin()
        report.begin(sheet: sheets[place].columns.name)
    }

    /// The row as a child's, with all that is wrong with it; nil for the header, sums and notes.
    public mutating func take(_ row: SheetRow) -> ScreenedRow? {
        let sheet = sheets[current]
        report.see(width: row.cells.count)
        guard row.number > sheet.columns.headerRows.upperBound else { return nil }
        let line = lines.pass(row.number)
        switch RowShape(row, in: sheet, words: source.words) {
        case .child: return screen(row, in: sheet, line: line)
        case .total:
            report.rows.totals += 1
            compareTotals(row, in: sheet)
            return nil
        case .footer, .repeatedHeader:
            report.rows.passedOver += 1
            return nil
        }
    }

    /// nil for a row that says once more what another said.
    mutating func screen(_ row: SheetRow, in sheet: SheetPlan, line: UInt32) -> ScreenedRow? {
        var values = Array(repeating: "", count: source.fields.count)
        var unread: [Int] = []
        var unknown: [ScreenedRow.UnknownValue] = []
        var found: [(check: Int, position: Int)] = []
        for (column, cell) in row.cells.enumerated() where cell.kind != .empty {
            let use = column < sheet.uses.count ? sheet.uses[column] : SheetPlan.unknown
            if use == SheetPlan.passedOver { continue }
            if use == SheetPlan.unknown {
                let text = TextCleaning.trimmed(cell.text)
                let header = column < sheet.headers.count ? sheet.headers[column] : columnName(column)
                if !text.isEmpty { unknown.append(ScreenedRow.UnknownValue(header: header, text: text)) }
                continue
            }
            let reading = reader.read(cell, as: kinds[use], choices[use])
            values[use] = reading.value
            guard let flaw = reading.flaw else { continue }
            unread.append(use)
            for check in plan.flaws[use] where check.flaw == flaw { found.append((check.check, use)) }
        }
        for told in sheet.told { values[told.position] = told.value }
        let view = self.view(values, unread)
        ask(view, in: sheet, &found)
        var repeats: [Int: String] = [:]
        let (key, isRepeat) = recognise(view, line: line, &found, &repeats)
        totals.add(view)
        if isRepeat {
            report.rows.repeated += 1
            return nil
        }
        return finish(row, in: sheet, view, unknown, found, repeats, key)
    }

    func view(_ values: [String], _ unread: [Int]) -> RowView {
        RowView(
            values: values, unread: unread, birthPosition: source.birthPosition, numberPosition: source.numberPosition,
            asOf: context.asOf, schoolYear: context.schoolYear)
    }
}
