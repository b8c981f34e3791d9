import Testing

@testable import Web

struct OpenSessionsTests {
    @Test func `whoever is logged in is listed until they log out`() async throws {
        let office = try await Office.open(also: AddAPageGuideTests.routes)
        try await office.visit { client in
            let (officer, administrator) = (Visitor(client), Visitor(client))
            _ = try await officer.logIn("countyoffice")
            _ = try await administrator.logIn("sysadmin")
            let page = try await administrator.get("/admin/sessions")
            #expect(page.words.contains("县控辍保学办 countyoffice"))
            #expect(MarkupChecks.faults(inDocument: HTML(verbatim: page.text)) == [])

            try await officer.fill("/desk", "/session/closure", [])
            #expect(!(try await administrator.get("/admin/sessions").words.contains("countyoffice")))
        }
    }
}
