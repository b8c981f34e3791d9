import Documents
import Fuzzing
import Testing
import Vocabulary

@testable import Screening

/// Whatever stands in a cell is read or has a flaw (bin/fuzz).
@Suite(.serialized) struct FuzzTests {
    static let cells = [
        "433124201604029980", "11010519491231002X", "110105491231002", "4.33124E+17", "2011-01-01", "2011年1月1日",
        "40544",
        "20110101000000", "汉族", "01", "男", "是", "13800138000", "433124 花垣县", "阿依古丽·买买提", "12", "无",
    ]

    @Test func `cells of every kind are read or have a flaw, and what was read is read again alike`() throws {
        let fuzz = Fuzz(
            "cells", of: Self.cells.map { Array($0.utf8) },
            with: ["X", "-", "年", "　", "９", "E+", ".", "\u{200B}", "\n", "99999999999999999999", "𠮷", "\u{301}"],
            inputs: 600)
        var reader = ValueReader(words: try Shelf.words())
        let found = try fuzz.run { input in
            let text = String(decoding: input, as: UTF8.self)
            for kind in FieldKind.allCases {
                for cell in [Cell.Kind.text, .number] {
                    let reading = reader.read(Cell(text: text, kind: cell), as: kind, nil)
                    guard reading.flaw == nil, kind != .count else { continue }
                    let again = reader.read(Cell(text: reading.value, kind: .text), as: kind, nil)
                    if again.flaw == nil, again.value != reading.value {
                        return "\(kind) \(cell): \(reading.value) is then \(again.value)"
                    }
                }
            }
            return nil
        }
        #expect(found == nil)
    }

    @Test func `numbers, names, days and regions are read or refused`() throws {
        let fuzz = Fuzz(
            "words", of: Self.cells.map { Array($0.utf8) }, with: ["X", "x", "0", "９", "·", " ", "-"], inputs: 600)
        let found = try fuzz.run { input in
            let text = String(decoding: input, as: UTF8.self)
            do { _ = try IDNumber(text) } catch { _ = "\(error)" }
            _ = (Day(text), RegionCode(text), EthnicGroup(text))
            let folded = PersonName(text).folded
            return PersonName(folded).folded == folded ? nil : "a name folded twice is another"
        }
        #expect(found == nil)
    }
}
