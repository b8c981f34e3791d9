import Foundation
import Registry
import Testing
import Vocabulary

@testable import Casework

/// Last term's files, compared in a copy that is thrown away.
struct RehearsalTests {
    private func folder(_ files: [String: [String]]) throws -> String {
        let path = NSTemporaryDirectory() + "rehearsal-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, rows) in files {
            try Data(rows.joined(separator: "\r\n").utf8).write(to: URL(fileURLWithPath: path + "/" + name))
        }
        return path
    }

    @Test func `files are told apart, compared, and leave no trace`() async throws {
        let township = try await Township.open(People(40))
        defer { township.close() }
        var people = People(60)
        people.addHousehold(People.Child("田小满", born: Day("2017-02-11").unwrapped, sequence: 991))
        let files = try folder([
            "户籍 2026-03-12.csv": people.households, "学籍2026年03月12.csv": people.pupils,
            "在校20260312.csv": people.present, "说明.csv": ["这,不是,名册"], "没写日期的学籍.csv": people.pupils,
        ])
        let place = StoreFolder(NSTemporaryDirectory() + "rehearsal-copy-\(UUID().uuidString)")
        defer { for path in [files, place.path] { try? FileManager.default.removeItem(atPath: path) } }
        let before = try township.store.examine().rows
        let copy = try township.store.copied(to: place)
        let rehearsal = Rehearsal(
            in: copy, sources: township.sources, as: try township.viewer(), now: { Township.moment })
        var refusals: [String: String] = [:]
        for file in try Rehearsal.files(in: files) {
            let piece = rehearsal.load(file, for: township.county, otherwise: nil)
            refusals[(file as NSString).lastPathComponent] = piece.refusal
        }
        #expect(refusals["说明.csv"]?.contains("认不出") == true)
        #expect(refusals["没写日期的学籍.csv"]?.contains("--as-of") == true)
        #expect(refusals.count == 2, "\(refusals)")
        let run = try rehearsal.compare(at: township.county, asOf: Township.day, model: township.model)
        #expect(run.isTrial)
        let figures = try copy.readNow { db in try RunFigures(of: run, seenBy: try township.viewer(), in: db) }
        #expect(figures.total == 61 && figures.open == 1)
        #expect(try township.store.examine().rows == before, "the store itself stays as it was")
        #expect(throws: RehearsalRefusal.self) { try Rehearsal.files(in: place.path + "/evidence") }
    }

    @Test(arguments: [
        ("学籍-2026-03-01.csv", "2026-03-01"), ("学籍_20260301.xlsx", "2026-03-01"), ("学籍2026年03月01日.xlsx", "2026-03-01"),
        ("学籍.csv", nil), ("2026春学籍.csv", nil),
    ])
    func `the day in a file's name is read`(name: String, day: String?) {
        #expect(Rehearsal.day(in: name)?.description == day)
    }
}
