import Registry
import Testing
import Vocabulary

@testable import Web

struct SessionTests {
    @Test func `one logs in, sees the desk, and logs out`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let visitor = Visitor(client)
            #expect(try await visitor.logIn("countyoffice").location == "/")
            let desk = try await visitor.get("/desk")
            #expect(desk.status == .ok && desk.text.contains("工作台") && desk.text.contains("河湾县教育局"))
            #expect(MarkupChecks.faults(inDocument: HTML(verbatim: desk.text)) == [])
            let out = try await visitor.fill("/desk", "/session/closure", [])
            #expect(out.location == "/session?done=loggedOut")
            #expect(try await visitor.get("/desk").status == .seeOther)
        }
    }

    @Test func `a wrong password is refused in the same words, whether there is such an account or not`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            func words(_ account: String) async throws -> String {
                let seen = try await Visitor(client).logIn(account, "not this one")
                #expect(seen.status == .forbidden && seen.text.contains("value=\"\(account)\""))
                return seen.words.replacing(account, with: "")
            }
            let stranger = try await words("whoever")
            #expect(stranger.contains("账号或密码不对"))
            for attempt in 1...6 { #expect(try await words("countyoffice") == stranger, "attempt \(attempt)") }
            let right = try await Visitor(client).logIn("countyoffice")
            #expect(right.words.replacing("countyoffice", with: "") == stranger, "a pause tells nobody the password")
        }
    }

    @Test func `guesses within a session are counted as at the door`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("countyoffice")
            func change(_ old: String) async throws -> Bool {
                try await visitor.fill(
                    "/account", "/account/password",
                    [("old", old), ("new", "another four words"), ("again", "another four words")]
                ).location != nil
            }
            for _ in 1...5 { #expect(try await !change("not this one")) }
            #expect(try await !change(Office.password), "the pause holds here too")
            #expect(try await Visitor(client).logIn("countyoffice").status == .forbidden)
        }
    }

    @Test func `a form without our token changes nothing`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("sysadmin")
            let seen = try await visitor.post(
                "/admin/users", [("logIn", "intruder"), ("name", "某人"), ("password", "four words no link")],
                token: "stolen")
            #expect(seen.status == .forbidden)
            #expect(try await office.store.read { db in try User.find(logIn: "intruder", in: db) } == nil)
        }
    }

    @Test func `after logging in one goes only within this site`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            for goal in ["//evil.example", "https://evil.example", "/\\evil", "javascript:x"] {
                let visitor = Visitor(client)
                let seen = try await visitor.fill(
                    "/session", nil, [("account", "leader"), ("password", Office.password), ("to", goal)])
                #expect(seen.location == "/", "\(goal)")
            }
        }
    }

    @Test func `an account is added, given a role by another, and sealed`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let system = Visitor(client)
            _ = try await system.logIn("sysadmin")
            let added = try await system.fill(
                "/admin/users", nil,
                [("logIn", "limin"), ("name", "李敏"), ("password", "first four words"), ("command", "")])
            let page = try added.location.orThrow()
            #expect(page.hasSuffix("?done=userAdded"))
            #expect(try await system.get(page).text.contains("没有角色"))

            let security = Visitor(client)
            _ = try await security.logIn("secadmin")
            let rights = page.replacing("/admin/users/", with: "/admin/rights/").replacing("?done=userAdded", with: "")
            let key = office.store.publicID.text(of: office.county)
            let given = try await security.fill(
                rights, rights + "/appointments", [("role", "countyOffice"), ("organization", key)])
            #expect(given.location?.hasSuffix("done=appointed") == true)

            let new = Visitor(client)
            #expect(try await new.logIn("limin", "first four words").location == "/account?must=yes")

            let user = page.replacing("?done=userAdded", with: "")
            _ = try await system.fill(user, user + "/seal", [])
            #expect(try await new.get("/desk").status == .seeOther, "the session ended with the account")
        }
    }

    @Test func `preferences stay with the browser and lead back`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let visitor = Visitor(client)
            let moved = try await visitor.fill("/session", "/preferences", [("large", "yes"), ("back", "/session")])
            #expect(moved.location == "/session")
            #expect(try await visitor.get("/session").text.contains("class=\"big\""))
        }
    }

    @Test func `every page of administration is well formed`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            for (account, addresses) in [
                ("sysadmin", ["/admin/users", "/admin/organizations", "/jobs", "/account", "/help"]),
                ("secadmin", ["/admin/rights", "/audit"]),
                ("auditadmin", ["/audit", "/audit/integrity"]),
            ] {
                let visitor = Visitor(client)
                _ = try await visitor.logIn(account)
                for address in addresses {
                    let seen = try await visitor.get(address)
                    #expect(seen.status == .ok, "\(address)")
                    #expect(MarkupChecks.faults(inDocument: HTML(verbatim: seen.text)) == [], "\(address)")
                }
            }
        }
    }
}
