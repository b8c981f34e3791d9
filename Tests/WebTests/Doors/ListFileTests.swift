import Documents
import Foundation
import GRDB
import Registry
import Testing
import Vocabulary

@testable import Web

/// What can be taken away is what the page shows: the same rows, masked alike, and entered in the journal.
struct ListFileTests {
    private static let head = "学校标识码,学校名称,年级,班级,姓名,性别,出生日期,身份证件类型,身份证件号,全国学籍号,入学年月,就读方式,学生当前状态"

    private func lines(_ count: Int) throws -> String {
        let lines = try (0..<count).map { place in
            let start = "539909201305" + String(10 + place % 20) + String(100 + place / 20 % 900)
            let number = start + String(try IDNumber.checkCharacter(for: start).orThrow())
            let sex = (Int(number.dropFirst(16).prefix(1)) ?? 0) % 2 == 0 ? "女" : "男"
            let birth = number.dropFirst(6).prefix(8)
            return "2153990001,石门镇中心小学,三年级,三（1）班,田\(place),\(sex),\(birth),居民身份证,\(number),G\(number),202309,走读,在读"
        }
        return ([Self.head] + lines).joined(separator: "\r\n")
    }

    @Test func `the children's list comes as a workbook with its origin, as text, and for programs`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            _ = try await office.bring(try lines(3), named: "一.csv", asOf: "2026-03-01", apply: true)
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            #expect(try await officer.get("/children").text.contains("href=\"/children.xlsx\""))

            let csv = try await officer.get("/children.csv")
            #expect(csv.status == .ok && csv.bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
            #expect(csv.text.contains("身份证号") && csv.text.contains("539***********"))
            #expect(!csv.text.contains("539909201305"), "numbers are masked as on the page")
            #expect(csv.text.split(separator: "\r\n").count == 4)

            let json = try await officer.get("/children.json")
            let objects = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [[String: String]]
            #expect(objects?.count == 3 && objects?.first?["school"]?.contains("石门镇中心小学") == true)

            let book = try await officer.get("/children.xlsx")
            let path = NSTemporaryDirectory() + "\(UUID().uuidString).xlsx"
            defer { try? FileManager.default.removeItem(atPath: path) }
            try Data(book.bytes).write(to: URL(fileURLWithPath: path))
            let file = try Spreadsheet.open(path)
            #expect(file.sheets.map(\.name) == ["学生列表", "说明"])
            var about = ""
            try file.read(1) { row in
                about += row.cells.map(\.text).joined(separator: "：") + "\n"
                return true
            }
            for word in ["河湾县教育局", "没有筛选", "3 条", "无，全部列出"] { #expect(about.contains(word), "\(word)") }

            let auditor = Visitor(client)
            _ = try await auditor.logIn("auditadmin")
            let journal = try await auditor.get("/audit.csv?verb=exported")
            #expect(journal.text.contains("list=children") && journal.text.contains("count=3"))
        }
    }

    @Test func `every list page has its files, for those who may take them out`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let roster = try await office.bring(try lines(2), named: "一.csv", asOf: "2026-03-01", apply: false)
            let lists = [
                ("countyoffice", ["/rosters", "/children", "/jobs", roster + "/quality", roster + "/difference"]),
                ("sysadmin", ["/admin/users", "/admin/organizations", "/admin/sources", "/jobs"]),
                ("secadmin", ["/admin/rights"]), ("auditadmin", ["/audit"]),
            ]
            for (account, addresses) in lists {
                let visitor = Visitor(client)
                _ = try await visitor.logIn(account)
                for address in addresses {
                    let page = try await visitor.get(address)
                    #expect(MarkupChecks.faults(inDocument: HTML(verbatim: page.text)) == [], "\(address)")
                    for format in ListFile.formats {
                        let file = "\(address).\(format.rawValue)"
                        #expect(page.text.contains("href=\"\(file)\""), "\(file)")
                        let seen = try await visitor.get(file)
                        #expect(seen.status == .ok && !seen.bytes.isEmpty, "\(file) \(seen.words)")
                    }
                }
            }
            let leader = Visitor(client)
            _ = try await leader.logIn("leader")
            #expect(try await !leader.get("/children").text.contains("/children.xlsx"))
            #expect(try await leader.get("/children.xlsx").status == .forbidden)
        }
    }

    @Test
    func
        `more than five hundred names leave the house only when a second person allows it, once; a list can be narrowed`()
        async throws
    {
        let office = try await Office.open()
        try await office.visit { client in
            _ = try await office.bring(try lines(501), named: "一.csv", asOf: "2026-03-01", apply: true)
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let refused = try await officer.get("/children.csv")
            #expect(refused.status == .forbidden && refused.text.contains("501"), "\(refused.words)")
            #expect(MarkupChecks.faults(inDocument: HTML(verbatim: refused.text)) == [])
            let wish = [("list", "/children"), ("query", ""), ("format", "csv")]
            let short = try await officer.fill("/children.csv", "/exports", wish + [("reason", "")])
            #expect(short.status == .unprocessableContent && short.text.contains("用在哪里"), "\(short.words)")
            let asked = try await officer.fill("/children.csv", "/exports", wish + [("reason", "送县政府核定名单")])
            #expect(asked.location?.hasPrefix("/exports") == true, "\(asked.words)")

            let administrator = Visitor(client)
            _ = try await administrator.logIn("secadmin")
            let waiting = try await administrator.get("/admin/exports")
            #expect(MarkupChecks.faults(inDocument: HTML(verbatim: waiting.text)) == [])
            let step = try (waiting.text.firstMatch(of: /action="(\/admin\/exports\/[^"]+)\/approval"/)?.output.1)
                .orThrow()
            let download = "\(step.replacing("/admin", with: ""))/download"
            let early = try await officer.fill("/exports", download, [])
            #expect(early.status == .conflict, "\(early.words)")
            _ = try await administrator.fill("/admin/exports", "\(step)/approval", [])
            let given = try await office.store.read { db in
                try Int.fetchOne(db, sql: "SELECT count(*) FROM journal WHERE verb = 'exported'")
            }
            #expect(given == 0, "asking gives nothing out")
            _ = try await office.bring(try lines(502), named: "二.csv", asOf: "2026-03-02", apply: true)
            let taken = try await officer.fill("/exports", download, [])
            #expect(
                taken.status == .ok && taken.text.split(separator: "\r\n").count == 502, "\(taken.words.prefix(300))")
            #expect(try await officer.fill("/exports", download, []).status == .conflict, "only once")
            #expect(try office.store.examine().complaints.map(\.what) == [])
            let page = try await officer.get("/children")
            #expect(page.text.contains("石门镇中心小学"), "units to narrow by")
            let neighbour = office.store.publicID.text(of: office.neighbour)
            #expect(try await officer.get("/children?unit=\(neighbour)").text.contains("共 0 名"))
            #expect(try await officer.get("/children.csv?unit=\(neighbour)").status == .ok)
        }
    }
}
