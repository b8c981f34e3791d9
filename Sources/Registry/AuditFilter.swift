import Vocabulary

/// What part of the journal is wanted.
public struct AuditFilter: Sendable {
    public var verb: Verb?
    public var userName: String?
    public var object: Object?
    public var from: Day?
    public var until: Day?

    public init(
        verb: Verb? = nil, userName: String? = nil, object: Object? = nil, from: Day? = nil, until: Day? = nil
    ) {
        self.verb = verb
        self.userName = userName
        self.object = object
        self.from = from
        self.until = until
    }
}
