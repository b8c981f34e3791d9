import Casework
import Foundation
import Registry
import Testing
import Vocabulary

@testable import Web

/// Every figure against the list behind it.
struct FigureTests {
    /// A link to a list of a run, and the number that it shows.
    private struct Figure: Hashable {
        let address: String
        let count: Int
    }

    private func figures(in text: String) -> [Figure] {
        text.matches(of: /<a href="(\/runs\/[a-z0-9]+\/(?:children|doubts|changes)(?:\?[^"]*)?)"[^>]*>(.*?)<\/a>/)
            .compactMap {
                found in
                let inside = String(found.2)
                let number = inside.firstMatch(of: /<b[^>]*>(.*?)<\/b>/).map { String($0.1) } ?? inside
                let digits = number.replacing(/<[^>]*>/, with: "").filter(\.isNumber)
                return Int(digits).map { count in
                    Figure(address: String(found.1).replacing("&amp;", with: "&"), count: count)
                }
            }
    }

    private func check(_ address: String, _ visitor: Visitor, least: Int) async throws {
        let page = try await visitor.get(address)
        #expect(page.status == .ok, "\(address) \(page.words.prefix(200))")
        #expect(!page.words.contains("HTML(bytes") && !page.words.contains("&lt;a "), "markup shown as text")
        let all = Set(figures(in: page.text))
        #expect(all.count >= least, "\(address) has \(all.count) figures")
        for figure in all {
            let list = try await visitor.get(figure.address)
            let told = list.words.firstMatch(of: /共 ([0-9,]+) [名条]/).flatMap { Int($0.1.filter(\.isNumber)) }
            #expect(told == figure.count, "\(figure.address) on \(address)")
            let rows = list.text.ranges(of: "<th scope=\"row\"").count
            #expect(rows == min(50, figure.count), "\(figure.address) on \(address)")
        }
    }

    @Test(arguments: ["countyoffice", "townshiphead", "othershead", "leader", "auditor", "cityoffice"])
    func `each number is as long as the list it opens`(account: String) async throws {
        let comparison = try await Comparison.open()
        try await comparison.office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn(account)
            for division in ["", "?by=school", "?by=county"] {
                try await check(comparison.run + division, visitor, least: 12)
            }
            try await check("/runs", visitor, least: 4)
            try await check(comparison.run + "/changes", visitor, least: 2)
            try await check("/overview", visitor, least: 8)
            let newest = "/overview?run=" + (comparison.run.split(separator: "/").last ?? "")
            // The overview is narrowed to places only.
            let whole = try await visitor.get(newest).words.firstMatch(of: /登记的 [0-9,]+ 名/).map { String($0.0) }
            #expect(try await visitor.get(newest + "&side=open").words.contains(try whole.orThrow()))
            try await check(newest, visitor, least: 12)
            let drills = try await visitor.get(newest).text.matches(of: /href="(\/overview\?[^"]*township=[^"]*)"/)
            #expect(drills.count >= 2)
            for drill in Set(drills.map { String($0.1).replacing("&amp;", with: "&") }) {
                try await check(drill, visitor, least: 4)
            }
        }
    }

    @Test func `what a supervisor sees has neither names nor counts of one or two`() async throws {
        let comparison = try await Comparison.open()
        try await Comparison.publish(comparison.runID, comparison.office)
        try await comparison.office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("supervisor")
            let page = try await visitor.get("/overview")
            #expect(page.status == .ok && page.text.contains("登记的"), "\(page.words)")
            #expect(!page.text.contains("/runs/"), "no way to a list")
            let numbers = page.text.matches(of: /<td class="number[^"]*"[^>]*>([0-9,]+)<\/td>/).compactMap { Int($0.1) }
            #expect(!numbers.isEmpty && !numbers.contains { SmallCounts.isSmall($0) }, "\(numbers)")
            #expect(try await visitor.get(comparison.run + "/children").status == .forbidden)
            // A narrower view would tell the difference.
            let narrowed = try await visitor.get("/overview?township=%E7%99%BD%E6%B2%B3%E4%B9%A1")
            #expect(narrowed.words.contains("登记的 45 名"), "\(narrowed.words.prefix(300))")
        }
    }

    @Test func `a city sees its counties side by side, and which have published nothing`() async throws {
        let comparison = try await Comparison.open()
        try await comparison.office.visit { client in
            for account in ["citysoffice", "citysupervisor"] {
                let visitor = Visitor(client)
                _ = try await visitor.logIn(account)
                let page = try await visitor.get("/overview")
                #expect(page.words.contains("2 个县区中 1 个发布了比对"), "\(page.words.prefix(300))")
                #expect(page.text.contains("seq-none"), "the neighbour is hatched")
                if account == "citysoffice" { try await check("/overview", visitor, least: 3) }
            }
        }
    }

    @Test(arguments: [
        ([0, 5, 9], []), ([1, 5, 9], [0, 1]), ([2, 0, 9], [0, 2]), ([1, 1, 7], [0, 1, 2]), ([1, 2, 7], [0, 1]),
        ([1], [0]), ([], []),
    ])
    func `a small count is hidden, with another so that the sum does not give it away`(
        counts: [Int], hidden: [Int]
    ) {
        #expect(SmallCounts.hidden(among: counts) == Set(hidden))
    }
}
