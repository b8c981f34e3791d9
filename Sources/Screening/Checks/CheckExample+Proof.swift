import Documents
import Vocabulary

extension RosterCheck {
    /// Runs the check's own examples: a rule that doesn't do what it says is refused with its line.
    func proveExamples(with known: [RosterField], words: RosterWords) throws(DataRefusal) {
        guard examples.contains(where: \.isFound), test.isAboutRoster || examples.contains(where: { !$0.isFound })
        else {
            throw .missingKey(place, key: "examples")
        }
        for example in examples {
            let isFound = try finds(example, with: known, words: words)
            if isFound != example.isFound {
                throw .failingExample(example.place, expected: "found: \(example.isFound)", found: "found: \(isFound)")
            }
        }
    }

    private func finds(
        _ example: CheckExample, with known: [RosterField], words: RosterWords
    ) throws(DataRefusal) -> Bool {
        let marked = markedField(among: known)
        var names = Set(test.fields).union(example.rows.flatMap(\.keys)).subtracting([""])
        names.insert(marked.name)
        var fields = [marked]
        for name in names.sorted() where name != marked.name {
            guard let field = known.first(where: { $0.name == name }) else {
                throw .unknownField(example.place, name: name)
            }
            fields.append(field)
        }
        let source = RosterSource(proving: self, with: FieldList(fields), words: words)
        let columns = fields.enumerated().map {
            MappedColumn(position: $0, header: $1.name, use: .field($1.name), certainty: .certain)
        }
        let sheet = SheetColumns(
            index: 0, name: "Sheet1", headerRows: 1...1, notes: [], columns: columns, isIncluded: true)
        let rows = example.rows.enumerated().map { place, row in
            SheetRow(
                number: place + 2,
                cells: fields.map { field in
                    let text = row[field.name] ?? (field.name == marked.name ? row[""] : nil) ?? ""
                    return Cell(text: text, kind: field == marked ? example.cellKind : .text)
                })
        }
        return finds(in: rows, source, ColumnMapping(source: source.code, sheets: [sheet]), example)
    }

    private func finds(
        in rows: [SheetRow], _ source: RosterSource, _ mapping: ColumnMapping, _ example: CheckExample
    ) -> Bool {
        var screener: Screener
        do throws(ScreeningRefusal) {
            screener = try Screener(unchecked: source, as: mapping, in: example.context)
        } catch {
            preconditionFailure("the mapping was made for the source: \(error)")
        }
        screener.beginSurvey(sheet: 0)
        for row in rows { screener.survey(row) }
        screener.begin(sheet: 0)
        for row in rows { _ = screener.take(row) }
        return !screener.finish().checks.isEmpty
    }

    private func markedField(among known: [RosterField]) -> RosterField {
        switch selector {
        case .field(let name): known.first { $0.name == name } ?? RosterField(name, label: name, kind: .text)
        case .kind(.choice, _): RosterField("value", label: "value", kind: .choice, table: .proving)
        case .kind(let kind, let except):
            known.first { $0.kind == kind && !except.contains($0.name) }
                ?? RosterField("value", label: "value", kind: kind)
        case .roster: known.first { $0.name == "name" } ?? RosterField("name", label: "name", kind: .personName)
        }
    }
}

extension ChoiceTable {
    /// A table that knows one word, so that another is in no table.
    static let proving = ChoiceTable(
        name: "proving", entries: [Entry(code: "known", label: "known", aliases: [], stage: nil)])
}

extension RosterSource {
    /// A source made for one check.
    init(proving check: RosterCheck, with fields: FieldList, words: RosterWords) {
        let region = fields["township"].map { _ in CountBy(field: "township", isAddress: false) }
        self.init(
            code: check.id, name: check.label, supplier: "", document: "", documentDate: Day(number: 0),
            register: .children,
            isLayoutConfirmed: true, titles: [], keys: [fields.all.map(\.name)], countBy: region, fields: fields,
            checks: [check], feeds: Feeds(person: [:], guardians: [], household: [:], enrolment: nil, memberships: []),
            examples: [], words: words)
    }
}
