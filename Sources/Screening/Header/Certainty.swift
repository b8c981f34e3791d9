import Vocabulary

/// How sure it is what a column means.
public enum Certainty: String, Labelled, Codable, Comparable {
    /// Only a part of the heading is known: the group above it or a note in brackets was left out.
    case likely
    /// The heading is one of the known ones.
    case certain
    /// A person said so.
    case confirmed

    public var label: String {
        switch self {
        case .likely: say("可能")
        case .certain: say("确定")
        case .confirmed: say("人工确认")
        }
    }

    public static func < (left: Certainty, right: Certainty) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .likely: 0
        case .certain: 1
        case .confirmed: 2
        }
    }
}
