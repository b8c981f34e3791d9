import Registry
import Screening
import Vocabulary

/// 选文件: which list it is, for which area and day; beside it the lists that there are, so that the next version of
/// one joins it.
struct UploadPage: Page {
    let sources: RosterSources
    let units: [Field.Choice]
    let latest: [(roster: Roster, again: String)]
    let typed: Submission
    let token: FormToken
    let faults: [FieldFault]

    var title: String { say("导入名册") }
    var trail: [Link] { [Link(say("名册"), to: "/rosters")] }

    var body: HTML {
        """
        \(Steps.rosterImport(current: 0))
        \(latest.isEmpty ? sheet : "<div class=\"columns\"><div>\(sheet)</div><div>\(versions)</div></div>")
        """
    }

    private var sheet: HTML { Card(isForm: true) { form }.html }

    private var form: HTML {
        Form(to: "/rosters", token: token, carriesFiles: true) {
            """
            \(Field(say("名册种类"), name: "source", .choice(sources.all.map { Field.Choice("\($0.name)（\($0.supplier)）", value: $0.code) }, chosen: typed["source"]), faults: faults))
            \(Field(say("覆盖单位"), name: "coverage", .choice(units, chosen: units.count == 1 ? units.first?.value : typed["coverage"]), hint: say("名册说的是哪个县、哪个镇或哪所学校的孩子。"), faults: faults))
            \(Field(say("数据截止日"), name: "asOf", .date(typed.day("asOf")), hint: say("来源单位导出数据的那一天，不是今天。"), faults: faults))
            \(Field(say("来源单位"), name: "supplier", .line(typed["supplier"] ?? ""), hint: say("例如：河湾县公安局。第一次要填；以后不填则与上一次相同，填得不同会当作另一份名册。"), faults: faults, isOptional: !latest.isEmpty))
            \(Field(say("文件"), name: "file", .file(accepts: [".xlsx", ".xlsm", ".csv", ".tsv", ".txt"]), hint: say("Excel 或 WPS 另存的 .xlsx，或 .csv；不用改表头，不用删标题行。"), faults: faults))
            <div class="buttons">\(Button(say("上传，去认列"), .main))</div>
            <p class="sub">\(say("上传后只做体检，确认以前不会写入登记库。原件封存保管。"))</p>
            """
        }.html
    }

    private var versions: HTML {
        Card(say("接着上一版"), remark: "\(say("选它，种类、单位、来源会填好"))") {
            "<ul class=\"waiting\">\(latest.html(line))</ul>"
        }.html
    }

    private func line(_ item: (roster: Roster, again: String)) -> HTML {
        let roster = item.roster
        let version = roster.progress.version.map { say("第 \($0) 版") } ?? ""
        return """
            <li><div><p>\(sources[roster.source]?.name ?? roster.source)</p>\
            <p class="sub">\(roster.supplier) · \(roster.coverageName)</p>\
            <p class="sub">\(version) · \(say("数据截至 \(roster.asOf)"))</p></div>\
            \(LinkButton(say("选它"), to: item.again, .small))</li>
            """
    }
}
