import Documents
import Vocabulary

/// Screens the rows of one file (体检), one after the other: reads, checks and counts each, and keeps none.
///
/// Memory grows only by twelve bytes a row for each set of fields by which repeated rows are found.
public struct Screener: Sendable {
    public let source: RosterSource
    public let mapping: ColumnMapping
    public let context: ScreeningContext
    private let plan: CheckPlan
    private let sheets: [SheetPlan]
    private let keys: [KeyPlan]
    private let countPosition: Int?
    private let kinds: [FieldKind]
    private let choices: [ChoiceTable?]
    private var current = 0
    private var reader: ValueReader
    private var lookup: Lookup
    private var tables: [Occurrences]
    private var groups: [Int: Set<UInt64>] = [:]
    private var totals: TotalRows
    private var report: ReportBuilder
    private var lines = LineNumbers()

    /// One way to recognise a row, tied to the columns of the file.
    private struct KeyPlan {
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
        countPosition = source.countBy.flatMap { source.position(of: $0.field) }
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

    private mutating func screen(_ row: SheetRow, in sheet: SheetPlan, line: UInt32) -> ScreenedRow {
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
        let key = recognise(view, line: line, &found, &repeats)
        totals.add(view)
        return finish(row, in: sheet, view, unknown, found, repeats, key)
    }

    private func view(_ values: [String], _ unread: [Int]) -> RowView {
        RowView(
            values: values, unread: unread, birthPosition: source.birthPosition, numberPosition: source.numberPosition,
            asOf: context.asOf, schoolYear: context.schoolYear)
    }

    private mutating func ask(_ view: RowView, in sheet: SheetPlan, _ found: inout [(check: Int, position: Int)]) {
        for position in plan.values.indices where !plan.values[position].isEmpty {
            if view.unread.contains(position) { continue }
            for check in plan.values[position] where !check.test.holds(view.values[position], in: view, &lookup) {
                found.append((check.check, position))
            }
        }
        for check in plan.rows {
            switch check.test {
            case .implies(let when, let then): if !when.holds(in: view) || then.holds(in: view) { continue }
            case .never(let condition): if !condition.holds(in: view) { continue }
            case .ageWindow(let ages): if isWithin(ages, view.birth) { continue }
            case .someInGroup(let field, let when, _):
                guard when.holds(in: view), let group = Occurrences.fingerprint(of: [field], in: view) else { continue }
                if groups[check.check]?.contains(group) ?? false { continue }
            case .unique: continue
            }
            found.append((check.check, check.position))
        }
    }

    /// By the eve of 1 September: a child who turns six on that day begins school a year later.
    private func isWithin(_ ages: ClosedRange<Int>, _ birth: Day?) -> Bool {
        guard let birth else { return true }
        return ages.contains(birth.age(on: context.schoolYear.firstDay - 1))
    }
}

// MARK: - Repeated rows

extension Screener {
    /// Notes the row in all tables; finds rows that came before, and gives it its key.
    private mutating func recognise(
        _ view: RowView, line: UInt32, _ found: inout [(check: Int, position: Int)], _ repeats: inout [Int: String]
    ) -> RowKey? {
        let key = keys.first { $0.positions.allSatisfy(view.isReadable) } ?? keys.last
        var noted: [Int: Int] = [:]
        for check in plan.rows {
            guard case .unique(let table) = check.test else { continue }
            if noted[table] == nil { noted[table] = note(view, in: table, line: line, &repeats) }
            if noted[table, default: 1] > 1 { found.append((check.check, check.position)) }
        }
        guard let key else { return nil }
        let values = key.positions.map { view.values[$0] }
        guard values.contains(where: { !$0.isEmpty }) else { return nil }
        if noted[key.table] == nil { noted[key.table] = note(view, in: key.table, line: line, &repeats) }
        return RowKey(fields: key.fields, values: values, occurrence: noted[key.table, default: 1])
    }

    private mutating func note(
        _ view: RowView, in table: Int, line: UInt32, _ repeats: inout [Int: String]
    ) -> Int {
        guard let fingerprint = Occurrences.fingerprint(of: plan.tables[table], in: view) else { return 1 }
        guard let earlier = tables[table].note(fingerprint, at: line) else { return 1 }
        let place = lines.place(of: earlier.first)
        repeats[table] = CellReference(sheet: sheets[place.sheet].columns.name, row: place.row, column: nil).description
        return earlier.number
    }

