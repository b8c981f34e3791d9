import GRDB
import Hanzi
import Vocabulary

/// A segment of a roster on its way into the search tables (查找簿): kept in memory while its rows are laid, then
/// written sorted, so that neighbours in a table are written together. Whoever asks is answered from both.
struct SeekBook {
    /// The work under which children are added.
    let seq: Int64
    private var children: [Seek.Number: [ID<Child>]] = [:]
    private var named: [String: [ID<Child>]] = [:]
    /// The segment before this one: whoever reads ahead may have looked into the tables before it stood there.
    private var childrenBefore: [Seek.Number: [ID<Child>]] = [:]
    private(set) var rows = 0

    init(seq: Int64) { self.seq = seq }

    mutating func note(_ terms: Seek.Terms, for child: ID<Child>) {
        rows += 1
        for number in terms.numbers { children[number, default: []].append(child) }
        for name in terms.names { named[name, default: []].append(child) }
    }

    /// The children whom a number was given in some row that counts, or in this work itself as far as it is written.
    /// Children of somebody else's unpublished work are left out: it may be taken back.
    static func children(with number: Seek.Number, during seq: Int64, in db: Database) throws -> [ID<Child>] {
        try ID<Child>.fetchAll(
            db.cachedStatement(
                """
                SELECT childID FROM seek JOIN child ON child.id = seek.childID WHERE kind = ? AND term = ?
                    AND (child.knownSeq = ? OR child.knownSeq NOT IN (SELECT seq FROM unpublished)) ORDER BY childID
                """),
            arguments: [number.kind.rawValue, number.term, seq])
    }

    /// Those whom this work has given the number since somebody looked.
    func newChildren(with number: Seek.Number) -> [ID<Child>] {
        (childrenBefore[number] ?? []) + (children[number] ?? [])
    }

    func isNamed(_ child: ID<Child>, _ name: String, in db: Database) throws -> Bool {
        if named[name]?.contains(child) == true { return true }
        return try Bool.fetchOne(
            db.cachedStatement(
                """
                SELECT EXISTS (SELECT 1 FROM seek WHERE kind = ? AND childID = ?
                    AND term = (SELECT id FROM seekName WHERE name = ?))
                """), arguments: [Seek.Kind.name.rawValue, child, name]) ?? false
    }

    // MARK: - Writing

    /// Writes everything, sorted, a few thousand entries to a transaction; then the book is empty.
    mutating func write(with report: JobReport) throws {
        var entries: [(kind: Int64, term: Int64, child: Int64)] = []
        try eachPart(of: named.keys.sorted(), report) { names, db in
            for name in names {
                let id = try SeekBook.key(of: name, in: db)
                for child in named[name] ?? [] { entries.append((Seek.Kind.name.rawValue, id, child.rawValue)) }
            }
        }
        for (number, children) in children {
            for child in children { entries.append((number.kind.rawValue, number.term, child.rawValue)) }
        }
        entries.sort { $0 < $1 }
        try eachPart(of: entries, report) { entries, db in
            let seek = try Insertion(SeekBook.entering, in: db)
            for (kind, term, child) in entries {
                try seek.add(
                    [kind.databaseValue, term.databaseValue, child.databaseValue, seq.databaseValue], in: db)
            }
        }
        let written = self
        self = SeekBook(seq: seq)
        childrenBefore = written.children
    }

    /// Says a term; what nobody said any more, or what only unpublished work says, is said by this work.
    private static let entering = """
        INSERT INTO seek (kind, term, childID, fromSeq) VALUES (?, ?, ?, ?)
        ON CONFLICT (kind, term, childID) DO UPDATE SET
            fromSeq = CASE WHEN goneSeq IN (SELECT seq FROM standingWork)
                OR EXISTS (SELECT 1 FROM pending WHERE seq = fromSeq AND publishedSeq IS NULL)
                THEN excluded.fromSeq ELSE fromSeq END,
            goneSeq = NULL
        WHERE goneSeq IS NOT NULL OR EXISTS (SELECT 1 FROM pending WHERE seq = fromSeq AND publishedSeq IS NULL)
        """

    private func eachPart<Element>(
        of all: [Element], _ report: JobReport, _ body: (ArraySlice<Element>, Database) throws -> Void
    ) throws {
        var rest = all[...]
        while !rest.isEmpty {
            try report.store.writeNow { db in try body(rest.prefix(8000), db) }
            rest = rest.dropFirst(8000)
        }
    }

    /// The key of a spelling, which is entered with its parts the first time it occurs.
    private static func key(of name: String, in db: Database) throws -> Int64 {
        if let known = try Int64.fetchOne(
            db.cachedStatement("SELECT id FROM seekName WHERE name = ?"), arguments: [name])
        {
            return known
        }
        try db.cachedStatement("INSERT INTO seekName (name) VALUES (?)").execute(arguments: [name])
        let id = db.lastInsertedRowID
        let part = try db.cachedStatement("INSERT OR IGNORE INTO seekPart (kind, term, nameID) VALUES (?, ?, ?)")
        let characters = Array(name)
        // A search for the beginning is served by the name itself.
        for start in 1..<max(1, characters.count - 1) {
            try part.execute(arguments: ["bigram", String(characters[start...start + 1]), id])
        }
        for initials in Sounds.initials(of: name).prefix(2) { try part.execute(arguments: ["initials", initials, id]) }
        return id
    }

    /// What a work that was taken back would have left out is said after all.
    static func recall(_ seq: Int64, in db: Database) throws {
        try db.execute(sql: "UPDATE seek SET goneSeq = NULL WHERE goneSeq = ?", arguments: [seq])
    }

    /// Lets go of children that were taken back before they counted.
    static func sweep(in db: Database) throws {
        for kind in 1...5 {
            try db.execute(
                sql: "DELETE FROM seek WHERE kind = ? AND childID NOT IN (SELECT id FROM child)", arguments: [kind])
        }
    }
}
