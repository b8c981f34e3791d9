import Vocabulary

/// One fact: of the closed list, or that the child belongs to a group (`group.orphan`).
public enum Fact: Hashable, Sendable {
    case named(FactName)
    case group(String)

    static let groupPrefix = "group."

    public var name: String {
        switch self {
        case .named(let name): name.rawValue
        case .group(let code): Fact.groupPrefix + code
        }
    }

    public var kind: FactKind {
        switch self {
        case .named(let name): name.kind
        case .group: .flag
        }
    }

    public var whenAbsent: FactValue? {
        switch self {
        case .named(let name): name.whenAbsent
        // Registers of groups are complete: who is not on one does not belong to it.
        case .group: .flag(false)
        }
    }

    /// Somebody had to find that it is so, and it counts from then on: 自认定后享受.
    public var isRecognition: Bool {
        switch self {
        case .named(let name): name == .hardship
        case .group: true
        }
    }
}

extension Fact: CustomStringConvertible {
    public var description: String { name }
}

/// What a fact can hold.
public enum FactKind: Hashable, Sendable {
    case choice([String])
    case flag, count, money, day, region, text

    public var label: String {
        switch self {
        case .choice(let words): say("\(words.listed) 中的一个")
        case .flag: say("yes 或 no")
        case .count: say("一个不小于 0 的整数")
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
            text.utf8.allSatisfy { (48...57).contains($0) } && text.utf8.count < 10 ? Int(text).map { .count($0) } : nil
        case .money: Money(yuan: text).map { .money($0) }
        case .day: Day(text).map { .day($0) }
        case .region: RegionCode(text).map { .region($0) }
        case .text: text.isEmpty ? nil : .text(text)
        }
    }
}

/// What a fact says.
public enum FactValue: Hashable, Sendable {
    case word(String)
    case flag(Bool)
    case count(Int)
    case money(Money)
    case day(Day)
    case region(RegionCode)
    case text(String)

    /// Something that was recognised, not that there is nothing.
    var isPositive: Bool { self != .flag(false) && self != .word("none") }

    /// As it stands in a file.
    public var written: String {
        switch self {
        case .word(let word): word
        case .flag(let flag): flag ? "yes" : "no"
        case .count(let count): String(count)
        case .money(let money): money.description
        case .day(let day): day.description
        case .region(let region): region.padded
        case .text(let text): text
        }
    }

    /// As people say it.
    public var label: String {
        switch self {
        case .word(let word): FactValue.labels(of: word)
        case .flag(let flag): flag ? say("是") : say("否")
        case .region(let region): Divisions.current(region).map { "\($0.fullName)" } ?? region.padded
        case .money(let money): say("\(money) 元")
        default: written
        }
    }

    private static func labels(of word: String) -> String {
        if let stage = Stage(rawValue: word) { return stage.label }
        return FactWord(rawValue: word)?.label ?? word
    }
}

/// The words of choices that are not stages.
enum FactWord: String, Labelled {
    case college, undergraduate, master, doctor
    case enrolled, suspended, left, graduated, deceased
    case `public`, inclusive, `private`
    case agricultural, performing, other
    case rural, urban
    case special, moderate, general, none
    case national, local
    case origin, campus

    var label: String {
        switch self {
        case .college: say("高职专科")
        case .undergraduate: say("本科")
        case .master: say("硕士研究生")
        case .doctor: say("博士研究生")
        case .enrolled: say("在读")
        case .suspended: say("休学")
        case .left: say("已离校")
        case .graduated: say("已毕业")
        case .deceased: say("已死亡")
        case .public: say("公办")
        case .inclusive: say("普惠性民办")
        case .private: say("民办")
        case .agricultural: say("涉农专业")
        case .performing: say("艺术表演专业")
        case .other: say("其他")
        case .rural: say("农村户口")
        case .urban: say("城镇户口")
        case .special: say("特别困难")
        case .moderate: say("比较困难")
        case .general: say("一般困难")
        case .none: say("没有")
        case .national: say("国家试点")
        case .local: say("地方试点")
        case .origin: say("生源地贷款")
        case .campus: say("校园地贷款")
        }
    }
}
