import Vocabulary

/// The journal as people read it: sentences within the reader's reach.
public struct AuditLine: Sendable {
    public let seq: Int64
    public let at: Moment
    public let userName: String
    public let verb: Verb?
    public let objectKind: Object.Kind?
    public let objectID: Int64?
    /// What the object is called today; no child is ever named here.
    public let objectName: String?
    public let detail: [(String, String)]
}
