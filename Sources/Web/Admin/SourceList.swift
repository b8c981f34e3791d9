import Registry
import Screening
import Vocabulary

/// The rosters that the bureau knows how to read (名册来源), as its data files say.
enum SourceList {
    static func show(_ call: Call) async throws -> Answer {
        .page(SourceListPage(sources: call.site.sources.all, viewer: call.reader), section: .administration)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let sources = call.site.sources.all
        return ListFile(
            "sources", say("名册来源"), sources, RosterSource.columns(), total: sources.count,
            definition: say("本机 sources 目录里的名册来源，一行一种。"))
    }
}

struct SourceListPage: Page {
    let sources: [RosterSource]
    let viewer: Viewer

    var title: String { say("名册来源") }
    var remark: HTML { "\(say("每种来源一个文件，在 sources 目录；新增来源不用改程序"))" }

    var body: HTML {
        """
        \(AdministrationTabs.tabs(.sources, for: viewer))
        \(Card {
            DataTable(
                say("名册来源"), RosterSource.columns(), of: sources, leavingOut: ["code"], broad: ["document"],
                empty: EmptyState(because: say("没有来源文件"), next: say("请把来源文件放进 sources 目录。"))
            ).html
        })
        \(ListFileLinks("/admin/sources", for: viewer, with: .seeSources))
        """
    }
}
