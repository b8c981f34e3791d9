import Vocabulary

/// Who does something, for which organisation, and when. Every change carries one; there is no unsigned way in.
public struct Signature: Hashable, Sendable {
    /// nil when the system itself acts, as in a migration.
    public let userID: ID<User>?
    /// As the journal will say it for ever, whatever becomes of the account.
    public let name: String
    public let organizationID: ID<Organization>?
    public let at: Moment
    /// A double click, an offline queue or a rerun repeats the command, and changes nothing twice.
    public let command: CommandID?

    public init(
        _ userID: ID<User>?, name: String, organizationID: ID<Organization>?, at: Moment, command: CommandID? = nil
    ) {
        self.userID = userID
        self.name = name
        self.organizationID = organizationID
        self.at = at
        self.command = command
    }

    public var day: Day { at.day }

    public func carrying(_ command: CommandID?) -> Signature {
        Signature(userID, name: name, organizationID: organizationID, at: at, command: command)
    }

    public static func system(at moment: Moment) -> Signature {
        Signature(nil, name: "yidan", organizationID: nil, at: moment)
    }
}
