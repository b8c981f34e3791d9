import Vocabulary

/// The child at a school, as this source knows it.
public struct EnrolmentFacts: Codable, Hashable, Sendable {
    public var kind: EnrolmentKind
    /// 学校标识码.
    public var schoolCode: String?
    public var schoolName: String
    public var stage: Stage?
    /// In one spelling: 七年级.
    public var grade: String?
    public var className: String?
    /// A code of the source's table: `boarding`, `day`.
    public var boarding: String?
    /// A code of the source's table: `enrolled`, `suspended`, `absent`.
    public var state: String?
    public var enteredOn: Day?
    public var leftOn: Day?
    /// The number that the school gave, not the 学籍号.
    public var number: String?
}

/// What kind of roster has the child at the school (就读类别).
public enum EnrolmentKind: String, Labelled, Codable {
    /// In the national register (学籍).
    case registered
    /// Really there (在校实有).
    case attending
    case vocational
    /// At a special school, or taught at home.
    case special
    case graduated
    /// In another province.
    case outside

    public var label: String {
        switch self {
        case .registered: say("学籍在册")
        case .attending: say("在校实有")
        case .vocational: say("中职或技工")
        case .special: say("特教或送教")
        case .graduated: say("已毕业")
        case .outside: say("省外就读")
        }
    }
}
