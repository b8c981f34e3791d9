import Foundation

/// A Swift file cut into its string literals.
struct SourceText {
    struct Literal {
        let text: String
        let line: Int
        /// The literal is an argument of `say`, or of a Phrase.
        let isSaid: Bool
        /// The line says that this is data: `// 字`.
        let isMarked: Bool
        var hasHan: Bool { text.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) } }
    }

    let literals: [Literal]

    /// A backslash at the end of a line joins it with the next.
    private static let escapes: [Character: String] = ["n": "\n", "\"": "\"", "\\": "\\", "t": "\t", "\n": "\u{1}\n"]

    /// What a literal of several lines says: without the indentation of its closing quotes, joined where a backslash ends
    /// a line.
    private static func plain(_ text: String, multi: Bool) -> String {
        guard multi else { return text }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let indentation = lines.popLast()?.count ?? 0
        return lines.dropFirst().map { $0.dropFirst(indentation) }.joined(separator: "\n")
            .replacingOccurrences(of: "\u{1}\n", with: "")
    }

    init(_ source: String) {
        var found: [Literal] = []
        let characters = Array(source)
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        var index = 0
        var line = 1
        /// What stands before each open parenthesis, and whether it belongs to an interpolation.
        var calls: [(name: String, interpolates: Bool)] = []
        var open: [(start: Int, line: Int, multi: Bool, said: Bool, text: String)] = []

        func starts(_ text: String) -> Bool {
            index + text.count <= characters.count && String(characters[index..<index + text.count]) == text
        }
        func word(before place: Int) -> String {
            var start = place
            while start > 0, characters[start - 1].isLetter || characters[start - 1].isNumber { start -= 1 }
            return String(characters[start..<place])
        }
        while index < characters.count {
            let character = characters[index]
            if character == "\n" { line += 1 }
            if let current = open.last, !calls.contains(where: { $0.name == "\\\(open.count)" }) {
                if character == "\\", index + 1 < characters.count, characters[index + 1] == "(" {
                    calls.append(("\\\(open.count)", true))
                    open[open.count - 1].text += "{}"
                    index += 2
                    continue
                }
                if character == "\\" {
                    if index + 1 < characters.count, let plain = SourceText.escapes[characters[index + 1]] {
                        open[open.count - 1].text += plain
                    }
                    index += 2
                    continue
                }
                if current.multi ? starts("\"\"\"") : character == "\"" {
                    open.removeLast()
                    let raw = lines[current.line - 1]
                    found.append(
                        Literal(
                            text: SourceText.plain(current.text, multi: current.multi), line: current.line,
                            isSaid: current.said, isMarked: raw.contains("// 字")
                        ))
                    index += current.multi ? 3 : 1
                    continue
                }
                open[open.count - 1].text.append(character)
                index += 1
                continue
            }
            if starts("//") {
                while index < characters.count, characters[index] != "\n" { index += 1 }
                continue
            }
            switch character {
            case "\"":
                let multi = starts("\"\"\"")
                let said = calls.last.map { ["say", "Phrase", "text"].contains($0.name) } ?? false
                open.append((index, line, multi, said, ""))
                index += multi ? 3 : 1
                continue
            case "(": calls.append((word(before: index), false))
            case ")": _ = calls.popLast()
            default: break
            }
            index += 1
        }
        literals = found
    }
}
