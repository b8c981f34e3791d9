import GRDB
import Vocabulary

/// A unit (单位): province to school, class and team, and the departments that send rosters.
public struct Organization: Hashable, Sendable {
    public let id: ID<Organization>
    public let kind: Kind
    public let name: String
    /// The school's ten digits or the unit's own code.
    public let code: String?
    public let regionCode: RegionCode?
    public let parentID: ID<Organization>?
    public let since: Day
    /// nil while it stands.
    public let until: Day?
}

// MARK: - Database

extension Organization: FetchableRecord {
    public init(row: Row) throws {
        guard let kind = Kind(rawValue: row["kind"]) else { throw OrganizationRefusal.absent }
        self.init(
            id: row["id"], kind: kind, name: row["name"], code: row["code"], regionCode: row["regionCode"],
            parentID: row["parentID"], since: row["trueFrom"], until: row["trueUntil"])
    }

    public static func find(_ id: ID<Organization>, in db: Database) throws -> Organization {
        let found = try Organization.fetchOne(
            db.cachedStatement("SELECT * FROM organizationNow WHERE id = ?"), arguments: [id])
        guard let found else { throw OrganizationRefusal.absent }
        return found
    }

    /// The unit as it stands, or as it stood when it ended.
    public static func recall(_ id: ID<Organization>, in db: Database) throws -> Organization {
        let found = try Organization.fetchOne(
            db.cachedStatement("SELECT * FROM organizationEver WHERE id = ?"), arguments: [id])
        guard let found else { throw OrganizationRefusal.absent }
        return found
    }

    /// As people speak of it on the command line: by code, by region, or by its whole name.
    public static func find(
        called text: String, seenBy viewer: Viewer, with right: Right, in db: Database
    ) throws -> Organization {
        let text = text.trimmed
        var found = try find(code: text, in: db).map { [$0] } ?? []
        if found.isEmpty, RegionCode(text) != nil { found = try [find(region: text, in: db)].compactMap(\.self) }
        if found.isEmpty {
            found = try Organization.fetchAll(
                db, sql: "SELECT * FROM organizationNow WHERE name = ?", arguments: [text])
        }
        found = try found.filter { try viewer.reaches($0.id, with: right, in: db) }
        guard found.count <= 1 else { throw OrganizationRefusal.ambiguous(text) }
        guard let unit = found.first else { throw OrganizationRefusal.unknown(text) }
        return unit
    }

    public static func find(code: String, in db: Database) throws -> Organization? {
        try Organization.fetchOne(
            db.cachedStatement("SELECT * FROM organizationNow WHERE code = ?"), arguments: [code])
    }

    /// By its own code, or as the bureau of a region.
    public static func find(codeOrRegion text: String, in db: Database) throws -> Organization {
        guard let found = try find(code: text, in: db) ?? find(region: text, in: db) else {
            throw OrganizationRefusal.absent
        }
        return found
    }

    private static func find(region text: String, in db: Database) throws -> Organization? {
        try Organization.fetchOne(
            db,
            sql: """
                SELECT * FROM organizationNow WHERE regionCode = ?
                AND kind IN ('province', 'city', 'county', 'corps', 'township') ORDER BY id LIMIT 1
                """, arguments: [RegionCode(text)])
    }

    /// The unit itself and those under it, widest first.
    public static func under(_ id: ID<Organization>, in db: Database) throws -> [Organization] {
        try Organization.fetchAll(
            db,
            sql: """
                SELECT now.* FROM organizationClosure AS closure JOIN organizationNow AS now ON now.id = closure.descendantID
                WHERE closure.ancestorID = ? ORDER BY closure.depth, now.code, now.id
                """, arguments: [id])
    }

    /// Units that have ended and stood under this one, the latest first.
    public static func ended(under id: ID<Organization>, in db: Database) throws -> [Organization] {
        try Organization.fetchAll(
            db,
            sql: """
                SELECT ever.* FROM organizationClosure AS closure
                JOIN organizationEver AS ever ON ever.id = closure.descendantID
                WHERE closure.ancestorID = ? AND ever.trueUntil IS NOT NULL ORDER BY ever.trueUntil DESC, ever.id
                """, arguments: [id])
    }

    /// From the province down to the unit.
    public static func path(to id: ID<Organization>, in db: Database) throws -> [Organization] {
        try Organization.fetchAll(
            db,
            sql: """
                SELECT now.* FROM organizationClosure AS closure JOIN organizationNow AS now ON now.id = closure.ancestorID
                WHERE closure.descendantID = ? ORDER BY closure.depth DESC
                """, arguments: [id])
    }
}
