import Registry
import Vocabulary

struct RightsPage: Page {
    let lines: [UserLine]
    let address: @Sendable (ID<User>) -> String
    let viewer: Viewer
    let total: Int
    let page: Int

    var title: String { say("角色与权限") }
    var remark: HTML { "\(say("共 \(count: total) 个账号；系统、安全、审计三员互相排斥"))" }

    var body: HTML {
        """
        \(AdministrationTabs.tabs(.rights, for: viewer))
        \(Card {
            DataTable(
                say("用户与角色"), UserLine.rightsColumns(), of: lines,
                drawing: [
                    "name": { .link($0.user.name, to: address($0.user.id)) }, "state": { .init($0.chip) },
                ], minor: ["login"],
                empty: EmptyState(because: say("还没有账号"), next: say("请系统管理员先添加账号。"))
            ).html
        })
        \(Paging(page: page, of: 50, total: total, at: "/admin/rights"))\
        \(ListFileLinks("/admin/rights", for: viewer, with: .manageRights))
        """
    }
}

/// The roles of one account; nobody changes their own.
struct RightPage: Page {
    let line: UserLine
    let isOwn: Bool
    let units: [(unit: Organization, key: String)]
    let address: String
    let token: FormToken

    var title: String { line.user.name }
    var trail: [Link] { [Link(say("角色与权限"), to: "/admin/rights")] }
    var remark: HTML { "\(line.chip) \(line.user.logIn)" }

    var body: HTML {
        """
        \(Card(say("现有角色")) {
            DataTable(
                say("现有角色"),
                [.init(say("角色"), isHead: true), .init(say("单位"))] + (isOwn ? [] : [.init(say("操作"))]),
                lines: line.roles.map { held in
                    .init([.text(held.role.label), .text(held.organizationName)] + (isOwn ? [] : [taking(held)]))
                },
                empty: EmptyState(because: say("还没有角色"), next: say("在下面授予；没有角色的账号登录后什么也看不到。"))
            ).html
        })
        \(isOwn ? Notice(.mute, say("自己的角色要由另一位安全管理员授予或收回")).html : giving)
        """
    }

    private func taking(_ held: Appointment) -> DataTable.Cell {
        .init(
            PostButton(
                say("收回"), to: address + "/dismissals", token: token, .small, hidden: ["appointment": "\(held.id)"]))
    }

    private var giving: HTML {
        Card(say("授予角色"), isForm: true) {
            Form(to: address + "/appointments", token: token) {
                """
                \(Field(say("角色"), name: "role", .choice(among: Role.allCases)))
                \(Field(say("单位"), name: "organization", .choice(units.map { Field.Choice($0.unit.name, value: $0.key) })))
                <div class="buttons">\(Button(say("授予角色"), .main))</div>
                """
            }.html
        }.html
    }
}
