import Registry
import Vocabulary

/// Who did what, newest first.
struct AuditPage: Page {
    let lines: [AuditLine]
    let total: Int
    let page: Int
    let query: Query
    let filter: AuditFilter
    let viewer: Viewer

    private var words: [String] { filter.words }

    var title: String { say("审计日志") }
    var remark: HTML { "\(say("共 \(count: total) 条，新的在前；打开档案、查找、看完整号码、导出都有记录"))" }
    var actions: HTML {
        viewer.may(.verifyAudit) ? LinkButton(say("核验完整性"), to: "/audit/integrity", .main).html : .nothing
    }

    var body: HTML {
        """
        \(AdministrationTabs.tabs(.audit, for: viewer))
        \(FilterBar(at: "/audit", choosing: words) { """
        \(Field(say("操作"), name: "verb", .choice([Field.Choice(say("全部"), value: "")] + Verb.allCases.map(Field.Choice.init), chosen: filter.verb?.rawValue ?? ""), isOptional: true))
        \(Field(say("办理人"), name: "user", .line(filter.userName ?? ""), isOptional: true))
        \(Field(say("从"), name: "from", .date(filter.from), isOptional: true))
        \(Field(say("到"), name: "until", .date(filter.until), isOptional: true))
        """ })
        \(Card {
            lines.isEmpty
                ? EmptyState(because: say("没有符合条件的记录"), next: say("请放宽日期或换一项操作。")).html
                : LogLines(lines.map(\.numbered)).html
        })
        \(Paging(page: page, of: 50, total: total, at: "/audit", query))\(ListFileLinks("/audit", query, for: viewer, with: .exportAudit))
        """
    }
}

/// Is the journal still what was written? (完整性核验)
struct IntegrityPage: Page {
    let diagnosis: Diagnosis
    let seal: (seq: Int64, code: String)
    let fits: Bool?
    let query: Query

    var title: String { say("日志完整性核验") }
    var trail: [Link] { [Link(say("审计日志"), to: "/audit")] }

    var body: HTML {
        """
        \(diagnosis.isSound
            ? Notice(.good, say("\(count: diagnosis.entries) 条记录前后相接，内容没有被改动过。"))
            : Notice(.bad, say("发现 \(diagnosis.complaints.count) 处断裂"), "<ul>\(diagnosis.complaints.html { "<li>\($0.what)</li>" })</ul>"))
        \(Card(say("封印码")) {
            """
            <p>\(say("把下面两项抄在纸上，由单位以外的人保管。以后拿来比对，就能证明在此之前的记录没有动过。"))</p>
            \(Facts([.init(say("记录序号"), seal.seq), .init(say("封印码"), "<span class=\"mono\">\(seal.code.grouped(by: 4))</span>")]))
            """
        })
        \(Card(say("与保管的封印码比对")) {
            """
            \(fits.map { $0
                ? Notice(.good, say("相符。这一条及以前的记录与当时完全一致。"))
                : Notice(.bad, say("不相符。请先核对抄写的序号和封印码；仍不相符，请停用本机并报告上级。")) })
            <form class="form" method="get" action="/audit/integrity">
            \(Field(say("记录序号"), name: "seq", .line(query["seq"] ?? "", .number)))
            \(Field(say("封印码"), name: "code", .line(query["code"] ?? "")))
            <div class="buttons">\(Button(say("比对")))</div></form>
            """
        })
        """
    }
}
