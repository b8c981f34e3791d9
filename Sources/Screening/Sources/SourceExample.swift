import Documents
import Vocabulary

/// A worked example of a source: cells as a file would have them, and what has to come out.
struct SourceExample: Sendable {
    let cells: [Heading]
    let sheetName: String
    let context: ScreeningContext
    let verdict: Verdict
    /// The checks that find something, all of them.
    let faults: [String]
    /// `enrolment.schoolName: 石门镇中心小学`: facts that must come out like this.
    let facts: [String: String]
    let place: DataPlace

    struct Heading: Sendable {
        let header: String
        let text: String
    }

    func prove(for source: RosterSource) throws(DataRefusal) {
        let row = try screened(by: source)
        try expect(verdict.rawValue, row.verdict.rawValue)
        try expect(faults.sorted().joined(separator: " "), row.faults.map(\.check).sorted().joined(separator: " "))
        let found = source.facts(from: row, asOf: context.asOf).byPath
        for (path, value) in facts.sorted(by: { $0.key < $1.key }) {
            try expect("\(path): \(value)", "\(path): \(found[path] ?? "")")
        }
    }

    private func expect(_ expected: String, _ found: String) throws(DataRefusal) {
        if expected != found { throw .failingExample(place, expected: expected, found: found) }
    }

    private func screened(by source: RosterSource) throws(DataRefusal) -> ScreenedRow {
        let header = SheetRow(number: 1, cells: cells.map { Cell(text: $0.header, kind: .text) })
        let row = SheetRow(number: 2, cells: cells.map { Cell(text: $0.text, kind: .text) })
        let screener: Screener
        do throws(ScreeningRefusal) {
            let mapping = try source.mapping(for: [SheetHead(index: 0, name: sheetName, rows: [header, row])])
            for column in mapping.sheets.flatMap(\.columns) where column.use == .unknown {
                throw .missingColumns([MissingColumn(sheet: sheetName, label: column.header, tried: [])])
            }
            screener = try Screener(for: source, as: mapping, in: context)
        } catch {
            throw .failingExample(place, expected: verdict.rawValue, found: error.message)
        }
        var working = screener
        working.begin(sheet: 0)
        guard let screened = working.take(row) else {
            throw .failingExample(place, expected: verdict.rawValue, found: say("不是数据行"))
        }
        return screened
    }
}

// MARK: - Reading

extension SourceExample {
    init(from entry: DataEntry) throws(DataRefusal) {
        try entry.allow(
            "note", "row", "sheet", "verdict", "faults", "facts", "asOf", "today", "coverage", "county", "previous")
        context = try ScreeningContext(from: entry)
        sheetName = try entry.optional("sheet")?.words() ?? "Sheet1"
        verdict = try entry.entry("verdict").choice(of: Verdict.self)
        place = entry.place
        var cells: [Heading] = []
        for pair in try entry.entry("row").pairs() {
            cells.append(Heading(header: pair.key, text: try pair.entry.text()))
        }
        self.cells = cells
        faults = try entry.optional("faults")?.texts() ?? []
        var facts: [String: String] = [:]
        for pair in try entry.optional("facts")?.pairs() ?? [] { facts[pair.key] = try pair.entry.text() }
        self.facts = facts
    }
}

// MARK: - Facts by path

extension RowFacts {
    /// Every fact under its path, in full: for the examples, whose people are made up.
    var byPath: [String: String] {
        var found: [String: String] = [:]
        func add(_ path: String, _ value: (some CustomStringConvertible)?) {
            if let value, !value.description.isEmpty { found[path] = value.description }
        }
        add("person.name", person.name)
        add("person.formerName", person.formerName)
        add("person.idNumber", person.idNumber?.digits)
        add("person.hintedIDNumber", person.hintedIDNumber?.digits)
        add("person.otherDocument", person.otherDocument.map { "\($0.kind) \($0.number)" })
        add("person.birth", person.birth)
        add("person.sex", person.sex?.rawValue)
        add("person.ethnicGroup", person.ethnicGroup?.rawValue)
        add("person.hukou.code", person.hukou?.code)
        add("person.hukou.county", person.hukou?.county)
        add("person.hukou.township", person.hukou?.township)
        add("person.hukou.village", person.hukou?.village)
        add("person.hukou.address", person.hukou?.address)
        add("person.address", person.address)
        add("person.studentNumber", person.studentNumber)
        add("person.certificate", person.certificate?.number)
        add("person.disability", person.certificate.map { "\($0.kind?.rawValue ?? "")/\($0.grade?.rawValue ?? "")" })
        add("person.phone", person.phone)
        add("person.change", person.change)
        for (place, guardian) in guardians.enumerated() {
            add("guardian\(place + 1).name", guardian.name)
            add("guardian\(place + 1).relation", guardian.relation)
            add("guardian\(place + 1).idNumber", guardian.idNumber?.digits)
            add("guardian\(place + 1).phone", guardian.phone)
        }
        add("household.number", household?.number)
        add("household.head", household?.head)
        add("household.headNumber", household?.headNumber?.digits)
        add("household.relationToHead", household?.relationToHead)
        addEnrolment(to: &found)
        add("memberships", memberships.map { "\($0.group.scheme.rawValue)/\($0.group.code)" }.joined(separator: " "))
        add("memberships.from", memberships.compactMap { $0.from?.description }.joined(separator: " "))
        add("memberships.until", memberships.compactMap { $0.until?.description }.joined(separator: " "))
        add("memberships.detail", memberships.map(\.detail).filter { !$0.isEmpty }.joined(separator: " "))
        return found
    }

    private func addEnrolment(to found: inout [String: String]) {
        guard let enrolment else { return }
        found["enrolment.kind"] = enrolment.kind.rawValue
        found["enrolment.schoolCode"] = enrolment.schoolCode
        found["enrolment.schoolName"] = enrolment.schoolName
        found["enrolment.stage"] = enrolment.stage?.rawValue
        found["enrolment.grade"] = enrolment.grade
        found["enrolment.className"] = enrolment.className
        found["enrolment.boarding"] = enrolment.boarding
        found["enrolment.state"] = enrolment.state
        found["enrolment.enteredOn"] = enrolment.enteredOn?.description
        found["enrolment.leftOn"] = enrolment.leftOn?.description
        found["enrolment.number"] = enrolment.number
    }
}
