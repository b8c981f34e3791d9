/// How sure a link is (把握). These three words stand everywhere.
public enum LinkClass: String, CaseIterable, Sendable {
    case certain, probable, review
}

/// An enrolment that belongs to a child, or that a person has to look at.
public struct Link: Sendable, Hashable {
    /// Rows by the order of their keys.
    public let left: Int
    public let right: Int
    public let probability: Double
    public let kind: LinkClass
    /// Place in the model's rules; -1 where number and name have confirmed each other.
    public let rule: Int
}
