/// What the rules don't allow: what stands in the way, where, and what to do about it, in the reader's words.
public protocol Refusal: Error, CustomStringConvertible, Sendable {
    /// One or two sentences, through `say`.
    var message: String { get }
    /// What kind of no it is; the doors turn it into a status and an exit code.
    var kind: RefusalKind { get }
}

extension Refusal {
    public var kind: RefusalKind { .unfit }
    public var description: String { message }
}

/// The kinds of no, each with one HTTP status and one exit code.
public enum RefusalKind: Sendable {
    /// What was given can't be used as it is.
    case unfit
    /// The asker may not do this.
    case forbidden
    /// There is no such thing within the asker's reach.
    case absent
    /// Somebody or something else got there first.
    case conflict
    /// What was kept no longer is what was kept.
    case broken
}
