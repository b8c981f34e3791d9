import GRDB
import Vocabulary

/// Which of the units that somebody keeps are looked at (看哪些单位). Classes stand apart: there are far more of them than
/// of anything else.
public enum OrganizationView: String, CaseIterable, Labelled {
    case standing, classes, ended

    public var label: String {
        switch self {
        case .standing: say("现有")
        case .classes: say("班级")
        case .ended: say("已撤并")
        }
    }
}

// MARK: - Database

extension OrganizationView {
    /// One page, widest first, or the latest ended first; each unit once, also where roles overlap.
    public func page(
        _ page: Int = 1, of size: Int, keptBy viewer: Viewer, in db: Database
    ) throws -> [Organization] {
        try request(for: viewer, limit: size, offset: (max(1, page) - 1) * size).fetchAll(db)
    }

    public func each(
        atMost count: Int, keptBy viewer: Viewer, in db: Database, _ take: (Organization) throws -> Void
    ) throws {
        let units = try request(for: viewer, limit: count, offset: 0).fetchCursor(db)
        while let unit = try units.next() { try take(unit) }
    }

    public func count(keptBy viewer: Viewer, in db: Database) throws -> Int {
        try SQLRequest<Int>(
            """
            SELECT count(DISTINCT closure.descendantID) FROM organizationClosure AS closure
                JOIN organization AS unit ON unit.id = closure.descendantID
            WHERE \(condition(viewer))
            """
        ).fetchOne(db) ?? 0
    }

    private func request(for viewer: Viewer, limit: Int, offset: Int) -> SQLRequest<Organization> {
        """
        SELECT shown.*, min(closure.depth) AS depth FROM organizationClosure AS closure
            JOIN organization AS unit ON unit.id = closure.descendantID
            JOIN \(sql: self == .ended ? "organizationEver" : "organizationNow") AS shown ON shown.id = unit.id
        WHERE \(condition(viewer)) GROUP BY shown.id
        ORDER BY \(sql: self == .ended ? "shown.trueUntil DESC" : "depth, shown.code"), shown.id
        LIMIT \(limit) OFFSET \(offset)
        """
    }

    private func condition(_ viewer: Viewer) -> SQL {
        """
        closure.ancestorID IN \(viewer.organizations(with: .manageOrganizations).map(\.rawValue))
            AND unit.kind \(sql: self == .classes ? "=" : "<>") 'schoolClass'
            AND \(sql: self == .ended ? "NOT " : "")EXISTS (SELECT 1 FROM organizationFact AS open
                WHERE open.organizationID = unit.id AND open.replacedSeq IS NULL AND open.trueUntil IS NULL)
        """
    }
}

extension Organization {
    /// Units under which another can stand: bureaus, their offices, departments and teams.
    public static func parents(keptBy viewer: Viewer, in db: Database) throws -> [Organization] {
        let kinds = Kind.allCases.filter { !$0.teaches && $0 != .village }
        return try SQLRequest<Organization>(
            """
            SELECT now.*, min(closure.depth) AS depth FROM organizationClosure AS closure
                JOIN organizationNow AS now ON now.id = closure.descendantID
            WHERE closure.ancestorID IN \(viewer.organizations(with: .manageOrganizations).map(\.rawValue))
                AND now.kind IN \(kinds.map(\.rawValue))
            GROUP BY now.id ORDER BY depth, now.code, now.id
            """
        ).fetchAll(db)
    }
}
