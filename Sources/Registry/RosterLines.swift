import GRDB
import Vocabulary

/// How a row of a series is known again in the next version (行): the fingerprint of its key gives the number that the
/// row keeps, and what the last version said under it.
struct RosterLines {
    struct Known: Sendable {
        let line: Int64
        /// What the version that counts says; nil if it has no such row.
        let entry: (id: Int64, content: Int64)?
    }

    private var byMark: [Int64: Known] = [:]

    init(of roster: Roster, in db: Database) throws {
        var entries: [Int64: (id: Int64, content: Int64)] = [:]
        let rows = try SQLRequest<Row>(
            """
            SELECT id, line, content FROM rosterEntry
            WHERE seriesID = \(roster.seriesID) AND \(current: "rosterEntry")
            """
        ).fetchCursor(db)
        while let row = try rows.next() { entries[row[1]] = (row[0], row[2]) }
        let lines = try SQLRequest<Row>("SELECT mark, line FROM rosterLine WHERE seriesID = \(roster.seriesID)")
            .fetchCursor(db)
        while let row = try lines.next() {
            let line: Int64 = row[1]
            byMark[row[0]] = Known(line: line, entry: entries[line])
        }
    }

    /// Each mark is asked for once: what is left at the end is no longer in the roster.
    mutating func take(_ mark: Int64) -> Known? { byMark.removeValue(forKey: mark) }

    var entriesLeft: [Int64] { byMark.values.compactMap { $0.entry?.id } }

    // MARK: - New lines

    /// The first of `count` numbers in a row.
    static func allocate(_ count: Int, in db: Database) throws -> Int64 {
        let next = try Int64.fetchOne(
            db.cachedStatement("UPDATE store SET nextLine = nextLine + ? RETURNING nextLine"), arguments: [count])
        guard let next else { preconditionFailure("the store has its one row") }
        return next - Int64(count)
    }

    /// The number of a single row, put right by hand: the one it has, or a new one.
    static func line(of mark: Int64, in series: ID<RosterSeries>, _ db: Database) throws -> Int64 {
        if let known = try Int64.fetchOne(
            db.cachedStatement("SELECT line FROM rosterLine WHERE seriesID = ? AND mark = ?"),
            arguments: [series, mark])
        {
            return known
        }
        let line = try allocate(1, in: db)
        try keep([(mark, line)], of: series, in: db)
        return line
    }

    /// Keeps the numbers of new marks; these must be sorted. Refuses if somebody else's examination of the same series
    /// has numbered one of them meanwhile.
    static func keep(
        _ lines: ArraySlice<(mark: Int64, line: Int64)>, of series: ID<RosterSeries>, in db: Database
    ) throws {
        let insertion = try Insertion(
            "INSERT OR IGNORE INTO rosterLine (seriesID, mark, line) VALUES (?, ?, ?)", in: db)
        for (mark, line) in lines {
            let isNew = try insertion.add(
                [series.databaseValue, mark.databaseValue, line.databaseValue], in: db)
            guard isNew else { throw RosterRefusal.examinedTwice }
        }
    }
}
