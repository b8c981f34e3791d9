/// A stage of schooling (学段), from kindergarten to upper secondary.
public enum Stage: String, Labelled, Codable {
    case preschool, primary, junior, senior, vocational

    public var label: String {
        switch self {
        case .preschool: say("学前")
        case .primary: say("小学")
        case .junior: say("初中")
        case .senior: say("普通高中")
        case .vocational: say("中职")
        }
    }

    /// Primary and junior secondary school are compulsory (义务教育法, art. 2).
    public var isCompulsory: Bool { self == .primary || self == .junior }
}
