import Testing
import Vocabulary

@testable import Eligibility

/// What docs/policies.md says of days, orders and columns, tried out.
struct PolicyPageTests {
    private static let base = [
        "stage": "primary", "boarding": "yes", "school_region": "341524", "hardship": "general",
    ]

    /// `from` and `known_on` are one day.
    private func row(_ name: String, _ value: String, from: String? = nil, until: String? = nil) throws -> FactRow {
        let fact = try #require(try Shelf.book.get().facts[name])
        return FactRow(
            fact, try #require(fact.kind.value(of: value)), from: from.flatMap { Day($0) },
            until: until.flatMap { Day($0) }, knownOn: from.flatMap { Day($0) })
    }

    private func answer(
        _ rows: [FactRow], without names: Set<String> = [], cutoff: String? = nil,
        policy: String = "compulsory-living-subsidy", term: Term = Term(year: 2025, season: .autumn)
    ) throws -> String {
        let common = try Self.base.filter { !names.contains($0.key) }.map { try row($0.key, $0.value) }
        let executor = PlainExecutor(try Shelf.book.get(), Question(term, cutoff: cutoff.flatMap { Day($0) }))
        let decision = executor.decide(Applicant("田小满", common + rows)).first { $0.policy == policy }
        return PolicyExample.Expected(decision).written
    }

    @Test func `the table of what comes of a term holds`() throws {
        #expect(try answer([row("status", "suspended", from: "2025-12-10")]) == "due 625.00")
        #expect(try answer([row("status", "left", from: "2025-12-10")]) == "due 625.00")
        let back = try row("status", "suspended", from: "2025-08-20", until: "2025-11-01")
        #expect(try answer([back]) == "refused not-enrolled")
        #expect(try answer([back], term: Term(year: 2026, season: .spring)) == "due 625.00")
        let boarded = try [
            row("boarding", "yes", from: "2025-09-01", until: "2025-10-08"), row("boarding", "no", from: "2025-10-08"),
        ]
        #expect(try answer(boarded, without: ["boarding"]) == "due 625.00")
        #expect(try answer([row("boarding", "yes", from: "2025-10-08")], without: ["boarding"]) == "due 625.00")
        let orphan = try row("group.orphan", "yes", from: "2025-11-20")
        #expect(try answer([orphan], without: ["hardship"], cutoff: "2025-11-30") == "due 625.00")
        #expect(try answer([orphan], without: ["hardship"], cutoff: "2025-10-31") == "refused not-retroactive")
        let renamed = try row("group.risk", "yes", from: "2026-01-05")
        #expect(try answer([renamed], without: ["hardship"]) == "refused not-recognised")
        #expect(
            try answer([renamed], without: ["hardship"], term: Term(year: 2026, season: .spring)) == "due 625.00")
    }

    @Test func `autumn comes before what else is wrong, a sum before who pays, and the first missing fact is named`()
        throws
    {
        let spring = Term(year: 2025, season: .spring)
        let student = try [row("stage", "undergraduate"), row("status", "left")]
        #expect(
            try answer(student, without: ["stage"], policy: "college-national-scholarship", term: spring)
                == "refused autumn-only")
        let young = try [row("stage", "preschool"), row("school_kind", "public"), row("birth", "2020-05-06")]
        #expect(
            try answer(young, without: ["stage", "school_region"], policy: "preschool-aid")
                == "undecided missing:school_region")
        let elsewhere = try young + [row("school_region", "430124"), row("hukou_region", "110101")]
        #expect(
            try answer(elsewhere, without: ["stage", "school_region"], policy: "preschool-aid")
                == "undecided no-local-rate")
        #expect(
            try answer([row("stage", "preschool")], without: ["stage"], policy: "preschool-aid")
                == "undecided missing:school_kind")
        #expect(try answer([], without: ["stage"]) == "undecided missing:stage")
        // Only undecided with what came too late: the first reason stands.
        let late = try [
            row("stage", "preschool"), row("birth", "2020-05-06"), row("hardship", "special", from: "2026-02-10"),
        ]
        #expect(
            try answer(late, without: ["stage", "hardship"], policy: "preschool-aid") == "refused not-recognised")
    }

    @Test func `the payer is a county of six digits, a wider place filled up`() throws {
        for (place, code) in [("341524123000", "341524"), ("3415", "341500"), ("34", "340000")] {
            let rows = try Self.base.filter { $0.key != "school_region" }.map { try row($0.key, $0.value) }
            let executor = PlainExecutor(try Shelf.book.get(), Question(Term(year: 2025, season: .autumn)))
            let decisions = executor.decide(Applicant("", rows + [try row("school_region", place)]))
            #expect(decisions.first { $0.policy == "compulsory-fee-exemption" }?.payer == code)
            #expect(decisions.first { $0.policy == "compulsory-fee-exemption" }?.amount == .zero)
            #expect(decisions.first { $0.policy == "nutrition-meals" }?.payer == "")
        }
    }
}
