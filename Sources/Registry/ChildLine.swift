import GRDB
import Screening
import Vocabulary

/// A row of the list of children.
public struct ChildLine: Sendable {
    public let id: ID<Child>
    public let identity: ChildIdentity
    /// Where the child learns, as the rosters know it today.
    public let schools: [String]
    public let groups: [String]

    /// The children within the viewer's reach who answer to `search`, a page at a time.
    public static func list(
        _ search: String? = nil, seenBy viewer: Viewer, page: Int = 1, size: Int = 50, from sources: RosterSources,
        with keys: KeyRing, in db: Database
    ) throws -> (lines: [ChildLine], total: Int) {
        try list(search, of: Reach(of: viewer, in: db), page: page, size: size, from: sources, with: keys, in: db)
    }

    /// The same for whoever has the reach at hand, so that it need not be found again.
    public static func list(
        _ search: String? = nil, of reach: Reach, page: Int = 1, size: Int = 50, from sources: RosterSources,
        with keys: KeyRing, in db: Database
    ) throws -> (lines: [ChildLine], total: Int) {
        var found = reach
        if let search {
            guard let condition = Seek(keys: keys).condition(for: search) else { return ([], 0) }
            found = found.meeting(
                try SQLRequest<ID<Child>>("SELECT id FROM child WHERE \(condition) ORDER BY id").fetchAll(db))
        }
        return (try lines(of: found.page(page, of: size), from: sources, with: keys, in: db), found.count)
    }

    /// One after the other, as they stand in the reach, and never more than a few hundred at a time.
    public static func each(
        of reach: Reach, atMost count: Int, from sources: RosterSources, with keys: KeyRing, in db: Database,
        _ take: (ChildLine) throws -> Void
    ) throws {
        var rest = reach.children.prefix(count)
        while !rest.isEmpty {
            for line in try lines(of: Array(rest.prefix(500)), from: sources, with: keys, in: db) { try take(line) }
            rest = rest.dropFirst(500)
        }
    }

    private static func lines(
        of ids: [ID<Child>], from sources: RosterSources, with keys: KeyRing, in db: Database
    ) throws -> [ChildLine] {
        let records = try ChildRecord.all(of: ids, from: sources, with: keys, in: db)
        let schools = try names(
            """
            SELECT childID, coalesce(unit.name, schoolName)
                || CASE WHEN className IS NULL THEN '' ELSE ' ' || className END AS words
            FROM enrolment LEFT JOIN organizationEver AS unit ON unit.id = organizationID WHERE childID IN \(ids.map(\.rawValue)) AND \(current: "enrolment")
                AND enrolment.trueUntil IS NULL AND enrolment.kind <> 'graduated' ORDER BY enrolment.kind = 'registered' DESC, enrolment.id
            """, in: db)
        let groups = try names(
            """
            SELECT childID, scheme || ' ' || code AS words FROM membership
            WHERE childID IN \(ids.map(\.rawValue)) AND \(current: "membership") AND trueUntil IS NULL
            """, in: db)
        return ids.map { id in
            ChildLine(
                id: id, identity: ChildIdentity(records[id] ?? []), schools: schools[id] ?? [], groups: groups[id] ?? []
            )
        }
    }

    private static func names(_ request: SQLRequest<Row>, in db: Database) throws -> [ID<Child>: [String]] {
        var names: [ID<Child>: [String]] = [:]
        for row in try request.fetchAll(db) {
            let (id, words): (ID<Child>, String) = (row["childID"], row["words"])
            if names[id]?.contains(words) != true { names[id, default: []].append(words) }
        }
        return names
    }
}
