import GRDB
import Screening
import Vocabulary

/// Two children found to be one (归并): what rosters say of the second stands for the first from now on. The rows
/// themselves are not touched, and the way back is one more entry.
struct Joining {
    private let child: ID<Child>
    private let other: ID<Child>
    private let sources: RosterSources
    private let keys: KeyRing

    static let tables = ["standsFor", "enrolment", "membership", "residence", "standing"]

    init(_ child: ID<Child>, _ other: ID<Child>, _ sources: RosterSources, _ keys: KeyRing) {
        (self.child, self.other, self.sources, self.keys) = (child, other, sources, keys)
    }

    func join(as entry: inout Entry, in db: Database) throws {
        let rows = try current(of: other, in: db)
        guard rows.contains(where: { $0.table == "standsFor" }) else { throw RulingRefusal.alreadyJoined }
        let terms = try terms(of: other, in: db)
        for (table, row) in rows { try move(row, of: table, to: child, as: &entry, in: db) }
        try seek(terms, from: other, to: child, in: db)
    }

    /// Of the lines that were moved, those that still stand for the child go back.
    func part(joinedBy seq: Int64, as entry: inout Entry, in db: Database) throws {
        let moved = Set(
            try Row.fetchAll(
                db, sql: "SELECT seriesID, line FROM standsFor WHERE knownSeq = ? AND childID = ?",
                arguments: [seq, child]
            ).map(Line.init))
        for (table, row) in try current(of: child, in: db) where moved.contains(Line(row)) {
            try move(row, of: table, to: other, as: &entry, in: db)
        }
        let (theirs, ours) = (try terms(of: other, in: db), try terms(of: child, in: db))
        let names = Set(ours.names)
        try seek(
            Seek.Terms(
                names: theirs.names.filter { !names.contains($0) },
                numbers: theirs.numbers.filter { !ours.numbers.contains($0) }), from: child, to: other, in: db)
        // What both have stays with the first and is given to the second.
        try seek(theirs, from: nil, to: other, in: db)
    }

    private struct Line: Hashable {
        let series: Int64
        let line: Int64

        init(_ row: Row) { (series, line) = (row["seriesID"], row["line"]) }
    }

    private func current(of child: ID<Child>, in db: Database) throws -> [(table: String, row: Row)] {
        try Joining.tables.flatMap { table in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT * FROM \(table) WHERE childID = ? AND knownSeq NOT IN (SELECT seq FROM unpublished)
                            AND replacedSeq IS NULL ORDER BY id
                        """), arguments: [child]
            ).map { (table, $0) }
        }
    }

    private func move(
        _ row: Row, of table: String, to child: ID<Child>, as entry: inout Entry, in db: Database
    ) throws {
        try entry.replace(table, id: row["id"], in: db)
        var values: [(String, DatabaseValue)] = []
        for (column, value) in row where !["id", "knownSeq", "replacedSeq"].contains(column) {
            switch column {
            case "childID": values.append((column, child.databaseValue))
            case "basis" where table == "standsFor": values.append((column, "ruling".databaseValue))
            default: values.append((column, value))
            }
        }
        try entry.insert(table, columns: values, in: db)
    }

    // MARK: - Searching

    private func terms(of child: ID<Child>, in db: Database) throws -> Seek.Terms {
        let seek = Seek(keys: keys)
        let all = try ChildRecord.all(of: [child], from: sources, with: keys, in: db)[child] ?? []
        let terms = all.map { seek.terms(of: $0.facts) }
        return Seek.Terms(names: terms.flatMap(\.names), numbers: terms.flatMap(\.numbers))
    }

    private func seek(_ terms: Seek.Terms, from: ID<Child>?, to: ID<Child>, in db: Database) throws {
        var entries = terms.numbers.map { ($0.kind.rawValue, $0.term) }
        for name in Set(terms.names) {
            let id = try Int64.fetchOne(
                db.cachedStatement("SELECT id FROM seekName WHERE name = ?"), arguments: [name])
            if let id { entries.append((Seek.Kind.name.rawValue, id)) }
        }
        for (kind, term) in entries {
            if let from {
                try db.cachedStatement("DELETE FROM seek WHERE kind = ? AND term = ? AND childID = ?")
                    .execute(arguments: [kind, term, from])
            }
            try db.cachedStatement(
                """
                INSERT INTO seek (kind, term, childID) VALUES (?, ?, ?)
                ON CONFLICT (kind, term, childID) DO UPDATE SET goneSeq = NULL
                """
            )
            .execute(arguments: [kind, term, to])
        }
    }
}
