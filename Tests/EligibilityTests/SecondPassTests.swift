import Documents
import Testing
import Vocabulary

@testable import Eligibility

/// What excludes what, caps, and places that are limited.
struct SecondPassTests {
    private func child(_ id: String, _ facts: [FactName: FactValue], group: String? = nil) -> Applicant {
        Applicant(
            id,
            facts.map { FactRow(.named($0.key), $0.value) } + (group.map { [FactRow(.group($0), .flag(true))] } ?? []))
    }

    @Test func `the national scholarship leaves no room for the encouragement scholarship, but for the grant`() throws {
        let student = child(
            "a",
            [
                .stage: .word("undergraduate"), .school: .text("U1"), .hardship: .word("special"),
                .nationalScholarship: .flag(true), .encouragementScholarship: .flag(true),
            ])
        let question = Question(Term(year: 2024, season: .autumn))
        let derivations = PlainExecutor(try Shelf.book.get(), question).explain(student)
        let decisions = Dictionary(uniqueKeysWithValues: derivations.map { ($0.decision.policy, $0.decision) })
        #expect(decisions["college-national-scholarship"]?.amount == Money(fen: 1_000_000))
        #expect(decisions["college-encouragement-scholarship"]?.outcome == .refused)
        #expect(decisions["college-encouragement-scholarship"]?.grounds == .excludedBy("college-national-scholarship"))
        #expect(decisions["college-grant"]?.amount == Money(fen: 185_000))
        let words = try derivations.flatMap { $0.lines(in: try Shelf.book.get()) }.joined(separator: "\n")
        #expect(words.contains("已享受“本专科生国家奖学金”，两项不能同时享受"))
    }

    /// A student who has won both.
    private func winner(_ more: [FactName: FactValue]) -> Applicant {
        var facts: [FactName: FactValue] = [
            .stage: .word("undergraduate"), .school: .text("U1"), .hardship: .word("special"),
            .nationalScholarship: .flag(true), .encouragementScholarship: .flag(true),
        ]
        facts.merge(more) { $1 }
        return child("a", facts)
    }

    /// Without this one the house's policies would not hold.
    private static let settled = "  - {keep: yulu-plan, over: hainan-six-groups, from: 2021-autumn, document: 试}\n"

    private func outcomes(_ stacking: String, _ child: Applicant) throws -> [String: String] {
        let files = try Shelf.files().map { file in
            file.name == PolicyBook.stackingFile
                ? DataFile(name: file.name, text: "exclusions:\n" + stacking + Self.settled) : file
        }
        let question = Question(Term(year: 2024, season: .autumn))
        let decisions = PlainExecutor(try PolicyBook(files), question).decide(child)
        return Dictionary(
            uniqueKeysWithValues: decisions.map { ($0.policy, "\($0.outcome.rawValue) \($0.grounds.code)") })
    }

