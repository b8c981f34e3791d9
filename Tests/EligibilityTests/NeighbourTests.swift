import Documents
import Testing
import Vocabulary

@testable import Eligibility

/// A county's own file beside all others: whether some child would be due the same thing twice, or by chance.
struct NeighbourTests {
    private static let whole = """
        id: hewan-living
        name: 河湾县生活补助
        english: Living subsidy, Hewan County
        place: "433124"
        overlays: compulsory-living-subsidy
        basis: term
        measure: term
        payout: card
        for: {in: {stage: [primary, junior]}}
        requires:
          - {when: {in: {hardship: [special, moderate, general]}}, else: not-recognised}
        rules:
          - id: one
            from: 2025-autumn
            document: 河教发〔2025〕7号
            source: 本局存档
            says: 每生每学期 800 元，孤儿另加 100 元。
            amount: 800.00
            plus:
              - {when: {group: orphan}, amount: 100.00}
        child: {stage: primary, school_region: "433124", boarding: yes, hardship: general}
        examples:
          - {term: 2025-autumn, facts: {}, due: 800.00}
          - {term: 2025-autumn, facts: {stage: junior}, due: 800.00}
          - {term: 2025-autumn, facts: {hardship: moderate, group.orphan: yes}, due: 900.00}
          - {term: 2025-autumn, facts: {hardship: none}, refused: not-recognised}
          - {term: 2025-autumn, facts: {stage: senior}, none: yes}

        """

    private func file(_ name: String = "hewan-living.yaml", _ changes: [(String, String)] = []) -> DataFile {
        var text = Self.whole
        for (old, new) in changes {
            #expect(text.contains(old), "\(old)")
            text = text.replacingOccurrences(of: old, with: new)
        }
        return DataFile(name: name, text: text)
    }

    private func message(_ files: [DataFile]) throws -> String {
        try #require(throws: DataRefusal.self) { try PolicyBook(try Shelf.files(), adding: files) }.message
    }

    private let leftOut = ("overlays: compulsory-living-subsidy\n", "")

