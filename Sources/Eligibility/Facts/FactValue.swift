import Vocabulary

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
