import Registry
import Screening
import Vocabulary

/// The rosters that the bureau knows how to read (名册来源), as its data files say.
enum SourceList {
    static func show(_ call: Call) async throws -> Answer {
        .page(SourceListPage(sources: call.site.sources.all), section: .administration)
    }
}

struct SourceListPage: Page {
    let sources: [RosterSource]

    var title: String { say("名册来源") }
    var remark: HTML { "\(say("每种来源一个文件，在 sources 目录；新增来源不用改程序"))" }

    var body: HTML {
        """
        \(AdministrationTabs.tabs(current: "sources"))
        \(Card {
            DataTable(
                say("名册来源"),
                [
                    .init(say("名册"), isHead: true), .init(say("来源单位")), .init(say("登记到")), .init(say("字段"), .number),
                    .init(say("体检规则"), .number), .init(say("依据"), isMinor: true), .init(say("版式")),
                ],
                lines: sources.map { source in
                    .init([
                        .text(source.name), .text(source.supplier), .text(source.register.label),
                        .count(source.fields.count), .count(source.checks.count),
                        .text("\(source.document) \(source.documentDate)"),
                        .text(source.isLayoutConfirmed ? say("已核对") : say("未见原件")),
                    ])
                },
                empty: EmptyState(because: say("没有来源文件"), next: say("请把来源文件放进 sources 目录。")), isWide: true
            ).html
        })
        """
    }
}
