import GRDB
import Registry
import Vocabulary

/// Somebody who is logged in now (在线账号).
public struct OpenSession: Sendable {
    public let name: String
    public let logIn: String
    public let since: Moment
    public let seenAt: Moment

    /// Those at the viewer's units and below, whoever was here last first. Who was idle for too long is gone.
    public static func list(seenBy viewer: Viewer, at moment: Moment, in db: Database) throws -> [OpenSession] {
        let request: SQLRequest<OpenSession> = """
            SELECT user.name, user.logIn, session.startedAt AS since, session.seenAt
            FROM session JOIN user ON user.id = session.userID
            WHERE session.proven AND session.seenAt >= \(moment + -Session.idleSeconds) AND user.id IN
                (SELECT userID FROM appointment JOIN organizationClosure ON descendantID = organizationID
                WHERE replacedSeq IS NULL
                    AND ancestorID IN \(viewer.organizations(with: .manageUsers).map(\.rawValue)))
            ORDER BY session.seenAt DESC, user.id
            """
        return try request.fetchAll(db)
    }
}

extension OpenSession: FetchableRecord {
    public init(row: Row) {
        self.init(name: row["name"], logIn: row["logIn"], since: row["since"], seenAt: row["seenAt"])
    }
}
