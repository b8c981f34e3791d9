import Vocabulary

/// What a fact can hold.
public enum FactKind: Hashable, Sendable {
    case choice([String])
    case flag, count, money, day, region, text

    public var label: String {
        switch self {
        case .choice(let words): say("\(words.listed) 中的一个")
        case .flag: say("yes 或 no")
        case .count: say("一个 0 到 999999 的整数")
        case .money: say("以元为单位的金额，如 312.50")
        case .day: say("一个日期，如 2020-09-01")
        case .region: say("一个行政区划代码，如 430626")
        case .text: say("一段文字")
        }
    }

    /// nil where the text is none of these.
    public func value(of text: String) -> FactValue? {
        switch self {
        case .choice(let words): words.contains(text) ? .word(text) : nil
        case .flag: ["yes": true, "no": false, "true": true, "false": false][text].map { .flag($0) }
        case .count:
            text.utf8.allSatisfy { (48...57).contains($0) } && text.utf8.count < 7 ? Int(text).map { .count($0) } : nil
        case .money: Money(yuan: text).map { .money($0) }
        case .day: Day(text).map { .day($0) }
        case .region: RegionCode(text).map { .region($0) }
        case .text: text.isEmpty ? nil : .text(text)
        }
    }
}
