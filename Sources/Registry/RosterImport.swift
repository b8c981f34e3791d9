import GRDB
import Screening
import Vocabulary

/// Brings an examined roster into the registers (入库).
///
/// Everything is written ahead under the entry with which the examination began, in short transactions, and counts
/// all at once when that entry is published; broken off, it goes on where it was.
struct RosterImport {
    let store: Store
    let roster: Roster
    let source: RosterSource
    let sources: RosterSources
    let report: JobReport

    func run() throws {
        guard [.checked, .importing].contains(roster.progress.state), let seq = roster.progress.beganSeq else {
            throw RosterRefusal.notNow(roster.progress.state)
        }
        guard roster.progress.usable > 0 else { throw RosterRefusal.nothingUsable }
        try store.writeNow { db in
            if let superseding = try otherBase(in: db) { throw superseding }
            try RosterImport.set(.importing, roster, in: db)
        }
        try writeAhead(
            RosterLaying(
                store: store, roster: roster, source: source, sources: sources, seq: seq, report: report))
        try publish(seq)
    }

    /// All that the version will say, and nothing of it counts yet.
    func writeAhead(_ laying: RosterLaying) throws {
        try replaceOldRows(laying.seq)
        try laying.run()
        try closeRemovedRows(laying.seq)
    }

    /// Between examination and import another version may have come in; the roster is then examined anew.
    private func otherBase(in db: Database) throws -> (any Refusal)? {
        let current = try Roster.current(of: roster.seriesID, in: db)
        if current?.id == roster.progress.baseID { return nil }
        let name = current?.fileName ?? ""
        return try Supplement.base(of: roster.id, in: db) == roster.id
            ? RosterRefusal.superseded(name) : WaitingRefusal.superseded(name)
    }

    // MARK: - Broken off

    /// Takes back what was laid, so that the roster waits for its import as it did before. On a full disk that has to
    /// wait as well, and the import goes on where it was.
    static func breakOff(_ id: ID<Roster>, _ report: JobReport) throws {
        let roster = try report.store.readNow { db in try Roster.find(id, in: db) }
        guard [.checked, .importing].contains(roster.progress.state), let seq = roster.progress.beganSeq else { return }
        do {
            try RosterDraft(store: report.store, roster: roster, report: report).takeBackLaying(seq)
            try report.store.writeNow { db in try set(fallback(of: roster, in: db), roster, in: db) }
        } catch StoreRefusal.full {
            return
        }
    }

    /// Examined rows can be imported as long as the version on which they stand is the latest. After that a file is
    /// examined anew; a supplement has none, and its rows wait again.
    private static func fallback(of roster: Roster, in db: Database) throws -> Roster.State {
        if try Roster.current(of: roster.seriesID, in: db)?.id == roster.progress.baseID { return .checked }
        return try Supplement.base(of: roster.id, in: db) == roster.id ? .mapped : .returned
    }

    private static func set(_ state: Roster.State, _ roster: Roster, in db: Database) throws {
        try db.execute(
            sql: "UPDATE rosterProgress SET state = ? WHERE rosterID = ?", arguments: [state.rawValue, roster.id])
    }

    // MARK: - Writing ahead

