import Registry
import Testing
import Vocabulary

@testable import Casework

/// Rosters that come in after a run was published.
struct RunWatchTests {
    private let people = People(60)

    /// The named register without somebody.
    private func without(_ name: String, _ rows: [String]) -> [String] { rows.filter { !$0.contains(",\(name),") } }

    private func somebody(_ township: Township, _ run: MatchRun) throws -> String {
        let names = try township.lines(run).filter { $0.outcome.state == .attending }.map(\.identity.name.spelled)
        return try #require(names.first { name in without(name, people.present).count == people.present.count - 1 })
    }

    @Test func `who vanishes from every roster is raised, and withdrawn when a roster brings the place back`()
        async throws
    {
        let township = try await Township.open(people)
        defer { township.close() }
        let run = try township.compare()
        try township.publish(run)
        let name = try somebody(township, run)
        #expect(try township.losses(run).isEmpty)

        // Not in class any more, by the school's own list.
        try township.bring(
            without(name, people.present), "在校2.csv", from: "class-list", asOf: "2026-03-14")
        let losses = try township.losses(run)
        let absent = try #require(losses.first)
        #expect(
            absent.identity.name.spelled == name && absent.now.reason == .absent && absent.roster.hasSuffix("在校2.csv"))
        #expect(absent.before.state == .attending && losses.count == 1)
        let figures = try township.figures(run)
        #expect(figures.open == 0, "the published run stays as it was")

        // There again.
        try township.bring(people.present, "在校3.csv", from: "class-list", asOf: "2026-03-16")
        #expect(try township.losses(run).isEmpty)
        #expect(try township.store.examine().complaints.map(\.what) == [])
    }

    @Test func `the next version of a register that drops a child raises it, and undoing that withdraws it`()
        async throws
    {
        let township = try await Township.open(people)
        defer { township.close() }
        let run = try township.compare()
        try township.publish(run)
        let name = try somebody(township, run)
        try township.bring(without(name, people.present), "在校2.csv", from: "class-list", asOf: "2026-03-14")
        let register = try township.bring(
            without(name, people.pupils), "学籍2.csv", from: "student-register", asOf: "2026-03-15")
        #expect(try township.losses(run).count == 1, "raised once, however many rosters say so")
        try township.undo(register)
        #expect(try township.losses(run).count == 1, "still not in class")
        try township.bring(people.present, "在校3.csv", from: "class-list", asOf: "2026-03-16")
        #expect(try township.losses(run).isEmpty)
    }

    @Test func `rows that stay as they were raise nobody, and an unpublished run is not watched`() async throws {
        let township = try await Township.open(people)
        defer { township.close() }
        let run = try township.compare()
        let name = try somebody(township, run)
        try township.bring(without(name, people.present), "在校2.csv", from: "class-list", asOf: "2026-03-14")
        #expect(try township.losses(run).isEmpty)
        let next = try township.compare()
        try township.publish(next)
        try township.bring(
            without(name, people.present) + [""], "在校3.csv", from: "class-list", asOf: "2026-03-16")
        #expect(try township.losses(next).isEmpty, "was open when published")
    }
}
