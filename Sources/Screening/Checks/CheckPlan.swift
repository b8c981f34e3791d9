import Documents

/// The checks of a source tied to the columns of one file: which are made of which cell, and which can't be made.
struct CheckPlan: Sendable {
    struct ValueCheck: Sendable {
        let check: Int
        let test: ValueTest
    }

    struct RowCheck: Sendable {
        let check: Int
        /// The field whose cell is marked.
        let position: Int
        let test: RowTest
    }

    /// By field position: flaws, and what else is asked of the value.
    private(set) var flaws: [[(flaw: Flaw, check: Int)]]
    private(set) var values: [[ValueCheck]]
    private(set) var rows: [RowCheck] = []
    private(set) var roster: [Int] = []
    /// The sets of fields by which repeated rows are found.
    private(set) var tables: [[Int]] = []
    private(set) var notRun: [ChecksNotRun] = []
    /// By field position: whether it belongs to such a set.
    private(set) var isNumberOfTables: [Bool]

    init(for source: RosterSource, mapped: Set<Int>, context: ScreeningContext) throws(DataRefusal) {
        flaws = Array(repeating: [], count: source.fields.count)
        values = Array(repeating: [], count: source.fields.count)
        isNumberOfTables = Array(repeating: false, count: source.fields.count)
        for (place, check) in source.checks.enumerated() {
            if check.test.isAboutRoster {
                roster.append(place)
                continue
            }
            let names = check.test.fields
            let missing = names.filter { name in source.position(of: name).map { !mapped.contains($0) } ?? true }
            let marked = CheckPlan.marked(by: check, in: source).filter(mapped.contains)
            if !missing.isEmpty || marked.isEmpty {
                note(check, notRunFor: missing, in: source)
                continue
            }
            for position in marked { try add(check, at: place, marking: position, of: source, context) }
        }
        for position in tables.joined() { isNumberOfTables[position] = true }
    }

    /// The sets of fields by which a row has to wait when another row has the same.
    func waitingTables(of source: RosterSource) -> [Int] {
        var places: Set<Int> = []
        for row in rows where source.checks[row.check].severity > .notice {
            if case .unique(let table) = row.test { places.insert(table) }
        }
        return places.sorted()
    }

    /// Of a pack's checks only those that speak of the source's own fields are missed.
    private mutating func note(_ check: RosterCheck, notRunFor missing: [String], in source: RosterSource) {
        guard case .field(let name) = check.selector else { return }
        let names = missing.isEmpty ? [name] : missing
        guard source.position(of: name) != nil, names.allSatisfy({ source.position(of: $0) != nil }) else { return }
        var labels: [String] = []
        for label in names.map(source.label) where !labels.contains(label) { labels.append(label) }
        if let place = notRun.firstIndex(where: { $0.missing == labels }) {
            notRun[place].checks.append(check.label)
        } else {
            notRun.append(ChecksNotRun(missing: labels, checks: [check.label]))
        }
    }

    private static func marked(by check: RosterCheck, in source: RosterSource) -> [Int] {
        switch check.selector {
        case .roster: []
        case .kind(let kind, let except):
            source.fields.indices.filter { source.fields[$0].kind == kind && !except.contains(source.fields[$0].name) }
        case .field(let name):
            // Where no birth is told, the number tells the age.
            if case .ageWindow = check.test {
                [name, "idNumber"].compactMap(source.position(of:))
            } else {
                [source.position(of: name)].compactMap(\.self)
            }
        }
    }

    private mutating func add(
        _ check: RosterCheck, at place: Int, marking position: Int, of source: RosterSource, _ context: ScreeningContext
    ) throws(DataRefusal) {
        switch check.test {
        case .noFlaw(let kinds):
            for flaw in kinds { flaws[position].append((flaw, place)) }
        case .ageWindow(let ages):
            let isAdded = rows.contains { $0.check == place }
            if !isAdded { rows.append(RowCheck(check: place, position: position, test: .ageWindow(ages))) }
        case .implies, .never, .unique, .someInGroup:
            let test = try RowTest(check, source, table: { table(for: $0) })
            rows.append(RowCheck(check: place, position: position, test: test))
        default:
            let test = try ValueTest(check, marking: position, of: source, context)
            values[position].append(ValueCheck(check: place, test: test))
        }
    }

    /// The same set of fields is looked up only once.
    mutating func table(for positions: [Int]) -> Int {
        if let known = tables.firstIndex(of: positions) { return known }
        tables.append(positions)
        return tables.count - 1
    }
}

/// Checks that couldn't be made, because the file lacks columns (没有做的检查).
public struct ChecksNotRun: Codable, Hashable, Sendable {
    /// The labels of the columns.
    public let missing: [String]
    /// The labels of the checks.
    public internal(set) var checks: [String]
}

extension RosterSource {
    func label(of name: String) -> String { field(name)?.label ?? name }
}
