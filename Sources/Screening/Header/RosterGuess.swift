/// Which source a file is likely to come from, and what its columns mean then.
public struct RosterGuess: Sendable {
    public let source: RosterSource
    public let mapping: ColumnMapping
    /// How many of the columns are known, from 0 to 1.
    public let share: Double
    /// By which guesses are put in order; a heading that few sources know weighs more.
    public let score: Double
    /// Far ahead of all others, so that nobody need be asked.
    public let isSure: Bool
}

extension RosterSource {
    /// What the columns of a file mean if it comes from this source. Sheets that look different are left out.
    public func mapping(for heads: [SheetHead], called fileName: String = "") throws(ScreeningRefusal) -> ColumnMapping
    {
        let findings = heads.compactMap { HeaderFinder(for: self).header(of: $0) }
        guard let best = findings.map(\.score).max(), best >= 2 || fields.count < 2 else {
            throw .noHeader(tried: fields.filter(\.isRequired).map(\.label))
        }
        let sheets = findings.map { finding in
            var sheet = finding.sheet
            sheet.isIncluded = finding.score >= best * 0.6 && missing(in: [sheet]).isEmpty
            return sheet
        }
        // Where every sheet lacks something, the best one is shown, so that a person can say what its columns are.
        guard sheets.contains(where: \.isIncluded) else {
            return ColumnMapping(
                source: code,
                sheets: zip(findings, sheets).map { finding, sheet in
                    var sheet = sheet
                    sheet.isIncluded = finding.score == best
                    return sheet
                })
        }
        return ColumnMapping(source: code, sheets: sheets)
    }

    /// What is missing in the mapping before the file can be screened; nothing if it is complete.
    public func problems(of mapping: ColumnMapping) -> [MissingColumn] { missing(in: mapping.includedSheets) }

    private func missing(in sheets: [SheetColumns]) -> [MissingColumn] {
        var missing: [MissingColumn] = []
        for sheet in sheets {
            let told = fields.filter { self.told($0, by: sheet) != nil }.map(\.name)
            let mapped = Set(sheet.columns.compactMap(\.field) + told)
            for field in fields where field.isRequired && !mapped.contains(field.name) {
                missing.append(MissingColumn(sheet: sheet.name, label: field.label, tried: field.aliases))
            }
            let hasKey = keys.contains { $0.allSatisfy { mapped.contains($0) } }
            if !hasKey, let key = keys.first(where: { !$0.isEmpty }) {
                let field = key.lazy.compactMap { name in fields.first { $0.name == name } }.first {
                    !mapped.contains($0.name)
                }
                missing.append(
                    MissingColumn(sheet: sheet.name, label: field?.label ?? "", tried: field?.aliases ?? []))
            }
        }
        return missing.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The value that the sheet's name or the lines above the table give to a field without a column.
    func told(_ field: RosterField, by sheet: SheetColumns) -> String? {
        guard field.isToldBySheet, let table = field.table else { return nil }
        return ([sheet.name] + sheet.notes).lazy.compactMap { table.entry(namedIn: $0)?.code }.first
    }
}

/// A column without which a file can't be used.
public struct MissingColumn: Hashable, Sendable, Codable {
    public let sheet: String
    public let label: String
    public let tried: [String]
}
