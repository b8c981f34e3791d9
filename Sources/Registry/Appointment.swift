import GRDB
import Vocabulary

/// A user in a role at an organisation.
public struct Appointment: Hashable, Sendable {
    public let id: Int64
    public let userID: ID<User>
    public let role: Role
    public let organizationID: ID<Organization>
    public let organizationName: String

    public static func current(of user: ID<User>, on day: Day, in db: Database) throws -> [Appointment] {
        try Row.fetchAll(
            db.cachedStatement(
                """
                SELECT appointment.id, userID, role, organizationID, name FROM appointment
                JOIN organizationNow ON organizationNow.id = organizationID
                WHERE userID = ? AND replacedSeq IS NULL AND appointment.trueFrom <= ?
                    AND (appointment.trueUntil IS NULL OR appointment.trueUntil > ?)
                ORDER BY appointment.id
                """), arguments: [user, day, day]
        ).compactMap { row in
            Role(rawValue: row["role"]).map {
                Appointment(
                    id: row["id"], userID: row["userID"], role: $0, organizationID: row["organizationID"],
                    organizationName: row["name"])
            }
        }
    }
}
