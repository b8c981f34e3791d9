import Documents
import Registry
import Screening
import Vocabulary

struct MappingPage: Page {
    let roster: Roster
    let source: RosterSource
    let mapping: ColumnMapping
    let rememberedVersion: Int?
    let heads: [SheetHead]
    let problems: [MissingColumn]
    /// The kind of list that the headings look like, if it is surely another.
    var likelier: RosterSource?
    var overlaps: [RosterOverlap] = []
    let address: String
    let token: FormToken

    var title: String { say("认列") }
    var trail: [Link] { [Link(say("名册"), to: "/rosters"), Link(source.name, to: address)] }
    var remark: HTML { "\(roster.fileName)" }

    /// Once it has been imported, the columns are history.
    private var isOpen: Bool { [.uploaded, .mapped, .checked].contains(roster.progress.state) }

    var body: HTML {
        """
        \(isOpen ? Steps.rosterImport(current: 1).html : Notice(.mute, say("这份名册现在是“\(roster.progress.state.label)”，列的对应不能再改")).html)
        \(OverlapNotice(overlaps))\(MappingWarnings(mapping: mapping, heads: heads, stated: source.statedDay(in: mapping), asOf: roster.asOf))
        \(problems.isEmpty ? .nothing : Notice(.bad, say("还缺列"), "<ul>\(problems.html { "<li>\(ScreeningRefusal.missingColumns([$0]).message)</li>" })</ul>").html)
        \(isOpen ? likelier.map(other) : nil)
        \(rememberedVersion.map { Notice(.good, say("认得这种表头：按第 \($0) 次确认的对应填好了，请核对。")) })
        \(Form(to: address + "/mapping", token: token) {
            """
            \(mapping.sheets.html(sheet))
            \(isOpen ? "<div class=\"buttons\">\(Button(say("列都对，开始体检"), likelier == nil ? .main : .plain))</div>" as HTML : .nothing)
            """
        })
        """
    }

    private func other(_ source: RosterSource) -> HTML {
        Notice(
            .bad, say("这份文件更像“\(source.name)”，不像“\(self.source.name)”"),
            """
            <div class="buttons">\(PostButton(
                say("退回，按“\(source.name)”重新上传"), to: address + "/return", token: token, .main,
                hidden: ["again": source.code]))</div>
            """
        ).html
    }

    private func sheet(_ sheet: SheetColumns) -> HTML {
        let known = sheet.columns.count { $0.field != nil }
        let others = sheet.columns.count { $0.use == .unknown }
        return Card(
            sheet.name.isEmpty ? roster.fileName : sheet.name,
            remark: "\(say("表头在第 \(sheet.headerRows.lowerBound) 行；认出 \(known) 列，其他 \(others) 列原样保留"))"
        ) {
            """
            \(isOpen ? Field(say("这张表要入库"), name: "sheet-\(sheet.index)", .tick(sheet.isIncluded)).html : .nothing)
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
            : !isOpen
                ? "\(column.field.flatMap { source.field($0)?.label } ?? say("其他列，原样保留"))"
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
