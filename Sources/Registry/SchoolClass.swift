import GRDB
import Vocabulary

extension Organization {
    /// The class of that name at a school (班级), added if the school has none yet.
    public static func schoolClass(
        named name: String, at school: ID<Organization>, signed signature: Signature, in db: Database
    ) throws -> ID<Organization> {
        if let known = try findClass(named: name, at: school, in: db) { return known }
        return try add(.init(.schoolClass, name, under: school, since: signature.day), signed: signature, in: db)
    }

    static func findClass(named name: String, at school: ID<Organization>, in db: Database) throws -> ID<Organization>?
    {
        try ID<Organization>.fetchOne(
            db.cachedStatement(
                "SELECT id FROM organizationNow WHERE parentID = ? AND kind = 'schoolClass' AND name = ?"),
            arguments: [school, name])
    }
}
