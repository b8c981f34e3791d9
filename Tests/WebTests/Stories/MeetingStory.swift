import Registry
import Testing
import Vocabulary

@testable import Web

/// What happens where two lists, or two people, meet.
struct MeetingStory {
    private func text(_ name: String, _ seventeen: String) throws -> String {
        [QuarantineStory.head, QuarantineStory.line(name, try QuarantineStory.number(seventeen))].joined(
            separator: "\r\n")
    }

    @Test func `of two people importing into one series the second is told, and loses nothing`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let one = try await office.bring(
                try text("田小禾", "53990920130506992"), named: "甲.csv", asOf: "2026-03-01", apply: false)
            let two = try await office.bring(
                try text("罗小川", "53990920140912991"), named: "乙.csv", asOf: "2026-03-02", apply: false)
            let (first, second) = (Visitor(client), Visitor(client))
            _ = try await first.logIn("countyoffice")
            _ = try await second.logIn("cityoffice")
            _ = try await first.fill(one + "/difference", one + "/import", [("reason", "已电话核对")])
            let job = try await second.fill(two + "/difference", two + "/import", [("reason", "已电话核对")])
            let seen = try await second.get(try job.location.orThrow())
            #expect(seen.text.contains("没有办成") && seen.text.contains("甲.csv）已经入库"), "\(seen.words)")
            #expect(try await first.fill("/children", "/children/search", [("q", "田小禾")]).location != nil)
            #expect(try await first.fill("/children", "/children/search", [("q", "罗小川")]).location == nil)

            // The file is still there: examined once more it goes in, now as the second version.
            let again = try await second.fill(two + "/mapping", nil, [("sheet-0", "yes")])
            #expect(try await second.get(try again.location.orThrow()).text.contains("已完成"))
            #expect(try await second.get(two + "/difference").text.contains("不再列名"))
            _ = try await second.fill(two + "/difference", two + "/import", [("reason", "已电话核对")])
            #expect(try await first.fill("/children", "/children/search", [("q", "罗小川")]).location != nil)
            #expect(try office.store.examine().complaints.map(\.what) == [])
        }
    }

    @Test func `a township's list within the county's is said on the way in`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            _ = try await office.bring(
                try text("田小禾", "53990920130506992"), named: "县.csv", asOf: "2026-03-01", apply: true)
            let township = try await office.store.read { db in
                try Organization.find(code: "539909101", in: db).orThrow()
            }
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let form = try await officer.get("/rosters/new")
            let sent = try await officer.upload(
                "/rosters",
                [
                    ("source", "student-register"), ("coverage", office.store.publicID.text(of: township.id)),
                    ("asOf", "2026-03-02"), ("supplier", "石门镇中心校"),
                ], file: ("镇.csv", Array(try text("罗小川", "53990920140912991").utf8)),
                token: Visitor.token(in: form.text))
            let mapping = try sent.location.orThrow()
            #expect(try await officer.get(mapping).text.contains("河湾县教育局的同类名册"))
            _ = try await officer.fill(mapping, nil, [("sheet-0", "yes")])
            let difference = try await officer.get(mapping.replacing("/mapping", with: "/difference"))
            #expect(difference.text.contains("和已入库的名册范围重叠"))
        }
    }
}
