import Documents
import Foundation
import Fuzzing
import Testing
import Vocabulary

@testable import Linkage

/// Whatever stands in a cell, it is compared, alike from both sides, and never ends the program (bin/fuzz).
@Suite(.serialized) struct FuzzTests {
    /// Two values with a line feed between them.
    private func two(_ input: [UInt8]) -> (String, String) {
        let parts = input.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
        return (
            String(decoding: parts[0], as: UTF8.self), parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
        )
    }

    @Test func `names are compared alike from both sides`() throws {
        let corpus = NameComparisonTests.pairs.map { Array("\($0.0)\n\($0.1)".utf8) }
        let fuzz = Fuzz(
            "names", of: corpus,
            with: [
                "·", ".", "?", "〓", "　", "\u{FE0F}", "𠮷", "喆", "Mehmet ", "欧阳", "\n", "买买提",
                String(repeating: "阿", count: 300),
            ])
        let found = try fuzz.run { input in
            let (one, other) = two(input)
            if NameComparisonTests.level(one, other) != NameComparisonTests.level(other, one) { return "not alike" }
            let own = NameComparisonTests.level(one, one)
            return own == .same || own == .missing ? nil : "not the same as itself"
        }
        #expect(found == nil)
    }

    @Test func `numbers are compared alike from both sides`() throws {
        let corpus = NumberComparisonTests.pairs.map { Array("\($0.0)\n\($0.1)".utf8) }
        let fuzz = Fuzz(
            "numbers", of: corpus,
            with: [
                "X", "x", "L", "G", "E+17", ".0", "*", " ", "'", "0", "９", "430124201105120031", "\n",
                String(repeating: "9", count: 60),
            ])
        let found = try fuzz.run { input in
            let (one, other) = two(input)
            let (left, right) = (PackedNumber(one), PackedNumber(other))
            if NumberComparison.level(left, right) != NumberComparison.level(right, left) { return "not alike" }
            let own = NumberComparison.level(left, left)
            return own == .same || own == .missing ? nil : "not the same as itself"
        }
        #expect(found == nil)
    }

    @Test func `dates, words and codes are compared alike from both sides`() throws {
        let corpus = [
            "2012-03-04\n2012/4/3", "20120304\n2012年3月4日", "martha\nmarhta", "4/3/2012\n2012-03-04 00:00",
            "530421\n5304",
        ]
        let fuzz = Fuzz(
            "texts", of: corpus.map { Array($0.utf8) },
            with: ["0", "99999999999999999999", "年", "-", "/", "\n", "a", "é"])
        let found = try fuzz.run { input in
            let (one, other) = two(input)
            let days = [one, other].map { text in
                TextComparisonTests.lend(text, "") { first, _ in PackedDay.read(first) }
            }
            if DateComparison.level(days[0], days[1]) != DateComparison.level(days[1], days[0]) { return "dates" }
            let words = TextComparisonTests.lend(one, other) {
                TextComparison.level($0, $1) == TextComparison.level($1, $0)
            }
            let codes = TextComparisonTests.lend(one, other) {
                TextComparison.code($0, $1) == TextComparison.code($1, $0)
            }
            if !words || !codes { return words ? "codes" : "words" }
            for kind in FieldKind.allCases {
                let folded = Folding.folded(one, kind)
                if Folding.folded(folded, kind) != folded { return "\(kind) folded twice is another text" }
            }
            TextComparisonTests.lend(one, "") { bytes, _ in _ = AddressParts(bytes) }
            return nil
        }
        #expect(found == nil)
    }

    @Test func `lists of any bytes are linked, and lines say what rows say`() throws {
        let village = Village(40, seed: 77)
        let model = try Village.model()
        let plan = try #require(ColumnPlan(Village.header, model, side: .left))
        let lines = [village.left, village.right].map { rows in
            Array(rows.prefix(12).map { $0.joined(separator: ",") }.joined(separator: "\n").utf8)
        }
        let fuzz = Fuzz(
            "lists", of: lines, with: [",", "\n", "·", "?", "430124201105120031", "2012-03-04", "田"], inputs: 12)
        let found = try fuzz.run { input in
            let right = lines[0]
            var readers = [IdentityReader(model), IdentityReader(model)]
            readers[0].add(lines: input.span, plan, separator: UInt8(ascii: ","))
            readers[1].add(lines: right.span, plan, separator: UInt8(ascii: ","))
            let linking = Linker(model).link(readers[0].finish(), readers[1].finish())
            guard linking.links.allSatisfy({ $0.probability >= 0 && $0.probability <= 1 }) else {
                return "no probability"
            }
            _ = linking.unlinked()
            return nil
        }
        #expect(found == nil)
    }

    @Test func `models are read or refused`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let models =
            try DataFile.all(in: folder + "/models").map { Array($0.text.utf8) } + [Array(ModelTests.good.utf8)]
        let fuzz = Fuzz(
            "models", of: models, with: ["name", "number", "- ", ": ", "[]", "{}", "0", "-1", "1e400", "within: "],
            inputs: 100)
        let found = try fuzz.run { input in
            guard let text = String(validating: input, as: UTF8.self) else { return nil }
            do { _ = try LinkageModel(parsing: text, from: "a.yaml") } catch let error as DataRefusal {
                return error.message.contains("a.yaml") ? nil : error.message
            }
            return nil
        }
        #expect(found == nil)
    }
}
