import Registry
import Testing
import Vocabulary

@testable import Web

/// What waits for somebody stands on the desk, and says of which roster.
struct DeskTests {
    private func text(_ name: String) throws -> String {
        let bad = QuarantineStory.line(name, try QuarantineStory.number("53990920160101992"))
            .replacing("居民身份证,539909", with: "居民身份证,53990")
        return [
            QuarantineStory.head, QuarantineStory.line("田小禾", try QuarantineStory.number("53990920130506992")), bad,
        ].joined(separator: "\r\n")
    }

    @Test func `rows to be corrected wait on the desk until a later version takes them over`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let first = try await office.bring(try text("杨小雨"), named: "一.csv", asOf: "2026-03-01", apply: true)
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let desk = try await officer.get("/desk")
            #expect(desk.words.contains("基础教育学籍：1 行待更正") && desk.text.contains(first + "/quarantine"), "\(desk.words)")

            let second = try await office.bring(try text("杨小风"), named: "二.csv", asOf: "2026-03-10", apply: true)
            let later = try await officer.get("/desk")
            #expect(later.text.contains(second + "/quarantine") && !later.text.contains(first + "/quarantine"))

            let other = Visitor(client)
            _ = try await other.logIn("neighbour")
            #expect(try await other.get("/desk").words.contains("现在没有等您处理的事"))
        }
    }

    @Test func `jobs and deeds say which roster they are about`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let roster = try await office.bring(try text("杨小雨"), named: "一.csv", asOf: "2026-03-01", apply: false)
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let sent = try await officer.fill(roster + "/difference", roster + "/import", [("reason", "已电话核对")])
            let job = try #require(sent.location)
            #expect(try await officer.get(job).words.contains("一.csv"))
            #expect(try await officer.get("/jobs").words.contains("一.csv"))
            #expect(try await officer.get("/jobs.csv").text.contains("一.csv"))
            #expect(try await officer.get("/account").words.contains("一.csv · 河湾县教育局"))
        }
    }

    @Test func `each administrator finds the ways through administration that are open to them`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let ways = [
                ("sysadmin", "/admin/users", ["/admin/organizations", "/teams", "/admin/sources"]),
                ("secadmin", "/admin/rights", ["/admin/exports", "/audit"]), ("auditadmin", "/audit", []),
            ]
            for (account, start, others) in ways {
                let visitor = Visitor(client)
                _ = try await visitor.logIn(account)
                let page = try await visitor.get(start)
                let tabs = page.text.matches(of: /class="tabs".*?<\/nav>/.dotMatchesNewlines()).map { String($0.0) }
                    .joined()
                #expect(tabs.isEmpty == others.isEmpty, "\(account)")
                for other in others { #expect(tabs.contains("href=\"\(other)\""), "\(account), \(other)") }
            }
            let own = Visitor(client)
            _ = try await own.logIn("secadmin")
            let user = try await office.store.read { db in try User.find(logIn: "secadmin", in: db).orThrow() }
            let page = try await own.get("/admin/rights/" + office.store.publicID.text(of: user.id))
            #expect(page.words.contains("另一位安全管理员") && !page.text.contains("/appointments"))
        }
    }
}
