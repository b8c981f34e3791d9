import Foundation
import Registry
import Vocabulary

/// One's own account: password, second factor, what one did (我的账号).
enum Account {
    static func show(_ call: Call) async throws -> Answer {
        try await page(call, faults: [])
    }

    static func setPassword(_ call: Call) async throws -> Answer {
        let (old, new, again) = (call.form["old"] ?? "", call.form["new"] ?? "", call.form["again"] ?? "")
        guard new == again else {
            return try await page(call, faults: [FieldFault("again", say("两次输入的新密码不一样。请重新输入。"))])
        }
        let (site, user, signature) = (call.site, call.reader.user, call.signature)
        guard try await Account.isOwn(old, call) else {
            return try await page(call, faults: [FieldFault("old", say("现在的密码不对。请重新输入；连续 5 次不对会暂停 15 分钟。"))])
        }
        do {
            let kept = try await site.slowly.pass {
                try Password.fresh(new, for: user.logIn, cost: site.passwordCost)
            }
            try await call.store.write { db in
                try Credential.setPassword(kept, for: user.id, signed: signature, in: db)
            }
        } catch let refusal as CredentialRefusal {
            return try await page(call, faults: [FieldFault("new", refusal.message)])
        }
        return .moved(to: Address.logIn, flash: .passwordSet, cookies: [Cookies.noSession(secure: call.isSecure)])
    }

    /// Asked for once more within a session; a miss counts as one at the door does.
    static func isOwn(_ password: String, _ call: Call) async throws -> Bool {
        let (site, logIn, moment) = (call.site, call.reader.user.logIn, call.moment)
        let challenge = try await call.store.read { db in try Credential.challenge(logIn, in: db) }
        let matched = try await site.slowly.pass { try challenge.answered(by: password, cost: site.passwordCost) }
        let outcome = try await call.store.write { db in
            try Credential.settle(challenge, matched: matched, at: moment, in: db)
        }
        guard case .accepted = outcome else { return false }
        return true
    }

    static func setSecondFactor(_ call: Call) async throws -> Answer {
        let (signature, keys, code) = (call.signature, call.store.keys, call.form.text("code") ?? "")
        guard let secret = Data(base64Encoded: call.form["secret"] ?? ""), secret.count == 20 else {
            throw AddressRefusal()
        }
        do {
            try await call.store.write { db in
                try Credential.setSecondFactor(
                    secret, provenBy: code, for: call.reader.user.id, with: keys, signed: signature, in: db)
            }
        } catch let refusal as CredentialRefusal {
            return try await page(call, faults: [FieldFault("code", refusal.message)], secret: secret)
        }
        return .moved(to: Address.account, flash: .secondFactorSet)
    }

    static func page(
        _ call: Call, faults: [FieldFault], secret: Data? = nil, newToken: String? = nil
    ) async throws -> Answer {
        let (user, day) = (call.reader.user, call.day)
        let (credential, lines, tokens) = try await call.store.read { db in
            (
                try Credential.find(user.id, in: db), try Journal.ownLines(of: user.id, count: 20, in: db),
                try Token.all(of: user.id, on: day, in: db)
            )
        }
        let page = AccountPage(
            viewer: call.reader, token: call.formToken, mustChange: call.query["must"] == "yes",
            hasSecondFactor: credential?.hasSecondFactor ?? false, secret: secret ?? Credential.newSecret(),
            tokens: TokenCard(
                tokens: tokens.map { ($0, call.text(of: $0.id)) }, newToken: newToken, day: day, token: call.formToken,
                command: call.newCommand(), form: newToken == nil ? call.form : Submission(), faults: faults),
            lines: lines, faults: faults)
        return .page(page, status: faults.isEmpty ? .ok : .unprocessableContent)
    }
}
