import Registry
import Screening
import Testing
import Vocabulary

@testable import Casework

/// Where a child is, decided from what rosters say.
struct WhereaboutsTests {
    private static let school = ID<Organization>(rawValue: 1)
    private static let otherSchool = ID<Organization>(rawValue: 2)
    private let frame = RunFrame(asOf: Day("2026-03-18").unwrapped, schoolsWithLists: [WhereaboutsTests.school])

    private static func place(
        _ kind: EnrolmentKind, _ state: String = "", at school: ID<Organization>? = otherSchool,
        stage: Stage? = .primary,
        ended: Bool = false, number: Bool = false
    ) -> Whereabouts.Place {
        Whereabouts.Place(
            kind: kind, school: school, stage: stage, state: state, hasEnded: ended, hasStudentNumber: number)
    }

    private func outcome(_ places: [Whereabouts.Place], _ change: (inout Whereabouts) -> Void = { _ in }) -> Outcome {
        var whereabouts = Whereabouts(birth: Day("2015-05-01").unwrapped, places: places)
        change(&whereabouts)
        return whereabouts.outcome(in: frame)
    }

    @Test(
        arguments: [
            ([place(.registered, "enrolled")], Outcome.State.attending, nil),
            ([place(.registered, "enrolled", at: school)], .unverified, Outcome.Reason.absent),
            ([place(.registered, "enrolled", at: school), place(.attending, at: school)], .attending, nil),
            ([place(.registered, "enrolled", at: school), place(.attending)], .attending, nil),
            ([place(.registered, "suspended")], .deferred, nil),
            ([place(.registered, "dropped")], .unverified, .dropped),
            ([place(.registered, "transferring")], .unverified, .transfer),
            ([place(.registered, "dropped"), place(.registered, "enrolled")], .attending, nil),
            ([place(.attending)], .unverified, .unregistered),
            ([place(.special, "homeTaught")], .special, nil),
            ([place(.special, "waiting")], .unverified, .waitingForPlace),
            ([place(.vocational, stage: .vocational)], .vocational, nil),
            ([place(.outside, number: true)], .outside, nil),
            ([place(.outside)], .unverified, .outsideUnregistered),
            ([place(.graduated, "senior", stage: .junior)], .graduated, nil),
            ([place(.graduated, stage: .primary)], .unverified, .notMovedUp),
            ([place(.registered, "enrolled", ended: true)], .unverified, .transfer),
            ([], .unverified, .noTrace),
        ] as [([Whereabouts.Place], Outcome.State, Outcome.Reason?)])
    func `the surest ground decides`(_ places: [Whereabouts.Place], _ state: Outcome.State, _ reason: Outcome.Reason?) {
        let outcome = outcome(places)
        #expect(outcome.state == state)
        #expect(outcome.reason == reason)
    }

    @Test func `death and age come before every place`() {
        #expect(outcome([Self.place(.registered, "enrolled")]) { $0.change = "dead" }.state == .dead)
        #expect(outcome([]) { $0.birth = Day("2020-01-01").unwrapped }.state == .ageOut)
        #expect(outcome([]) { $0.birth = nil }.state == .unverified, "whose age is unknown is looked for")
    }

    @Test(arguments: [("2010-08-31", false), ("2010-09-01", true), ("2019-08-31", true), ("2019-09-01", false)])
    func `the age of a spring term is counted from the September before`(_ birth: String, _ isOfAge: Bool) {
        #expect(frame.isOfAge(Day(birth).unwrapped) == isOfAge)
    }

    @Test func `a pair that waits for a person is never a place`() {
        #expect(outcome([]) { $0.isOffered = true } == Outcome(.inReview))
        #expect(outcome([Self.place(.registered, "enrolled")]) { $0.isOffered = true }.state == .attending)
    }

    @Test func `doubts are told of schools, not of children`() {
        let twice = Whereabouts(places: [Self.place(.registered), Self.place(.registered, at: Self.school)])
        #expect(twice.doubts(in: frame).map(\.kind) == [.double])
        let away = Whereabouts(places: [Self.place(.registered, at: Self.school), Self.place(.attending)])
        #expect(away.doubts(in: frame).map(\.kind) == [.elsewhere])
        #expect(Whereabouts(places: [Self.place(.attending)]).doubts(in: frame).map(\.kind) == [.nobody])
        let absent = Whereabouts(places: [Self.place(.registered, at: Self.school)])
        #expect(absent.doubts(in: frame).map(\.kind) == [.absent])
    }
}
