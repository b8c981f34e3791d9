import Casework
import Foundation
import Registry
import Testing
import Vocabulary

@testable import Web

/// From rosters to a published result, through the pages.
struct ComparisonStory {
    @Test func `each number on the result is as long as the list it opens`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let run = "/runs/" + office.store.publicID.text(of: try await PairsToReview(5, in: office).run)
            for account in ["countyoffice", "townshipoffice", "headteacher", "leader"] {
                let reader = Visitor(client)
                _ = try await reader.logIn(account)
                let page = try await reader.get(run)
                #expect(page.status == .ok, "\(account): \(page.words)")
                #expect(MarkupChecks.faults(inDocument: HTML(verbatim: page.text)) == [])
                var checked = 0
                for link in page.text.matches(
                    of:
                        /<a href="(\/runs\/[^"]*\/(?:children|doubts)[^"]*)">(?:<span>[^<]*<\/span> )?(?:<b[^>]*>)?([0-9,]+)/
                ) {
                    let address = String(link.1).replacing("&amp;", with: "&")
                    let count = try Int(link.2.filter { $0 != "," }).orThrow()
                    let list = try await reader.get(address)
                    let told = list.words.firstMatch(of: /共 ([0-9,]+) 名/).flatMap { Int($0.1.filter { $0 != "," }) }
                    #expect(told == count, "\(account) \(address)")
                    checked += 1
                }
                #expect(checked >= 6, "\(account): \(checked) figures were followed")
            }
        }
    }

    @Test func `rosters are compared, reviewed and published by two people`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            _ = try await PairsToReview(3, in: office)
            let (officer, city) = (Visitor(client), Visitor(client))
            _ = try await officer.logIn("countyoffice")
            _ = try await city.logIn("cityoffice")
            let asked = try await officer.get("/runs/new")
            #expect(asked.text.contains("户籍学龄人口") && asked.text.contains("基础教育学籍"), "\(asked.words)")
            let early = try await officer.fill("/runs/new", "/runs", [("asOf", "2027-01-01")])
            #expect(early.status == .unprocessableContent && early.text.contains("还没有到"), "\(early.words)")
            let job = try await officer.fill("/runs/new", "/runs", [("asOf", "2026-03-18")])
            let done = try await officer.get(try job.location.orThrow())
            let run = try String(done.text.firstMatch(of: /href="(\/runs\/[0-9a-z]+)"/).orThrow().1)
            #expect(try await officer.get(run).text.contains("去复核"))
            #expect(try await officer.fill(run, run + "/publication", []).status == .forbidden, "never one's own")
            let pair = try await officer.get(run + "/review").location.orThrow()
            #expect(try await officer.get(pair).text.contains("是同一个孩子吗"))
            let none = try await officer.fill(pair, pair + "/readings", [])
            #expect(none.status == .unprocessableContent && none.text.contains("请选一个"), "\(none.words)")
            let read = try await officer.fill(pair, pair + "/readings", [("verdict", "same")])
            #expect(read.location?.contains("done=readSame") == true)
            #expect(try await city.fill(run, run + "/publication", []).location?.contains("runPublished") == true)
            #expect(try await officer.get(run).text.contains("发布"))
            let late = try await officer.fill("/account", run + "/review/undoing", [])
            #expect(late.status == .conflict, "published: \(late.words)")
            #expect(try office.store.examine().complaints.map(\.what) == [])
        }
    }

    @Test func `a filter that nobody offers is refused with the way back`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let run = "/runs/" + office.store.publicID.text(of: try await PairsToReview(2, in: office).run)
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            for query in ["state=lost", "group=x", "school=zzz", "side=left"] {
                let seen = try await officer.get(run + "/children?" + query)
                #expect(seen.status == .unprocessableContent && seen.text.contains("没有"), "\(query): \(seen.words)")
            }
            #expect(try await officer.get("/runs/" + String(repeating: "a", count: 13)).status == .notFound)
        }
    }
}
