import Testing
import Vocabulary

@testable import Eligibility

/// When something was so, and when it was known.
struct FactsTests {
    private static let boarding = Fact.named(.boarding)
    private static let orphan = Fact.group("orphan")

    private func day(_ text: String) -> Day {
        guard let day = Day(text) else { preconditionFailure(text) }
        return day
    }

    private func row(_ fact: Fact, _ value: Bool, _ from: String, _ until: String? = nil, known: String) -> FactRow {
        FactRow(fact, .flag(value), from: day(from), until: until.map(day), knownOn: day(known))
    }

    private func found(_ fact: Fact, _ rows: [FactRow], knownOn: String, cutoff: String? = nil) -> FactValue? {
        let term = Term(year: 2020, season: .autumn)
        let question = Question(term, knownOn: day(knownOn), cutoff: cutoff.map(day))
        return Applicant("", rows).found(fact, .term, question).value
    }

    @Test func `what became known later is not looked at`() {
        let rows = [row(Self.boarding, true, "2020-09-01", known: "2020-10-01")]
        #expect(found(Self.boarding, rows, knownOn: "2020-09-30") == nil)
        #expect(found(Self.boarding, rows, knownOn: "2020-10-01") == .flag(true))
    }

    @Test func `a row that came later for the same first day replaces the earlier one`() {
        let rows = [
            row(Self.orphan, true, "2016-01-01", known: "2016-01-01"),
            row(Self.orphan, true, "2016-01-01", "2020-06-01", known: "2020-06-05"),
        ]
        #expect(found(Self.orphan, rows, knownOn: "2020-06-04") == .flag(true))
        #expect(found(Self.orphan, rows, knownOn: "2020-11-30") == .flag(false))
    }

    @Test func `what is recognised in the term counts, what ends in it stays`() {
        let late = [row(Self.orphan, true, "2020-10-15", known: "2020-10-15")]
        #expect(found(Self.orphan, late, knownOn: "2020-11-30") == .flag(true))
        #expect(found(Self.orphan, late, knownOn: "2020-11-30", cutoff: "2020-10-14") == .flag(false))
        let ended = [row(Self.orphan, true, "2016-01-01", "2020-09-02", known: "2016-01-01")]
        #expect(found(Self.orphan, ended, knownOn: "2020-11-30") == .flag(true))
        let before = [row(Self.orphan, true, "2016-01-01", "2020-09-01", known: "2016-01-01")]
        #expect(found(Self.orphan, before, knownOn: "2020-11-30") == .flag(false))
    }

    @Test func `recognition after the term does not count for it, whatever day it is dated`() {
        let rows = [row(Self.orphan, true, "2020-01-01", known: "2021-02-01")]
        #expect(found(Self.orphan, rows, knownOn: "2021-06-01") == .flag(false))
    }

    @Test func `who sat in class on opening day keeps the term, whatever is written for later`() {
        func status(_ word: String, _ from: String?, _ until: String? = nil) -> FactRow {
            FactRow(.named(.status), .word(word), from: from.map(day), until: until.map(day))
        }
        func found(_ rows: [FactRow]) -> FactValue? {
            let question = Question(Term(year: 2025, season: .autumn))
            return Applicant("", rows).found(.named(.status), .term, question).value
        }
        #expect(found([]) == .word("enrolled"))
        #expect(found([status("suspended", "2025-12-10")]) == .word("enrolled"))
        #expect(found([status("left", "2025-09-02")]) == .word("enrolled"))
        #expect(found([status("suspended", "2025-10-10", "2025-11-01")]) == .word("enrolled"))
        #expect(found([status("suspended", "2025-09-01")]) == .word("suspended"))
        #expect(found([status("suspended", "2025-05-01", "2025-11-01")]) == .word("suspended"))
        #expect(found([status("suspended", "2025-05-01", "2025-09-01")]) == .word("enrolled"))
    }

    @Test func `an award or a pilot that begins during the term counts from then on`() {
        let term = Term(year: 2025, season: .autumn)
        let rows = [
            FactRow(.named(.nationalScholarship), .flag(true), from: day("2025-11-15")),
            FactRow(.named(.mealPilot), .word("national"), from: day("2025-10-08")),
            FactRow(.named(.riskGone), .flag(true), from: day("2025-10-08")),
        ]
        let found = rows.map { Applicant("", rows).found($0.fact, .term, Question(term)).value }
        #expect(found == [.flag(true), .word("national"), .flag(false)])
    }

    @Test func `a membership that is ended later stands for the terms before, by what was known in them`() {
        let rows = [
            row(Self.orphan, true, "2019-01-01", known: "2019-01-01"),
            row(Self.orphan, true, "2019-01-01", "2021-03-10", known: "2021-03-12"),
        ]
        // Autumn 2020 was over before the end became known, and the first row was known in time.
        #expect(found(Self.orphan, rows, knownOn: "2021-12-31") == .flag(true))
        let next = Question(Term(year: 2021, season: .autumn))
        #expect(Applicant("", rows).found(Self.orphan, .term, next).value == .flag(false))
    }

    @Test func `two rows known at the same time that differ contradict each other`() {
        let rows = [
            row(Self.boarding, true, "2020-09-01", known: "2020-09-01"),
            row(Self.boarding, false, "2020-08-01", known: "2020-09-01"),
        ]
        #expect(found(Self.boarding, rows, knownOn: "2020-11-30") == nil)
        let moved = [
            row(Self.boarding, true, "2020-08-01", "2020-10-01", known: "2020-09-01"),
            row(Self.boarding, false, "2020-10-01", known: "2020-09-01"),
        ]
        #expect(found(Self.boarding, moved, knownOn: "2020-11-30") == .flag(true))
    }
}