    private func due(_ book: PolicyBook) throws -> [String] {
        let child = Applicant(
            "田小满",
            [
                FactRow(.named(.stage), .word("primary")), FactRow(.named(.boarding), .flag(true)),
                FactRow(.named(.schoolRegion), .region(try #require(RegionCode("433124")))),
                FactRow(.named(.hukouRegion), .region(try #require(RegionCode("433124")))),
                FactRow(.named(.hardship), .word("general")),
            ])
        let decisions = PlainExecutor(book, Question(Term(year: 2025, season: .autumn))).decide(child)
        return decisions.filter { $0.outcome == .due && $0.amount > .zero }.map { "\($0.policy) \($0.amount)" }.sorted()
    }

    @Test func `an overlay comes in the stead of the province's, with what it gives besides`() throws {
        let book = try PolicyBook(try Shelf.files(), adding: [file()])
        #expect(try due(book) == ["hewan-living 800.00"])
    }

    @Test func `without the word that it overlays, a child would be due twice, and the file is refused`() throws {
        let message = try message([file("hewan-living.yaml", [leftOut])])
        #expect(message.contains("没有写 overlays"), "\(message)")
        #expect(message.contains("overlays: compulsory-living-subsidy"), "\(message)")
        #expect(message.contains("beside: [compulsory-living-subsidy]"), "\(message)")
    }

    @Test func `what is really given besides says so, and then both are due`() throws {
        let beside = ("overlays: compulsory-living-subsidy", "beside: [compulsory-living-subsidy]")
        let book = try PolicyBook(try Shelf.files(), adding: [file("hewan-living.yaml", [beside])])
        #expect(try due(book) == ["hewan-living 800.00", "hunan-living-subsidy 625.00"])
        let slip = ("overlays: compulsory-living-subsidy", "beside: [compulsory-living-subsid]")
        let message = try message([file("hewan-living.yaml", [slip])])
        #expect(message.contains("也许是“compulsory-living-subsidy”"), "\(message)")
    }

    @Test func `two that no child can fit, or never at one time, need no word`() throws {
        // Day pupils of primary schools were left out by the national rule until autumn 2019.
        let days = [
            leftOut,
            ("hardship: [special, moderate, general]}}, else: not-recognised", "boarding: [no]}}, else: not-boarding"),
            ("from: 2025-autumn", "from: 2017-autumn\n    last: 2019-spring"),
            ("boarding: yes, hardship: general", "boarding: no"),
            ("facts: {hardship: moderate, group", "facts: {group"),
            ("facts: {hardship: none}, refused: not-recognised", "facts: {boarding: yes}, refused: not-boarding"),
            ("term: 2025-autumn", "term: 2018-autumn"), ("433124", "341524"),
        ]
        #expect(throws: Never.self) { try PolicyBook(try Shelf.files(), adding: [file("hewan-living.yaml", days)]) }
        let longer = days + [("last: 2019-spring", "last: 2019-autumn")]
        #expect(try message([file("hewan-living.yaml", longer)]).contains("没有写 overlays"))
    }

    @Test func `two versions for one place at one time are refused, whatever they are called`() throws {
        for id in ["aaa", "zzz"] {
            let other = file(
                "other.yaml", [("id: hewan-living", "id: \(id)"), ("800.00", "777.00"), ("900.00", "877.00")])
            let message = try message([file(), other])
            #expect(message.contains("在同一处、同一时间都代替“compulsory-living-subsidy”"), "\(message)")
            #expect(message.contains(".yaml:5 overlays"), "\(message)")
        }
        let later = [("id: hewan-living", "id: later"), ("2025-autumn", "2026-autumn")]
        let ended = file("hewan-living.yaml", [("from: 2025-autumn", "from: 2025-autumn\n    last: 2026-spring")])
        let book = try PolicyBook(try Shelf.files(), adding: [ended, file("later.yaml", later)])
        #expect(try due(book) == ["hewan-living 800.00"])
    }

    @Test func `an id of another file is refused, and a file of the same name is a new version`() throws {
        let taken = file("hewan-living.yaml", [("id: hewan-living", "id: hunan-living-subsidy")])
        let message = try message([taken])
        #expect(
            message
                == "hewan-living.yaml:1 id：“hunan-living-subsidy”已是 hunan-living-subsidy.yaml 的编号。请换一个编号；要改那一项，请用它的文件名。"
        )
        let folder = try Shelf.files() + [file()]
        let raised = file("hewan-living.yaml", [("800.00", "850.00"), ("900.00", "950.00")])
        #expect(try due(PolicyBook(folder, adding: [raised])) == ["hewan-living 850.00"])
        #expect(throws: Never.self) { try PolicyBook(try Shelf.files(), replacing: [taken]) }
    }

    @Test func `an overlay of an overlay is told which policy to name, at its line`() throws {
        let message = try message([
            file("hewan-living.yaml", [("overlays: compulsory", "overlays: hunan")])
        ])
        #expect(message.hasPrefix("hewan-living.yaml:5 overlays：“hunan-living-subsidy”自己也是代替"), "\(message)")
        #expect(message.contains("请写 overlays: compulsory-living-subsidy"), "\(message)")
    }

    @Test func `a place that no list of divisions has is said`() throws {
        let message = try message([file("hewan-living.yaml", [("place: \"433124\"", "place: \"433199\"")])])
        #expect(message.contains("行政区划里没有“433199”"), "\(message)")
        let book = try PolicyBook(try Shelf.files(), adding: [file("hewan-living.yaml", [("433124", "433199")])])
        #expect(book["hewan-living"]?.unknownRegion?.digits == "433199")
        #expect(book["hunan-living-subsidy"]?.unknownRegion == nil)
    }

    @Test func `a sum with what is given besides stays within the bounds of the general rule`() throws {
        let senior = [
            ("overlays: compulsory-living-subsidy", "overlays: senior-grant"),
            ("in: {stage: [primary, junior]}", "equals: {stage: senior}"),
            ("stage: primary, school", "stage: senior, school"),
            ("facts: {stage: junior}, due: 800.00", "facts: {hardship: special}, due: 800.00"),
            ("facts: {stage: senior}, none", "facts: {stage: primary}, none"), ("amount: 800.00", "amount: 1700.00"),
            ("due: 800.00", "due: 1700.00"), ("due: 900.00", "due: 1800.00"),
        ]
        let message = try message([file("hewan-living.yaml", senior)])
        #expect(message.contains("1800.00 元不在上级规定的"), "\(message)")
    }
}
