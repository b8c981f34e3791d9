import Documents
import Testing
import Vocabulary

@testable import Eligibility

/// Time, twice: what was answered about a day of knowledge stays the answer about it.
struct TimeTests {
    private static let terms = ["2019-spring", "2020-autumn", "2022-autumn", "2024-spring", "2025-autumn"]

    @Test(arguments: terms) func `a fact that became known later never changes an earlier answer`(_ text: String) throws
    {
        let term = try #require(Term(text))
        let book = try Shelf.book.get()
        var chance = Chance(seed: 99 &+ UInt64(term.firstDay.number))
        for number in 0..<150 {
            let known = term.firstDay + chance.below(200)
            let before = RandomChild.make(number, book, around: term, &chance)
            let news = RandomChild.make(number, book, around: term, &chance).rows.map { row in
                FactRow(row.fact, row.value, from: row.from, until: row.until, knownOn: known + (1 + chance.below(400)))
            }
            let executor = PlainExecutor(book, Question(term, knownOn: known))
            let (one, other) = (
                executor.decide(before), executor.decide(Applicant(before.id, before.rows + news))
            )
            #expect(one == other, "\(term) known on \(known)")
        }
    }

    @Test(arguments: terms) func `what was recognised after a term never makes anything due in it`(_ text: String)
        throws
    {
        let term = try #require(Term(text))
        let book = try Shelf.book.get()
        var chance = Chance(seed: 7 &+ UInt64(term.firstDay.number))
        for number in 0..<150 {
            let before = RandomChild.make(number, book, around: term, &chance)
            let news = book.facts.all.filter(\.isRecognition).map { fact in
                FactRow(
                    fact, fact == .named(.hardship) ? .word("special") : .flag(true), from: term.firstDay - 400,
                    knownOn: term.lastDay + (1 + chance.below(100)))
            }
            let executor = PlainExecutor(book, Question(term, knownOn: term.lastDay + 300))
            func due(_ rows: [FactRow]) -> [Decision] {
                executor.decide(Applicant(before.id, rows)).filter { $0.outcome == .due }
            }
            #expect(due(before.rows) == due(before.rows + news))
        }
    }

    /// A rule is added to the file of every policy that goes by terms, later than the term that is asked about.
    @Test(arguments: terms) func `a rule that came later never changes the answer for an earlier term`(_ text: String)
        throws
    {
        let term = try #require(Term(text))
        let book = try Shelf.book.get()
        let later = try PolicyBook(try Shelf.files().map { TimeTests.withLaterRule($0) })
        #expect(later["senior-grant"]?.rules.count == (book["senior-grant"]?.rules.count ?? 0) + 1)
        var chance = Chance(seed: 3 &+ UInt64(term.firstDay.number))
        for number in 0..<150 {
            let child = RandomChild.make(number, book, around: term, &chance)
            let question = Question(term, knownOn: term.firstDay + chance.below(300))
            #expect(PlainExecutor(book, question).decide(child) == PlainExecutor(later, question).decide(child))
        }
        let next = Question(Term(year: 2027, season: .spring))
        let pupil = Applicant(
            "",
            [
                FactRow(.named(.stage), .word("senior")), FactRow(.named(.hardship), .word("general")),
                FactRow(.named(.schoolRegion), .region(try #require(RegionCode("341524")))),
            ])
        let own = PlainExecutor(later, next).decide(pupil).first { $0.policy == "senior-grant" }
        #expect(own?.amount == Money(fen: 77_700))
    }

    private static func withLaterRule(_ file: DataFile) -> DataFile {
        guard file.name == "senior-grant.yaml" else { return file }
        let rule = """
            rules:
              - id: later
                from: 2027-spring
                document: 以后的文件
                source: 试
                says: 试
                amount: 777.00
            """
        let example = """
            examples:
              - {term: 2027-spring, facts: {}, due: 777.00}
              - {term: 2027-spring, facts: {hardship: none, group.orphan: yes}, due: 777.00}
              - {term: 2027-spring, facts: {hardship: none}, refused: not-recognised}
              - {term: 2027-spring, facts: {status: left}, refused: not-enrolled}
            """
        return DataFile(
            name: file.name,
            text: file.text.replacingOccurrences(of: "rules:", with: rule).replacingOccurrences(
                of: "examples:", with: example))
    }

    @Test func `an added child counts from recognition and a removed one until removal, whatever the term`() throws {
        let book = try Shelf.book.get()
        var chance = Chance(seed: 5)
        for _ in 0..<200 {
            let start = Term(year: 2020 + chance.below(4), season: chance.below(2) == 0 ? .spring : .autumn)
            let recognised = start.firstDay + chance.below(170)
            let removed = recognised + (1 + chance.below(900))
            let rows = [
                FactRow(.named(.stage), .word("primary")), FactRow(.named(.boarding), .flag(false)),
                FactRow(.named(.schoolRegion), .region(try #require(RegionCode("341524")))),
                FactRow(.group("ruralAllowance"), .flag(true), from: recognised, until: removed, knownOn: recognised),
            ]
            var term = Term(year: 2020, season: .spring)
            while term.year < 2027 {
                let decision = PlainExecutor(book, Question(term, knownOn: Day(year: 2027, month: 1, day: 1))).decide(
                    Applicant("", rows)
                ).first { $0.policy == "compulsory-living-subsidy" }
                let counts = recognised <= term.lastDay && removed > term.firstDay
                #expect((decision?.outcome == .due) == counts, "\(term) \(recognised) \(removed)")
                if term.lastDay < recognised { #expect(decision?.grounds == .reason(.notRetroactive)) }
                if removed <= term.firstDay { #expect(decision?.grounds == .reason(.notInGroup)) }
                term = term.next
            }
        }
    }
}
