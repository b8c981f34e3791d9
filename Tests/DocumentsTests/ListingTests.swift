import Foundation
import Testing
import Vocabulary

@testable import Documents

/// One list, given out in several forms.
struct ListingTests {
    private struct Line: Sendable {
        let name: String
        let number: String
        let count: Int?
    }

    private let listing = Listing(
        [Line(name: "=田,小禾", number: "539921201604029984", count: 3), Line(name: "\"满\"", number: "", count: nil)],
        [
            ListColumn("name", "姓名", text: \.name), ListColumn("number", "号码", text: \.number),
            ListColumn("count", "次数", count: \.count),
        ])

    @Test func `for people with a mark, the labels, and a guard against formulas`() {
        let lines = listing.csv(for: .people).split(separator: "\r\n")
        #expect(lines == ["\u{FEFF}姓名,号码,次数", "\"'=田,小禾\",539921201604029984,3", "\"\"\"满\"\"\",,"])
    }

    @Test func `for programs with the keys, and numbers as numbers`() {
        #expect(listing.csv(for: .machines).hasPrefix("name,number,count\n"))
        #expect(listing.jsonLines[0] == #"{"name":"=田,小禾","number":"539921201604029984","count":3}"#)
    }

    @Test func `written while its rows come, it says the same`() throws {
        let path = NSTemporaryDirectory() + "yidan-list-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let origin = ListOrigin(
            "名单", takenBy: "周海燕", at: Moment(milliseconds: 0), filter: "", total: 2, given: 0, definition: "")
        for (format, text) in [(Listing.Format.csv, listing.csv(for: .people)), (.json, listing.json)] {
            let given = try Listing.write(listing.columns, as: format, to: path, from: { _ in origin }) { take in
                for row in listing.rows { try take(row) }
            }
            #expect(given == 2)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(text.utf8))
        }
        try Listing.write(listing.columns, as: .json, to: path, from: { _ in origin }) { _ in }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "[]\n")
        try Listing.write(listing.columns, as: .xlsx, to: path, from: { _ in origin }) { take in
            for row in listing.rows { try take(row) }
        }
        var names: [String] = []
        try Spreadsheet.open(path).read(0) { row in
            names.append(row[0].text)
            return true
        }
        #expect(names == ["姓名", "=田,小禾", "\"满\""])
    }

    @Test func `columns stand under one another in a terminal`() {
        #expect(listing.tableLines[0] == "姓名      号码                次数")
        #expect(listing.tableLines[1].hasPrefix("=田,小禾  539921201604029984  3"))
    }
}
