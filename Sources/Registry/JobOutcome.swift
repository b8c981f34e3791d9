import Vocabulary

/// A job that ended without doing what was asked.
public struct JobOutcome: Refusal {
    public let message: String
    public var kind: RefusalKind { .conflict }

    public init(message: String) { self.message = message }
}
