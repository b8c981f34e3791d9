import Vocabulary

/// What a fault does to its row (轻重).
public enum Severity: String, Labelled, Codable, Comparable {
    /// The row goes in; somebody should have a look.
    case notice
    /// The row waits in quarantine until it is put right.
    case fix
    /// The row can't go in at all.
    case unusable

    public var label: String {
        switch self {
        case .notice: say("提示")
        case .fix: say("需更正")
        case .unusable: say("不能用")
        }
    }

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .notice: 0
        case .fix: 1
        case .unusable: 2
        }
    }
}

/// What becomes of a row after all checks (体检结论).
public enum Verdict: String, Labelled, Codable {
    case usable, fix, unusable

    public var label: String {
        switch self {
        case .usable: say("能入库")
        case .fix: say("待更正")
        case .unusable: say("不能用")
        }
    }

    init(worst: Severity?) {
        self =
            switch worst {
            case .unusable: .unusable
            case .fix: .fix
            case .notice, nil: .usable
            }
    }
}
