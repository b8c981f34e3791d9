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

/// A post in a team (领导小组, 督战专班): who holds it, or that nobody does.
public struct Post: Sendable {
    public let id: Int64
    public let title: String
    public let holder: String?
    public let since: Day

    public static func all(in team: ID<Organization>, on day: Day, _ db: Database) throws -> [Post] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT id, title, holder, trueFrom FROM post WHERE organizationID = ? AND replacedSeq IS NULL
                AND trueFrom <= ? AND (trueUntil IS NULL OR trueUntil > ?) ORDER BY id
                """, arguments: [team, day, day]
        ).map { Post(id: $0["id"], title: $0["title"], holder: $0["holder"], since: $0["trueFrom"]) }
    }

    /// Fills a post, or says that it is vacant; whoever held it before did so until that day.
    public static func fill(
        _ title: String, in team: ID<Organization>, with holder: String?, signed signature: Signature, in db: Database
    ) throws {
        try Journal.record(
            .filledPost, about: Object(.organization, team), detail: ["title": title], signed: signature, in: db
        ) { entry in
            let before = try all(in: team, on: signature.day, db).first { $0.title == title }
            if let before {
                try entry.replace("post", id: before.id, in: db)
                if before.since < signature.day {
                    try entry.insert(
                        "post",
                        [
                            "organizationID": team, "title": title, "holder": before.holder, "trueFrom": before.since,
                            "trueUntil": signature.day,
                        ], in: db)
                }
            }
            try entry.insert(
                "post",
                ["organizationID": team, "title": title, "holder": holder, "trueFrom": signature.day], in: db)
        }
    }
}
