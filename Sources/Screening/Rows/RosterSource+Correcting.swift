import Vocabulary

extension RosterSource {
    /// The field of a source that a fault is about, where its check names one.
    public func field(of fault: Fault) -> RosterField? {
        guard let check = checks.first(where: { $0.id == fault.check }), case .field(let name) = check.selector else {
            return nil
        }
        return field(name)
    }

    /// The field whose column a fault of `screenAgain` marks.
    public func field(markedBy fault: Fault) -> RosterField? {
        fault.cell?.column.flatMap { fields.indices.contains($0) ? fields[$0] : nil } ?? field(of: fault)
    }

    /// A value as a roster would write it, whatever the reader's language: what is typed back is read once more.
    public func spelled(_ value: String, of field: RosterField) -> String {
        Catalogue.$current.withValue(.chinese) { words(for: value, of: field) }
    }

    /// By what a row that was put right is recognised, given its key in the file. A namesake without a number stays the how
    /// manieth it was; of rows with one number only one can be right, so that they share a place.
    public func key(of row: ScreenedRow, formerly former: RowKey?) -> RowKey? {
        guard let key = row.key, let former, key.fields == former.fields, key.values == former.values,
            key.fields.contains(where: { field($0)?.kind == .personName })
        else { return row.key }
        return former
    }

    /// What can be chosen in a field, as a roster would write it and as the reader calls it; empty where anything goes.
    public func choices(of field: RosterField) -> [(spelled: String, label: String)] {
        switch field.kind {
        case .choice: field.table?.entries.map { ($0.label, $0.label) } ?? []
        case .sex: [Sex.male, .female].map { (spelled($0.rawValue, of: field), $0.label) }
        default: []
        }
    }

    /// A value as a person may see it without having asked for the whole.
    public func masked(_ value: String, of field: RosterField) -> String {
        let words = words(for: value, of: field)
        return Mask.hide(words, of: field)
    }
}

extension ScreenedRow {
    /// The same with what the file has in columns that the source doesn't know.
    public func keeping(_ unknown: [UnknownValue]) -> ScreenedRow {
        ScreenedRow(
            sheet: sheet, number: number, ordinal: ordinal, values: values, unread: unread, unknown: unknown,
            faults: faults, verdict: verdict, key: key)
    }
}