    /// The cell in which the same stood before.
    private func first(of check: Int, _ repeats: [Int: String]) -> String {
        for row in plan.rows where row.check == check {
            if case .unique(let table) = row.test { return repeats[table] ?? "" }
        }
        return ""
    }
}

// MARK: - What is wrong

extension Screener {
    private mutating func finish(
        _ row: SheetRow, in sheet: SheetPlan, _ view: RowView, _ unknown: [ScreenedRow.UnknownValue],
        _ found: [(check: Int, position: Int)], _ repeats: [Int: String], _ key: RowKey?
    ) -> ScreenedRow {
        var faults: [Fault] = []
        let ordered = found.count < 2 ? found : found.sorted { left, right in
            (sheet.columnOf[left.position], left.check) < (sheet.columnOf[right.position], right.check)
        }
        for (place, position) in ordered {
            let column = sheet.columnOf[position]
            let fault = source.fault(
                place, at: CellReference(sheet: sheet.columns.name, row: row.number, column: column < 0 ? nil : column),
                in: position, written: column < 0 ? "" : row[column].text,
                first: repeats.isEmpty ? "" : first(of: place, repeats))
            report.count(place, at: fault.cell)
            faults.append(fault)
        }
        let verdict = Verdict(worst: faults.map(\.severity).max())
        report.count(verdict, region: region(of: view))
        return ScreenedRow(
            sheet: sheet.columns.index, number: row.number, ordinal: report.rows.seen, values: view.values, unread: view.unread,
            unknown: unknown, faults: faults, verdict: verdict, key: key)
    }

    /// The township or school by which rows are counted, as people call it.
    private func region(of view: RowView) -> String {
        guard let countPosition else { return "" }
        let value = view.values[countPosition]
        if value.isEmpty || source.countBy?.isAddress == false { return value }
        return AddressReader.township(in: value, words: source.words) ?? ""
    }

    private mutating func compareTotals(_ row: SheetRow, in sheet: SheetPlan) {
        let differences = totals.compare(row, in: sheet, words: source.words)
        for place in plan.roster where source.checks[place].test == .totalsAgree {
            for difference in differences {
                let cell = CellReference(sheet: sheet.columns.name, row: row.number, column: difference.column)
                alarm(place, at: cell) { slot in
                    switch slot {
                    case .stated: difference.stated
                    case .counted: difference.counted
                    default: ""
                    }
                }
            }
        }
    }

    private mutating func alarm(
        _ place: Int, at cell: CellReference? = nil, _ fill: (SentenceTemplate.Slot) -> String
    ) {
        let check = source.checks[place]
        let fault = Fault(
            check: check.id, severity: check.severity, cell: cell, what: check.says.filled(with: fill),
            remedy: check.remedy.filled(with: fill), written: nil)
        report.alarm(fault, by: place)
    }
}

// MARK: - Groups, and the roster as a whole

extension Screener {
    /// Whether all rows have to go by once before: some checks ask for another row of the same household.
    public var needsSurvey: Bool {
        plan.rows.contains { if case .someInGroup = $0.test { true } else { false } }
    }

    /// Looks at a row only to know what its group holds.
    public mutating func survey(_ row: SheetRow) {
        let sheet = sheets[current]
        guard row.number > sheet.columns.headerRows.upperBound,
            RowShape(row, in: sheet, words: source.words) == .child
        else { return }
        var values = Array(repeating: "", count: source.fields.count)
        var unread: [Int] = []
        for (column, cell) in row.cells.enumerated() where column < sheet.uses.count && sheet.uses[column] >= 0 {
            let reading = reader.read(cell, as: kinds[sheet.uses[column]], choices[sheet.uses[column]])
            values[sheet.uses[column]] = reading.value
            if reading.flaw != nil { unread.append(sheet.uses[column]) }
        }
        for told in sheet.told { values[told.position] = told.value }
        let view = self.view(values, unread)
        for check in plan.rows {
            guard case .someInGroup(let field, _, let some) = check.test, some.holds(in: view),
                let group = Occurrences.fingerprint(of: [field], in: view)
            else { continue }
            groups[check.check, default: []].insert(group)
        }
    }

    /// Begins a sheet of the survey.
    public mutating func beginSurvey(sheet place: Int) { current = place }

    /// The report, with what can be said only when all rows are known.
    public mutating func finish() -> ScreeningReport {
        for place in plan.roster {
            for fill in RosterAlarms(context: context, counts: report.rows, regions: report.regions)
                .found(by: source.checks[place].test)
            {
                alarm(place) { fill[$0] ?? "" }
            }
        }
        return report.report(on: source, mapping, notRun: plan.notRun)
    }
}
