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
                lines: lines.map { ($0, "/admin/rights/" + call.text(of: $0.user.id)) }, total: total, page: page),
            section: .administration)
    }

    static func show(_ call: Call) async throws -> Answer {
        let (line, units) = try await find(call)
        return .page(
            RightPage(
                line: line, units: units.map { ($0, call.text(of: $0.id)) },
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

struct RightsPage: Page {
    let lines: [(line: UserLine, address: String)]
    let total: Int
    let page: Int

    var title: String { say("角色与权限") }
    var remark: HTML { "\(say("系统、安全、审计三员互相排斥；不能给自己授权"))" }
    var actions: HTML { LinkButton(say("导出申请"), to: "/admin/exports").html }

    var body: HTML {
        """
        \(Card {
            DataTable(
                say("用户与角色"),
                [.init(say("姓名"), isHead: true), .init(say("角色")), .init(say("状态"))],
                lines: lines.map { line, address in
                    .init([.link(line.user.name, to: address), .text(line.roleNames), .init(line.chip)])
                },
                empty: EmptyState(because: say("还没有账号"), next: say("请系统管理员先添加账号。"))
            ).html
        })
        \(Paging(page: page, of: 50, total: total, at: "/admin/rights"))
        """
    }
}

struct RightPage: Page {
    let line: UserLine
    let units: [(unit: Organization, key: String)]
    let address: String
    let token: FormToken

    var title: String { line.user.name }
    var trail: [Link] { [Link(say("角色与权限"), to: "/admin/rights")] }

    var body: HTML {
        """
        \(Card(say("现有角色")) {
            DataTable(
                say("现有角色"), [.init(say("角色"), isHead: true), .init(say("单位")), .init(say("操作"))],
                lines: line.roles.map { held in
                    .init([
                        .text(held.role.label), .text(held.organizationName),
                        .init(PostButton(
                            say("收回"), to: address + "/dismissals", token: token, .small,
                            hidden: ["appointment": "\(held.id)"])),
                    ])
                },
                empty: EmptyState(because: say("还没有角色"), next: say("在下面授予；没有角色的账号登录后什么也看不到。"))
            ).html
        })
        \(Card(say("授予角色")) {
            Form(to: address + "/appointments", token: token) {
                """
                \(Field(say("角色"), name: "role", .choice(among: Role.allCases)))
                \(Field(say("单位"), name: "organization", .choice(units.map { Field.Choice($0.unit.name, value: $0.key) })))
                <div class="buttons">\(Button(say("授予角色"), .main))</div>
                """
            }.html
        })
        """
    }
}
