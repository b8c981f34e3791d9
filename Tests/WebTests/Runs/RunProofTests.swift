import Casework
import Foundation
import Testing

@testable import Registry
@testable import Web

struct RunProofTests {
    @Test func `what was published can be counted again from a file that names nobody`() async throws {
        let comparison = try await Comparison.open()
        try await comparison.office.visit { client in
            let visitor = Visitor(client)
            _ = try await visitor.logIn("countyoffice")
            #expect(try await visitor.get(comparison.run + "/proof.json").status == .conflict, "not published yet")
            try await Comparison.publish(comparison.runID, comparison.office)
            let page = try await visitor.get(comparison.run)
            let code = try page.text.firstMatch(of: /<span class="mono">([0-9a-f ]+)<\/span>/).orThrow().1
            let text = try await visitor.get(comparison.run + "/proof.json").text
            let proof = try RunProof(checking: text, against: String(code))
            #expect(page.words.contains("登记的 \(proof.total) 名") && proof.total == proof.settled + proof.open)
            #expect(proof.cells.allSatisfy { !SmallCounts.isSmall($0.count) || $0.county == RunProof.together })
            #expect(proof.figures { $0.township }.reduce(0) { $0 + $1.total } == proof.total)
            #expect(
                !text.contains("田小满") && !text.contains("1234567") && text.firstMatch(of: /"[0-9]{17}[0-9X]"/) == nil)
            let other = Visitor(client)
            _ = try await other.logIn("townshipoffice")
            #expect(try await other.get(comparison.run + "/proof.json").status == .forbidden)
        }
    }

    @Test func `whatever is altered in the file is noticed`() async throws {
        let comparison = try await Comparison.open(rounds: 1)
        let run = try await comparison.office.store.read { db in
            try MatchRun.find(comparison.runID, in: db)
        }
        let text = try await comparison.office.store.read { db in try RunProof(of: run, in: db).text }
        _ = try RunProof(checking: text)
        for (old, new) in [
            ("\"total\" : 45", "\"total\" : 46"), ("石门镇", "白河乡"),
            ("\"state\" : \"attending\"", "\"state\" : \"outside\""),
            ("2026-03-18", "2026-03-19"), ("\"count\" : 1,", "\"count\" : 2,"), ("student-register", "class-list"),
            ("\"count\" : 1,", "\"count\" : 0,"), ("unverified", "lost"),
        ] {
            #expect(text.contains(old), "\(old)")
            let altered = text.replacing(old, with: new, maxReplacements: 1)
            #expect(throws: ProofRefusal.self, "\(old)") { try RunProof(checking: altered) }
        }
        #expect(throws: ProofRefusal.unreadable) { try RunProof(checking: "{}") }
        #expect(throws: ProofRefusal.other(printed: "0", file: try RunProof(checking: text).fingerprint)) {
            try RunProof(checking: text, against: "0")
        }
    }
}
