import Casework
import Documents
import Registry
import Screening
import Vocabulary

/// The children behind the figures of a run (比对名单).
enum RunChildren {
    static func list(_ call: Call) async throws -> Answer {
        let (run, viewer, page) = (try await RunResults.find(call), call.reader, call.page)
        let (asked, sources, keys) = (try RunQuery(call.query, call), call.site.sources, call.store.keys)
        let (lines, total, places) = try await call.store.read { db in
            let found = try OutcomeLine.list(
                of: run, asked.filter, sorted: asked.order, seenBy: viewer, page: page, from: sources, with: keys,
                in: db)
            return (found.lines, found.total, try OutcomePlaces(of: run, seenBy: viewer, in: db))
        }
        return .page(
            RunChildrenPage(
                run: run, lines: lines, total: total, page: page, asked: asked, places: places, viewer: viewer,
                addresses: RunAddresses(run.id, call), key: { call.text(of: $0) }, unit: { call.text(of: $0) }),
            section: .comparison)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (run, viewer) = (try await RunResults.find(call), call.reader.narrowed(to: .exportLists))
        let (asked, sources, keys) = (try RunQuery(call.query, call), call.site.sources, call.store.keys)
        let most = call.mostNames
        let (total, places) = try await call.store.read { db in
            (
                try OutcomeLine.count(of: run, asked.filter, seenBy: viewer, in: db),
                try OutcomePlaces(of: run, seenBy: viewer, in: db)
            )
        }
        let facets = RunFacets(asked.filter, places).words
        return ListFile(
            "outcomes", say("比对名单"), OutcomeLine.columns(), total: total,
            filter: "\(run.name)；\(facets.isEmpty ? say("没有筛选") : facets.joined(separator: "；"))",
            definition: say("比对到 \(run.asOf)，校验码 \(run.fingerprint ?? "")；登记 = 已落实 + 未落实，未落实 = 待复核 + 待核实；只列您能看到的孩子。"),
            isAboutPeople: true
        ) { db, take in
            try OutcomeLine.each(
                of: run, asked.filter, sorted: asked.order, seenBy: viewer, atMost: most, from: sources, with: keys,
                in: db, take)
        }
    }

    /// One child of the run: where it is, or who came nearest and why that was not taken.
    static func show(_ call: Call) async throws -> Answer {
        let (run, child, viewer) = (try await RunResults.find(call), try call.id("child", as: Child.self), call.reader)
        let (sources, keys, signature) = (call.site.sources, call.store.keys, call.signature)
        let (line, nearest) = try await call.store.write { db in
            let line = try OutcomeLine.find(child, of: run, seenBy: viewer, from: sources, with: keys, in: db)
            try Journal.record(.openedChild, about: Object(.child, child), signed: signature, in: db) { _ in }
            return (
                line,
                try NearestCandidate.all(of: child, in: run, seenBy: viewer, from: sources, with: keys, in: db)
            )
        }
        return .page(
            RunChildPage(
                run: run, line: line, nearest: nearest, addresses: RunAddresses(run.id, call),
                file: { "/children/" + call.text(of: $0) }, mayReview: viewer.may(.reviewPairs), today: call.day),
            section: .comparison)
    }
}
