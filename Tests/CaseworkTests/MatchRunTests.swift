import Registry
import Testing
import Vocabulary

@testable import Casework

/// A run from rosters to figures.
struct MatchRunTests {
    private let xiaoman = People.Child("田小满", born: Day("2017-02-11").unwrapped, sequence: 991)
    private let xiaohe = People.Child("田小禾", born: Day("2013-05-06").unwrapped, sequence: 992)
    private let tooOld = People.Child("石成年", born: Day("2005-05-06").unwrapped, sequence: 993)

    private var people: People {
        var people = People(120)
        for child in [xiaoman, xiaohe, tooOld] { people.addHousehold(child) }
        people.addPupil(xiaohe)
        return people
    }

    @Test func `every listed child is accounted for, and each figure is as long as its list`() async throws {
        let township = try await Township.open(people)
        defer { township.close() }
        let run = try township.compare()
        #expect(run.state == .ready && run.fingerprint?.count == 16)
        let figures = try township.figures(run)
        #expect(figures.total == 122 && figures.settled + figures.open == 122)
        #expect(figures[.ageOut] == 1)
        for state in Outcome.State.allCases {
            var filter = OutcomeFilter()
            filter.state = state
            #expect(try township.lines(run, filter).count == figures[state], "\(state)")
        }
        for reason in Outcome.Reason.allCases {
            var filter = OutcomeFilter()
            filter.reason = reason
            #expect(try township.lines(run, filter).count == figures.reasons[reason] ?? 0, "\(reason)")
        }
        #expect(figures.layers.values.reduce(0, +) == figures.total)
        #expect(figures.places.reduce(0) { $0 + $1.total } == figures.total)

        let lost = try #require(try township.lines(run).first { $0.identity.name.spelled == "田小满" })
        #expect(lost.outcome == Outcome(.unverified, because: .noTrace))
        let absent = try #require(try township.lines(run).first { $0.identity.name.spelled == "田小禾" })
        #expect(absent.outcome.reason == .absent, "in the register, on no list of who is there")
        #expect(try township.store.examine().complaints.map(\.what) == [])
    }

    @Test func `pupils' rows with errors find their children`() async throws {
        let township = try await Township.open(People(300, errors: 30))
        defer { township.close() }
        let figures = try township.figures(try township.compare())
        #expect(figures.total == 300)
        #expect(figures.settled + figures[.inReview] >= 295, "\(figures.states) \(figures.reasons)")
    }

    @Test func `the same rosters give the same result, and a new version another`() async throws {
        let township = try await Township.open(people)
        defer { township.close() }
        let (first, second) = (try township.compare(), try township.compare())
        #expect(first.fingerprint == second.fingerprint && first.number + 1 == second.number)
        var next = people
        next.addPresent(xiaohe)
        try township.bring(next.present, "在校2.csv", from: "class-list", asOf: "2026-03-17")
        let third = try township.compare()
        #expect(third.fingerprint != first.fingerprint)
        #expect(try township.figures(third).settled == township.figures(first).settled + 1)
        #expect(try township.figures(first).open == township.figures(second).open, "an earlier run stays as it was")
    }

    @Test func `a run is published by a second person, and never twice`() async throws {
        let township = try await Township.open(people)
        defer { township.close() }
        let run = try township.compare()
        func publish(_ user: ID<User>, _ reason: String = "") throws {
            let (run, viewer) = (try township.find(run.id), try township.viewer(user))
            try township.store.writeNow { db in
                try run.publish(because: reason, signed: township.signature(of: user), by: viewer, in: db)
            }
        }
        #expect(throws: PublicationRefusal.ownRun) { try publish(township.officer) }
        try publish(township.second)
        #expect(try township.find(run.id).state == .published)
        #expect(throws: MatchRunRefusal.notNow(.published)) { try publish(township.third) }

        // Most pupils are missing from the next list: the number swings, and somebody has to say why.
        try township.bring(Array(people.present.prefix(40)), "在校2.csv", from: "class-list", asOf: "2026-03-17")
        let next = try township.compare()
        #expect(try township.figures(next).changes[.found] ?? 0 > 50)
        func publishNext(_ reason: String) throws {
            let (run, viewer) = (try township.find(next.id), try township.viewer(township.second))
            try township.store.writeNow { db in
                try run.publish(because: reason, signed: township.signature(of: township.second), by: viewer, in: db)
            }
        }
        #expect(throws: PublicationRefusal.self) { try publishNext("") }
        try publishNext("在校名册只到了一个年级，已催报")
        #expect(try township.store.examine().complaints.map(\.what) == [])
    }
}
