import Vocabulary

/// What an entry is about.
public struct Object: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case store, organization, user, session, rosterSeries, roster, child, job, key, mapping, export, matchRun,
            assignment, caseFile
    }

    public let kind: Kind
    public let id: Int64

    public init(_ kind: Kind, _ id: Int64) {
        self.kind = kind
        self.id = id
    }

    package init<Subject>(_ kind: Kind, _ id: ID<Subject>) { self.init(kind, id.rawValue) }
}
