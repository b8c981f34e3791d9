import Foundation
import Registry
import Vocabulary

/// 我的账号: what opens it, and what was done with it.
struct AccountPage: Page {
    let viewer: Viewer
    let token: FormToken
    let mustChange: Bool
    let hasSecondFactor: Bool
    let secret: Data
    let tokens: TokenCard
    let lines: [AuditLine]
    let faults: [FieldFault]

    var title: String { say("我的账号") }

    var body: HTML {
        """
        \(mustChange ? Notice(.waiting, say("请先换掉初始密码"), "\(say("换好以后重新登录，再继续工作。"))").html : .nothing)
        \(Card(viewer.user.name) {
            Facts([
                .init(say("登录名"), viewer.user.logIn),
                .init(say("角色"), viewer.appointments.map { "\($0.organizationName) \($0.role.label)" }.joined(separator: " · ")),
            ]).html
        })
        \(Card(say("更换密码"), isForm: true) { password })
        \(Card(say("动态口令（第二重验证）"), isForm: true) { secondFactor })
        \(mustChange ? .nothing : tokens.html)
        \(Card(say("我最近做的事")) {
            lines.isEmpty
                ? EmptyState(because: say("还没有记录"), next: say("您办理的每一步都会记在这里。")).html : LogLines(lines.map(\.drawn)).html
        })
        """
    }

    private var password: HTML {
        Form(to: "/account/password", token: token) {
            """
            \(Field(say("现在的密码"), name: "old", .password(), faults: faults))
            \(Field(say("新密码"), name: "new", .password(isNew: true), hint: say("至少 10 个字符，例如四个不相干的词。"), faults: faults))
            \(Field(say("再输一次新密码"), name: "again", .password(isNew: true), faults: faults))
            <div class="buttons">\(Button(say("更换密码"), .main))</div>
            """
        }.html
    }

    private var secondFactor: HTML {
        if hasSecondFactor { return Notice(.good, say("已启用，登录时需要手机上的 6 位数字。")).html }
        return Form(to: "/account/second-factor", token: token, hidden: ["secret": secret.base64EncodedString()]) {
            """
            <p>\(say("在手机验证器里选“手动输入密钥”，填入下面这一串，再把显示的 6 位数字填回来。"))</p>
            <p class="mono">\(OneTimeCode.base32(secret).grouped(by: 4))</p>
            \(Field(say("手机上的 6 位数字"), name: "code", .line("", .oneTimeCode), faults: faults))
            <div class="buttons">\(Button(say("启用动态口令")))</div>
            """
        }.html
    }
}

extension String {
    /// `ABCD EFGH`, easier to copy by eye.
    func grouped(by size: Int) -> String {
        stride(from: 0, to: count, by: size).map { String(dropFirst($0).prefix(size)) }.joined(separator: " ")
    }
}