    /// Marks the rows of the last version that this one says otherwise or leaves out.
    private func replaceOldRows(_ seq: Int64) throws {
        if roster.progress.changed > 0 {
            try walk("SELECT id FROM rosterEntry WHERE knownSeq = ? AND id > ? ORDER BY id LIMIT 2000", seq) {
                db, range in
                try db.cachedStatement(
                    """
                    UPDATE rosterEntry SET replacedSeq = ? WHERE id IN (
                        SELECT old.id FROM rosterEntry AS new CROSS JOIN rosterEntry AS old
                            ON old.seriesID = new.seriesID AND old.line = new.line
                        WHERE new.knownSeq = ? AND new.id > ? AND new.id <= ? AND old.replacedSeq IS NULL
                            AND old.knownSeq NOT IN (SELECT seq FROM unpublished))
                    """
                ).execute(arguments: [seq, seq, range.lowerBound, range.upperBound])
            }
        }
        if roster.progress.removed > 0 {
            let removals =
                "SELECT entryID FROM rosterRemoval WHERE rosterID = ? AND entryID > ? ORDER BY entryID LIMIT 2000"
            try walk(removals, roster.id.rawValue) { db, range in
                try db.cachedStatement(
                    """
                    UPDATE rosterEntry SET replacedSeq = ? WHERE replacedSeq IS NULL AND id IN
                        (SELECT entryID FROM rosterRemoval WHERE rosterID = ? AND entryID > ? AND entryID <= ?)
                    """
                ).execute(arguments: [seq, roster.id, range.lowerBound, range.upperBound])
            }
        }
    }

    /// Goes through the keys that a query gives, a step at a time, each step once.
    private func walk(_ keys: String, _ owner: Int64, _ step: (Database, Range<Int64>) throws -> Void) throws {
        var position: Int64 = 0
        try report.inSteps(say("比对旧版"), total: roster.progress.changed + roster.progress.removed) { db, _ in
            let found = try Int64.fetchAll(db.cachedStatement(sql: keys), arguments: [owner, position])
            guard let last = found.last else { return 0 }
            try step(db, position..<last)
            position = last
            return found.count
        }
    }

    private func closeRemovedRows(_ seq: Int64) throws {
        let register = Register(seriesID: roster.seriesID, asOf: roster.asOf, seq: seq)
        let loss = SeekLoss(seq: seq, sources: sources, keys: store.keys)
        var position: Int64 = 0
        try report.inSteps(say("停止不再列名的"), total: roster.progress.removed) { db, _ in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT entry.id, entry.line, entry.keyID, entry.sealed, standsFor.childID FROM rosterRemoval
                    JOIN rosterEntry AS entry ON entry.id = rosterRemoval.entryID
                    LEFT JOIN standsFor ON standsFor.seriesID = entry.seriesID AND standsFor.line = entry.line
                        AND standsFor.replacedSeq IS NULL AND standsFor.knownSeq NOT IN (SELECT seq FROM unpublished)
                    WHERE rosterRemoval.rosterID = ? AND rosterRemoval.entryID > ? ORDER BY rosterRemoval.entryID LIMIT 500
                    """, arguments: [roster.id, position])
            for row in rows {
                position = row["id"]
                guard let child: ID<Child> = row["childID"] else { continue }
                try register.lay([], line: row["line"], of: child, entryID: row["id"], isNew: false, in: db)
                try loss.note(loss.terms(of: row, from: source, asOf: roster.asOf, in: db), of: child, in: db)
            }
            return rows.count
        }
    }

    // MARK: - Counting

    /// One short transaction: from here on the version counts.
    private func publish(_ seq: Int64) throws {
        // Nobody but this work can change these rows, so the digest is made before the store is locked.
        let digest = try store.readNow { db in try BulkDigest.of(seq, in: db).digest }
        try store.writeNow { db in
            if let superseding = try otherBase(in: db) { throw superseding }
            let version = (try Roster.current(of: roster.seriesID, in: db)?.progress.version ?? 0) + 1
            try Journal.record(
                .importedRoster, about: Object(.roster, roster.id),
                detail: ["source": roster.source, "version": "\(version)", "rows": "\(roster.progress.usable)"],
                signed: report.signature, in: db
            ) { entry in
                entry.digest(digest)
                try Pending.publish(seq, by: entry.seq, in: db)
                try db.execute(
                    sql: """
                        UPDATE rosterProgress SET state = 'imported', version = ?, publishedSeq = ? WHERE rosterID = ?
                        """, arguments: [version, entry.seq, roster.id])
            }
        }
    }
}
