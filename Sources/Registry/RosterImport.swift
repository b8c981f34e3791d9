import Foundation
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
    let report: JobReport

    func run() throws {
        guard [.checked, .importing].contains(roster.progress.state), let seq = roster.progress.beganSeq else {
            throw RosterRefusal.notNow(roster.progress.state)
        }
        guard roster.progress.usable > 0 else { throw RosterRefusal.nothingUsable }
        try store.writeNow { db in
            try checkBase(in: db)
            try setState("importing", in: db)
        }
        try replaceOldRows(seq)
        try layNewRows(seq)
        try closeRemovedRows(seq)
        try publish(seq)
    }

    /// Between examination and import another version may have come in.
    private func checkBase(in db: Database) throws {
        let current = try Roster.current(of: roster.seriesID, in: db)
        guard current?.id == roster.progress.baseID else {
            try setState("mapped", in: db)
            throw RosterRefusal.superseded(current?.fileName ?? "")
        }
    }

    private func setState(_ state: String, in db: Database) throws {
        try db.execute(sql: "UPDATE rosterProgress SET state = ? WHERE rosterID = ?", arguments: [state, roster.id])
    }

    // MARK: - Writing ahead

    /// Marks the rows of the last version that this one says otherwise or leaves out.
    private func replaceOldRows(_ seq: Int64) throws {
        try report.inSteps(say("比对旧版"), total: roster.progress.changed + roster.progress.removed) { db, _ in
            try db.execute(
                sql: """
                    UPDATE rosterEntry SET replacedSeq = ? WHERE id IN (
                        SELECT old.id FROM rosterEntry AS old
                        JOIN rosterEntry AS new ON new.seriesID = old.seriesID AND new.line = old.line AND new.rosterID = ?
                        WHERE old.replacedSeq IS NULL AND old.knownSeq NOT IN (SELECT seq FROM unpublished)
                        UNION ALL
                        SELECT entryID FROM rosterRemoval JOIN rosterEntry ON rosterEntry.id = entryID
                        WHERE rosterRemoval.rosterID = ? AND rosterEntry.replacedSeq IS NULL
                        LIMIT 2000)
                    """, arguments: [seq, roster.id, roster.id])
            return db.changesCount
        }
    }

    /// Opens each new row, finds its child, and lays what it says.
    private func layNewRows(_ seq: Int64) throws {
        let total = roster.progress.added + roster.progress.changed
        let sealer = Sealer(keys: store.keys)
        let seek = Seek(keys: store.keys)
        let owner = LineOwner(
            seriesID: roster.seriesID, seq: seq, seek: seek, opensFiles: source.feeds.enrolment == nil)
        let facts = FactsOfRow(source: source.code, coverage: roster.coverageID, asOf: roster.asOf, keys: store.keys)
        let register = Register(seriesID: roster.seriesID, asOf: roster.asOf, seq: seq)
        var places = Places(within: roster.coverageID)
        var position = roster.progress.projectedTo
        try report.inSteps(say("登记到人"), total: total) { db, _ in
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    """
                    SELECT id, line, keyID, sealed FROM rosterEntry INDEXED BY rosterEntryByKnown
                    WHERE knownSeq = ? AND id > ? ORDER BY id LIMIT 1000
                    """), arguments: [seq, position])
            var unplaced = 0
            for row in rows {
                let content = try RowContent(sealer.open(row["sealed"], keyID: row["keyID"], in: db))
                let told = source.facts(from: content.row(of: source), asOf: roster.asOf)
                let (line, entryID): (Int64, Int64) = (row["line"], row["id"])
                position = entryID
                guard let found = try owner.owner(of: line, told.person, in: db) else {
                    unplaced += 1
                    continue
                }
                try register.lay(
                    facts.facts(told, &places, in: db), line: line, of: found.child, entryID: entryID,
                    isNew: found.isNewLine, in: db)
                try seek.add(seek.terms(of: told), for: found.child, in: db)
                if let other = found.namesake { try note(found.child, other, entryID, seq, in: db) }
            }
            try db.cachedStatement(
                "UPDATE rosterProgress SET projectedTo = ?, unplaced = unplaced + ? WHERE rosterID = ?"
            ).execute(arguments: [position, unplaced, roster.id])
            return rows.count
        }
    }

    /// The same number under another name: two children, until somebody has looked.
    private func note(
        _ child: ID<Child>, _ other: ID<Child>, _ entryID: Int64, _ seq: Int64, in db: Database
    ) throws {
        try db.cachedStatement(
            """
            INSERT INTO finding (childID, kind, otherChildID, entryID, knownSeq)
            VALUES (?, 'sameNumberOtherName', ?, ?, ?)
            """
        ).execute(arguments: [child, other, entryID, seq])
    }

    private func closeRemovedRows(_ seq: Int64) throws {
        let register = Register(seriesID: roster.seriesID, asOf: roster.asOf, seq: seq)
        var position: Int64 = 0
        try report.inSteps(say("停止不再列名的"), total: roster.progress.removed) { db, _ in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT entry.id, entry.line, standsFor.childID FROM rosterRemoval
                    JOIN rosterEntry AS entry ON entry.id = rosterRemoval.entryID
                    LEFT JOIN standsFor ON standsFor.seriesID = entry.seriesID AND standsFor.line = entry.line
                        AND standsFor.replacedSeq IS NULL
                    WHERE rosterRemoval.rosterID = ? AND rosterRemoval.entryID > ? ORDER BY rosterRemoval.entryID LIMIT 500
                    """, arguments: [roster.id, position])
            for row in rows {
                position = row["id"]
                guard let child: ID<Child> = row["childID"] else { continue }
                try register.lay([], line: row["line"], of: child, entryID: nil, isNew: false, in: db)
            }
            return rows.count
        }
    }

    // MARK: - Counting

    /// One short transaction: from here on the version counts.
    private func publish(_ seq: Int64) throws {
        // Nobody but this work can change these rows, so the digest is made before the store is locked.
        let digest = try store.readNow { db in try RosterDigest.of(roster.id, broughtBy: seq, in: db) }
        try store.writeNow { db in
            try checkBase(in: db)
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
