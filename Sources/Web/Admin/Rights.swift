import Registry
import Vocabulary

/// Who may do what: roles given and taken back (安全管理员).
enum Rights {
    static func list(_ call: Call) async throws -> Answer {
        let (viewer, page, day) = (call.reader, call.page, call.day)
        let (lines, total) = try await call.store.read { db in
            try UserLine.list(seenBy: viewer, with: .manageRights, page: page, on: day, in: db)
        }
        return .page(
            RightsPage(
                lines: lines, address: { "/admin/rights/" + call.text(of: $0) }, viewer: viewer, total: total,
                page: page),
            section: .administration)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (viewer, day) = (call.reader, call.day)
        let (lines, total) = try await call.store.read { db in
            try UserLine.list(
                seenBy: viewer, with: .manageRights, page: 1, size: ListFile.mostRows, on: day, in: db)
        }
        return ListFile(
            "rights", say("用户与角色"), lines, UserLine.rightsColumns(), total: total,
            definition: say("您管理权限的单位及下级单位的账号，和还没有角色的账号，各自今天的角色，按登录名排列。"))
    }

    static func show(_ call: Call) async throws -> Answer {
        let (line, units) = try await find(call)
        return .page(
            RightPage(
                line: line, isOwn: line.user.id == call.reader.user.id,
                units: units.map { ($0, call.text(of: $0.id)) },
                address: "/admin/rights/" + call.text(of: line.user.id), token: call.formToken),
            section: .administration)
    }

    static func appoint(_ call: Call) async throws -> Answer {
        let (line, units) = try await find(call)
        guard let role = call.form.text("role").flatMap(Role.init), let text = call.form.text("organization"),
            let organization = call.store.publicID.id(of: text, as: Organization.self),
            units.contains(where: { $0.id == organization })
        else { throw OrganizationRefusal.absent }
        let signature = call.signature
        try await call.store.write { db in
            try User.appoint(line.user.id, as: role, at: organization, signed: signature, in: db)
        }
        return .moved(to: "/admin/rights/" + call.text(of: line.user.id), flash: .appointed)
    }

    static func dismiss(_ call: Call) async throws -> Answer {
        let (line, _) = try await find(call)
        guard let appointment = call.form.text("appointment").flatMap({ Int64($0) }) else { throw UserRefusal.absent }
        let signature = call.signature
        try await call.store.write { db in
            try User.dismiss(line.user.id, from: appointment, signed: signature, in: db)
        }
        return .moved(to: "/admin/rights/" + call.text(of: line.user.id), flash: .dismissed)
    }

    private static func find(_ call: Call) async throws -> (UserLine, [Organization]) {
        let (id, viewer, day) = (try call.id(as: User.self), call.reader, call.day)
        return try await call.store.read { db in
            let line = try UserLine.find(id, seenBy: viewer, with: .manageRights, on: day, in: db)
            let units = try viewer.organizations(with: .manageRights).flatMap { try Organization.under($0, in: db) }
            return (line, units.filter { $0.kind != .schoolClass })
        }
    }
}
