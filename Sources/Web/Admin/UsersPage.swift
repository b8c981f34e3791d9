import Registry
import Vocabulary

struct UsersPage: Page {
    let lines: [UserLine]
    let address: @Sendable (ID<User>) -> String
    let viewer: Viewer
    let total: Int
    let page: Int
    let token: FormToken
    let command: String
    let form: Submission
    let faults: [FieldFault]

    var title: String { say("用户") }
    var remark: HTML { "\(say("共 \(count: total) 个账号；90 天不用的自动封存"))" }

    var body: HTML {
        """
        \(AdministrationTabs.tabs(.users, for: viewer))
        \(Card {
            DataTable(
                say("用户列表"), UserLine.columns(), of: lines,
                drawing: [
                    "name": { .link($0.user.name, to: address($0.user.id)) }, "state": { .init($0.chip) },
                ], minor: ["seen"],
                empty: EmptyState(because: say("还没有账号"), next: say("在下面添加第一个。"))
            ).html
        })
        \(Paging(page: page, of: 50, total: total, at: "/admin/users"))\(ListFileLinks("/admin/users", for: viewer, with: .manageUsers))
        \(Card(say("添加账号"), isForm: true) {
            Form(to: "/admin/users", token: token, hidden: ["command": command]) {
                """
                \(Field(say("姓名"), name: "name", .line(form["name"] ?? ""), faults: faults))
                \(Field(say("登录名"), name: "logIn", .line(form["logIn"] ?? "", .account), hint: say("2 到 40 个字母或数字，例如姓名拼音。"), faults: faults))
                \(Field(say("初始密码"), name: "password", .password(isNew: true), hint: say("至少 10 个字符；本人第一次登录时必须更换。"), faults: faults))
                <div class="buttons">\(Button(say("添加账号"), .main))</div>
                """
            }.html
        })
        """
    }
}

struct UserPage: Page {
    let line: UserLine
    let address: String
    let token: FormToken
    let moment: Moment
    var faults: [FieldFault] = []

    var title: String { line.user.name }
    var trail: [Link] { [Link(say("用户"), to: "/admin/users")] }
    var remark: HTML { line.chip.html }

    var body: HTML {
        """
        \(Card {
            """
            \(Facts([
                .init(say("登录名"), line.user.logIn), .init(say("角色"), line.roleNames),
                .init(say("最近登录"), line.lastSeenAt), .init(say("动态口令"), line.hasSecondFactor ? say("已启用") : say("未启用")),
            ]))
            <div class="buttons">\(line.isSealed
                ? PostButton(say("启封账号"), to: address + "/reopening", token: token)
                : PostButton(say("封存账号"), to: address + "/seal", token: token))</div>
            """
        })
        \(Card(say("重设密码"), isForm: true) {
            Form(to: address + "/password", token: token) {
                """
                \(Field(say("新的初始密码"), name: "password", .password(isNew: true), hint: say("本人下次登录时必须更换；重设同时解除锁定。"), faults: faults))
                <div class="buttons">\(Button(say("重设密码"), .main))</div>
                """
            }.html
        })
        """
    }
}

extension UserLine {
    var chip: Chip {
        if isSealed { return Chip("‖", stateName, .mute) }
        if lockedUntil != nil { return Chip("▲", stateName, .bad) }
        return roles.isEmpty ? Chip("○", stateName, .waiting) : Chip("✓", stateName, .good)
    }
}
