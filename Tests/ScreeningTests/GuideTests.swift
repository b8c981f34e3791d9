import Documents
import Foundation
import Testing
import Vocabulary

@testable import Screening

/// docs/guides/add-a-roster-source.md, followed to the letter.
struct GuideTests {
    private func guide() throws -> String { try Shelf.text("docs/guides/add-a-roster-source.md") }

    /// The first block of a language.
    private func block(_ language: String) throws -> String {
        let text = try guide()
        let start = try #require(text.range(of: "```\(language)\n"))
        let end = try #require(text.range(of: "\n```", range: start.upperBound..<text.endIndex))
        return String(text[start.upperBound..<end.lowerBound]) + "\n"
    }

    @Test func `the source of the guide works on the file of the guide`() throws {
        let known = try Shelf.sources.get()
        let source = try RosterSource(
            yaml: try block("yaml"), file: "relocation-sites.yaml", packs: known.packs, words: known.words)
        let folder = try Folder()
        try block("csv").write(toFile: folder.path("安置点学龄儿童.csv"), atomically: true, encoding: .utf8)
        let file = try Spreadsheet.open(folder.path("安置点学龄儿童.csv"))

        let mapping = try source.mapping(for: try SheetHead.all(of: file))
        #expect(source.problems(of: mapping).isEmpty)
        #expect(source.statedDay(in: mapping) == Day("2026-02-20"))
        var verdicts: [Verdict] = []
        var found: Set<String> = []
        let report = try source.screen(file, as: mapping, in: ScreeningContext(asOf: try #require(Day("2026-02-20")))) {
            row in
            verdicts.append(row.verdict)
            found.formUnion(row.faults.map(\.check))
        }
        #expect(verdicts == [.usable, .fix, .fix])
        #expect(found == ["number-length", "number-blank", "name-dot", "site-school-blank"])
        #expect(report.rows.totals == 1)
        #expect(report.alarms.isEmpty)
        #expect(report.regions == ["幸福家园安置点": 3])
    }

    @Test func `the new source is guessed among all others`() throws {
        let known = try Shelf.sources.get()
        func texts(_ folder: String) throws -> [DataFile] {
            try FileManager.default.contentsOfDirectory(atPath: "\(Shelf.root)/\(folder)").filter {
                $0.hasSuffix(".yaml")
            }
            .map { DataFile(name: $0, text: try Shelf.text("\(folder)/\($0)")) }
        }
        let rules = try texts("rules")
        let sources = try RosterSources(
            sources: try texts("sources") + [
                DataFile(name: "relocation-sites.yaml", text: try block("yaml"))
            ],
            packs: rules.filter { $0.name != RosterSources.wordsFile },
            words: try #require(rules.first { $0.name == RosterSources.wordsFile }))
        #expect(sources.all.count == known.all.count + 1)
        let folder = try Folder()
        try block("csv").write(toFile: folder.path("名单.csv"), atomically: true, encoding: .utf8)
        let heads = try SheetHead.all(of: try Spreadsheet.open(folder.path("名单.csv")))
        let guess = try #require(sources.guesses(for: heads, called: "名单.csv").first)
        #expect(guess.source.code == "relocation-sites")
        #expect(guess.isSure)
    }

    @Test func `a slip of the pen is refused as the guide shows`() throws {
        let known = try Shelf.sources.get()
        let slip = try block("yaml").replacingOccurrences(of: "label: 性别", with: "lable: 性别")
        let refusal = try #require(throws: DataRefusal.self) {
            try RosterSource(yaml: slip, file: "relocation-sites.yaml", packs: known.packs, words: known.words)
        }
        #expect(try guide().contains("```\n\(refusal.message)\n```"), "\(refusal.message)")
    }

    @Test func `the guide names every word of the language`() throws {
        let text = try guide()
        for word in CheckTest.Word.allCases.map(\.rawValue) + Condition.Word.allCases.map(\.rawValue)
            + Flaw.allCases.map(\.rawValue) + NameRule.allCases.map(\.rawValue) + FieldKind.allCases.map(\.rawValue)
            + SentenceTemplate.Slot.allCases.map({ "{\($0.rawValue)}" })
        {
            #expect(text.contains(word), "\(word) is not explained")
        }
    }

    @Test func `the guide ends with a command`() throws {
        let text = try guide()
        #expect(text.hasPrefix("# Add a roster source"))
        #expect(text.hasSuffix("yidan roster check 安置点学龄儿童.csv --source relocation-sites\n```\n"))
    }
}
