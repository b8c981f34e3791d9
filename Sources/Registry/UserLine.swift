import GRDB
import Vocabulary

/// A row of the list of accounts.
public struct UserLine: Sendable {
    public let user: User
    public let roles: [Appointment]
    public let isSealed: Bool
    public let lockedUntil: Moment?
    public let lastSeenAt: Moment?
    public let hasSecondFactor: Bool

    /// The accounts at the viewer's organisations and those below, and those without any role yet.
    public static func list(
        seenBy viewer: Viewer, with right: Right, page: Int, size: Int = 50, on day: Day, in db: Database
    ) throws -> (lines: [UserLine], total: Int) {
        let condition = reach(of: viewer, with: right)
        let total = try SQLRequest<Int>("SELECT count(*) FROM user WHERE \(condition)").fetchOne(db) ?? 0
        let users = try SQLRequest<User>(
            "SELECT * FROM user WHERE \(condition) ORDER BY logIn LIMIT \(size) OFFSET \((max(1, page) - 1) * size)"
        ).fetchAll(db)
        return (try users.map { try line($0, on: day, in: db) }, total)
    }

    public static func find(
        _ id: ID<User>, seenBy viewer: Viewer, with right: Right, on day: Day, in db: Database
    ) throws -> UserLine {
        let user = try SQLRequest<User>(
            "SELECT * FROM user WHERE id = \(id) AND \(reach(of: viewer, with: right))"
        ).fetchOne(db)
        guard let user else { throw UserRefusal.absent }
        return try line(user, on: day, in: db)
    }

    private static func reach(of viewer: Viewer, with right: Right) -> SQL {
        """
        (NOT EXISTS (SELECT 1 FROM appointment WHERE userID = user.id AND replacedSeq IS NULL)
        OR EXISTS (SELECT 1 FROM appointment JOIN organizationClosure ON descendantID = organizationID
            WHERE userID = user.id AND replacedSeq IS NULL
            AND ancestorID IN \(viewer.organizations(with: right).map(\.rawValue))))
        """
    }

    private static func line(_ user: User, on day: Day, in db: Database) throws -> UserLine {
        let credential = try Credential.find(user.id, in: db)
        return UserLine(
            user: user, roles: try Appointment.current(of: user.id, on: day, in: db),
            isSealed: credential?.sealedAt != nil, lockedUntil: credential?.lockedUntil,
            lastSeenAt: credential?.lastSeenAt, hasSecondFactor: credential?.hasSecondFactor ?? false)
    }
}
