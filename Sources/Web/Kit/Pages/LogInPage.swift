import Vocabulary

/// The door (登录).
struct LogInPage: Page {
    let token: FormToken
    let account: String
    /// Said within the card, which is narrower than other pages.
    let wrong: [FieldFault]
    /// Why the reader stands here again: 您离开了 30 分钟，为安全已退出.
    let reason: String?
    /// Where the reader wanted to go.
    let goingOn: String?

    init(
        token: FormToken, account: String = "", faults: [FieldFault] = [], reason: String? = nil,
        goingOn: String? = nil
    ) {
        self.token = token
        self.account = account
        wrong = faults
        self.reason = reason
        self.goingOn = goingOn
    }

    var title: String { say("登录") }
    var heading: HTML { .nothing }

    var body: HTML {
        """
        <section class="card door"><h1>\(title)</h1>\
        <p class="sub">\(say("用本单位管理员发给您的账号"))</p>\
        \(wrong.first.map { "<div role=\"alert\">\(Notice(.bad, $0.message))</div>" })\(reason.map { Notice(.waiting, $0) })\
        \(Form(to: Address.logIn, token: token, hidden: ["to": goingOn ?? ""]) { fields })\
        <p class="sub">\(say("忘了密码或还没有账号，请找本校、本单位管理员。"))</p></section>
        """
    }

    private var fields: HTML {
        """
        \(Field(say("账号"), name: "account", .line(account, .account)))
        \(Field(say("密码"), name: "password", .password()))
        <div class="buttons">\(Button(title, .main))</div>
        """
    }
}
