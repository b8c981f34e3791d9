import Foundation
import GRDB
import Testing
import Vocabulary

@testable import Registry
@testable import Web

/// A county officer brings a roster in, sees what is wrong, confirms it, finds the child, and takes it back.
struct RosterStory {
    /// A citizen number with its check digit.
    private func number(_ seventeen: String) throws -> String {
        seventeen + String(try IDNumber.checkCharacter(for: seventeen).orThrow())
    }

    private func roster(with more: [String] = [], without: Set<String> = []) throws -> [UInt8] {
        let children = [
            ("田小禾", "女", try number("53990920130506992"), "三年级", "三（1）班"),
            ("田小满", "男", try number("53990920170211991"), "一年级", "一（1）班"),
            ("罗小川", "男", try number("53990920140912991"), "五年级", "五（2）班"),
        ]
        var lines = ["学校标识码,学校名称,年级,班级,姓名,性别,出生日期,民族,身份证件类型,身份证件号,全国学籍号,入学年月,就读方式,学生当前状态"]
        for (name, sex, id, grade, room) in children where !without.contains(name) {
            let birth = id.dropFirst(6).prefix(8)
            lines.append(
                "2153990001,石门镇中心小学,\(grade),\(room),\(name),\(sex),\(birth),土家族,居民身份证,\(id),G\(id),202309,走读,在读")
        }
        return Array(("\u{FEFF}" + (lines + more).joined(separator: "\r\n") + "\r\n").utf8)
    }

    private func upload(
        _ officer: Visitor, _ office: Office, _ bytes: [UInt8], asOf: String, name: String = "学籍.csv"
    ) async throws -> String {
        let page = try await officer.get("/rosters/new")
        let seen = try await officer.upload(
            "/rosters",
            [
                ("source", "student-register"), ("coverage", office.store.publicID.text(of: office.county)),
                ("asOf", asOf), ("supplier", "河湾县教育局"),
            ], file: (name, bytes), token: Visitor.token(in: page.text))
        #expect(seen.status == .seeOther, "\(seen.words)")
        return try seen.location.orThrow()
    }

    /// 认列 → 体检 → 差异 → 入库; gives the roster's address.
    private func confirm(_ officer: Visitor, _ mapping: String) async throws -> String {
        let page = try await officer.get(mapping)
        #expect(page.status == .ok && page.text.contains("认列"), "\(page.words)")
        #expect(MarkupChecks.faults(inDocument: HTML(verbatim: page.text)) == [])
        #expect(!page.text.contains("20130506992"), "numbers are covered on the way in")
        let job = try await officer.post(mapping, [("sheet-0", "yes")], token: Visitor.token(in: page.text))
        let done = try await officer.get(try job.location.orThrow())
        #expect(done.text.contains("已完成"), "\(done.words)")
        return mapping.replacing("/mapping", with: "")
    }

    @Test func `from file to child file and back`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let bad = "2153990001,石门镇中心小学,二年级,二（1）班,杨小雨,女,20160101,土家族,居民身份证,539909201601019,G,202309,走读,在读"
            let roster = try await confirm(
                officer, try await upload(officer, office, try roster(with: [bad]), asOf: "2026-03-01"))

            let quality = try await officer.get(roster + "/quality")
            #expect(quality.status == .ok && MarkupChecks.faults(inDocument: HTML(verbatim: quality.text)) == [])
            let workbook = try await officer.get(roster + "/errors")
            #expect(workbook.bytes.prefix(2).elementsEqual("PK".utf8))
            #expect(try await officer.get(roster + "/letter").text.contains("退回"))
            let letter = try await officer.get(roster + "/letter.docx")
            #expect(letter.status == .ok && letter.bytes.starts(with: Array("PK".utf8)))

            let difference = try await officer.get(roster + "/difference")
            #expect(difference.text.contains("田小禾") && difference.text.contains("第一版"))
            #expect(try await count(office) == 0, "nothing counts before it is confirmed")
            _ = try await officer.post(
                roster + "/import", [("reason", "已电话核对")], token: Visitor.token(in: difference.text))
            #expect(try await count(office) == 3)

