import Vocabulary

/// What a department hands in (报送): which roster, of which county, in which round.
public struct Submission: Hashable, Sendable {
    public let kind: RosterKind
    public let edition: Edition
    /// nil for a list of the whole city.
    public let county: Int?

    /// Data as of this day.
    public var day: Day { edition.day - kind.age }
}
