import Casework
import GRDB
import Registry
import Testing
import Vocabulary

@testable import Web

/// What the pages of comparisons refuse, and in which words.
struct RunDoorTests {
    @Test func `without rosters one is told what is missing`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("countyoffice")
            #expect(try await visitor.get("/runs").words.contains("还没有比对过"))
            let page = try await visitor.get("/runs/new")
            #expect(page.words.contains("登记一侧还没有名册") && !page.text.contains("action=\"/runs\""))
            let refused = try await visitor.post(
                "/runs", [("asOf", "2026-03-18")], token: Visitor.token(in: try await visitor.get("/account").text))
            #expect(refused.status == .unprocessableContent && refused.words.contains("请先导入至少一份"))
            #expect(try await visitor.get("/overview").words.contains("还没有发布的比对"))
        }
    }

    @Test func `a run is begun for a day that has come, rehearsed or in earnest`() async throws {
        let comparison = try await Comparison.open(rounds: 1)
        try await comparison.office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("countyoffice")
            let page = try await visitor.get("/runs/new")
            #expect(page.words.contains("就读一侧 2 份名册"), "\(page.words)")
            for (day, words) in [("2027-01-01", "还没有到"), ("", "请填写比对到哪一天"), ("明天", "请填写比对到哪一天")] {
                let refused = try await visitor.fill("/runs/new", "/runs", [("asOf", day)])
                #expect(refused.status == .unprocessableContent && refused.words.contains(words), "\(day)")
            }
            #expect(try await visitor.get("/runs/new?asOf=2027-01-01").status == .unprocessableContent)
            #expect(try await visitor.get("/runs/new?asOf=2028-01-01").words.contains("太旧，这次不用") == true)
            let job = try await visitor.fill("/runs/new", "/runs", [("asOf", "2026-03-18"), ("trial", "yes")])
            let done = try await visitor.get(try job.location.orThrow())
            let run = try done.text.firstMatch(of: /href="(\/runs\/[a-z0-9]+)"/).orThrow().1
            let result = try await visitor.get(String(run))
            #expect(result.words.contains("这是试跑") && !result.text.contains("/publication"), "\(result.words)")
        }
    }

    @Test func `a second person publishes, with the cause of a swing, and then nothing changes`() async throws {
        let comparison = try await Comparison.open()
        let publication = comparison.run + "/publication"
        try await comparison.office.visit { client in
            let (first, second) = (Visitor(client), Visitor(client))
            _ = try await first.logIn("countyoffice")
            _ = try await second.logIn("secondoffice")
            let own = try await first.get(comparison.run)
            #expect(own.words.contains("等另一个人发布") && !own.text.contains("/publication"))
            let refused = try await first.fill(comparison.run, publication, [("reason", "")])
            #expect(refused.status == .forbidden && refused.words.contains("发起比对的人不能发布"))

            let silent = try await second.fill(comparison.run, publication, [("reason", "")])
            #expect(silent.status == .unprocessableContent && silent.words.contains("变化超过 20%"), "\(silent.words)")
            let done = try await second.fill(comparison.run, publication, [("reason", "两名已回校")])
            #expect(done.status == .seeOther && done.location == comparison.run + "?done=runPublished")
            let page = try await second.get(comparison.run)
            #expect(page.words.contains("已发布") && page.words.contains("两名已回校"))
            #expect(try await second.fill(comparison.run, publication, [("reason", "再来一次")]).status == .conflict)
            let abandonment = comparison.run + "/abandonment"
            #expect(try await second.fill(comparison.run, abandonment, [("why", "导错了版本")]).status == .conflict)
            #expect(try await first.get("/overview").words.contains("第 1 次"))
        }
    }

    @Test func `a run is put aside with a reason`() async throws {
        let comparison = try await Comparison.open(rounds: 1)
        let abandonment = comparison.run + "/abandonment"
        try await comparison.office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("countyoffice")
            let refused = try await visitor.fill(comparison.run, abandonment, [("why", "错")])
            #expect(refused.status == .unprocessableContent && refused.words.contains("请写明为什么作废"))
            #expect(try await visitor.fill(comparison.run, abandonment, [("why", "名册导错了版本")]).status == .seeOther)
            let page = try await visitor.get(comparison.run)
            #expect(page.words.contains("已作废") && page.words.contains("名册导错了版本"))
            #expect(page.text.contains("登记的"), "the result can still be looked at")
        }
    }

    @Test(arguments: [
        "/children?state=lost", "/children?side=x", "/children?reason=x", "/children?layer=x", "/children?change=x",
        "/children?group=x", "/children?sort=name", "/children?school=x", "/children?county=x", "/children?left=x",
        "/doubts?kind=x", "?by=village", "/children.csv?state=lost",
    ])
    func `an unknown filter is told, and shows nobody`(address: String) async throws {
        let comparison = try await Comparison.open(rounds: 1)
        try await comparison.office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("countyoffice")
            let seen = try await visitor.get(comparison.run + address)
            #expect(seen.status == .unprocessableContent && seen.words.contains("不认识"), "\(seen.words)")
        }
    }

    @Test func `the list is sorted, narrowed and taken away with the filter told`() async throws {
        let comparison = try await Comparison.open()
        try await comparison.office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("countyoffice")
            let list = comparison.run + "/children"
            let page = try await visitor.get(list + "?side=open&sort=-reason")
            #expect(page.text.contains("aria-sort=\"descending\"") && page.words.contains("范围：未落实"))
            let csv = try await visitor.get(list + ".csv?side=open")
            #expect(csv.status == .ok)
            let count = try #require(page.words.firstMatch(of: /共 ([0-9]+) 名/).flatMap { Int($0.1) })
            #expect(csv.text.split(whereSeparator: \.isNewline).count == count + 1)
            #expect(csv.text.contains("*"), "numbers are masked")
            let book = try await visitor.get(list + ".xlsx?side=open")
            #expect(book.bytes.starts(with: Array("PK".utf8)))
            #expect(try await visitor.get(comparison.run + "/doubts.json").status == .ok)
            #expect(try await visitor.get("/overview.xlsx").bytes.starts(with: Array("PK".utf8)))
        }
    }

    @Test func `what changed since the last run is told child by child, with what was said before`() async throws {
        let comparison = try await Comparison.open()
        try await comparison.office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("countyoffice")
            let flow = try await visitor.get(comparison.run).words
            #expect(flow.contains("逐人看变化"))
            let found = try await visitor.get(comparison.run + "/changes?kind=found")
            #expect(found.words.contains("名在人不在") && found.words.contains("在校"), "\(found.words)")
            let unknown = try await visitor.get(comparison.run + "/changes?kind=gone")
            #expect(unknown.status == .unprocessableContent && unknown.text.contains("不认识"))
            let file = try await visitor.get(comparison.run + "/changes.csv")
            #expect(file.text.contains("上次") && file.text.contains("新发现"), "\(file.text.prefix(300))")
        }
        let first = try await Comparison.open(rounds: 1)
        try await first.office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("countyoffice")
            #expect(try await visitor.get(first.run + "/changes").text.contains("没有上次可比"))
        }
    }

    @Test func `an unmatched child says who came nearest and why not, and its file leads there`() async throws {
        let comparison = try await Comparison.open()
        try await comparison.office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("countyoffice")
            let list = try await visitor.get(comparison.run + "/children?state=unverified&reason=noTrace")
            let pages = list.text.matches(of: /href="(\/runs\/[a-z0-9]+\/children\/[a-z0-9]+)"/).map { String($0.1) }
            #expect(!pages.isEmpty)
            for address in pages {
                let page = try await visitor.get(address)
                #expect(page.words.contains("最接近") || page.words.contains("为什么没对上"), "\(page.words)")
                let file = try page.text.firstMatch(of: /href="(\/children\/[a-z0-9]+)"/).orThrow().1
                let child = try await visitor.get(String(file))
                #expect(child.words.contains("最近一次比对") && child.text.contains(address))
            }
            // Another county finds neither the run nor the child.
            let stranger = Visitor(client)
            _ = try await stranger.logIn("neighbour")
            #expect(try await stranger.get(comparison.run).status == .notFound)
            #expect(try await stranger.get(pages[0]).status == .notFound)
        }
    }

    @Test func `the file of a child that was found to be another leads to that one`() async throws {
        let comparison = try await Comparison.open(rounds: 1)
        let (office, sources) = (comparison.office, comparison.office.app.site.sources)
        let (keeper, joined) = try await office.store.write { db in
            let children = try ID<Registry.Child>.fetchAll(
                db, sql: "SELECT DISTINCT childID FROM outcome ORDER BY 1 LIMIT 2")
            let user = try User.find(logIn: "countyoffice", in: db).orThrow()
            let signature = Signature(user.id, name: user.name, organizationID: office.county, at: try Office.moment())
            try Journal.record(.ruledPair, about: Object(.child, children[0]), signed: signature, in: db) { entry in
                try Ruling.enter(
                    .same, children[0], children[1], with: office.store.keys, from: sources, as: &entry, in: db)
            }
            return (children[0], children[1])
        }
        try await office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("countyoffice")
            let seen = try await visitor.get("/children/" + office.store.publicID.text(of: joined))
            #expect(seen.status == .seeOther)
            #expect(seen.location == "/children/" + office.store.publicID.text(of: keeper))
        }
    }

    @Test func `leaders begin with the overview, others with their desk`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            for (account, place) in [("leader", "/overview"), ("cityoffice", "/overview"), ("countyoffice", "/desk")] {
                let visitor = Visitor(client)
                let (door, home) = (try await visitor.logIn(account), try await visitor.get("/"))
                #expect(door.location == "/" && home.location == place)
            }
        }
    }
}
