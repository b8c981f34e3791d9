import Casework
import Foundation
import Registry
import Testing
import Vocabulary

@testable import Web

/// From rosters to a published result, through the pages.
struct ComparisonStory {
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
}
