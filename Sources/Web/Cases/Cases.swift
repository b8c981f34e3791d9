import Casework
import Registry
import Vocabulary

/// Children who have to be brought back to school: the list and the file (劝返案件).
enum Cases {
    static func list(_ call: Call) async throws -> Answer {
        let (viewer, basis, page, filter) = (call.reader, call.caseBasis, call.page, try filter(call))
        let (found, counts) = try await call.store.read { db in
            var views: [CaseView: Int] = [:]
            for view in CaseView.allCases { views[view] = try CaseLine.count(view.filter, seenBy: viewer, in: db) }
            return (try CaseLine.list(filter, seenBy: viewer, page: page, by: basis, in: db), views)
        }
        return .page(
            CasesPage(
                lines: found.lines, total: found.total, page: page, filter: filter, query: facets(call.query),
                counts: counts, today: call.day, viewer: viewer, address: { address(of: $0, call) }),
            section: .children)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (viewer, basis, filter) = (call.reader.narrowed(to: .exportLists), call.caseBasis, try filter(call))
        let most = call.mostNames
        let (lines, total) = try await call.store.read { db in
            try CaseLine.list(filter, seenBy: viewer, size: most, by: basis, in: db)
        }
        return ListFile(
            "cases", say("劝返案件"), lines, CaseLine.columns(), total: total,
            filter: filter.words.isEmpty ? say("没有筛选") : filter.words.joined(separator: "；"),
            definition: say("您工作范围内的劝返案件，先到期的在前；到期日按期限规则算出。"), isAboutPeople: true)
    }

    static func returns(_ call: Call) async throws -> Answer {
        let viewer = call.reader
        let lines = try await call.store.read { db in try ReturnFigures.byCounty(seenBy: viewer, in: db) }
        return .page(
            ReturnsPage(lines: lines, viewer: viewer, county: { call.text(of: $0) }), section: .children)
    }

    static func returnsFile(_ call: Call) async throws -> ListFile {
        let viewer = call.reader.narrowed(to: .exportLists)
        let lines = try await call.store.read { db in try ReturnFigures.byCounty(seenBy: viewer, in: db) }
        return ListFile(
            "case-returns", say("复学巩固"), lines, ReturnFigures.columns(), total: lines.count,
            definition: ReturnsPage.definition)
    }

    static func show(_ call: Call) async throws -> Answer {
        let (id, viewer, basis) = (try call.id(as: CaseFile.self), call.reader, call.caseBasis)
        let dossier = try await call.store.read { db in try Dossier.find(id, seenBy: viewer, by: basis, in: db) }
        return .page(
            CasePage(
                dossier: dossier, address: address(of: id, call),
                child: viewer.may(.seeChildren) ? "/children/" + call.text(of: dossier.file.child) : nil,
                today: call.day, ladder: basis.rules.ladder, token: call.formToken, viewer: viewer,
                notice: { call.text(of: $0) }),
            section: .children)
    }

    static func address(of id: ID<CaseFile>, _ call: Call) -> String { "/cases/" + call.text(of: id) }

    // MARK: - The query

    private static let names = ["state", "due", "fate", "task", "county", "mine"]

    private static func facets(_ query: Query) -> Query {
        Query(names.compactMap { name in query[name].flatMap { $0.isEmpty ? nil : (name, $0) } })
    }

    private static func filter(_ call: Call) throws -> CaseFilter {
        var filter = CaseFilter()
        filter.status = try call.facet("state")
        filter.due = try call.facet("due")
        filter.fate = try call.facet("fate")
        filter.task = try call.facet("task")
        filter.isMine = call.query["mine"] == "yes"
        filter.county = try call.facet("county", as: Organization.self)
        return filter
    }
}

extension Call {
    var caseBasis: CaseBasis { CaseBasis(site.caseRules, site.sources, store.keys) }
}

/// The views by which people look at the list.
enum CaseView: String, CaseIterable {
    case late, week, mine, visiting, watching, closed, all

    var filter: CaseFilter {
        var filter = CaseFilter()
        switch self {
        case .late: filter.due = .late
        case .week: filter.due = .week
        case .mine: filter.isMine = true
        case .visiting: filter.status = .visiting
        case .watching: filter.status = .watching
        case .closed: filter.status = .closed
        case .all: break
        }
        return filter
    }

    var query: Query {
        switch self {
        case .late: ["due": "late"]
        case .week: ["due": "week"]
        case .mine: ["mine": "yes"]
        case .visiting: ["state": "visiting"]
        case .watching: ["state": "watching"]
        case .closed: ["state": "closed"]
        case .all: [:]
        }
    }
}
