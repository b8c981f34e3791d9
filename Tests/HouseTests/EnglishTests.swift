import Foundation
import Testing

/// English stands complete beside Chinese.
struct EnglishTests {
    private func catalogue() throws -> [String: String] {
        var phrases: [String: String] = [:]
        for line in try House.text(of: "catalogues/en.yaml").split(separator: "\n") where line.hasPrefix("\"") {
            let pair = try JSONDecoder().decode([String: String].self, from: Data("{\(line)}".utf8))
            for (chinese, english) in pair {
                #expect(phrases[chinese] == nil, "twice: \(chinese)")
                phrases[chinese] = english
            }
        }
        return phrases
    }

    private func said() throws -> Set<String> {
        var keys: Set<String> = []
        for file in try House.swiftFiles(in: "Sources") {
            for literal in SourceText(try House.text(of: file)).literals where literal.isSaid && literal.hasHan {
                keys.insert(literal.text)
            }
        }
        return keys
    }

    @Test func `every phrase has its English, with the same values in it`() throws {
        let catalogue = try catalogue()
        for key in try said().sorted() {
            guard let english = catalogue[key] else {
                Issue.record("no English for: \(key)")
                continue
            }
            #expect(places(in: key) == places(in: english), "\(key) / \(english)")
        }
    }

    @Test func `nothing in the catalogue is left over`() throws {
        let said = try said()
        for key in try catalogue().keys where !said.contains(key) { Issue.record("nobody says: \(key)") }
    }

    private func places(in text: String) -> Int {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
            .count { $0.prefix { $0 != "}" }.allSatisfy(\.isNumber) && $0.contains("}") }
    }
}
