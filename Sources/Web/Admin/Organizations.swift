import Registry
import Vocabulary

/// Units: province to school, and what became of them (单位).
enum Organizations {
    static func list(_ call: Call) async throws -> Answer { try await list(call, faults: []) }

    static func add(_ call: Call) async throws -> Answer {
        let (signature, viewer, form) = (call.signature, call.reader, call.form)
        let parent = form.text("parent").flatMap { call.store.publicID.id(of: $0, as: Organization.self) }
        guard let kind = form.text("kind").flatMap(Organization.Kind.init) else {
            return try await list(call, faults: [FieldFault("kind", say("请选择单位类别。"))])
        }
        guard let parent else { return try await list(call, faults: [FieldFault("parent", say("请选择上级单位。"))]) }
        let details = Organization.Details(
            kind, form.text("name") ?? "", code: form.text("code"),
            region: form.text("region").flatMap { RegionCode($0) }, under: parent, since: form.day("since") ?? call.day)
        do {
            let id = try await call.store.write { db in
                try viewer.require(.manageOrganizations, at: parent, in: db)
                return try Organization.add(details, signed: signature, in: db)
            }
            return .moved(to: "/admin/organizations/" + call.text(of: id), flash: .organizationAdded)
        } catch let refusal as OrganizationRefusal {
            return try await list(call, faults: [FieldFault(refusal.field, refusal.message)])
        }
    }

    static func show(_ call: Call) async throws -> Answer { try await show(call, faults: []) }

    static func change(_ call: Call) async throws -> Answer {
        let (id, signature, viewer, form) = (
            try call.id(as: Organization.self), call.signature, call.reader, call.form
        )
        guard let since = form.day("since") else {
            return try await show(call, faults: [FieldFault("since", say("请填写从哪一天起变更。"))])
        }
        do {
            try await call.store.write { db in
                try viewer.require(.manageOrganizations, at: id, in: db)
                let now = try Organization.find(id, in: db)
                let details = Organization.Details(
                    now.kind, form.text("name") ?? now.name, code: form.text("code"), region: now.regionCode,
                    under: now.parentID, since: since)
                try Organization.change(id, to: details, signed: signature, in: db)
            }
        } catch let refusal as OrganizationRefusal {
            return try await show(call, faults: [FieldFault(refusal.field, refusal.message)])
        }
        return .moved(to: "/admin/organizations/" + call.text(of: id), flash: .organizationChanged)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (shown, hidden) = try await units(call)
        return ListFile(
            "organizations", say("单位列表"), Array(shown.prefix(ListFile.mostRows)), Organization.columns(),
            total: shown.count, filter: hidden > 0 ? say("不含 \(count: hidden) 个班级") : say("没有筛选"),
            definition: say("您管理的单位和它的下级单位，以今天的名称、代码为准，按层级和代码排列。"))
    }

    /// Classes only where they are asked for; there are far more of them than of anything else.
    private static func units(_ call: Call) async throws -> (shown: [Organization], hidden: Int) {
        let viewer = call.reader
        let units = try await call.store.read { db in
            try viewer.organizations(with: .manageOrganizations).flatMap { try Organization.under($0, in: db) }
        }
        let shown = call.query["classes"] == "yes" ? units : units.filter { $0.kind != .schoolClass }
        return (shown, units.count - shown.count)
    }

    private static func list(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let (shown, hidden) = try await units(call)
        return .page(
            OrganizationsPage(
                units: shown.map { ($0, call.text(of: $0.id)) }, hidden: hidden, page: call.page, query: call.query,
                viewer: call.reader, token: call.formToken, command: call.newCommand(), form: call.form,
                today: call.day, faults: faults),
            section: .administration, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    private static func show(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let (id, viewer, day) = (try call.id(as: Organization.self), call.reader, call.day)
        let page = try await call.store.read { db in
            guard try viewer.reaches(id, with: .manageOrganizations, in: db) else { throw OrganizationRefusal.absent }
            return OrganizationPage(
                unit: try Organization.find(id, in: db), path: try Organization.path(to: id, in: db),
                past: try OrganizationPast.all(of: id, in: db), posts: try Post.all(in: id, on: day, db),
                address: "/admin/organizations/" + call.text(of: id), token: call.formToken, form: call.form,
                faults: faults)
        }
        return .page(page, section: .administration, status: faults.isEmpty ? .ok : .unprocessableContent)
    }
}

extension OrganizationRefusal {
    fileprivate var field: String {
        switch self {
        case .absent: "parent"
        case .name: "name"
        case .codeTaken: "code"
        case .tooEarly: "since"
        }
    }
}
