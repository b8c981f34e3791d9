import Vocabulary

@testable import Eligibility

/// Children with made-up histories: facts that begin, end, are corrected, contradict one another and come too late.
enum RandomChild {
    private static let regions = ["430626", "430124", "430000", "440106", "510104", "460105", "341524", "54", "140922"]
    private static let names: [FactName] = [
        .stage, .boarding, .schoolRegion, .hukouRegion, .hardship, .school, .schoolKind, .grade, .birth,
    ]

    static func make(_ number: Int, _ book: PolicyBook, around term: Term, _ chance: inout Chance) -> Applicant {
        var rows: [FactRow] = []
        let groups = book.facts.all.filter { if case .group = $0 { true } else { false } }
        for name in names where chance.below(12) > 0 { add(.named(name), term, &rows, &chance) }
        for _ in 0..<chance.below(5) { add(.named(chance.pick(FactName.allCases)), term, &rows, &chance) }
        for _ in 0..<chance.below(4) where !groups.isEmpty { add(chance.pick(groups), term, &rows, &chance) }
        return Applicant("c\(number)", rows)
    }

    private static func add(_ fact: Fact, _ term: Term, _ rows: inout [FactRow], _ chance: inout Chance) {
        for _ in 0..<(chance.below(4) == 0 ? 1 + chance.below(3) : 1) {
            let from: Day? = chance.below(2) == 0 ? nil : term.firstDay + (chance.below(400) - 250)
            let until: Day? = chance.below(3) > 0 ? nil : (from ?? term.firstDay) + (1 + chance.below(300))
            let known: Day? = chance.below(2) == 0 ? nil : term.firstDay + (chance.below(500) - 250)
            rows.append(FactRow(fact, value(fact, term, &chance), from: from, until: until, knownOn: known))
        }
    }

    private static func value(_ fact: Fact, _ term: Term, _ chance: inout Chance) -> FactValue {
        switch fact.kind {
        case .choice(let words): .word(chance.pick(words))
        case .flag: .flag(chance.below(4) > 0)
        case .count: .count(chance.below(5))
        case .money: .money(Money(fen: Int64(chance.below(3_000_000))))
        case .day where fact == .named(.birth): .day(term.firstDay - (900 + chance.below(2000)))
        case .day: .day(Day(number: 15_000 + Int32(chance.below(6_500))))
        case .region: RegionCode(chance.pick(regions)).map { .region($0) } ?? .text("")
        case .text: .text(chance.pick(["S1", "S2", "学校,三", "S\"4"]))
        }
    }

    /// Written out as lines, mixed, and read back in several parts.
    static func table(_ applicants: [Applicant], _ book: PolicyBook, parts: Int) throws -> FactTable {
        let columns = FactColumns(["known_on", "child_id", "fact", "value", "from", "until"])
        guard let columns else { preconditionFailure("the header is one") }
        var readers = (0..<parts).map { _ in FactReader(book.facts, columns) }
        for (place, applicant) in applicants.enumerated() {
            for (number, row) in applicant.rows.enumerated() {
                let fields = [
                    row.knownOn?.description ?? "", applicant.id, row.fact.name, row.value.written,
                    row.from?.description ?? "", row.until?.description ?? "",
                ]
                // A child's rows may lie in several parts, but in their order.
                let part = place % parts == 0 ? min(parts - 1, number * parts / applicant.rows.count) : place % parts
                readers[part].add(line: 0, fields: fields)
            }
        }
        return try FactTable.joined(&readers)
    }
}
