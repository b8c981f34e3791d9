import GRDB
import Testing
import Vocabulary

@testable import Registry

struct TokenTests {
    private func opens(_ text: String, on day: Day = Bureau.moment.day, _ bureau: Bureau) async throws -> String {
        try await bureau.store.read { db in
            do { return try Token.holder(of: text, on: day, in: db).user.logIn } catch let refusal as TokenRefusal {
                return "\(refusal == .refused ? "refused" : refusal.message)"
            }
        }
    }

    @Test func `a token opens what its user may, until its day or until it is revoked`() async throws {
        let bureau = try await Bureau.found()
        let (user, signature) = (
            try bureau.administrators[.systemAdministrator].orThrow(), try bureau.signature(.systemAdministrator)
        )
        let last = signature.day + 30
        let text = try await bureau.store.write { db in
            try Token.make("夜间核对", until: last, for: user.id, signed: signature, in: db)
        }
        #expect(try await opens(text, bureau) == "sysadmin")
        #expect(try await opens(text, on: last, bureau) == "sysadmin")
        #expect(try await opens(text, on: last + 1, bureau) == "refused")
        #expect(try await opens(text + "0", bureau) == "refused")
        try await bureau.store.write { db in
            let kept = try Row.fetchOne(db, sql: "SELECT * FROM token").orThrow()
            #expect(!kept.description.contains(text.dropFirst(6)), "only its digest is kept")
            let token = try Token.all(of: user.id, on: signature.day, in: db)[0]
            try Token.revoke(token.id, of: user.id, signed: signature, in: db)
            let verbs = try String.fetchAll(db, sql: "SELECT verb FROM journal ORDER BY seq DESC LIMIT 2")
            #expect(verbs == ["revokedToken", "madeToken"])
        }
        #expect(try await opens(text, bureau) == "refused")
    }

    @Test func `nobody revokes another's token, and a sealed account lends nothing`() async throws {
        let bureau = try await Bureau.found()
        let (user, other) = (
            try bureau.administrators[.systemAdministrator].orThrow(),
            try bureau.administrators[.auditAdministrator].orThrow()
        )
        let (signature, security) = (
            try bureau.signature(.systemAdministrator), try bureau.signature(.securityAdministrator)
        )
        let text = try await bureau.store.write { db in
            let text = try Token.make("甲", until: signature.day, for: user.id, signed: signature, in: db)
            let token = try Token.all(of: user.id, on: signature.day, in: db)[0]
            #expect(throws: TokenRefusal.absent) {
                try Token.revoke(token.id, of: other.id, signed: signature, in: db)
            }
            try Credential.setSealed(true, user.id, signed: security, in: db)
            return text
        }
        #expect(try await opens(text, bureau) == "refused")
    }

    @Test func `a token has a name and ends within a year`() async throws {
        let bureau = try await Bureau.found()
        let (user, signature) = (
            try bureau.administrators[.systemAdministrator].orThrow(), try bureau.signature(.systemAdministrator)
        )
        try await bureau.store.write { db in
            func refusal(_ name: String, _ last: Day) -> TokenRefusal? {
                do {
                    _ = try Token.make(name, until: last, for: user.id, signed: signature, in: db)
                    return nil
                } catch { return error as? TokenRefusal }
            }
            #expect(refusal(" ", signature.day) == .name)
            #expect(refusal(String(repeating: "长", count: 51), signature.day) == .name)
            #expect(refusal("甲", signature.day - 1) == .lastDay)
            #expect(refusal("甲", signature.day + 367) == .lastDay)
            for _ in 1...Token.most { #expect(refusal("甲", signature.day) == nil) }
            #expect(refusal("甲", signature.day) == .tooMany(Token.most))
        }
    }

    @Test func `a new password ends what the old one lent, and a token does not keep an idle account alive`()
        async throws
    {
        let bureau = try await Bureau.found()
        let (user, signature) = (
            try bureau.administrators[.systemAdministrator].orThrow(), try bureau.signature(.systemAdministrator)
        )
        func lend() async throws -> String {
            try await bureau.store.write { db in
                try Token.make("甲", until: signature.day + 300, for: user.id, signed: signature, in: db)
            }
        }
        let old = try await lend()
        #expect(try await opens(old, on: signature.day + 90, bureau) == "sysadmin")
        #expect(try await opens(old, on: signature.day + 92, bureau) == "refused")
        let password = try Password.fresh("another four words", for: "sysadmin", cost: 4)
        try await bureau.store.write { db in
            try Credential.setPassword(password, for: user.id, signed: signature, in: db)
        }
        #expect(try await opens(old, bureau) == "refused")
        #expect(try await opens(try await lend(), bureau) == "sysadmin")
    }

    @Test func `who is bound beside an administrator does not become another one`() async throws {
        let bureau = try await Bureau.found()
        let (system, security) = (
            try bureau.signature(.systemAdministrator), try bureau.signature(.securityAdministrator)
        )
        try await bureau.store.write { db in
            let user = try User.add("second", name: "第二人", signed: system, in: db)
            try Binding.add("tester", to: user, signed: system, in: db)
            #expect(throws: BindingRefusal.self) {
                try User.appoint(user, as: .auditAdministrator, at: bureau.county, signed: security, in: db)
            }
            try User.appoint(user, as: .systemAdministrator, at: bureau.county, signed: security, in: db)
        }
    }

    @Test func `one account of the operating system is never two of the three administrators`() async throws {
        let bureau = try await Bureau.found()
        let signature = try bureau.signature(.systemAdministrator)
        let auditor = try bureau.administrators[.auditAdministrator].orThrow()
        try await bureau.store.write { db in
            #expect(try Binding.users(of: "tester", in: db).map(\.logIn) == ["sysadmin"])
            #expect(throws: BindingRefusal.self) {
                try Binding.add("tester", to: auditor.id, signed: signature, in: db)
            }
            try Binding.add("other", to: auditor.id, signed: signature, in: db)
        }
    }
}
