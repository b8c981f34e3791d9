import Documents
import Registry
import Screening
import Vocabulary

/// Which column means what (认列): guessed from the headings, confirmed by a person, remembered.
enum Mapping {
    static func show(_ call: Call) async throws -> Answer {
        let (roster, source) = try await find(call)
        let (file, guess, version): ([SheetHead], Screening.ColumnMapping, Int?)
        do {
            (file, guess, version) = try await look(at: roster, source, call)
        } catch let refusal as any Refusal {
            let page = UnreadablePage(
                roster: roster, sourceName: source.name, message: refusal.message,
                address: Rosters.address(of: roster.id, call), token: call.formToken)
            return .page(page, section: .comparison, status: .unprocessableContent)
        }
        let overlaps = try await call.store.read { db in try RosterOverlap.all(of: roster, in: db) }
        let likely = call.site.sources.guesses(for: file, called: roster.fileName).first
        return .page(
            MappingPage(
                roster: roster, source: source, mapping: guess, rememberedVersion: version, heads: file,
                problems: source.problems(of: guess),
                likelier: likely.flatMap { $0.isSure && $0.source.code != source.code ? $0.source : nil },
                overlaps: overlaps, address: Rosters.address(of: roster.id, call),
                token: call.formToken),
            section: .comparison)
    }

    static func confirm(_ call: Call) async throws -> Answer {
        let (roster, source) = try await find(call)
        var (heads, mapping, version) = try await look(at: roster, source, call)
        for sheet in mapping.sheets {
            mapping = mapping.including(call.form["sheet-\(sheet.index)"] == "yes", sheet: sheet.index)
            for column in sheet.columns {
                guard let answer = call.form["column-\(sheet.index)-\(column.position)"] else { continue }
                if answer != column.field ?? "" {
                    mapping = mapping.setting(column.header, to: answer.isEmpty ? nil : answer)
                }
            }
        }
        let problems = source.problems(of: mapping)
        guard problems.isEmpty, !mapping.includedSheets.isEmpty else {
            let page = MappingPage(
                roster: roster, source: source, mapping: mapping, rememberedVersion: version, heads: heads,
                problems: problems, address: Rosters.address(of: roster.id, call), token: call.formToken)
            return .page(page, section: .comparison, status: .unprocessableContent)
        }
        let (confirmed, signature) = (mapping, call.signature)
        try await call.store.write { db in try roster.confirm(confirmed, signed: signature, in: db) }
        return try await Rosters.start(.check, call)
    }

    private static func find(_ call: Call) async throws -> (Roster, RosterSource) {
        let (roster, source) = try await Rosters.find(call, with: .importRosters)
        guard let source else {
            throw ScreeningRefusal.unknownSource(roster.source, known: call.site.sources.all.map(\.code))
        }
        return (roster, source)
    }

    /// The heads of the sheets, and what their columns mean as was confirmed, or is remembered, or can be guessed.
    private static func look(
        at roster: Roster, _ source: RosterSource, _ call: Call
    ) async throws -> (heads: [SheetHead], mapping: ColumnMapping, version: Int?) {
        guard let folder = call.store.folder else { throw RosterRefusal.absent }
        let heads = try Evidence(folder, keys: call.store.keys).lend(roster.fileDigest) { path in
            try SheetHead.all(of: try Spreadsheet.open(path, called: roster.fileName))
        }
        if let mapping = try roster.mapping() { return (heads, mapping, nil) }
        let guess = try source.mapping(for: heads, called: roster.fileName)
        let remembered = try await call.store.read { db in try RosterMapping.remembered(for: guess, in: db) }
        return (heads, remembered.map { guess.recalling($0.mapping) } ?? guess, remembered?.version)
    }
}

extension Sequence<UInt8> {
    /// `0a3f…`
    var hex: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
