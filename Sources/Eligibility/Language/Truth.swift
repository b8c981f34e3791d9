import Vocabulary

/// Whether something is so: yes, no, or open, because a fact is missing or contradicts itself.
public enum Truth: Hashable, Sendable {
    case yes, no
    case open(Doubt)

    init(_ holds: Bool) { self = holds ? .yes : .no }

    var negated: Truth {
        switch self {
        case .yes: .no
        case .no: .yes
        case .open: self
        }
    }
}

/// The fact that an answer waits for.
public struct Doubt: Hashable, Sendable {
    public enum Kind: String, Sendable {
        /// Nobody has said.
        case missing
        /// Two rows say different things.
        case conflict
        /// Something is to be divided by it, and it is zero.
        case zero
    }

    public let fact: Fact
    public let kind: Kind

    public var message: String {
        switch kind {
        case .missing: say("缺“\(label)”（\(fact.name)），请补齐后再算。")
        case .conflict: say("“\(label)”（\(fact.name)）同时有两种说法，请核实后留下一种。")
        case .zero: say("“\(label)”（\(fact.name)）是 0，不能作除数，请核实。")
        }
    }

    private var label: String {
        switch fact {
        case .named(let name): name.label
        case .group(let code): code
        }
    }
}
