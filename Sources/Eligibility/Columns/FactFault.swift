import Documents
import Vocabulary

/// What is wrong with one line of the facts.
public struct FactFault: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case blank(String)
        case unknownFact(String)
        case value(Fact, String)
        case day(String, String)
        case order(String, String)
    }

    let line: Int
    let kind: Kind

    func moved(by lines: Int) -> FactFault { FactFault(line: line + lines, kind: kind) }

    func message(_ file: String, _ known: [String]) -> String {
        switch kind {
        case .blank(let column): return say("\(file):\(line) \(column)：这里是空的。请补上孩子的编号。")
        case .unknownFact(let name):
            return DataRefusal.unknownWord(DataPlace(file: file, line: line, path: "fact"), word: name, known: known)
                .message
        case .value(let fact, let text):
            if case .choice(let words) = fact.kind {
                return DataRefusal.unknownWord(
                    DataPlace(file: file, line: line, path: "value（\(fact.name)）"), word: text, known: words
                ).message  // 字
            }
            return say("\(file):\(line) value：“\(fact.name)”这里应写\(fact.kind.label)，写的是“\(text)”。请改正。")
        case .day(let column, let text):
            return say("\(file):\(line) \(column)：没有“\(text)”这一天。应写确有的日子，如 2020-09-01；不限则留空。")
        case .order(let from, let until):
            return say("\(file):\(line) until：\(until) 不晚于 from（\(from)）。until 是不再成立的第一天，请改正其中一个。")
        }
    }
}

/// Why a file of facts is not taken.
public enum FactRefusal: Refusal {
    case faults([FactFault], count: Int)
    case header(found: [String])

    public var message: String { message(in: "", knowing: []) }

    /// With the file's name, and the names of facts that there are.
    public func message(in file: String, knowing known: [String]) -> String {
        switch self {
        case .faults(let faults, let count):
            let lines = faults.map { $0.message(file, known) }
            let more = count > faults.count ? [say("还有 \(count: count - faults.count) 行有问题，没有列出。")] : []
            return (lines + more + [say("有问题的行共 \(count: count) 行，没有写出任何结果。请改正后再算。")]).joined(separator: "\n")
        case .header(let found):
            return say(
                "\(file)：第一行应有 child_id,fact,value,from,until,known_on（后三列可省），读到的是：\(found.prefix(12).joined(separator: " "))。请改正表头。"
            )
        }
    }
}
