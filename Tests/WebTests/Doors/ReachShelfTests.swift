import GRDB
import Registry
import Testing
import Vocabulary

@testable import Web

/// Turning the pages of a list counts nobody anew, also when the list is narrowed to a school.
struct ReachShelfTests {
    private static func lines() throws -> String {
        let line = try QuarantineStory.line("田小禾", QuarantineStory.number("53990920130506992"))
        let other = try QuarantineStory.line("罗小燕", QuarantineStory.number("53990920140912992"))
        return [QuarantineStory.head, line, other].joined(separator: "\r\n")
    }

    @Test func `a unit's children are counted once, until a roster comes in`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let roster = try await office.bring(try Self.lines(), named: "一.csv", asOf: "2026-03-01", apply: true)
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let school = try await office.store.read { db in
                try Organization.find(code: "2153990001", in: db).orThrow().id
            }
            let list = "/children?unit=\(office.store.publicID.text(of: school))"
            #expect(try await officer.get(list).text.contains("共 2 名"))
            // Behind everybody's back: whoever counts again would see one child.
            try await office.store.write { db in
                try db.execute(
                    sql: "DROP TRIGGER standingStays; DELETE FROM standing WHERE childID = (SELECT max(id) FROM child)")
            }
            #expect(try await officer.get(list + "&page=1").text.contains("共 2 名"))
            _ = try await officer.fill(roster, roster + "/undoing", [])
            #expect(try await officer.get(list).text.contains("共 0 名"), "counted anew after that")
        }
    }
}
