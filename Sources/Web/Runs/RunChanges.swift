import Casework
import Documents
import Registry
import Vocabulary

/// Child by child, why this run's numbers are not those of the run before (逐人变化).
enum RunChanges {
    static func list(_ call: Call) async throws -> Answer {
        let (run, viewer, page) = (try await RunResults.find(call), call.reader, call.page)
        let (kind, sources, keys) = (
            try call.facet("kind", of: OutcomeChange.Kind.self), call.site.sources, call.store.keys
        )
        let (earlier, lines, counts) = try await call.store.read { db in
            var lines: [OutcomeChange] = []
            let difference = try RunDifference(of: run, seenBy: viewer, in: db)
            try difference?.each(kind, after: (page - 1) * 50, atMost: 50, from: sources, with: keys, in: db) {
                lines.append($0)
            }
            return (difference?.earlier, lines, try difference?.counts(in: db) ?? [:])
        }
        return .page(
            RunChangesPage(
                run: run, earlier: earlier, kind: kind, lines: lines, counts: counts, page: page, viewer: viewer,
                addresses: RunAddresses(run.id, call), key: { call.text(of: $0) }),
            section: .comparison)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (run, viewer) = (try await RunResults.find(call), call.reader.narrowed(to: .exportLists))
        let (kind, sources, keys, most) = (
            try call.facet("kind", of: OutcomeChange.Kind.self), call.site.sources, call.store.keys, call.mostNames
        )
        let found = try await call.store.read { db in
            try RunDifference(of: run, seenBy: viewer, in: db).map { ($0, try $0.counts(in: db)) }
        }
        let total = kind.map { found?.1[$0] ?? 0 } ?? found?.1.values.reduce(0, +) ?? 0
        return ListFile(
            "changes", say("逐人变化"), OutcomeChange.columns(), total: total,
            filter: "\(run.name)；\(kind?.label ?? say("没有筛选"))",
            definition: found.map { say("和 \($0.0.earlier.name)（比对到 \($0.0.earlier.asOf)）相比，去向、归类或原因不同的孩子；只列您能看到的。") }
                ?? say("这是本单位第一次发布，没有上次可比。"),
            isAboutPeople: true
        ) { db, take in
            try found?.0.each(kind, atMost: most, from: sources, with: keys, in: db, take)
        }
    }

}

struct RunChangesPage: Page {
    let run: MatchRun
    let earlier: MatchRun?
    let kind: OutcomeChange.Kind?
    let lines: [OutcomeChange]
    let counts: [OutcomeChange.Kind: Int]
    let page: Int
    let viewer: Viewer
    let addresses: RunAddresses
    let key: @Sendable (ID<Child>) -> String

    var title: String { say("逐人变化") }
    var trail: [Link] { [Link(say("比对"), to: "/runs"), Link(run.name, to: addresses.run)] }
    var remark: HTML {
        let words = earlier.map { " · " + say("和 \($0.name)（比对到 \($0.asOf)）相比") } ?? ""
        return "\(say("共 \(count: total) 名"))\(words)"
    }

    private var all: Int { counts.values.reduce(0, +) }
    private var total: Int { kind.map { counts[$0] ?? 0 } ?? all }
    private var query: Query { kind.map { ["kind": $0.rawValue] } ?? [:] }

    var body: HTML {
        let kinds = OutcomeChange.Kind.allCases.filter { counts[$0] != nil || $0 == kind }
        let tabs =
            [Tab(say("全部"), to: addresses.changes(), count: all, isCurrent: kind == nil)]
            + kinds.map { Tab($0.label, to: addresses.changes($0), count: counts[$0] ?? 0, isCurrent: $0 == kind) }
        return """
            \(Segments(say("看哪些"), tabs))
            \(Card {
                DataTable(
                    say("逐人变化"), OutcomeChange.columns(), of: lines,
                    drawing: [
                        "name": { line in
                            line.now == nil
                                ? .text(line.identity.shownName)
                                : .link(line.identity.shownName, to: addresses.child(key(line.child)))
                        },
                        "kind": { .init($0.kind.chip) },
                    ], minor: ["birth", "number", "school"],
                    empty: EmptyState(
                        because: earlier == nil ? say("没有上次可比") : say("没有变化"),
                        next: earlier == nil ? say("本单位发布过一次以后，下一次比对这里会逐人列出变化。") : say("每个孩子都和上次一样。"))
                ).html
            })
            \(Paging(page: page, of: 50, total: total, at: addresses.run + "/changes", query))\
            \(ListFileLinks(addresses.run + "/changes", query, for: viewer))
            """
    }
}

extension OutcomeChange.Kind {
    fileprivate var chip: Chip {
        switch self {
        case .settled: Chip("✓", label, .good)
        case .found, .relapsed: Chip("!", label, .bad)
        case .reconsidered: Chip("?", label, .waiting)
        case .left: Chip("○", label, .mute)
        case .moved, .entered: Chip("↗", label, .moving)
        }
    }
}
