import GRDB
import Screening
import Vocabulary

/// Finds the child of each new row and lays what the row says into the registers (登记到人). One thread opens rows, the
/// other writes. Broken off, it goes on from the last segment whose search words were written.
struct RosterLaying {
    let store: Store
    let roster: Roster
    let source: RosterSource
    let sources: RosterSources
    let seq: Int64
    let report: JobReport
    /// So many rows are laid before their search words are written, sorted.
    var segment = 60_000
    /// So many rows are opened at a time.
    var batch = 1000

    /// A row of the roster, opened, with all that can be known of it before its turn.
    private struct OpenedRow: Sendable {
        let entryID: Int64
        let line: Int64
        let facts: [RegisterFact]
        let terms: Seek.Terms
        /// Under what the child was found by the row that this one replaces, and is no longer by this one.
        let lost: Seek.Terms?
        let outlook: LineOwner.Outlook
    }

    private var loss: SeekLoss { SeekLoss(seq: seq, sources: sources, keys: store.keys) }

    private var owner: LineOwner {
        LineOwner(seriesID: roster.seriesID, seq: seq, opensFiles: source.feeds.enrolment?.kind != .attending)
    }

    func run() throws {
        let total = roster.progress.added + roster.progress.changed
        let owner = owner
        let register = Register(seriesID: roster.seriesID, asOf: roster.asOf, seq: seq)
        var book = SeekBook(seq: seq)
        var (done, unplaced) = (0, 0)
        try Conveyor.run(make: open) { rows in
            try store.writeNow { db in
                for row in rows {
                    guard let found = try owner.owner(of: row.line, row.terms, row.outlook, in: book, db) else {
                        unplaced += 1
                        continue
                    }
                    try register.lay(
                        row.facts, line: row.line, of: found.child, entryID: row.entryID, isNew: found.isNewLine, in: db
                    )
                    book.note(row.terms, for: found.child)
                    if let lost = row.lost { try loss.note(lost, of: found.child, in: db) }
                    if let other = found.namesake { try note(found.child, other, row.entryID, in: db) }
                }
                done += rows.count
                try report.advance(say("登记到人"), done, of: max(total, done), in: db)
            }
            if book.rows >= segment, let last = rows.last {
                try close(&book, upTo: last.entryID, unplaced)
                unplaced = 0
            }
        }
        try close(&book, upTo: .max, unplaced)
    }

    /// Rows after the last segment that was closed, in their order. It reads only a few thousand rows ahead, and so less
    /// than a segment: whatever it could not see yet, the book still knows.
    private func open(_ lay: ([OpenedRow]) throws -> Void) throws {
        let (sealer, seek, owner, loss) = (Sealer(keys: store.keys), Seek(keys: store.keys), owner, loss)
        let told = FactsOfRow(source: source.code, coverage: roster.coverageID, asOf: roster.asOf, keys: store.keys)
        var places = Places(within: roster.coverageID)
        var position = roster.progress.projectedTo
        while true {
            let rows = try store.readNow { db in
                let rows = try Row.fetchAll(
                    db.cachedStatement(
                        """
                        SELECT entry.id, entry.line, entry.keyID, entry.sealed, key.wrapped, key.master
                        FROM rosterEntry AS entry INDEXED BY rosterEntryByKnown
                        LEFT JOIN recordKey AS key ON key.id = entry.keyID
                        WHERE entry.knownSeq = ? AND entry.id > ? ORDER BY entry.id LIMIT ?
                        """), arguments: [seq, position, batch])
                return try rows.map { row in
                    let content = try RowContent(sealer.open(row))
                    let facts = source.facts(from: content.row(of: source), asOf: roster.asOf)
                    let (line, terms): (Int64, Seek.Terms) = (row["line"], seek.terms(of: facts))
                    let before = try replaced(line, db).map {
                        try loss.terms(of: $0, from: source, asOf: roster.asOf, in: db)
                    }
                    return OpenedRow(
                        entryID: row["id"], line: line, facts: try told.facts(facts, &places, in: db), terms: terms,
                        lost: before?.subtracting(terms), outlook: try owner.outlook(for: line, terms, in: db))
                }
            }
            guard let last = rows.last else { return }
            position = last.entryID
            try lay(rows)
        }
    }

    /// What the version before said in this line; it was marked before anything is laid.
    private func replaced(_ line: Int64, _ db: Database) throws -> Row? {
        if roster.progress.changed == 0 { return nil }
        return try Row.fetchOne(
            db.cachedStatement(
                "SELECT keyID, sealed FROM rosterEntry WHERE seriesID = ? AND line = ? AND replacedSeq = ?"),
            arguments: [roster.seriesID, line, seq])
    }

    private func close(_ book: inout SeekBook, upTo position: Int64, _ unplaced: Int) throws {
        try book.write(with: report)
        try store.writeNow { db in
            try db.execute(
                sql: "UPDATE rosterProgress SET projectedTo = ?, unplaced = unplaced + ? WHERE rosterID = ?",
                arguments: [position, unplaced, roster.id])
        }
    }

    /// The same number under another name: two children, until somebody has looked.
    private func note(_ child: ID<Child>, _ other: ID<Child>, _ entryID: Int64, in db: Database) throws {
        try db.cachedStatement(
            """
            INSERT INTO finding (childID, kind, otherChildID, entryID, knownSeq)
            VALUES (?, 'sameNumberOtherName', ?, ?, ?)
            """
        ).execute(arguments: [child, other, entryID, seq])
    }
}
