import Vocabulary

/// Why a data file is not taken, and what to do about it.
public enum DataRefusal: Refusal, Hashable {
    case noFolder(String)
    case noFile(in: String)
    case unreadable(file: String, reason: String)
    case notYAML(file: String, line: Int, reason: String, cause: YAMLCause?)
    case repeatedKey(file: String, line: Int, key: String, first: Int)
    case wrongForm(DataPlace, expected: DataForm)
    /// Where one `key: value` is wanted.
    case severalKeys(DataPlace, keys: [String])
    case noSuchDay(DataPlace, text: String)
    case unknownKey(DataPlace, key: String, known: [String])
    case missingKey(DataPlace, key: String)
    case blank(DataPlace)
    case unknownWord(DataPlace, word: String, known: [String])
    case repeated(DataPlace, word: String, earlier: String)
    case outOfRange(DataPlace, from: String, to: String)
    case failingExample(DataPlace, expected: String, found: String)
    /// What only the module that reads the file knows of; the sentence begins with the place.
    case unfit(Phrase)
    /// All that was found at once.
    case several([DataRefusal])

    static let mostListed = 20

    public var message: String {
        switch self {
        case .noFolder(let path): say("找不到文件夹 \(path)。请检查安装是否完整，或指定正确的文件夹。")
        case .noFile(let path): say("文件夹 \(path) 里没有 .yaml 文件。请检查安装是否完整，或指定正确的文件夹。")
        case .unreadable(let file, let reason):
            say("读不出 \(file)（系统提示：\(reason)）。请检查文件权限，并确认它是 UTF-8 编码。")
        case .notYAML(let file, let line, let reason, let cause):
            if let cause {
                say("\(file) 第 \(line) 行不合 YAML 的写法（\(YAMLFault.label(of: reason))）。\(cause.words)")
            } else {
                say("\(file) 第 \(line) 行不合 YAML 的写法（\(YAMLFault.label(of: reason))）。请检查缩进、冒号后的空格和引号。")
            }
        case .repeatedKey(let file, let line, let key, let first):
            say("\(file):\(line)：“\(key)”重复了，第 \(first) 行起已经写过。请删去一处。")
        case .severalKeys(let place, let keys):
            say("\(place)：这里只写一组“键: 值”，写了 \(count: keys.count) 组（\(keys.listed)）。请只留一组。")
        case .noSuchDay(let place, let text): say("\(place)：没有“\(text)”这一天。请改成确有的日子。")
        case .wrongForm(let place, let expected): say("\(place)：这里应写\(expected.label)。请对照同一文件夹里的其他文件改写。")
        case .unknownKey(let place, let key, let known):
            if key.contains("：") {
                say("\(place)：“\(key)”里是中文冒号“：”。键的后面要用英文冒号加一个空格，请改正。")
            } else if let near = known.nearest(to: key) {
                say("\(place)：不认识“\(key)”这一项，也许是“\(near)”。可用的有：\(known.listed)。请改正拼写或删去。")
            } else {
                say("\(place)：不认识“\(key)”这一项。可用的有：\(known.listed)。请改正拼写或删去。")
            }
        case .missingKey(let place, let key): say("\(place)：缺少“\(key)”这一项。请补上。")
        case .blank(let place): say("\(place)：这里是空的。请补上内容。")
        case .unknownWord(let place, let word, let known):
            if let near = known.nearest(to: word) {
                say("\(place)：不认识“\(word)”，也许是“\(near)”。可用的有：\(known.listed)。请改正拼写。")
            } else {
                say("\(place)：不认识“\(word)”。可用的有：\(known.listed)。请改正拼写。")
            }
        case .repeated(let place, let word, let earlier):
            say("\(place)：“\(word)”已用于“\(earlier)”。请删去一处，或换一个写法。")
        case .outOfRange(let place, let from, let to): say("\(place)：这里应写 \(from) 到 \(to) 之间的数。")
        case .failingExample(let place, let expected, let found):
            say("\(place)：例子算出来的不对，写的是 \(expected)，算出来是 \(found)。请改正例子或前面的规则。")
        case .unfit(let phrase): say(phrase)
        case .several(let all):
            (all.prefix(DataRefusal.mostListed).map(\.message)
                + (all.count > DataRefusal.mostListed
                    ? [say("还有 \(count: all.count - DataRefusal.mostListed) 处，没有列出。")] : []))
                .joined(separator: "\n")
        }
    }
}

/// What a place in a data file has to hold.
public enum DataForm: String, Labelled {
    case text, list, keys, day, number, flag

    public var label: String {
        switch self {
        case .text: say("一段文字")
        case .list: say("一个列表")
        case .keys: say("一组“键: 值”")
        case .day: say("一个日期，如 2026-03-18")
        case .number: say("一个整数")
        case .flag: say("yes 或 no")
        }
    }
}
