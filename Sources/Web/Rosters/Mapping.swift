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
                likelier: likely.flatMap { $0.isSure && $0.source.code != source.code ? $0.source.name : nil },
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

struct MappingPage: Page {
    let roster: Roster
    let source: RosterSource
    let mapping: ColumnMapping
    let rememberedVersion: Int?
    let heads: [SheetHead]
    let problems: [MissingColumn]
    /// The kind of list that the headings look like, if it is surely another.
    var likelier: String?
    var overlaps: [RosterOverlap] = []
    let address: String
    let token: FormToken

    var title: String { say("认列") }
    var trail: [Link] { [Link(say("名册"), to: "/rosters"), Link(source.name, to: address)] }
    var remark: HTML { "\(roster.fileName)" }

    var body: HTML {
        """
        \(Steps.rosterImport(current: 1))
        \(OverlapNotice(overlaps))
        \(problems.isEmpty ? .nothing : Notice(.bad, say("还缺列"), "<ul>\(problems.html { "<li>\(ScreeningRefusal.missingColumns([$0]).message)</li>" })</ul>").html)
        \(likelier.map { Notice(.bad, say("这份文件更像“\($0)”，不像“\(source.name)”。选错了请退回，重新上传时改选名册种类。")) })
        \(rememberedVersion.map { Notice(.good, say("认得这种表头：按第 \($0) 次确认的对应填好了，请核对。")) })
        \(Form(to: address + "/mapping", token: token) {
            """
            \(mapping.sheets.html(sheet))
            <div class="buttons">\(Button(say("列都对，开始体检"), .main))</div>
            """
        })
        """
    }

    private func sheet(_ sheet: SheetColumns) -> HTML {
        Card(
            sheet.name.isEmpty ? roster.fileName : sheet.name, remark: "\(say("表头在第 \(sheet.headerRows.lowerBound) 行"))"
        ) {
            """
            \(Field(say("这张表要入库"), name: "sheet-\(sheet.index)", .tick(sheet.isIncluded)))
            \(DataTable(
                say("列的对应"),
                [.init(say("列"), isMinor: true), .init(say("表头"), isHead: true), .init(say("对应")), .init(say("把握")), .init(say("前几行（已遮盖）"), isMinor: true)],
                lines: sheet.columns.map { column in line(column, sheet) },
                empty: EmptyState(because: say("没有列"), next: say("请检查表头。")), density: .compact))
            """
        }.html
    }

    private func line(_ column: MappedColumn, _ sheet: SheetColumns) -> DataTable.Line {
        let name = "column-\(sheet.index)-\(column.position)"
        let choices = source.fields.map { Field.Choice($0.label, value: $0.name) }
        let select: HTML =
            column.use == .rowNumber
            ? "\(say("序号，不保留"))"
            : """
            <select name="\(name)" aria-label="\(column.header)"><option value="">\(say("其他列，原样保留"))</option>\
            \(choices.html { "<option value=\"\($0.value)\"\(attribute: "selected", when: $0.value == column.field)>\($0.label)</option>" })\
            </select>
            """
        return .init([
            .text(columnName(column.position)), .text(column.header), .init(select),
            .text(column.field == nil ? "" : column.certainty.label), .text(samples(column, sheet)),
        ])
    }

    /// The first rows, with everything personal covered.
    private func samples(_ column: MappedColumn, _ sheet: SheetColumns) -> String {
        guard let head = heads.first(where: { $0.index == sheet.index }) else { return "" }
        let isOpen = column.field.flatMap { source.field($0) }.map { !$0.isSealed } ?? false
        return head.rows.filter { $0.number > sheet.headerRows.upperBound }.prefix(3)
            .map { $0[column.position].text }
            .map { text in
                isOpen || text.count < 2
                    ? text : "\(text.prefix(1))\(String(repeating: "*", count: min(6, text.count - 1)))"
            }
            .filter { !$0.isEmpty }.joined(separator: "，")
    }
}

/// A file that can't be read as a roster: why, and the way to be rid of it.
struct UnreadablePage: Page {
    let roster: Roster
    let sourceName: String
    let message: String
    let address: String
    let token: FormToken

    var title: String { say("这份文件读不了") }
    var trail: [Link] { [Link(say("名册"), to: "/rosters"), Link(sourceName, to: address)] }
    var remark: HTML { "\(roster.fileName)" }
    var body: HTML {
        """
        \(Notice(.bad, message))
        <div class="buttons">\(PostButton(say("退回来源单位"), to: address + "/return", token: token, .main))\
        \(LinkButton(say("重新上传"), to: "/rosters/new"))</div>
        """
    }
}

extension Sequence<UInt8> {
    /// `0a3f…`
    var hex: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
