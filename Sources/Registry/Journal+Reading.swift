import Foundation
import GRDB
import Vocabulary

extension Journal {
    /// One page, newest first, and how many lines there are in all.
    public static func lines(
        _ filter: AuditFilter = AuditFilter(), seenBy viewer: Viewer, page: Int = 1, size: Int = 50, in db: Database
    ) throws -> (lines: [AuditLine], total: Int) {
        let condition = try condition(filter, viewer)
        let total = try SQLRequest<Int>("SELECT count(*) FROM journal WHERE \(condition)").fetchOne(db) ?? 0
        let rows = try SQLRequest<Row>(
            """
            \(selection) WHERE \(condition) ORDER BY seq DESC LIMIT \(size) OFFSET \((max(1, page) - 1) * size)
            """
        ).fetchAll(db)
        return (try rows.map(line), total)
    }

    /// What one person did, for that person; not what the program did on the way.
    public static func ownLines(of user: ID<User>, count: Int, in db: Database) throws -> [AuditLine] {
        let steps = [Verb.beganImport, .startedJob].map(\.rawValue)
        return try SQLRequest<Row>(
            "\(selection) WHERE userID = \(user) AND verb NOT IN \(steps) ORDER BY seq DESC LIMIT \(count)"
        ).fetchAll(db).map(line)
    }

    private static let selection: SQL = """
        SELECT journal.*, CASE objectKind
            WHEN 'organization' THEN (SELECT name FROM organizationEver WHERE id = objectID)
            WHEN 'user' THEN (SELECT name FROM user WHERE id = objectID)
            WHEN 'roster' THEN (SELECT fileName FROM roster WHERE id = objectID)
            WHEN 'job' THEN (SELECT fileName FROM job JOIN roster ON roster.id = job.objectID WHERE job.id = journal.objectID)
            END AS objectName
        FROM journal
        """

    /// Who looked at a child, newest first.
    public static func looks(at child: ID<Child>, count: Int, in db: Database) throws -> [AuditLine] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT *, NULL AS objectName FROM journal WHERE objectKind = 'child' AND objectID = ?
                ORDER BY seq DESC LIMIT ?
                """, arguments: [child, count]
        ).map(line)
    }

    private static func condition(_ filter: AuditFilter, _ viewer: Viewer) throws -> SQL {
        let organizations = viewer.organizations(with: .seeAudit)
        var conditions: [SQL] = [
            """
            (organizationID IN (SELECT descendantID FROM organizationClosure
                WHERE ancestorID IN \(organizations.map(\.rawValue)))
            """
        ]
        // Entries of the system itself, and of those who have no organisation yet, are for those who verify.
        conditions[0] += viewer.may(.verifyAudit) ? " OR organizationID IS NULL)" : ")"
        if let verb = filter.verb { conditions.append("verb = \(verb.rawValue)") }
        if let name = filter.userName { conditions.append("userName = \(name)") }
        if let object = filter.object {
            conditions.append("objectKind = \(object.kind.rawValue) AND objectID = \(object.id)")
        }
        if let from = filter.from { conditions.append("at >= \((Int64(from.number) * 86_400 - 8 * 3600) * 1000)") }
        if let until = filter.until {
            conditions.append("at < \((Int64(until.number + 1) * 86_400 - 8 * 3600) * 1000)")
        }
        return conditions.joined(separator: " AND ")
    }

    private static func line(_ row: Row) throws -> AuditLine {
        let detail: String = row["detail"]
        return AuditLine(
            seq: row["seq"], at: row["at"], userName: row["userName"], verb: Verb(rawValue: row["verb"]),
            objectKind: (row["objectKind"] as String?).flatMap(Object.Kind.init), objectID: row["objectID"],
            objectName: row["objectName"],
            detail: try JSONDecoder().decode([String: String].self, from: Data(detail.utf8)).sorted { $0.key < $1.key })
    }
}
