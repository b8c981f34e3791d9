import Foundation
import Testing

@testable import Screening

struct ColumnMappingTests {
    private let sheet = MadeSheet("名册", "姓名|身份证号|绰号|出生年月日", "田小满|433124201604029980|满满|2016.4.2")

    @Test func `what a person says is kept and recognised by the header`() throws {
        let source = try Shelf.source("household-register")
        let first = try source.mapping(for: MadeFile(sheet).heads)
        let confirmed = first.setting("绰号", to: "formerName")
        #expect(confirmed.sheets[0].columns[2].field == "formerName")
        #expect(confirmed.sheets[0].columns[2].certainty == .confirmed)
        #expect(confirmed.digest == first.digest)

        let kept = try JSONDecoder().decode(ColumnMapping.self, from: try JSONEncoder().encode(confirmed))
        let later = MadeSheet("二月", "二月名册", "绰号|出生年月日|身份证号|姓名", "禾禾|2013.5.6|433124201305069990|田小禾")
        let next = try source.mapping(for: MadeFile(later).heads)
        #expect(next.digest == first.digest)
        #expect(next.recalling(kept).sheets[0].columns.first?.field == "formerName")
    }

    @Test func `other headers are not the same header`() throws {
        let source = try Shelf.source("household-register")
        let one = try source.mapping(for: MadeFile(sheet).heads)
        let other = try source.mapping(for: MadeFile(MadeSheet("名册", "姓名|身份证号|别名|出生年月日")).heads)
        #expect(one.digest != other.digest)
        #expect(one.digest.utf8.count == 32)
    }

    @Test func `a field moves from one column to another`() throws {
        let source = try Shelf.source("household-register")
        let mapping = try source.mapping(for: MadeFile(sheet).heads).setting("绰号", to: "name")
        #expect(mapping.sheets[0].columns[0].use == .unknown)
        #expect(mapping.sheets[0].columns[2].field == "name")
        #expect(mapping.setting("绰号", to: nil).sheets[0].columns[2].use == .unknown)
        #expect(source.problems(of: mapping.setting("绰号", to: nil)).map(\.label) == ["姓名"])
    }

    @Test func `a sheet is left out by hand`() throws {
        let source = try Shelf.source("household-register")
        let mapping = try source.mapping(for: MadeFile(sheet, sheet).heads)
        #expect(mapping.includedSheets.count == 2)
        #expect(mapping.including(false, sheet: 1).includedSheets.map(\.index) == [0])
    }

    @Test func `a mapping of another source is refused`() throws {
        let mapping = try Shelf.source("household-register").mapping(for: MadeFile(sheet).heads)
        let other = try Shelf.source("class-list")
        #expect(throws: ScreeningRefusal.otherSource(mapping: "household-register", source: "class-list")) {
            try Screener(for: other, as: mapping, in: ScreeningContext(asOf: .init(number: 20_000)))
        }
    }

    @Test func `the preview hides who is meant`() throws {
        let source = try Shelf.source("household-register")
        let file = MadeFile(MadeSheet("名册", "姓名|身份证号|性别|微信", "田小满|433124201604029980|女|13800138000"))
        let mapping = try source.mapping(for: file.heads)
        let preview = MappingPreview(of: mapping.sheets[0], from: file.heads[0], source: source)
        #expect(preview.rows == [["田**", "433***********9980", "女", "138********"]])
    }
}
