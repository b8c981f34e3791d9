import GRDB
import Testing
import Vocabulary

@testable import Registry

/// What a line of a list says is laid once, however often it is said.
struct RegisterTests {
    private func memberships(_ rounds: [(asOf: String, fact: RegisterFact)]) async throws -> [[String]] {
        let bureau = try await Bureau.found()
        let days = try rounds.map { (try Day($0.asOf).orThrow(), $0.fact) }
        return try await bureau.store.write { db in
            try db.execute(
                sql: """
                    INSERT INTO rosterSeries (id, source, ownerID, coverageID, supplier, knownSeq) VALUES (1, 's', ?, ?, 's', 1);
                    INSERT INTO child (id, knownSeq) VALUES (1, 1);
                    """, arguments: [bureau.county, bureau.county])
            for (day, fact) in days {
                try Register(seriesID: ID(rawValue: 1), asOf: day, seq: 1).lay(
                    [fact], line: 7, of: ID(rawValue: 1), entryID: 1, isNew: false, in: db)
            }
            return try Row.fetchAll(
                db, sql: "SELECT trueFrom, trueUntil FROM membership WHERE replacedSeq IS NULL ORDER BY trueFrom"
            ).map { [$0["trueFrom"], $0["trueUntil"] ?? "-"] }
        }
    }

    private func fact(from: String? = nil, until: String? = nil) throws -> RegisterFact {
        RegisterFact(
            .membership, ["poverty", "general"], from: try from.map { try Day($0).orThrow() },
            until: try until.map { try Day($0).orThrow() })
    }

    @Test func `a fact that has ended is not laid again when a broken import goes on`() async throws {
        let ended = try fact(from: "2024-03-01", until: "2025-02-01")
        let laid = try await memberships([("2025-03-01", ended), ("2025-03-01", ended)])
        #expect(laid == [["2024-03-01", "2025-02-01"]])
    }

    @Test func `the next version that says the same end changes nothing`() async throws {
        let laid = try await memberships([
            ("2025-03-01", try fact(until: "2025-02-01")), ("2025-09-01", try fact(until: "2025-02-01")),
        ])
        #expect(laid == [["2025-02-01", "2025-02-01"]])
    }

    @Test func `what a version no longer says ends on its day, and stays known until then`() async throws {
        let laid = try await memberships([
            ("2025-03-01", try fact()), ("2025-09-01", try fact(from: "2025-08-01", until: "2025-08-20")),
        ])
        #expect(laid == [["2025-03-01", "2025-09-01"], ["2025-08-01", "2025-08-20"]])
    }
}
