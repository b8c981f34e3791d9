import Registry
import Vocabulary

/// What somebody lends to a program instead of the password (访问令牌).
enum Tokens {
    /// Makes one, for the right password, and shows it this once.
    static func make(_ call: Call) async throws -> Answer {
        let (user, signature, form) = (call.reader.user, call.signature, call.form)
        guard let lastDay = form.day("until") else {
            return try await Account.page(call, faults: [FieldFault("until", say("请填写到期日。"))])
        }
        let password = form["proof"] ?? ""
        guard try await Account.isOwn(password, call) else {
            return try await Account.page(call, faults: [FieldFault("proof", say("现在的密码不对。请重新输入；连续 5 次不对会暂停 15 分钟。"))])
        }
        do {
            let name = form.text("tokenName") ?? ""
            let text = try await call.store.write { db in
                try Token.make(name, until: lastDay, for: user.id, signed: signature, in: db)
            }
            return try await Account.page(call, faults: [], newToken: text)
        } catch let refusal as TokenRefusal {
            return try await Account.page(
                call, faults: [FieldFault(refusal == .lastDay ? "until" : "tokenName", refusal.message)])
        }
    }

    static func revoke(_ call: Call) async throws -> Answer {
        let (id, user, signature) = (try call.id(as: Token.self), call.reader.user, call.signature)
        try await call.store.write { db in try Token.revoke(id, of: user.id, signed: signature, in: db) }
        return .moved(to: Address.account, flash: .tokenRevoked)
    }
}

/// The tokens of an account, the one that was just made, and a form to make another.
struct TokenCard: Component {
    let tokens: [(token: Token, key: String)]
    /// Shown this once.
    let newToken: String?
    let day: Day
    let token: FormToken
    let command: String
    let form: Submission
    let faults: [FieldFault]

    /// Few need one; the form is put away until somebody asks for it.
    var html: HTML {
        let isOpen =
            !tokens.isEmpty || newToken != nil
            || faults.contains { ["tokenName", "until", "proof"].contains($0.field) }
        return Card(say("访问令牌")) {
            "<details class=\"more\" id=\"tokens\"\(attribute: "open", when: isOpen)><summary>\(say("给程序用，不用命令行和程序接口就不需要"))</summary>\(contents)</details>"
        }.html
    }

    private var contents: HTML {
        """
        \(newToken.map(shown))
        <p class="sub">\(say("给程序用：命令行放在环境变量 YIDAN_TOKEN，网页列表放在 Authorization: Bearer，只能看不能改。令牌的权限永远不大于您本人的。"))</p>
        \(DataTable(
                say("访问令牌"),
                [
                    .init(say("名称"), isHead: true), .init(say("到期日")), .init(say("最近使用"), isMinor: true), .init(say("操作")),
                ],
                lines: tokens.map { token, key in
                    .init([
                        .text(token.name), .value(token.lastDay), .text(token.usedAt?.description ?? say("没有用过")),
                        .init(PostButton(say("停用"), to: "/account/tokens/\(key)/revocation", token: self.token, .small)),
                    ])
                },
                empty: EmptyState(because: say("没有访问令牌"), next: say("不用命令行和程序接口，就不需要。"))))
        \(Form(to: "/account/tokens", token: token, hidden: ["command": command]) {
                """
                \(Field(say("令牌名称"), name: "tokenName", .line(form["tokenName"] ?? ""), hint: say("用在哪台机器、做什么。"), faults: faults))
                \(Field(say("到期日"), name: "until", .date(form.day("until") ?? day + 90), hint: say("最长一年。"), faults: faults))
                \(Field(say("现在的密码"), name: "proof", .password(), faults: faults))
                <div class="buttons">\(Button(say("建立令牌")))</div>
                """
            })
        """
    }

    private func shown(_ text: String) -> HTML {
        Notice(
            .good, say("令牌已建立，只显示这一次"),
            "<p class=\"token mono\">\(text)</p><p>\(say("请现在复制，存到只有您能读的地方。丢了就停用它，另建一个。"))</p>"
        ).html
    }
}
