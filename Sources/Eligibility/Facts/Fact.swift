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

    /// What would end a right (休学、风险消除) is looked at on the first of the days only: who sat in class when the term
    /// opened keeps that term, as who leaves a group during a term does.
    var endsRights: Bool { self == .named(.status) || self == .named(.riskGone) }

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
