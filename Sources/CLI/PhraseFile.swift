import Foundation
import Vocabulary

/// A catalogue of phrases: one per line, `"中文": "English"`, as YAML and JSON both read it.
enum PhraseFile {
    static func read(_ path: String) throws -> [String: String] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        var phrases: [String: String] = [:]
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard line.hasPrefix("\"") else { continue }
            guard let pair = try? JSONDecoder().decode([String: String].self, from: Data("{\(line)}".utf8)),
                let (chinese, english) = pair.first
            else { throw PhraseFileRefusal(path: path, line: number + 1) }
            phrases[chinese] = english
        }
        return phrases
    }
}

struct PhraseFileRefusal: Refusal {
    let path: String
    let line: Int
    var message: String { say("\(path) 第 \(line) 行读不懂。每行应为 \"中文\": \"English\"。") }
}
