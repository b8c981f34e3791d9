import Casework
import Foundation
import HummingbirdTesting
import Registry
import Testing
import Vocabulary

@testable import Web

/// From the day on which a child stays away to the day on which its case is closed, through the pages.
struct CaseStory {
    /// 田小满, a pupil of 石门镇中心小学 by the register, and on its list of who is there once she is back.
    private static func roster(_ name: String, _ seventeen: String) throws -> (pupil: String, present: String) {
        let number = try QuarantineStory.number(seventeen)
        let head = "学校标识码,学校,年级,班级,姓名,性别,出生日期,身份证号,学籍号,家长姓名"
        return (
            [QuarantineStory.head, QuarantineStory.line(name, number)].joined(separator: "\r\n"),
            head + "\r\n" + "2153990001,石门镇中心小学,三年级,三（1）班,\(name),女,2013-05-06,\(number),G\(number),向桂英"
        )
    }

    /// Somebody at their desk on a day of the story.
    private struct Desk {
        let client: any TestClientProtocol
        let clock: Clock

        func sits(_ account: String, after days: Int) async throws -> Visitor {
            clock.move(to: days)
            let visitor = Visitor(client)
            let seen = try await visitor.logIn(account)
            #expect(seen.status == .seeOther, "\(account): \(seen.words)")
            return visitor
        }
    }

    private static func day(_ days: Int) throws -> String { (try Office.day.orThrow() + days).description }

