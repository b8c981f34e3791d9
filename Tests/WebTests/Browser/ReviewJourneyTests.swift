import Casework
import Foundation
import Registry
import Testing
import Vocabulary

@testable import Web

/// Fifty pairs, one after the other, without a mouse.
@Suite(.serialized, .enabled(if: Browser.isInstalled))
struct ReviewJourneyTests {
    @Test func `fifty pairs are reviewed by single keys, and one is taken back`() async throws {
        let office = try await Office.open()
        let run = try await PairsToReview(60, in: office).run
        let waiting = try await office.store.read { db in
            let user = try User.find(logIn: "countyoffice", in: db).orThrow()
            return try ReviewQueue(
                of: try MatchRun.find(
                    run, seenBy: try Viewer.find(user.id, on: try Office.moment().day, in: db), in: db), .mine,
                for: user.id, in: db
            ).pairs.count
        }
        try #require(waiting >= 50, "\(waiting)")
        let review = "/runs/\(office.store.publicID.text(of: run))/review"
        try await office.browse(width: 1440) { browser, site in
            try await browser.logIn(to: site, as: "countyoffice")
            try await browser.arrive(at: "/desk")
            try await browser.go(to: site + review)
            var seen: Set<String> = []
            for place in 0..<50 {
                let here = try await browser.address()
                #expect(
                    here.contains(review + "/") && seen.insert(here).inserted, "the next pair comes by itself: \(here)")
                let chosen = try await browser.run(
                    "return document.querySelectorAll('.answer.main, .answer[autofocus], input:checked').length")
                #expect(chosen as? Int == 0, "none is chosen beforehand")
                try await browser.press(["2", "3", "1"][place % 3])
                for _ in 0..<500 {
                    if try await browser.address().prefix(while: { $0 != "?" }) != here.prefix(while: { $0 != "?" }) {
                        break
                    }
                }
            }
            try await browser.press("u")
            for _ in 0..<500 {
                if try await browser.address().contains("readingUndone") { break }
            }
            #expect(try await browser.address().contains("readingUndone"))
            #expect(try await browser.words(of: ".head").contains("已复核"))
            #expect(try office.store.examine().complaints.map(\.what) == [])
        }
    }
}
