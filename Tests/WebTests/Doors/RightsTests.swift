import Registry
import Testing
import Vocabulary

@testable import Web

/// Walks every address with every role: who has the right gets in, nobody else does.
struct RightsTests {
    @Test func `every address lets in those with its right and nobody else`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            for account in Role.allCases.filter({ !$0.isAdministrator }).map({ $0.rawValue.lowercased() })
                + ["sysadmin", "secadmin", "auditadmin", "nobody"]
            {
                let visitor = Visitor(client)
                #expect(try await visitor.logIn(account).status == .seeOther, "\(account) logs in")
                let viewer = try await office.store.read { db in
                    let user = try User.find(logIn: account, in: db).orThrow()
                    return try Viewer.find(user.id, on: try Office.day.orThrow(), in: db)
                }
                for route in office.app.routes where route.needs != .nobody {
                    let address =
                        "/"
                        + route.path.replacing(":id", with: "0000000000000").replacing(":child", with: "0000000000000")
                        .replacing(":name", with: "x")
                    let seen =
                        route.method == .get
                        ? try await visitor.get(address) : try await visitor.post(address, [], token: "none")
                    if !route.needs.isMet(by: viewer) {
                        #expect(seen.status == .forbidden, "\(account) \(route.method) \(address)")
                    } else if route.method == .get {
                        #expect(
                            [.ok, .seeOther, .notFound].contains(seen.status),
                            "\(account) \(address) \(seen.words.prefix(300))")
                    } else {
                        // Let in, but not without the token of one of our pages.
                        #expect(seen.status == .forbidden || route.takesFile, "\(account) \(route.method) \(address)")
                    }
                }
            }
        }
    }

    @Test func `without logging in there is only the door`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            for route in office.app.routes where route.needs != .nobody && route.method == .get {
                let seen = try await Visitor(client).get("/" + route.path)
                #expect(seen.status == .seeOther && seen.location?.hasPrefix("/session") == true, "\(route.path)")
            }
        }
    }

    @Test func `every answer tells the browser to take nothing from elsewhere`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let visitor = Visitor(client)
            for address in ["/session", "/health", "/desk", "/nowhere/at/all"] {
                let headers = try await visitor.get(address).headers
                #expect(headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'") == true, "\(address)")
                #expect(headers[.xContentTypeOptions] == "nosniff", "\(address)")
            }
        }
    }

    @Test func `a right that no address needs is no right`() {
        let needed = Set(
            Routes.table.compactMap { route in if case .right(let right) = route.needs { right } else { nil } })
        let used = needed.union([.seeSources, .exportLists, .exportAudit, .revealNumber])
        #expect(used == Set(Right.allCases))
    }
}
