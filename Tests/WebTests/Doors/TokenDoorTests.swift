import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Registry
import Testing
import Vocabulary

@testable import Web

struct TokenDoorTests {
    @Test func `a token is made for the right password, shown once, reads lists, and is revoked`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("countyoffice")
            func make(_ password: String) async throws -> Visitor.Seen {
                try await visitor.fill(
                    "/account", "/account/tokens",
                    [("tokenName", "夜间核对"), ("until", "2026-06-01"), ("proof", password)])
            }
            #expect(try await make("not this one").words.contains("现在的密码不对"))
            let made = try await make(Office.password)
            #expect(made.status == .ok && MarkupChecks.faults(inDocument: HTML(verbatim: made.text)) == [])
            let text = String(try made.text.firstMatch(of: /yidan_[0-9a-f]{64}/).orThrow().output)
            #expect(!(try await visitor.get("/account").text.contains(text)), "it is not shown again")

            func show(_ method: HTTPRequest.Method, _ address: String, _ text: String) async throws -> TestResponse {
                try await client.executeRequest(
                    uri: address, method: method, headers: [.authorization: "Bearer \(text)"], body: nil)
            }
            #expect(try await show(.get, "/rosters", text).status == .ok)
            #expect(
                try await show(.get, "/admin/users", text).status == .forbidden, "never wider than its user's rights")
            #expect(try await show(.get, "/account", text).status == .unauthorized)
            #expect(
                try await show(.post, "/rosters/0000000000000/undoing", text).status == .unauthorized, "it only reads")
            #expect(try await show(.get, "/rosters", text + "0").status == .unauthorized)

            let page = try await visitor.get("/account")
            let revocation = String(
                try page.text.firstMatch(of: /\/account\/tokens\/[0-9a-z]{13}\/revocation/).orThrow().output)
            #expect(try await visitor.fill("/account", revocation, []).location == "/account?done=tokenRevoked")
            #expect(try await show(.get, "/rosters", text).status == .unauthorized)
        }
    }
}
