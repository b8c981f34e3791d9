import Foundation
import Registry
import Testing
import Vocabulary

@testable import Web

struct OrganizationPagesTests {
    private func school(_ code: String, _ office: Office) async throws -> String {
        let unit = try await office.store.read { db in try Organization.find(code: code, in: db).orThrow() }
        return "/admin/organizations/" + office.store.publicID.text(of: unit.id)
    }

    private func expectWellFormed(_ seen: Visitor.Seen) {
        #expect(MarkupChecks.faults(inDocument: HTML(verbatim: seen.text)) == [])
    }

    @Test func `a list of units is looked at before anything is added, and adds nothing twice`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("sysadmin")
            func upload(_ text: String) async throws -> Visitor.Seen {
                let form = try await visitor.get("/admin/organization-lists/new")
                expectWellFormed(form)
                return try await visitor.upload(
                    "/admin/organization-lists", [], file: ("单位.csv", Array(text.utf8)),
                    token: Visitor.token(in: form.text))
            }
            let head = "名称,类别,代码,上级代码,行政区划,起始日期\n"
            let wrong = try await visitor.get(
                try await upload(head + "甲小学,小学校,1,539909101,,\n乙小学,中小学,2,999,,\n").location.orThrow())
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.words.contains("B2 不认识类别“小学校”") && wrong.words.contains("D3 没有代码为 999 的上级单位"))
            #expect(!wrong.text.contains("/entry\""), "there is no button to add")
            expectWellFormed(wrong)

            let good = head + "石门镇第二小学,中小学,2153990021,539909101,,2015-09-01\n"
            let address = try await upload(good).location.orThrow()
            let preview = try await visitor.get(address)
            #expect(preview.status == .ok && preview.words.contains("可以添加 1 个单位"))
            expectWellFormed(preview)
            #expect(try await office.store.read { db in try Organization.find(code: "2153990021", in: db) } == nil)
            let added = try await visitor.fill(address, address + "/entry", [])
            #expect(added.location == "/admin/organizations?done=organizationsAdded")
            #expect(try await visitor.get(address).words.contains("名单里的单位都已经有了"))
        }
    }

    @Test func `a file that is no table is refused with what to do`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("sysadmin")
            let form = try await visitor.get("/admin/organization-lists/new")
            let sent = try await visitor.upload(
                "/admin/organization-lists", [], file: ("单位.xlsx", [0x25, 0x50, 0x44, 0x46, 0x2D, 0x31]),
                token: Visitor.token(in: form.text))
            let seen = try await visitor.get(try sent.location.orThrow())
            #expect(seen.status == .unprocessableContent && seen.words.contains("请"))
            expectWellFormed(seen)
        }
    }

    @Test func `what a merger means is said first, then it is entered, and can be taken back`() async throws {
        let office = try await Office.open()
        let signature = Signature.system(at: try Office.moment())
        try await office.store.write { db in
            let township = try Organization.find(code: "539909101", in: db).orThrow()
            try Organization.add(
                .init(.school, "杨家坪小学", code: "2153990009", under: township.id, since: try Day("2010-09-01").orThrow()),
                signed: signature, in: db)
        }
        try await office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("sysadmin")
            let unit = try await school("2153990009", office)
            let wrong = try await visitor.get(unit + "/ending?change=merged&into=&since=2025-08-31")
            #expect(wrong.status == .unprocessableContent && wrong.words.contains("并入要选一个接续单位"))
            let nowhere = try await visitor.get(unit + "/ending?change=merged&into=nowhere&since=2025-08-31")
            #expect(nowhere.words.contains("没有找到“nowhere”"))
            let asked = try await visitor.get(unit + "/ending?change=merged&into=2153990001&since=2025-08-31")
            #expect(asked.status == .ok && asked.words.contains("登记以后会怎样"))
            #expect(asked.words.contains("代码 2153990009 在 2025-08-31 以前仍指原单位"))
            for page in [wrong, asked] { expectWellFormed(page) }
            let done = try await visitor.post(
                unit + "/ending", [("change", "merged"), ("into", "2153990001"), ("since", "2025-08-31")],
                token: Visitor.token(in: asked.text))
            #expect(done.location == unit + "?done=organizationEnded")
            let page = try await visitor.get(unit)
            #expect(page.words.contains("现在由石门镇中心小学接续") && page.words.contains("2025-08-31 撤并"))
            expectWellFormed(page)
            let list = try await visitor.get("/admin/organizations?view=ended")
            #expect(list.words.contains("杨家坪小学"))
            expectWellFormed(list)
            let ask = "/admin/organizations?view=ended&code=2153990009&on="
            #expect(try await visitor.get(ask + "2020-01-01").location == unit)
            let later = try await visitor.get(ask + "2026-01-01")
            #expect(later.status == .unprocessableContent && later.words.contains("2026-01-01 没有单位用代码"))
            expectWellFormed(later)
            _ = try await visitor.fill(unit, unit + "/reopening", [])
            #expect(try await visitor.get("/admin/organizations").words.contains("杨家坪小学"))
        }
    }

    @Test func `a post is filled on the unit's page, and its vacancy stands on the desk`() async throws {
        let office = try await Office.open()
        let signature = Signature.system(at: try Office.moment())
        let team = try await office.store.write { db in
            try Organization.add(
                .init(.leadingGroup, "控辍保学领导小组", under: office.county, since: signature.day - 30), signed: signature,
                in: db)
        }
        try await office.visit { client in
            let (visitor, leader) = (Visitor(client), Visitor(client))
            _ = try await visitor.logIn("sysadmin")
            _ = try await leader.logIn("leader")
            let unit = "/admin/organizations/" + office.store.publicID.text(of: team)
            func enter(_ fields: [(String, String)]) async throws -> Visitor.Seen {
                try await visitor.fill(unit, unit + "/posts", fields)
            }
            let vacant = try await enter([("title", "联络员"), ("becomes", "vacant"), ("on", "2026-03-01")])
            #expect(vacant.location == unit + "?done=postSet")
            #expect(try await leader.get("/desk").words.contains("空缺 1 个岗位"))
            let teams = try await leader.get("/teams?view=vacant")
            #expect(teams.words.contains("控辍保学领导小组") && teams.words.contains("联络员"))
            expectWellFormed(teams)
            let nobody = try await enter([("title", "联络员"), ("becomes", "held"), ("on", "2026-03-10")])
            #expect(nobody.status == .unprocessableContent && nobody.words.contains("请填写人选"))
            let early = try await enter([
                ("title", "联络员"), ("becomes", "held"), ("holder", "李敏"), ("on", "2026-02-20"),
            ])
            #expect(early.status == .unprocessableContent && early.words.contains("现任从 2026-03-01 开始"))
            _ = try await enter([("title", "联络员"), ("becomes", "held"), ("holder", "李敏"), ("on", "2026-03-10")])
            let page = try await visitor.get(unit)
            #expect(page.words.contains("李敏") && page.words.contains("空缺，2026-03-01 至 2026-03-10"))
            expectWellFormed(page)
            #expect(try await leader.get("/teams?view=vacant").words.contains("没有空缺的岗位"))
            #expect(try await Visitor(client).get("/teams").status == .seeOther)
        }
    }
}
