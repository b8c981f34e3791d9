import Foundation
import Testing
import Vocabulary

@testable import Registry

struct CredentialTests {
    /// Tries a password and says what came of it.
    private func attempt(_ password: String, at moment: Moment, _ bureau: Bureau) async throws -> String {
        try await bureau.store.write { db in
            let challenge = try Credential.challenge("sysadmin", in: db)
            let matched = try challenge.answered(by: password, cost: 4)
            switch try Credential.settle(challenge, matched: matched, at: moment, in: db) {
            case .accepted: return "in"
            case .refused(.wrong): return "wrong"
            case .refused(.sealed): return "sealed"
            case .refused(let other): return "\(other)"
            }
        }
    }

    @Test func `five misses lock the account for a quarter of an hour`() async throws {
        let bureau = try await Bureau.found()
        var outcomes: [String] = []
        for _ in 1...5 { outcomes.append(try await attempt("not it at all", at: Bureau.moment, bureau)) }
        #expect(outcomes == ["wrong", "wrong", "wrong", "wrong", "wrong"])
        #expect(
            try await attempt("not it at all", at: Bureau.moment + 60, bureau) == "wrong", "strangers learn nothing")
        #expect(try await attempt(Bureau.password, at: Bureau.moment + 60, bureau) == "wrong", "nor do guessers")
        #expect(try await attempt(Bureau.password, at: Bureau.moment + 15 * 60, bureau) == "in")
    }

    @Test func `an account that nobody used for ninety days is sealed`() async throws {
        let bureau = try await Bureau.found()
        #expect(try await attempt(Bureau.password, at: Bureau.moment, bureau) == "in")
        let later = Bureau.moment + 91 * 86_400
        #expect(try await attempt(Bureau.password, at: later, bureau) == "sealed")
        let (user, signature) = (
            try bureau.administrators[.systemAdministrator].orThrow(),
            try bureau.signature(.securityAdministrator, at: later)
        )
        try await bureau.store.write { db in
            try Credential.setSealed(false, user.id, signed: signature, in: db)
        }
        #expect(try await attempt(Bureau.password, at: later, bureau) == "in")
    }

    @Test(arguments: ["short", "aaaaaaaaaaaaaa", "sysadmin-2026!!", "password-of-mine"])
    func `passwords that anybody would try are refused`(password: String) async throws {
        #expect(throws: CredentialRefusal.self) { try Password.check(password, logIn: "sysadmin") }
    }

    /// RFC 6238, appendix B, cut to six digits.
    @Test(arguments: [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (20_000_000_000, "353130")])
    func `one-time codes are those of the standard`(seconds: Int64, code: String) {
        let secret = Data("12345678901234567890".utf8)
        #expect(OneTimeCode.code(for: secret, at: Moment(milliseconds: seconds * 1000)) == code)
    }

    @Test func `a one-time code counts once`() async throws {
        let bureau = try await Bureau.found()
        let secret = Data("12345678901234567890".utf8)
        let code = OneTimeCode.code(for: secret, at: Bureau.moment)
        let (id, signature) = (
            try bureau.administrators[.systemAdministrator].orThrow().id, try bureau.signature(.systemAdministrator)
        )
        try await bureau.store.write { db in
            try Credential.setSecondFactor(
                secret, provenBy: code, for: id, with: bureau.store.keys, signed: signature, in: db)
            #expect(
                try !Credential.accepts(code, of: id, with: bureau.store.keys, at: Bureau.moment, in: db),
                "it was used to set it up")
            let next = Bureau.moment + 30
            let fresh = OneTimeCode.code(for: secret, at: next)
            #expect(try Credential.accepts(fresh, of: id, with: bureau.store.keys, at: next, in: db))
            #expect(try !Credential.accepts(fresh, of: id, with: bureau.store.keys, at: next, in: db))
        }
    }

    @Test func `a session ends after half an hour of nothing`() async throws {
        let bureau = try await Bureau.found()
        let id = try bureau.administrators[.systemAdministrator].orThrow().id
        let token = try await bureau.store.write { db in
            try Session.begin(for: id, proven: true, at: Bureau.moment, in: db)
        }
        func isIn(after seconds: Int) async throws -> Bool {
            try await bureau.store.read { db in try Session.find(token, at: Bureau.moment + seconds, in: db) != nil }
        }
        #expect(try await isIn(after: 29 * 60))
        #expect(try await !isIn(after: 31 * 60))
        #expect(try await bureau.store.read { db in try Session.find("other", at: Bureau.moment, in: db) == nil })
    }

    @Test func `nobody sets the password of another administrator while the role is held`() async throws {
        let bureau = try await Bureau.found()
        let other = try bureau.administrators[.auditAdministrator].orThrow().id
        let (system, own) = (
            try bureau.signature(.systemAdministrator), try bureau.signature(.auditAdministrator)
        )
        let security = try bureau.signature(.securityAdministrator, at: Bureau.moment + 86_400)
        let password = try Password.fresh("another four words", for: "auditadmin", cost: 4)
        try await bureau.store.write { db in
            #expect(throws: CredentialRefusal.administrator) {
                try Credential.setPassword(password, for: other, signed: system, in: db)
            }
            try Credential.setPassword(password, for: other, signed: own, in: db)
            let role = try Appointment.current(of: other, on: security.day, in: db)[0]
            try User.dismiss(other, from: role.id, signed: security, in: db)
            let later = try bureau.signature(.systemAdministrator, at: Bureau.moment + 86_400)
            try Credential.setPassword(password, for: other, mustChange: true, signed: later, in: db)
        }
    }

    @Test func `no import is asked for while its examination is open`() async throws {
        let bureau = try await Bureau.found()
        let signature = try bureau.signature(.systemAdministrator)
        try await bureau.store.write { db in
            let check = try Job.ask(.check, about: 1, signed: signature, in: db)
            #expect(throws: RosterRefusal.notNow(.checking)) {
                try Job.ask(.import, about: 1, signed: signature, in: db)
            }
            try Job.end(check, .done, at: signature.at, in: db)
            _ = try Job.ask(.import, about: 1, signed: signature, in: db)
        }
    }

    @Test func `the three administrators exclude each other`() async throws {
        let bureau = try await Bureau.found()
        let (id, signature, county) = (
            try bureau.administrators[.systemAdministrator].orThrow().id, try bureau.signature(.securityAdministrator),
            bureau.county
        )
        for role in [Role.securityAdministrator, .auditAdministrator, .countyOffice] {
            await #expect(throws: UserRefusal.excluded(.systemAdministrator, role)) {
                try await bureau.store.write { db in
                    try User.appoint(id, as: role, at: county, signed: signature, in: db)
                }
            }
        }
        let own = try bureau.administrators[.securityAdministrator].orThrow().id
        await #expect(throws: UserRefusal.ownRights) {
            try await bureau.store.write { db in
                try User.appoint(own, as: .leader, at: county, signed: signature, in: db)
            }
        }
    }
}
