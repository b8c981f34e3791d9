import Vocabulary

/// Why a model is not taken, with its line and what to do.
public enum ModelRefusal: Refusal, Equatable {
    case unreadable(file: String, reason: String)
    case notYAML(file: String, line: Int, reason: String)
    case missing(file: String, line: Int, key: String)
    case unfit(file: String, line: Int, Reason)

    public enum Reason: Equatable, Sendable {
        case keysExpected, textExpected, listExpected, flagExpected
        case numberExpected(ClosedRange<Double>)
        case unknownKey(String, known: [String])
        case unknownWord(String, known: [String])
        case repeated(String)
        case unknownField(String)
        case unknownComparison(String)
        case mixedKinds
        case tooMany(Int)
        case thresholds
        case levels([String])
    }

    public var message: String {
        switch self {
        case .unreadable(let file, let reason):
            say("读不出模型文件 \(file)（系统提示：\(reason)）。请检查路径和权限，并确认它是 UTF-8 编码。")
        case .notYAML(let file, let line, let reason):
            say("\(file) 第 \(line) 行不合 YAML 的写法（\(reason)）。请检查缩进、冒号后的空格和引号。")
        case .missing(let file, let line, let key): say("\(file) 第 \(line) 行：缺少“\(key)”这一项。请补上。")
        case .unfit(let file, let line, let reason): say("\(file) 第 \(line) 行：\(reason.message)")
        }
    }
}

extension ModelRefusal.Reason {
    var message: String {
        switch self {
        case .keysExpected: say("这里应写一组“键: 值”。")
        case .textExpected: say("这里应写一段文字。")
        case .listExpected: say("这里应写一个列表。")
        case .flagExpected: say("这里应写 yes 或 no。")
        case .numberExpected(let range): say("这里应写 \(range.lowerBound) 到 \(range.upperBound) 之间的数。")
        case .unknownKey(let key, let known):
            say("不认识“\(key)”这一项。可用的有：\(known.joined(separator: " "))。请改正拼写或删去。")
        case .unknownWord(let word, let known):
            say("不认识“\(word)”。可用的有：\(known.joined(separator: " "))。请改正拼写。")
        case .repeated(let name): say("“\(name)”出现了两次。请删去一处，或换一个名字。")
        case .unknownField(let name): say("fields 里没有“\(name)”。请先在那里写明它，或改正拼写。")
        case .unknownComparison(let name): say("comparisons 里没有“\(name)”。请先在前面写明它，或改正拼写。")
        case .mixedKinds: say("一个比较项里的字段要同一种类。请分成几个比较项。")
        case .tooMany(let limit): say("最多 \(limit) 项。请删去几项。")
        case .thresholds: say("review 不能高于 probable，probable 不能高于 certain。请改正。")
        case .levels(let known): say("这里应按级别写概率，可用的级别有：\(known.joined(separator: " "))。")
        }
    }
}