    @Test func `a child is brought back, goes away again, comes back, and the case is closed`() async throws {
        let clock = try Clock()
        let office = try await Office.open(by: clock)
        try await office.visit { client in
            let desk = Desk(client: client, clock: clock)
            let (pupil, present) = try Self.roster("田小满", "53990920130506992")
            _ = try await office.bring(pupil, named: "学籍.csv", asOf: "2026-03-01", apply: true)

            // Opened from the child's file.
            let officer = try await desk.sits("countyoffice", after: 0)
            let child = try await officer.fill("/children", "/children/search", [("q", "田小满")]).location.orThrow()
            let offered = try await officer.get(child)
            let new = try String(offered.text.firstMatch(of: /href="(\/cases\/new\?child=[0-9a-z]+)"/).orThrow().1)
            let key = try String(new.split(separator: "=").last.orThrow())
            let empty = try await officer.fill(new, "/cases", [("child", key), ("origin", "attendance")])
            #expect(empty.status == .unprocessableContent && empty.text.contains("从哪一天起没来上课"), "\(empty.words)")
            let opened = try await officer.fill(
                new, "/cases",
                [
                    ("child", key), ("origin", "attendance"), ("since", try Self.day(-8)), ("days", "5"),
                    ("why", "开学后一直没来"),
                ])
            let here = try String(opened.location.orThrow().prefix { $0 != "?" })
            #expect(try await officer.get(child).text.contains(here), "the file leads to the case")
            #expect(try await officer.get(new).location == here, "one open case at a time")
            #expect(try await officer.get("/desk").text.contains("联系劝返"))

            // The team, the plan, three visits.
            let lacking = try await officer.fill(
                here + "/team", nil, [("scheme", "three-help-one"), ("name-teacher", "周海燕")])
            #expect(lacking.status == .unprocessableContent && lacking.text.contains("村干部"), "\(lacking.words)")
            let team = try await officer.fill(
                here + "/team", nil,
                [
                    ("scheme", "three-help-one"), ("name-teacher", "周海燕"), ("phone-teacher", "13800003310"),
                    ("name-villageOfficial", "田永福"), ("name-guardian", "向桂英"),
                ])
            #expect(team.location?.contains("done=saved") == true, "\(team.words)")
            func plan(_ visitor: Visitor, _ measure: String, after days: Int) async throws -> Visitor.Seen {
                try await visitor.fill(
                    here + "/plan", nil,
                    [
                        ("causes", "R1"), ("words", "数学连续不及格"), ("kind-1", "tutoring"), ("what-1", measure),
                        ("who-1", "周海燕"), ("dueOn-1", try Self.day(days + 5)),
                    ])
            }
            _ = try await plan(officer, "每周二补一节数学", after: 0)
            for days in [0, 1, 2] {
                let visitor = try await desk.sits("townshipoffice", after: days)
                let said = try await visitor.fill(
                    here + "/contacts/new", here + "/contacts",
                    [
                        ("kind", "visit"), ("on", try Self.day(days)), ("reached", "yes"), ("whom", "外婆"),
                        ("said", "外婆说孩子在镇上打工"),
                    ])
                #expect(said.location?.contains("done=saved") == true, "\(said.words)")
            }

            // The notice, its paper, its service.
            let township = try await desk.sits("townshipoffice", after: 2)
            let early = try await township.fill(
                here + "/notices/new", here + "/notices",
                [("step", "deadline"), ("addressee", "向桂英"), ("issuer", "石门镇人民政府"), ("code", "石政教督")])
            #expect(early.status == .unprocessableContent && early.text.contains("还没有送达"), "\(early.words)")
            _ = try await township.fill(
                here + "/notices/new", here + "/notices",
                [("step", "urge"), ("addressee", "向桂英"), ("issuer", "石门镇人民政府"), ("code", "石政教督")])
            let page = try await township.get(here)
            let notice = try String(
                page.text.firstMatch(of: /href="(\/cases\/[0-9a-z]+\/notices\/[0-9a-z]{13})"/).orThrow().1)
            #expect(try await township.get(notice).text.contains("石政教督〔2026〕1号"))
            let paper = try await township.get(notice + "/letter.docx")
            #expect(paper.status == .ok && paper.bytes.starts(with: Array("PK".utf8)))
            if let folder = ProcessInfo.processInfo.environment["YIDAN_SCREENSHOTS"] {
                try Data(paper.bytes).write(to: URL(fileURLWithPath: folder + "/notice.docx"))
            }
            _ = try await township.fill(
                notice, notice + "/service",
                [("manner", "direct"), ("on", try Self.day(2)), ("receivedBy", "向桂英")])
            #expect(try await township.get(here).text.contains("送达《督促入学通知书》"))

            // Back: only the head of the school can say so, and only from attendance.
            #expect(try await township.get(here + "/return").status == .forbidden)
            let head = try await desk.sits("othershead", after: 5)
            func confirm(_ visitor: Visitor, _ days: Int) async throws -> Visitor.Seen {
                let form = try await visitor.get(here + "/return")
                let school = try String(form.text.firstMatch(of: /name="school" value="([0-9a-z]+)"/).orThrow().1)
                return try await visitor.post(
                    here + "/return",
                    [
                        ("school", school), ("on", try Self.day(days)), ("presentDays", "1"),
                        ("evidence", "三（1）班三月考勤表"),
                    ], token: Visitor.token(in: form.text))
            }
            #expect(try await confirm(head, 5).location?.contains("done=saved") == true)
            #expect(try await head.get(here).text.contains("观察期第 1 / 90 天"))

            // Away again: the same case, and another plan.
            let again = try await desk.sits("townshipoffice", after: 10)
            _ = try await again.fill(
                here + "/relapse", nil, [("on", try Self.day(9)), ("why", "又有两天没有来")])
            #expect(try await again.get(here).text.contains("再次离校 1 次"))
            let same = try await plan(again, "每周二，补一节数学", after: 10)
            #expect(same.status == .unprocessableContent && same.text.contains("要换办法"), "\(same.words)")
            #expect(same.text.contains("每周二，补一节数学"), "what was typed is still there")
            _ = try await plan(again, "住校，周末由村干部接送", after: 10)
            #expect(try await again.get(here).text.contains("第 2 版"))

            // Back once more, and it holds.
            let second = try await desk.sits("othershead", after: 12)
            #expect(try await confirm(second, 12).location?.contains("done=saved") == true)
            let note = try await desk.sits("townshipoffice", after: 15)
            let planned = try await note.get(here).text
            let measure = try String(
                planned.firstMatch(of: /href="(\/cases\/[0-9a-z]+\/measures\/[0-9]+)"/).orThrow().1)
            _ = try await note.fill(
                measure, nil, [("result", "done"), ("on", try Self.day(15)), ("said", "已经住校，周末有人接送")])

            _ = try await note.fill(
                here + "/contacts/new", here + "/contacts",
                [
                    ("kind", "visit"), ("on", try Self.day(15)), ("reached", "yes"), ("whom", "外婆和孩子"),
                    ("said", "孩子说住校以后不累了"),
                ])

            let soon = try await desk.sits("countyoffice", after: 40)
            func close(_ visitor: Visitor) async throws -> Visitor.Seen {
                try await visitor.fill(
                    here + "/closure", nil, [("category", "V01"), ("evidence", "观察期满，天天到校")])
            }
            let refused = try await close(soon)
            #expect(refused.status == .unprocessableContent && refused.text.contains("观察期到"), "\(refused.words)")
            clock.move(to: 0)
            _ = try await office.bring(
                present, named: "在校.csv", asOf: "2026-03-17", apply: true, from: "class-list")
            let late = try await desk.sits("countyoffice", after: 103)
            let closed = try await close(late)
            #expect(closed.location?.contains("done=saved") == true, "\(closed.words)")
            let end = try await late.get(here)
            #expect(end.text.contains("已销号") && end.text.contains("学期复查"), "\(end.words)")

            // Each figure of those who came back opens a list as long as it says.
            let figures = try await late.get("/cases/returns")
            for link in figures.text.matches(of: /<a href="(\/cases\?[^"]*)">([0-9]+)<\/a>/) {
                let list = try await late.get(String(link.1).replacing("&amp;", with: "&"))
                #expect(list.text.contains("共 \(link.2) 件"), "\(link.1): \(list.words)")
            }
            #expect(figures.text.contains("100"), "held for ninety days: \(figures.words)")
            #expect(try office.store.examine().complaints.map(\.what) == [])
        }
    }

    @Test func `who has no right to the county's cases finds none`() async throws {
        let clock = try Clock()
        let office = try await Office.open(by: clock)
        try await office.visit { client in
            let (pupil, _) = try Self.roster("田小满", "53990920130506992")
            _ = try await office.bring(pupil, named: "学籍.csv", asOf: "2026-03-01", apply: true)
            let child = try await office.store.read { db in try ChildOf.only(in: db) }
            let here = try await CaseWalk.addresses(in: office, about: child).file
            let desk = Desk(client: client, clock: clock)
            let neighbour = try await desk.sits("neighbour", after: 0)
            #expect(try await neighbour.get(here).status == .notFound)
            #expect(try await neighbour.get("/cases").text.contains("还没有案件"))
            // Early marriage is a cause for those who lead the case, not for those who look in.
            #expect(try await desk.sits("countyoffice", after: 0).get(here).text.contains("早婚早育"))
            let leader = try await desk.sits("leader", after: 0).get(here)
            #expect(leader.status == .ok && !leader.text.contains("早婚早育") && leader.text.contains("另有不公开的原因"))
            let name = try await desk.sits("countyoffice", after: 0).get("/cases.json")
            #expect(name.status == .ok && name.text.contains("2026-0001"))
        }
    }
}
