import Vocabulary

/// Counts while rows go by, and makes the report of it.
struct ReportBuilder {
    var rows = ScreeningReport.RowCounts()
    var alarms: [Fault] = []
    private(set) var regions: [String: Int] = [:]
    private var counts: [Int]
    private var samples: [[CellReference]]
    private var sheets: [(name: String, rows: Int, columns: Int)] = []

    /// So many different regions are none: somebody mapped the column of addresses.
    private static let mostRegions = 5000
    private static let mostAlarms = 200

    init(checks: Int) {
        counts = Array(repeating: 0, count: checks)
        samples = Array(repeating: [], count: checks)
    }

    mutating func begin(sheet name: String) { sheets.append((name, 0, 0)) }

    mutating func see(width: Int) {
        if width > sheets[sheets.count - 1].columns { sheets[sheets.count - 1].columns = width }
    }

    mutating func count(_ verdict: Verdict, region: String) {
        rows.seen += 1
        sheets[sheets.count - 1].rows += 1
        switch verdict {
        case .usable: rows.usable += 1
        case .fix: rows.fix += 1
        case .unusable: rows.unusable += 1
        }
        if !region.isEmpty, regions[region] != nil || regions.count < ReportBuilder.mostRegions {
            regions[region, default: 0] += 1
        }
    }

    mutating func count(_ check: Int, at cell: CellReference?) {
        counts[check] += 1
        if let cell, samples[check].count < ScreeningReport.sampleSize { samples[check].append(cell) }
    }

    mutating func alarm(_ fault: Fault, by check: Int) {
        count(check, at: fault.cell)
        if alarms.count < ReportBuilder.mostAlarms { alarms.append(fault) }
    }

    func report(on source: RosterSource, _ mapping: ColumnMapping, notRun: [ChecksNotRun]) -> ScreeningReport {
        var found: [ScreeningReport.CheckCount] = []
        for (place, check) in source.checks.enumerated() where counts[place] > 0 {
            found.append(
                ScreeningReport.CheckCount(
                    check: check.id, label: check.label, severity: check.severity, count: counts[place],
                    cells: samples[place], remedy: check.remedy.filled { _ in "…" }.text))
        }
        found.sort { ($1.severity, $1.count, $0.check) < ($0.severity, $0.count, $1.check) }
        return ScreeningReport(
            source: source.code, mapping: mapping, rows: rows,
            sheets: sheets.map { ScreeningReport.SheetCounts(name: $0.name, rows: $0.rows, columns: $0.columns) },
            checks: found, notRun: notRun, alarms: alarms, regions: regions)
    }
}
