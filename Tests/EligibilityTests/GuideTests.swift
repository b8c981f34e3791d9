import Documents
import Testing
import Vocabulary

@testable import Eligibility

/// docs/guides/add-a-policy.md, followed to the letter, and docs/policies.md held against the code.
struct GuideTests {
    private func guide() throws -> String { try Shelf.text("docs/guides/add-a-policy.md") }

    /// The first block of a language.
    private func block(_ language: String, of text: String) throws -> String {
        let start = try #require(text.range(of: "```\(language)\n"))
        let end = try #require(text.range(of: "\n```", range: start.upperBound..<text.endIndex))
        return String(text[start.upperBound..<end.lowerBound]) + "\n"
    }

    private func file() throws -> DataFile {
        DataFile(name: "hewan-preschool-aid.yaml", text: try block("yaml", of: try guide()))
    }

    private func answers(_ book: PolicyBook, _ term: Term) throws -> [String: String] {
        let lines = try block("csv", of: try guide()).split(separator: "\n").map(String.init)
        let columns = try #require(FactColumns(lines[0].split(separator: ",").map(String.init)))
        var reader = FactReader(book.facts, columns)
        reader.add(lines: Array((lines.joined(separator: "\n") + "\n").utf8).span, separator: 0x2C, skipping: 1)
        var readers = [reader]
        let table = try FactTable.joined(&readers)
        let executor = ColumnExecutor(book, Question(term, knownOn: Day("2024-04-30")), table)
        var answers: [String: String] = [:]
        for child in 0..<table.count {
            let own = executor.decide(child).filter { $0.policy.hasSuffix("preschool-aid") }
            answers[table.id(child)] = own.map { "\($0.policy) \(PolicyExample.Expected($0).written)" }.joined()
        }
        return answers
    }

    @Test func `the overlay of the guide holds and answers as the guide says`() throws {
        let book = try PolicyBook(try Shelf.files(), replacing: [try file()])
        let own = "hewan-preschool-aid"
        #expect(
            try answers(book, Term(year: 2023, season: .autumn)) == [
                "田小满": "\(own) due 500.00", "田小禾": "\(own) refused too-young", "田小谷": "\(own) refused not-retroactive",
            ])
        #expect(
            try answers(book, Term(year: 2024, season: .spring)) == [
                "田小满": "\(own) due 700.00", "田小禾": "\(own) due 400.00", "田小谷": "\(own) due 400.00",
            ])
        // Before the county's first paper the general rule speaks, and it has no rate.
        #expect(
            try answers(try Shelf.book.get(), Term(year: 2024, season: .spring))["田小满"]
                == "preschool-aid undecided no-local-rate")
    }

    @Test func `what is left out is refused as the guide shows`() throws {
        let whole = try file()
        let line = "  - {terms: [2022-autumn, 2024-spring], facts: {school_kind: private}, refused: school-kind}\n"
        #expect(whole.text.contains(line))
        let short = DataFile(name: whole.name, text: whole.text.replacingOccurrences(of: line, with: ""))
        let refusal = try #require(throws: DataRefusal.self) { try PolicyBook(try Shelf.files(), replacing: [short]) }
        #expect(try guide().contains("```\n\(refusal.message)\n```"), "\(refusal.message)")
    }

    @Test func `a forgotten overlays is refused as the guide shows`() throws {
        let whole = try file()
        let line = "overlays: preschool-aid\n"
        #expect(whole.text.contains(line))
        let short = DataFile(name: whole.name, text: whole.text.replacingOccurrences(of: line, with: ""))
        let refusal = try #require(throws: DataRefusal.self) { try PolicyBook(try Shelf.files(), adding: [short]) }
        #expect(try guide().contains("```\n\(refusal.message)\n```"), "\(refusal.message)")
        #expect(try PolicyBook(try Shelf.files(), adding: [whole])["hewan-preschool-aid"]?.unknownRegion != nil)
        let book = try PolicyBook(try Shelf.files(), adding: [whole])
        let counted = try #require(book["hewan-preschool-aid"]).coverage(in: book)
        #expect(try guide().contains("\(counted.examples) 个例子全对，\(counted.seen)/\(counted.wanted) 处有例子`"))
    }

    @Test func `every condition that the guide writes down is one`() throws {
        let book = try Shelf.book.get()
        let terms = Terms(facts: book.facts, groups: book.groups)
        let table = try guide().components(separatedBy: "| to say | write |")[1].components(separatedBy: "\n\n")[0]
        let written = table.split(separator: "`").filter { $0.hasPrefix("{") }.map(String.init)
        #expect(written.count == 7)
        for text in written {
            let entry = try DataEntry(parsing: text, from: "guide")
            #expect(throws: Never.self) { try Condition(from: entry, terms) }
        }
    }

    @Test func `the guide ends with a command`() throws {
        let text = try guide()
        #expect(text.hasPrefix("# Add a policy"))
        #expect(text.hasSuffix("--out 应享受.csv --explain 田小满\n```\n"))
    }

    @Test func `the language is described whole`() throws {
        let text = try Shelf.text("docs/policies.md")
        let words =
            FactName.allCases.map(\.rawValue) + Condition.Word.allCases.map(\.rawValue)
            + Amount.Word.allCases.map(\.rawValue) + Reason.allCases.map(\.rawValue)
            + Rounding.Mode.allCases.map(\.rawValue) + Measure.allCases.map(\.rawValue)
            + Policy.Payer.allCases.map(\.rawValue) + Policy.Payout.allCases.map(\.rawValue)
            + FactWord.allCases.map(\.rawValue) + Stage.allCases.map(\.rawValue)
            + (try Shelf.book.get().groups.codes) + (try Shelf.book.get().groups.sets.keys.sorted())
        for word in words { #expect(text.contains("`\(word)`"), "\(word) is not explained") }
    }

    @Test func `the table of facts says what is so where nothing is written`() throws {
        let text = try Shelf.text("docs/policies.md")
        for name in FactName.allCases {
            let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("| `\(name.rawValue)` |") })
            let absent = name.whenAbsent.map { "`\($0.written)`" } ?? "open"
            #expect(row.hasSuffix("| \(absent) |"), "\(row)")
        }
    }
}