    @Test func `while the one that is kept is open, the other waits, and once it is due no open one is left`() throws {
        let rule = "  - {keep: student-loan-origin, over: college-grant, from: 2016-spring, document: 试}\n"
        let loan: [FactName: FactValue] = [
            .contractOn: .day(Day(number: 19_900)), .loanKind: .word("origin"),
            .loanAmount: .money(Money(fen: 800_000)),
        ]
        let open = try outcomes(rule, winner(loan))
        #expect(open["student-loan-origin"]?.hasPrefix("undecided missing:") == true, "\(open)")
        #expect(open["college-grant"] == "undecided excluded:student-loan-origin", "\(open)")
        let other =
            "  - {keep: college-national-scholarship, over: student-loan-origin, from: 2016-spring, document: 试}\n"
        #expect(
            try outcomes(other, winner(loan))["student-loan-origin"] == "refused excluded:college-national-scholarship")
        let refused = try outcomes(rule, winner([:]))
        #expect(refused["college-grant"]?.hasPrefix("due") == true, "\(refused)")
    }

    @Test func `what excludes what does not hang on the order of the file`() throws {
        let lines = [
            "  - {keep: college-encouragement-scholarship, over: college-grant, from: 2016-spring, document: 试}\n",
            "  - {keep: college-national-scholarship, over: college-encouragement-scholarship, from: 2016-spring, document: 试}\n",
        ]
        for stacking in [lines.joined(), lines.reversed().joined()] {
            let found = try outcomes(stacking, winner([:]))
            #expect(found["college-encouragement-scholarship"] == "refused excluded:college-national-scholarship")
            #expect(found["college-grant"]?.hasPrefix("due") == true, "\(found)")
        }
    }

    @Test func `exclusions that go in a circle are refused, at the day from which they do`() throws {
        let files = try Shelf.files().map { file in
            guard file.name == PolicyBook.stackingFile else { return file }
            return DataFile(
                name: file.name,
                text: file.text
                    + "  - {keep: college-encouragement-scholarship, over: college-national-scholarship, from: 2022-autumn, document: 试}\n"
            )
        }
        let refusal = #expect(throws: DataRefusal.self) { try PolicyBook(files) }
        #expect(refusal?.message.contains("2022-09-01 起") == true && refusal?.message.contains("绕成一圈") == true)
    }

    private func quota(_ places: String) throws -> PolicyBook {
        let files = try Shelf.files().map { file in
            guard file.name == "senior-grant.yaml" else { return file }
            let quota = """
                quota:
                  per: county
                  always: {group: must-include}
                  order: [{first: {in: {hardship: [special]}}}, {first: {in: {hardship: [moderate]}}}, {highest: priority}]
                  places: \(places)
                child:
                """
            return DataFile(name: file.name, text: file.text.replacingOccurrences(of: "child:", with: quota))
        }
        return try PolicyBook(files)
    }

    @Test func `places go by the order of the rule, and those just below the line are named`() throws {
        let place: [FactName: FactValue] = [
            .stage: .word("senior"), .schoolRegion: .region(try #require(RegionCode("341524"))),
        ]
        func pupil(_ id: String, _ level: String, _ score: Int, group: String? = nil) -> Applicant {
            child(id, place.merging([.hardship: .word(level), .priority: .count(score)]) { $1 }, group: group)
        }
        let pupils = [
            pupil("一般高分", "general", 99), pupil("一般低分", "general", 1), pupil("比较", "moderate", 0),
            pupil("孤儿", "general", 0, group: "orphan"), pupil("特别", "special", 0), pupil("一般中分", "general", 50),
        ]
        let book = try quota("{\"341524\": 4}")
        let question = Question(Term(year: 2024, season: .autumn))
        let (decisions, below) = PlainExecutor(book, question).decideAll(pupils)
        let out = zip(pupils, decisions).filter { pair in
            pair.1.contains { $0.policy == "senior-grant" && $0.grounds == .reason(.belowLine) }
        }
        #expect(out.map(\.0.id) == ["一般低分", "一般中分"])
        #expect(
            below == [
                BelowLine(policy: "senior-grant", place: "341524", places: 4, fitting: 6, next: ["一般中分", "一般低分"])
            ])
        let none = PlainExecutor(try quota("{\"110101\": 1}"), question).decideAll(pupils)
        #expect(none.below.isEmpty)
    }

    @Test func `no places at all are refused, not divided by`() throws {
        let refusal = #expect(throws: DataRefusal.self) { try quota("{\"341524\": 0}") }
        #expect(refusal?.message.contains("这里应写 1 到 10000000 之间的数") == true, "\(refusal?.message ?? "")")
    }

    @Test func `a local rate above what the general rule allows is refused`() throws {
        let files = try Shelf.files().map { file in
            guard file.name == "sichuan-senior-grant.yaml" else { return file }
            return DataFile(name: file.name, text: file.text.replacingOccurrences(of: "3300.00", with: "3600.00"))
        }
        let refusal = #expect(throws: DataRefusal.self) { try PolicyBook(files) }
        #expect(refusal?.message.contains("1800.00 元不在上级规定的 600.00 到 1750.00 元之间") == true)
    }

    @Test func `shares of several budgets come to the whole sum`() throws {
        let rule = try #require(try Shelf.book.get()["nutrition-meals"]?.rules.last)
        #expect(rule.shares(of: Money(fen: 30_001)).map(\.sum) == [Money(fen: 30_001)])
    }
}
