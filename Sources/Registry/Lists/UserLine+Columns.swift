import Documents
import Vocabulary

extension UserLine {
    public static func columns() -> [ListColumn<UserLine>] {
        [
            ListColumn("name", say("姓名"), text: \.user.name),
            ListColumn("login", say("登录名"), text: \.user.logIn),
            ListColumn("roles", say("角色"), width: 40, text: \.roleNames),
            ListColumn("state", say("状态"), text: \.stateName),
            ListColumn("seen", say("最近登录"), width: 20, text: \.lastSeenAt?.description),
        ]
    }

    /// Who may do what: what those who give roles need to see of an account.
    public static func rightsColumns() -> [ListColumn<UserLine>] { columns().filter { $0.key != "seen" } }

    public var roleNames: String { roles.map { "\($0.organizationName) \($0.role.label)" }.joined(separator: " · ") }

    public var stateName: String {
        if isSealed { return say("已封存") }
        if lockedUntil != nil { return say("已锁定") }
        return roles.isEmpty ? say("没有角色") : say("正常")
    }
}
