import GRDB
import Vocabulary

/// Who stands under whom, kept so that one join answers "is this within my reach?".
enum OrganizationClosure {
    static func add(_ id: ID<Organization>, under parent: ID<Organization>?, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO organizationClosure (ancestorID, descendantID, depth)
                SELECT ancestorID, ?, depth + 1 FROM organizationClosure WHERE descendantID = ?
                UNION ALL SELECT ?, ?, 0
                """, arguments: [id, parent, id, id])
    }

    /// Reckons anew who stands above a unit and above all that is under it. A unit that has ended stands where it stood
    /// last, and under whoever it was merged into: so those who carry on see its children, and nobody loses sight of them.
    static func rebuild(under id: ID<Organization>, in db: Database) throws {
        let changed = try String.fetchOne(
            db,
            sql: """
                SELECT json_group_array(descendantID) FROM
                    (SELECT descendantID FROM organizationClosure WHERE ancestorID = ? UNION SELECT ?)
                """, arguments: [id, id])
        try db.execute(
            sql: "DELETE FROM organizationClosure WHERE descendantID IN (SELECT value FROM json_each(?))",
            arguments: [changed])
        try db.execute(
            sql: """
                WITH RECURSIVE up(descendantID, ancestorID, depth) AS (
                    SELECT value, value, 0 FROM json_each(?)
                    UNION
                    SELECT up.descendantID, ever.parentID, up.depth + 1
                    FROM up JOIN organizationEver AS ever ON ever.id = up.ancestorID
                    WHERE ever.parentID IS NOT NULL AND up.depth < 20
                    UNION
                    SELECT up.descendantID, succession.toID, up.depth + 1
                    FROM up JOIN organizationSuccession AS succession ON succession.fromID = up.ancestorID
                    WHERE succession.replacedSeq IS NULL AND succession.change IN ('merged', 'recoded')
                        AND succession.toID IS NOT NULL AND up.depth < 20
                )
                INSERT INTO organizationClosure (ancestorID, descendantID, depth)
                SELECT ancestorID, descendantID, min(depth) FROM up GROUP BY ancestorID, descendantID
                """, arguments: [changed])
    }

    /// Whether `id` is `top` or stands under it.
    static func holds(_ id: ID<Organization>, under top: ID<Organization>, in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                "SELECT EXISTS (SELECT 1 FROM organizationClosure WHERE ancestorID = ? AND descendantID = ?)"),
            arguments: [top, id]) ?? false
    }
}
