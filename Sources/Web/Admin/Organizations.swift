import Registry
import Vocabulary

/// Units: province to school, and what became of them (单位).
enum Organizations {
    static func list(_ call: Call) async throws -> Answer {
        guard call.query["code"] != nil else { return try await list(call, faults: []) }
        return try await lookUp(call)
    }

    /// Who had a code on a day: codes are used again, so the day decides.
    private static func lookUp(_ call: Call) async throws -> Answer {
        let (viewer, code) = (call.reader, (call.query["code"] ?? "").trimmingBlanks)
        guard let day = call.query["on"].flatMap({ Day($0) }) else {
            return try await list(call, faults: [FieldFault("on", say("请填写是哪一天的代码。"))])
        }
        let found = try await call.store.read { db -> ID<Organization>? in
            guard let id = try OrganizationPast.holder(of: code, on: day, in: db),
                try viewer.reaches(id, with: .manageOrganizations, in: db)
            else { return nil }
            return id
        }
        guard let found else {
            let words = say("\(day) 没有单位用代码“\(code)”，或它不在您的工作范围。请核对代码，或换一个日期。")
            return try await list(call, faults: [FieldFault("code", words)])
        }
        return .moved(to: address(of: found, call))
    }

    static func add(_ call: Call) async throws -> Answer {
        let (signature, viewer, form) = (call.signature, call.reader, call.form)
        let parent = form.text("parent").flatMap { call.store.publicID.id(of: $0, as: Organization.self) }
        guard let kind = form.text("kind").flatMap(Organization.Kind.init) else {
            return try await list(call, faults: [FieldFault("kind", say("请选择单位类别。"))])
        }
        guard let parent else { return try await list(call, faults: [FieldFault("parent", say("请选择上级单位。"))]) }
        let region = form.text("region").flatMap { RegionCode($0) }
        if form.text("region") != nil, region == nil {
            return try await list(call, faults: [FieldFault("region", say("行政区划代码应为 2 到 12 位数字。请更正，或不填。"))])
        }
        let details = Organization.Details(
            kind, form.text("name") ?? "", code: form.text("code"), region: region, under: parent,
            since: form.day("since") ?? call.day)
        do {
            let id = try await call.store.write { db in
                try viewer.require(.manageOrganizations, at: parent, in: db)
                return try Organization.add(details, signed: signature, in: db)
            }
            return .moved(to: address(of: id, call), flash: .organizationAdded)
        } catch let refusal as OrganizationRefusal {
            return try await list(call, faults: [FieldFault(refusal.field, refusal.message)])
        }
    }

    static func show(_ call: Call) async throws -> Answer { try await show(call, faults: []) }

    /// From a day on it is called, coded or placed otherwise.
    static func change(_ call: Call) async throws -> Answer {
        let (id, signature, viewer, form) = (
            try call.id(as: Organization.self), call.signature, call.reader, call.form
        )
        guard let since = form.day("since") else {
            return try await show(call, faults: [FieldFault("since", say("请填写从哪一天起变更。"))])
        }
        let chosen = form.text("parent").flatMap { call.store.publicID.id(of: $0, as: Organization.self) }
        do {
            try await call.store.write { db in
                try viewer.require(.manageOrganizations, at: id, in: db)
                let now = try Organization.find(id, in: db)
                if let chosen, chosen != now.parentID { try viewer.require(.manageOrganizations, at: chosen, in: db) }
                let details = Organization.Details(
                    now.kind, form.text("name") ?? now.name, code: form.text("code"), region: now.regionCode,
                    under: chosen ?? now.parentID, since: since)
                try Organization.change(id, to: details, signed: signature, in: db)
            }
        } catch let refusal as OrganizationRefusal {
            return try await show(call, faults: [FieldFault(refusal.field, refusal.message)])
        }
        return .moved(to: address(of: id, call), flash: .organizationChanged)
    }

