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
        try RosterLaying(store: store, roster: roster, source: source, seq: seq, report: report).run()
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
                try register.lay([], line: row["line"], of: child, entryID: row["id"], isNew: false, in: db)
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
