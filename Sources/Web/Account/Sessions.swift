import Hummingbird
import Registry
import Vocabulary

/// Logging in, proving the second factor, logging out (登录).
enum Sessions {
    static func show(_ call: Call) async throws -> Answer {
        if call.viewer != nil, call.session?.isProven == true { return .moved(to: Address.home) }
        let reason = call.query["idle"] == "yes" ? say("您离开了 30 分钟，为安全已退出。没交的内容存在本机，登录后接着填。") : nil
        return .page(LogInPage(token: call.formToken, reason: reason, goingOn: call.query["to"]))
    }

    static func begin(_ call: Call) async throws -> Answer {
        let account = call.form.text("account") ?? ""
        let password = call.form["password"] ?? ""
        let (site, store, moment) = (call.site, call.store, call.moment)
        let challenge = try await store.read { db in try Credential.challenge(account, in: db) }
        let matched = try await site.slowly.pass { try challenge.answered(by: password, cost: site.passwordCost) }
        let outcome = try await store.write { db in
            try Credential.settle(challenge, matched: matched, at: moment, in: db)
        }
        switch outcome {
        case .refused(let refusal):
            let page = LogInPage(
                token: call.formToken, account: account, faults: [FieldFault("password", refusal.message)],
                goingOn: call.form["to"])
            return .page(page, status: .forbidden)
        case .accepted(let user, let mustChange, let wantsCode):
            let token = try await store.write { db in
                try Session.begin(for: user, proven: !wantsCode, at: moment, in: db)
            }
            let cookie = Cookies.session(token, secure: call.isSecure)
            let goal = mustChange ? Address.account + "?must=yes" : here(call.form["to"])
            if wantsCode {
                let query: Query = ["to": goal]
                return .moved(to: query.address(at: "/session/code"), cookies: [cookie])
            }
            return .moved(to: goal, cookies: [cookie])
        }
    }

    static func askCode(_ call: Call) async throws -> Answer {
        guard call.session?.isProven == false else { return .moved(to: Address.home) }
        return .page(CodePage(token: call.formToken, goingOn: call.query["to"]))
    }

    static func proveCode(_ call: Call) async throws -> Answer {
        guard let viewer = call.viewer, let token = call.token, call.session?.isProven == false else {
            return .moved(to: Address.logIn)
        }
        let (code, moment, keys) = (call.form.text("code") ?? "", call.moment, call.store.keys)
        let fresh = try await call.store.write { db -> String? in
            guard try Credential.accepts(code, of: viewer.user.id, with: keys, at: moment, in: db) else { return nil }
            try Session.end(token, signed: nil, in: db)
            return try Session.begin(for: viewer.user.id, proven: true, at: moment, in: db)
        }
        guard let fresh else {
            let fault = FieldFault("code", CredentialRefusal.code.message)
            return .page(CodePage(token: call.formToken, goingOn: call.form["to"], wrong: fault), status: .forbidden)
        }
        return .moved(to: here(call.form["to"]), cookies: [Cookies.session(fresh, secure: call.isSecure)])
    }

    static func end(_ call: Call) async throws -> Answer {
        let (token, signature) = (call.token, call.signature)
        if let token { try await call.store.write { db in try Session.end(token, signed: signature, in: db) } }
        return .moved(to: Address.logIn, flash: .loggedOut, cookies: [Cookies.noSession(secure: call.isSecure)])
    }

    static func setPreferences(_ call: Call) async throws -> Answer {
        var preferences = call.preferences
        if let large = call.form["large"] { preferences.hasLargeType = large == "yes" }
        if let contrast = call.form["contrast"] { preferences.hasHighContrast = contrast == "yes" }
        if let language = call.form["language"].flatMap(Preferences.Language.init) { preferences.language = language }
        return .moved(
            to: here(call.form["back"]), cookies: [Cookies.preferences(preferences, secure: call.isSecure)])
    }

    /// Only ever within this site.
    private static func here(_ address: String?) -> String {
        guard let address, address.hasPrefix("/"), !address.hasPrefix("//"), !address.contains("\\"),
            address.utf8.allSatisfy({ $0 > 32 && $0 < 127 })
        else { return Address.home }
        return address
    }
}

/// The second question at the door.
struct CodePage: Page {
    let token: FormToken
    let goingOn: String?
    var wrong: FieldFault?

    var title: String { say("输入动态口令") }
    var heading: HTML { .nothing }
    var body: HTML {
        """
        <section class="card door"><h1>\(title)</h1><p class="sub">\(say("打开手机上的验证器，输入 6 位数字"))</p>\
        \(wrong.map { "<div role=\"alert\">\(Notice(.bad, $0.message))</div>" })\
        \(Form(to: "/session/code", token: token, hidden: ["to": goingOn ?? ""]) {
            """
            \(Field(say("动态口令"), name: "code", .line("", .oneTimeCode)))
            <div class="buttons">\(Button(say("登录"), .main))</div>
            """
        })</section>
        """
    }
}
