import Casework
import Documents
import Registry
import Vocabulary

/// Who has lost every place since a run was published, by rosters that came after it (失去着落).
enum RunLosses {
    static func list(_ call: Call) async throws -> Answer {
        let (run, viewer, page) = (try await RunResults.find(call), call.reader, call.page)
        let (sources, keys) = (call.site.sources, call.store.keys)
        let (lines, total) = try await call.store.read { db in
            var lines: [PlaceLoss] = []
            try PlaceLoss.each(
                of: run, seenBy: viewer, after: (page - 1) * 50, atMost: 50, from: sources, with: keys, in: db
            ) { lines.append($0) }
            return (lines, try PlaceLoss.count(of: run, seenBy: viewer, in: db))
        }
        return .page(
            RunLossesPage(
                run: run, lines: lines, total: total, page: page, viewer: viewer,
                addresses: RunAddresses(run.id, call), file: { "/children/" + call.text(of: $0) }),
            section: .comparison)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (run, viewer) = (try await RunResults.find(call), call.reader.narrowed(to: .exportLists))
        let (sources, keys, most) = (call.site.sources, call.store.keys, call.mostNames)
        let total = try await call.store.read { db in try PlaceLoss.count(of: run, seenBy: viewer, in: db) }
        return ListFile(
            "losses", say("失去着落的孩子"), PlaceLoss.columns(), total: total, filter: run.name,
            definition: say("比对发布时已落实，之后入库的名册里不再有任何着落；名册补回来会自动撤下。只列您能看到的孩子。"), isAboutPeople: true
        ) { db, take in
            try PlaceLoss.each(of: run, seenBy: viewer, atMost: most, from: sources, with: keys, in: db, take)
        }
    }
}

struct RunLossesPage: Page {
    let run: MatchRun
    let lines: [PlaceLoss]
    let total: Int
    let page: Int
    let viewer: Viewer
    let addresses: RunAddresses
    let file: @Sendable (ID<Child>) -> String

    var title: String { say("失去着落的孩子") }
    var trail: [Link] { [Link(say("比对"), to: "/runs"), Link(run.name, to: addresses.run)] }
    var remark: HTML { "\(say("共 \(count: total) 名")) · \(say("发布以后，由新入库的名册发现；姓名或号码写错的行要到下次比对才认得出，请先问学校"))" }

    var body: HTML {
        """
        \(Card {
            DataTable(
                say("失去着落的孩子"), PlaceLoss.columns(), of: lines,
                drawing: ["name": { .link($0.identity.shownName, to: file($0.child)) }],
                minor: ["birth", "number", "school", "before"],
                empty: EmptyState(
                    because: say("没有人失去着落"), next: say("名册入库以后会自动再看一遍：从名册上消失、又不在别处的孩子当天列在这里。"))
            ).html
        })
        \(Paging(page: page, of: 50, total: total, at: addresses.losses))\(ListFileLinks(addresses.losses, for: viewer))
        """
    }
}