            let found = try await officer.fill("/children", "/children/search", [("q", "txh")])
            let child = try found.location.orThrow()
            let file = try await officer.get(child)
            #expect(MarkupChecks.faults(inDocument: HTML(verbatim: file.text)) == [])
            for word in ["田小禾", "石门镇中心小学", "三（1）班", "539***********", "基础教育学籍"] {
                #expect(file.text.contains(word), "\(word)")
            }
            #expect(!file.text.contains(try number("53990920130506992")))

            let refused = try await officer.post(
                child + "/reveals", [("reason", "看")], token: Visitor.token(in: file.text))
            #expect(refused.status == .unprocessableContent)
            let revealed = try await officer.post(
                child + "/reveals", [("reason", "核对户口簿")], token: Visitor.token(in: file.text))
            #expect(revealed.text.contains("539909 20130506 992"))
            let auditor = Visitor(client)
            _ = try await auditor.logIn("auditadmin")
            #expect(try await auditor.get("/audit").text.contains("核对户口簿"))

            let page = try await officer.get(roster)
            let undone = try await officer.post(roster + "/undoing", [], token: Visitor.token(in: page.text))
            #expect(try await officer.get(try undone.location.orThrow()).text.contains("已完成"))
            #expect(try await count(office) == 0)
            #expect(try await officer.get(child).status == .notFound)
            #expect(try office.store.examine().complaints.map(\.what) == [])
        }
    }

    @Test func `the next version changes what it says otherwise, and undoing it brings the first back`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            func bring(_ bytes: [UInt8], _ day: String) async throws -> String {
                let roster = try await confirm(officer, try await upload(officer, office, bytes, asOf: day))
                let page = try await officer.get(roster + "/difference")
                _ = try await officer.post(
                    roster + "/import", [("reason", "已电话核对")], token: Visitor.token(in: page.text))
                return roster
            }
            let first = try roster()
            _ = try await bring(first, "2025-10-18")
            let moved = try number("53990920170211991")
            let line = "2153990001,石门镇中心小学,二年级,二（3）班,田小满,男,20170211,土家族,居民身份证,\(moved),G\(moved),202309,走读,在读"
            let second = try await bring(try roster(with: [line], without: ["田小满", "罗小川"]), "2026-03-01")

            let gone = try await officer.fill("/children", "/children/search", [("q", "罗小川")])
            #expect(gone.location == nil, "罗小川 is on no roster any more and stands within nobody's reach")
            let xiaoman = try await officer.fill("/children", "/children/search", [("q", "田小满")])
            let file = try await officer.get(try xiaoman.location.orThrow())
            #expect(file.text.contains("二（3）班") && file.text.contains("一（1）班") && file.text.contains("2026-03-01"))

            let page = try await officer.get(second)
            _ = try await officer.post(second + "/undoing", [], token: Visitor.token(in: page.text))
            let back = try await officer.fill("/children", "/children/search", [("q", "罗小川")])
            #expect(back.location?.hasPrefix("/children/") == true)
            #expect(try await !officer.get(try xiaoman.location.orThrow()).text.contains("二（3）班"))
            #expect(try office.store.examine().complaints.map(\.what) == [])
        }
    }

    @Test func `whoever waits for a correction has not left the roster`() async throws {
        let office = try await Office.open()
        let (first, second) = (
            String(decoding: try roster(), as: UTF8.self),
            String(decoding: try roster(), as: UTF8.self).replacing("53990920140912", with: "5399092014091")
        )
        _ = try await office.bring(first, named: "一.csv", asOf: "2025-10-18", apply: true)
        _ = try await office.bring(second, named: "二.csv", asOf: "2026-03-01", apply: true)
        let rosters = try await office.store.read { db in
            let user = try User.find(logIn: "countyoffice", in: db).orThrow()
            return try Roster.list(seenBy: try Viewer.find(user.id, on: try Office.day.orThrow(), in: db), in: db)
                .rosters
        }
        #expect(rosters.first?.progress.waiting == 1 && rosters.first?.progress.removed == 0)
        #expect(try await count(office) == 3)
    }

    @Test func `a list that raised an alarm goes in only for a reason, which is kept`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let old = String(decoding: try roster(), as: UTF8.self)
            let roster = try await office.bring(old, named: "旧.csv", asOf: "2025-09-01", apply: false)
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let refused = try await officer.fill(roster + "/difference", roster + "/import", [("reason", "")])
            #expect(refused.status == .unprocessableContent && refused.text.contains("请写明为什么"))
            #expect(try await count(office) == 0)
            _ = try await officer.fill(roster + "/difference", roster + "/import", [("reason", "来源单位没有更新的一版")])
            #expect(try await count(office) == 3)
            let audit = try await officer.get("/audit")
            #expect(audit.text.contains("来源单位没有更新的一版"))
        }
    }

    @Test func `the same file twice changes nothing`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let one = try await upload(officer, office, try roster(), asOf: "2026-03-01")
            let two = try await upload(officer, office, try roster(), asOf: "2026-03-01", name: "学籍(1).csv")
            #expect(two == one.replacing("/mapping", with: "") + "?done=nothingNew")
        }
    }

    @Test func `who is not of the county finds neither roster nor child`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let roster = try await confirm(officer, try await upload(officer, office, try roster(), asOf: "2026-03-01"))
            let page = try await officer.get(roster + "/difference")
            _ = try await officer.post(roster + "/import", [("reason", "已电话核对")], token: Visitor.token(in: page.text))
            let child = try await officer.fill("/children", "/children/search", [("q", "田小禾")]).location.orThrow()

            let neighbour = Visitor(client)
            _ = try await neighbour.logIn("neighbour")
            #expect(try await neighbour.get(roster).status == .notFound)
            #expect(try await neighbour.get(child).status == .notFound)
            #expect(try await neighbour.get("/children").text.contains("共 0 名"))
            #expect(try await neighbour.fill("/children", "/children/search", [("q", "田小禾")]).location == nil)

            let head = Visitor(client)
            _ = try await head.logIn("othershead")
            #expect(try await head.get("/children").text.contains("共 3 名"), "the head of their school sees them")
        }
    }

    @Test func `a file that is no roster is refused kindly`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let mapping = try await upload(
                officer, office, Array("今天,天气\r\n晴,好\r\n".utf8), asOf: "2026-03-01", name: "天气.csv")
            let seen = try await officer.get(mapping)
            #expect(seen.status == .unprocessableContent && seen.text.contains("没认出表头"))
            let future = try await officer.upload(
                "/rosters",
                [
                    ("source", "student-register"), ("coverage", office.store.publicID.text(of: office.county)),
                    ("asOf", "2027-01-01"),
                ], file: ("学籍.csv", try roster()), token: Visitor.token(in: try await officer.get("/rosters/new").text))
            #expect(future.status == .unprocessableContent && future.text.contains("还没有到"))
        }
    }

    @Test func `doctor notices a register that no longer says what its roster brought`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let roster = try await confirm(officer, try await upload(officer, office, try roster(), asOf: "2026-03-01"))
            let page = try await officer.get(roster + "/difference")
            _ = try await officer.post(
                roster + "/import", [("reason", "已电话核对")], token: Visitor.token(in: page.text))
            #expect(try office.store.examine().isSound)
            try await office.store.write { db in
                try db.execute(sql: "DROP TRIGGER enrolmentStands")
                try db.execute(sql: "UPDATE enrolment SET grade = '九年级' WHERE id = (SELECT min(id) FROM enrolment)")
            }
            let complaints = try office.store.examine().complaints.map(\.what)
            #expect(complaints.count == 1 && complaints[0].contains("学籍.csv"), "\(complaints)")
        }
    }

    private func count(_ office: Office) async throws -> Int {
        let sources = office.app.site.sources
        return try await office.store.read { db in
            let user = try User.find(logIn: "countyoffice", in: db).orThrow()
            let viewer = try Viewer.find(user.id, on: try Office.day.orThrow(), in: db)
            let total = try ChildLine.list(seenBy: viewer, from: sources, with: office.store.keys, in: db).total
            let visible = SQLRequest<Int>("SELECT count(*) FROM child WHERE \(visible: "child.id", to: viewer)")
            #expect(try visible.fetchOne(db) == total, "the list and the test of a single child agree")
            return total
        }
    }
}
