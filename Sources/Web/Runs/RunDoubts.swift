import Casework
import Documents
import Registry
import Vocabulary

/// Enrolments that a run found doubtful (学籍疑点).
enum RunDoubts {
    static func list(_ call: Call) async throws -> Answer {
        let (run, viewer, page) = (try await RunResults.find(call), call.reader, call.page)
        let (kind, sources, keys) = (
            try call.facet("kind", of: EnrolmentDoubt.self), call.site.sources, call.store.keys
        )
        let (lines, total, counts) = try await call.store.read { db in
            let found = try DoubtLine.list(
                of: run, kind, seenBy: viewer, page: page, from: sources, with: keys, in: db)
            let counts = try EnrolmentDoubt.allCases.map {
                ($0, try DoubtLine.count(of: run, $0, seenBy: viewer, in: db))
            }
            return (found.lines, found.total, counts)
        }
        return .page(
            RunDoubtsPage(
                run: run, kind: kind, lines: lines, total: total, counts: counts, page: page, viewer: viewer,
                addresses: RunAddresses(run.id, call), file: { "/children/" + call.text(of: $0) }),
            section: .comparison)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (run, viewer) = (try await RunResults.find(call), call.reader.narrowed(to: .exportLists))
        let (kind, sources, keys, most) = (
            try call.facet("kind", of: EnrolmentDoubt.self), call.site.sources, call.store.keys, call.mostNames
        )
        let total = try await call.store.read { db in
            try DoubtLine.count(of: run, kind, seenBy: viewer, in: db)
        }
        return ListFile(
            "doubts", say("学籍疑点"), DoubtLine.columns(), total: total,
            filter: "\(run.name)；\(kind?.label ?? say("没有筛选"))",
            definition: say("比对到 \(run.asOf)：学籍名册和在校名册对不拢的地方，以及户籍在本地、登记名册上没有的学生，一个孩子可以有几条；只列您能看到的孩子。"),
            isAboutPeople: true
        ) { db, take in
            try DoubtLine.each(
                of: run, kind, seenBy: viewer, atMost: most, from: sources, with: keys, in: db, take)
        }
    }

}

struct RunDoubtsPage: Page {
    let run: MatchRun
    let kind: EnrolmentDoubt?
    let lines: [DoubtLine]
    let total: Int
    let counts: [(kind: EnrolmentDoubt, count: Int)]
    let page: Int
    let viewer: Viewer
    let addresses: RunAddresses
    let file: @Sendable (ID<Child>) -> String

    var title: String { say("学籍疑点") }
    var trail: [Link] { [Link(say("比对"), to: "/runs"), Link(run.name, to: addresses.run)] }
    var remark: HTML { "\(say("共 \(count: total) 条"))" }

    private var query: Query { kind.map { ["kind": $0.rawValue] } ?? [:] }

    var body: HTML {
        let all = counts.reduce(0) { $0 + $1.count }
        return """
            \(Segments(say("看哪些"), [Tab(say("全部"), to: addresses.doubts(), count: all, isCurrent: kind == nil)] + counts.map { Tab($0.kind.label, to: addresses.doubts($0.kind), count: $0.count, isCurrent: $0.kind == kind) }))
            \(Card {
                DataTable(
                    say("学籍疑点"), DoubtLine.columns(), of: lines,
                    drawing: [
                        "name": { .link($0.identity.shownName, to: file($0.child)) },
                        "kind": { .init(Chip("?", $0.kind.label, .waiting)) },
                    ], minor: ["birth", "number"],
                    empty: EmptyState(because: say("没有疑点"), next: say("学籍和在校名册对得上。"))
                ).html
            })
            \(Paging(page: page, of: 50, total: total, at: addresses.run + "/doubts", query))\
            \(ListFileLinks(addresses.run + "/doubts", query, for: viewer))
            """
    }
}
