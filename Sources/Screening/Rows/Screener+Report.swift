import Documents
import Vocabulary

// MARK: - What is wrong

extension Screener {
    mutating func finish(
        _ row: SheetRow, in sheet: SheetPlan, _ view: RowView, _ unknown: [ScreenedRow.UnknownValue],
        _ found: [(check: Int, position: Int)], _ repeats: [Int: String], _ key: RowKey?
    ) -> ScreenedRow {
        var faults: [Fault] = []
        let ordered =
            found.count < 2
            ? found
            : found.sorted { left, right in
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
            sheet: sheet.columns.index, number: row.number, ordinal: report.rows.seen, values: view.values,
            unread: view.unread,
            unknown: unknown, faults: faults, verdict: verdict, key: key)
    }

    /// The township or school by which rows are counted, as people call it.
    func region(of view: RowView) -> String {
        guard let countPosition else { return "" }
        if let townshipPosition, !view.values[townshipPosition].isEmpty { return view.values[townshipPosition] }
        let value = view.values[countPosition]
        if value.isEmpty || source.countBy?.isAddress == false { return value }
        return AddressReader.township(in: value, words: source.words) ?? ""
    }

    mutating func compareTotals(_ row: SheetRow, in sheet: SheetPlan) {
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

    mutating func alarm(
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
    /// Whether all rows have to go by once before: some checks ask for other rows with the same number, or of the same
    /// household.
    public var needsSurvey: Bool { doubles.isNeeded || asksForGroups }

    private var asksForGroups: Bool {
        plan.rows.contains { if case .someInGroup = $0.test { true } else { false } }
    }

    /// Looks at a row only to know what its group holds, and who else has its number.
    public mutating func survey(_ row: SheetRow) {
        let sheet = sheets[current]
        guard row.number > sheet.columns.headerRows.upperBound else { return }
        let line = doubles.pass(row.number)
        guard RowShape(row, in: sheet, words: source.words) == .child else { return }
        let readsAll = asksForGroups
        var values = Array(repeating: "", count: source.fields.count)
        var unread: [Int] = []
        for (column, cell) in row.cells.enumerated() where column < sheet.uses.count && sheet.uses[column] >= 0 {
            guard readsAll || plan.isNumberOfTables[sheet.uses[column]] else { continue }
            let reading = reader.read(cell, as: kinds[sheet.uses[column]], choices[sheet.uses[column]])
            values[sheet.uses[column]] = reading.value
            if reading.flaw != nil { unread.append(sheet.uses[column]) }
        }
        for told in sheet.told { values[told.position] = told.value }
        let view = self.view(values, unread)
        if doubles.isNeeded { doubles.note(row, in: sheet, view, line: line, plan) }
        guard readsAll else { return }
        for check in plan.rows {
            guard case .someInGroup(let field, _, let some) = check.test, some.holds(in: view),
                let group = Occurrences.fingerprint(of: [field], in: view)
            else { continue }
            groups[check.check, default: []].insert(group)
        }
    }

    /// Begins a sheet of the survey.
    public mutating func beginSurvey(sheet place: Int) {
        current = place
        doubles.beginSheet()
    }

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
