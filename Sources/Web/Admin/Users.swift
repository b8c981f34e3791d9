import Registry
import Vocabulary

/// Accounts: who has one, whether it is open (系统管理员).
enum Users {
    static func list(_ call: Call) async throws -> Answer { try await list(call, faults: []) }

    static func add(_ call: Call) async throws -> Answer {
        let (site, signature) = (call.site, call.signature)
        let (logIn, name) = (call.form.text("logIn") ?? "", call.form.text("name") ?? "")
        let password = call.form["password"] ?? ""
        do {
            let kept = try await site.slowly.pass { try Password.fresh(password, for: logIn, cost: site.passwordCost) }
            let id = try await call.store.write { db in
                let id = try User.add(logIn, name: name, signed: signature, in: db)
                try Credential.setPassword(
                    kept, for: id, mustChange: true, signed: signature.carrying(nil), in: db)
                return id
            }
            return .moved(to: "/admin/users/" + call.text(of: id), flash: .userAdded)
        } catch let refusal as UserRefusal {
            return try await list(call, faults: [FieldFault(refusal == .name ? "name" : "logIn", refusal.message)])
        } catch let refusal as CredentialRefusal {
            return try await list(call, faults: [FieldFault("password", refusal.message)])
        }
    }

    static func show(_ call: Call) async throws -> Answer {
        let line = try await find(call)
        return .page(
            UserPage(line: line, address: call.path, token: call.formToken, moment: call.moment),
            section: .administration)
    }

    static func setPassword(_ call: Call) async throws -> Answer {
        let line = try await find(call)
        let (site, signature, password) = (call.site, call.signature, call.form["password"] ?? "")
        do {
            let kept = try await site.slowly.pass {
                try Password.fresh(password, for: line.user.logIn, cost: site.passwordCost)
            }
            try await call.store.write { db in
                try Credential.setPassword(kept, for: line.user.id, mustChange: true, signed: signature, in: db)
            }
        } catch let refusal as CredentialRefusal {
            let page = UserPage(
                line: line, address: "/admin/users/" + call.text(of: line.user.id), token: call.formToken,
                moment: call.moment, faults: [FieldFault("password", refusal.message)])
            return .page(page, section: .administration, status: .unprocessableContent)
        }
        return .moved(to: "/admin/users/" + call.text(of: line.user.id), flash: .passwordSet)
    }

    static func seal(_ call: Call) async throws -> Answer { try await setSealed(true, call) }
    static func reopen(_ call: Call) async throws -> Answer { try await setSealed(false, call) }

    private static func setSealed(_ sealed: Bool, _ call: Call) async throws -> Answer {
        let (line, signature) = (try await find(call), call.signature)
        try await call.store.write { db in
            try Credential.setSealed(sealed, line.user.id, signed: signature, in: db)
        }
        return .moved(to: "/admin/users/" + call.text(of: line.user.id), flash: sealed ? .sealed : .reopened)
    }

    private static func find(_ call: Call) async throws -> UserLine {
        let (id, viewer, day) = (try call.id(as: User.self), call.reader, call.day)
        return try await call.store.read { db in
            try UserLine.find(id, seenBy: viewer, with: .manageUsers, on: day, in: db)
        }
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (viewer, day) = (call.reader, call.day)
        let (lines, total) = try await call.store.read { db in
            try UserLine.list(
                seenBy: viewer, with: .manageUsers, page: 1, size: ListFile.mostRows, on: day, in: db)
        }
        return ListFile(
            "users", say("用户列表"), lines, UserLine.columns(), total: total,
            definition: say("您管理的单位及下级单位的账号，和还没有角色的账号，按登录名排列；没有密码。"))
    }

    private static func list(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let (viewer, page, day) = (call.reader, call.page, call.day)
        let (lines, total) = try await call.store.read { db in
            try UserLine.list(seenBy: viewer, with: .manageUsers, page: page, on: day, in: db)
        }
        return .page(
            UsersPage(
                lines: lines, address: { "/admin/users/" + call.text(of: $0) }, viewer: viewer, total: total,
                page: page,
                token: call.formToken, command: call.newCommand(), form: call.form, faults: faults),
            section: .administration, status: faults.isEmpty ? .ok : .unprocessableContent)
    }
}
