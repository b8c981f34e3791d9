import Vocabulary
import Yams

/// Why a text is not YAML, said to somebody who has never heard of it.
enum YAMLFault {
    static func refusal(of error: any Error, in text: String, file: String) -> DataRefusal {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            // A bracket that is not closed is noticed only where the next entry begins.
            let start = context?.mark.line ?? mark.line
            let line = problem.contains("expected ','") ? start : mark.line
            let cause =
                YAMLCause.openQuote(in: text, before: mark.line)
                ?? YAMLCause.wideMark(in: text, from: start, to: mark.line)
            return .notYAML(file: file, line: line, reason: problem, cause: cause)
        case YamlError.duplicatedKeysInMapping(let keys, let context):
            let key = keys.first ?? ""
            let lines = YAMLFault.lines(of: key, in: text, from: context.mark.line)
            return .repeatedKey(file: file, line: lines.again, key: key, first: lines.first)
        default: return .notYAML(file: file, line: 1, reason: "\(error)", cause: nil)
        }
    }

    /// Where a key stands and where it stands again, as deep as before.
    private static func lines(of key: String, in text: String, from line: Int) -> (first: Int, again: Int) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var found: [(line: Int, depth: Int)] = []
        for (place, content) in lines.enumerated() where place + 1 >= line {
            let inner = content.drop { $0 == " " || $0 == "-" }
            guard inner.hasPrefix(key + ":") else { continue }
            found.append((place + 1, content.count - inner.count))
        }
        guard let first = found.first, let again = found.dropFirst().first(where: { $0.depth == first.depth }) else {
            return (line, line)
        }
        return (first.line, again.line)
    }

    /// The parser's words as an officer reads them.
    static func label(of reason: String) -> String {
        switch reason {
        case "mapping values are not allowed in this context": say("这里不能再写“键: 值”，多半是上一行没有写完，或缩进不对")
        case "could not find expected ':'": say("键的后面没有英文冒号")
        case "did not find expected key": say("这里应写一个键，多半是缩进与上一行没有对齐")
        case "did not find expected '-' indicator": say("这里应以“- ”开头，或缩进与上一项没有对齐")
        case "did not find expected ',' or '}'": say("花括号 { 没有写完：缺逗号或 }")
        case "did not find expected ',' or ']'": say("方括号 [ 没有写完：缺逗号或 ]")
        case "found unexpected end of stream": say("文件到头了，引号或括号还没有写完")
        case "found character that cannot start any token": say("这个字符不能写在开头，要么加引号，要么删去")
        case "did not find expected node content": say("这里缺了内容")
        case "block sequence entries are not allowed in this context": say("这里不能写“- ”，多半要另起一行")
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            say("缩进只能用空格，不能用制表符")
        case "did not find expected alphabetic or numeric character", "found undefined alias":
            say("以 * 或 & 开头的内容要加引号")
        case "found unknown escape character": say("双引号里的反斜线写法不认识")
        case "control characters are not allowed": say("有看不见的控制字符")
        case "did not find expected <document start>": say("前面的内容没有写成“键: 值”")
        default: reason
        }
    }
}

/// What probably lies behind it.
public enum YAMLCause: Hashable, Sendable {
    case wideColon(line: Int)
    case wideComma(line: Int)
    case openQuote(line: Int)

    var words: String {
        switch self {
        case .wideColon(let line): say("第 \(line) 行有中文冒号“：”，键的后面要用英文冒号加一个空格。")
        case .openQuote(let line): say("第 \(line) 行的引号没有成对。")
        case .wideComma(let line): say("第 \(line) 行有中文逗号“，”，括号里要用英文逗号加一个空格。")
        }
    }

    /// The first line above the fault with a quote that nothing closes.
    static func openQuote(in text: String, before end: Int) -> YAMLCause? {
        for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(end).enumerated()
        where line.count(where: { $0 == "\"" }) % 2 == 1 {
            return .openQuote(line: place + 1)
        }
        return nil
    }

    /// A Chinese colon or comma behind a Latin word, from the fault upwards.
    static func wideMark(in text: String, from start: Int, to end: Int) -> YAMLCause? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let last = min(end, lines.count)
        guard last > 0 else { return nil }
        for place in stride(from: last, through: max(1, min(start, last), last - 5), by: -1) {
            let characters = Array(lines[place - 1])
            for (at, character) in characters.enumerated().dropFirst() where character == "：" || character == "，" {
                let before = characters[at - 1]
                guard before.isASCII, before.isLetter || before.isNumber || "}]\"".contains(before) else { continue }
                return character == "：" ? .wideColon(line: place) : .wideComma(line: place)
            }
        }
        return nil
    }
}