    /// Fills a post from a day on, says that it is vacant, or does away with it.
    static func setPost(_ call: Call) async throws -> Answer {
        let (id, signature, viewer, form) = (
            try call.id(as: Organization.self), call.signature, call.reader, call.form
        )
        guard let day = form.day("on") else {
            return try await show(call, faults: [FieldFault("on", say("请填写从哪一天起。"))])
        }
        do {
            try await call.store.write { db in
                try viewer.require(.manageOrganizations, at: id, in: db)
                let title = form.text("title") ?? ""
                if form["becomes"] == "abolished" {
                    return try Post.abolish(title, in: id, on: day, signed: signature, in: db)
                }
                let holder = form["becomes"] == "vacant" ? nil : form.text("holder") ?? ""
                try Post.fill(title, in: id, with: holder, from: day, signed: signature, in: db)
            }
        } catch let refusal as PostRefusal {
            return try await show(call, faults: [FieldFault(refusal.field, refusal.message)])
        }
        return .moved(to: address(of: id, call), flash: .postSet)
    }

    static func address(of id: ID<Organization>, _ call: Call) -> String {
        "/admin/organizations/" + call.text(of: id)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (viewer, view) = (call.reader, view(call))
        let total = try await call.store.read { db in try view.count(keptBy: viewer, in: db) }
        return ListFile(
            "organizations", say("单位列表"), Organization.columns(), total: total, filter: view.label,
            definition: say("您管理的单位和它的下级单位，以今天的名称、代码为准，按层级和代码排列。")
        ) { db, take in
            try view.each(atMost: ListFile.mostRows, keptBy: viewer, in: db, take)
        }
    }

    private static func view(_ call: Call) -> OrganizationView {
        call.query["view"].flatMap(OrganizationView.init) ?? .standing
    }

    private static func list(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let (viewer, view, page) = (call.reader, view(call), call.page)
        let (units, counts, parents, vacant) = try await call.store.read { db in
            (
                try view.page(page, of: OrganizationsPage.size, keptBy: viewer, in: db),
                try OrganizationView.allCases.map { ($0, try $0.count(keptBy: viewer, in: db)) },
                view == .standing ? try Organization.parents(keptBy: viewer, in: db) : [],
                try Team.vacancies(seenBy: viewer, in: db).posts
            )
        }
        return .page(
            OrganizationsPage(
                view: view, units: units, counts: Dictionary(uniqueKeysWithValues: counts), parents: parents,
                key: { call.text(of: $0) }, vacant: vacant, page: page, query: call.query, viewer: viewer,
                token: call.formToken, command: call.newCommand(), form: call.form, today: call.day, faults: faults),
            section: .administration, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    private static func show(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let (id, viewer, day) = (try call.id(as: Organization.self), call.reader, call.day)
        let page = try await call.store.read { db in
            guard try viewer.reaches(id, with: .manageOrganizations, in: db) else { throw OrganizationRefusal.absent }
            let unit = try Organization.recall(id, in: db)
            let parents = try Organization.parents(keptBy: viewer, in: db).filter { $0.id != id }
            return OrganizationPage(
                unit: unit, path: unit.until == nil ? try Organization.path(to: id, in: db).dropLast() : [],
                past: try OrganizationPast.all(of: id, in: db), successions: try Succession.all(of: id, in: db),
                standing: try Succession.standing(for: id, in: db).filter { $0.id != id },
                posts: try Post.all(in: id, on: day, db), formerPosts: try Post.past(in: id, db),
                parents: parents.map { ($0, call.text(of: $0.id)) }, parent: unit.parentID.map { call.text(of: $0) },
                day: day, address: address(of: id, call), token: call.formToken, form: call.form, faults: faults)
        }
        return .page(page, section: .administration, status: faults.isEmpty ? .ok : .unprocessableContent)
    }
}

extension OrganizationRefusal {
    /// The field of the form that it is about.
    var field: String {
        switch self {
        case .name: "name"
        case .codeTaken: "code"
        case .tooEarly, .future, .belowTooEarly: "since"
        case .successors, .otherKind, .successorLater: "into"
        case .stillHas, .top: "change"
        default: "parent"
        }
    }
}

extension PostRefusal {
    fileprivate var field: String {
        switch self {
        case .title, .absent: "title"
        case .holder: "holder"
        case .future, .tooEarly, .beforeTeam: "on"
        }
    }
}
