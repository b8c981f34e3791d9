import GRDB
import Vocabulary

/// What a unit was called and where it stood at one time.
public struct OrganizationPast: Sendable {
    public let name: String
    public let code: String?
    public let from: Day
    public let until: Day?

    /// From the first to the last, as is known today.
    public static func all(of id: ID<Organization>, in db: Database) throws -> [OrganizationPast] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT name, code, trueFrom, trueUntil FROM organizationFact
                WHERE organizationID = ? AND replacedSeq IS NULL ORDER BY trueFrom
                """, arguments: [id]
        ).map { OrganizationPast(name: $0["name"], code: $0["code"], from: $0["trueFrom"], until: $0["trueUntil"]) }
    }

    /// The unit that had this code on a day; codes are used again, so the day decides.
    public static func holder(of code: String, on day: Day, in db: Database) throws -> ID<Organization>? {
        try ID<Organization>.fetchOne(
            db.cachedStatement(
                """
                SELECT organizationID FROM organizationFact
                WHERE code = ? AND replacedSeq IS NULL AND trueFrom <= ? AND (trueUntil IS NULL OR trueUntil > ?)
                """), arguments: [code, day, day])
    }
}
