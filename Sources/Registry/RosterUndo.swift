import GRDB
import Screening
import Vocabulary

/// Takes the latest version of a series back (撤销), as one more entry: what it brought no longer counts, what it had
/// put aside counts again.
struct RosterUndo {
    let store: Store
    let roster: Roster
    let source: RosterSource
    let sources: RosterSources
    let report: JobReport

    private static let tables = [
        "enrolment", "membership", "residence", "standing", "standsFor", "finding", "rosterEntry",
    ]

    func run() throws {
        do { try undo() } catch let refusal as any Refusal {
            try takeBack()
            throw refusal
        }
    }

    private func undo() throws {
        guard roster.progress.state == .imported, let brought = roster.progress.beganSeq,
            let published = roster.progress.publishedSeq
        else { throw RosterRefusal.notNow(roster.progress.state) }
        try takeBack()
        let seq = try begin()
        let works = try works(since: brought)
        let moves = try store.readNow { db in try RulingMoves(of: roster, since: brought, in: db) }
        for table in RosterUndo.tables {
            for work in works { try again(table, replacedBy: work, before: published, moves, seq) }
            for work in works { try away(table, broughtBy: work, seq) }
            try store.writeNow { db in try moves.away(from: table, by: seq, in: db) }
        }
        try forget(seq)
        try publish(seq)
    }

    /// An undoing that was broken off is taken back whole.
    private func takeBack() throws {
        let seq = try store.readNow { db in
            try Int64.fetchOne(
                db,
                sql: """
                    SELECT undoingSeq FROM rosterProgress WHERE rosterID = ? AND undoingSeq IN (SELECT seq FROM unpublished)
                    """, arguments: [roster.id])
        }
        guard let seq else { return }
        for table in Pending.tables {
            while try store.writeNow({ db in
                try report.renew(in: db)
                return try Pending.takeBack(seq, from: table, ownsKeys: false, atMost: 1000, in: db)
            }) > 0 {}
        }
        try store.writeNow { db in
            try SeekBook.recall(seq, in: db)
            try Pending.abandon(seq, in: db)
        }
    }

    private func begin() throws -> Int64 {
        try store.writeNow { db in
            guard try Roster.current(of: roster.seriesID, in: db)?.id == roster.id else {
                throw RosterRefusal.notLatest
            }
            return try Journal.record(
                .beganImport, about: Object(.roster, roster.id), detail: ["work": "undo"], signed: report.signature,
                in: db
            ) { entry in
                try Pending.begin(entry.seq, in: db)
                try db.execute(
                    sql: "UPDATE rosterProgress SET undoingSeq = ? WHERE rosterID = ?",
                    arguments: [entry.seq, roster.id])
                return entry.seq
            }
        }
    }

    /// What was done to the series since then: this version, and those that came after it and were undone.
    private func works(since brought: Int64) throws -> [Int64] {
        try store.readNow { db in
            try SQLRequest<Int64>(
                """
                SELECT work FROM (
                    SELECT beganSeq AS work, seriesID FROM rosterProgress JOIN roster ON roster.id = rosterID
                        WHERE publishedSeq IS NOT NULL
                    UNION SELECT undoingSeq, seriesID FROM rosterProgress JOIN roster ON roster.id = rosterID
                        WHERE undoneSeq IS NOT NULL)
                WHERE seriesID = \(roster.seriesID) AND work >= \(brought) ORDER BY work
                """
            ).fetchAll(db)
        }
    }

    /// What counted before the version and does not any more is said again, in new rows; a sealed row and its twin share
    /// content and key.
    private func again(
        _ table: String, replacedBy work: Int64, before published: Int64, _ moves: RulingMoves, _ seq: Int64
    ) throws {
        let names = Schema.columns(of: table).filter { !["id", "knownSeq"].contains($0) }
        let (columns, values) = (names.joined(separator: ", "), moves.values(of: names))
        var position: Int64 = 0
        try report.inSteps(say("恢复上一版"), total: 0) { db, _ in
            let rows = try SQLRequest<Int64>(
                """
                SELECT id FROM \(sql: table) AS old WHERE replacedSeq = \(work) AND id > \(position)
                    AND \("old", knownAt: published - 1) AND NOT (\(current: "old"))
                ORDER BY id LIMIT 500
                """
            ).fetchAll(db)
            guard let last = rows.last else { return 0 }
            let copying = try db.cachedStatement(
                "INSERT INTO \(table) (\(columns), knownSeq) SELECT \(values), ? FROM \(table) AS old WHERE id = ?")
            for id in rows { try copying.execute(arguments: [seq, id]) }
            position = last
            return rows.count
        }
    }

    /// What counts of it counts no more.
    private func away(_ table: String, broughtBy work: Int64, _ seq: Int64) throws {
        var position: Int64 = 0
        try report.inSteps(say("撤下这一版"), total: 0) { db, _ in
            let rows = try SQLRequest<Int64>(
                """
                SELECT id FROM \(sql: table) AS new WHERE knownSeq = \(work) AND id > \(position) AND \(current: "new")
                ORDER BY id LIMIT 2000
                """
            ).fetchAll(db)
            guard let last = rows.last else { return 0 }
            let closing = try db.cachedStatement("UPDATE \(table) SET replacedSeq = ? WHERE id = ?")
            for id in rows { try closing.execute(arguments: [seq, id]) }
            position = last
            return rows.count
        }
    }

    /// A child of whom other rows go on to speak is found no more by what only this version said. Of whom nothing is said
    /// any more is seen by nobody.
    private func forget(_ seq: Int64) throws {
        let loss = SeekLoss(seq: seq, sources: sources, keys: store.keys)
        var position: Int64 = 0
        try report.inSteps(say("撤下这一版"), total: 0) { db, _ in
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    """
                    SELECT entry.id, entry.keyID, entry.sealed, (SELECT childID FROM standsFor
                        WHERE standsFor.seriesID = entry.seriesID AND standsFor.line = entry.line
                            AND (standsFor.replacedSeq = ? OR standsFor.replacedSeq IS NULL)
                        ORDER BY standsFor.id DESC LIMIT 1) AS childID
                    FROM rosterEntry AS entry WHERE entry.replacedSeq = ? AND entry.id > ? ORDER BY entry.id LIMIT 500
                    """), arguments: [seq, seq, position])
            for row in rows {
                position = row["id"]
                guard let child: ID<Child> = row["childID"], let said = try loss.said(of: child, in: db) else {
                    continue
                }
                let lost = try loss.terms(of: row, from: source, asOf: roster.asOf, in: db).subtracting(said)
                try loss.note(lost, of: child, in: db)
            }
            return rows.count
        }
    }

    private func publish(_ seq: Int64) throws {
        let digest = try store.readNow { db in try BulkDigest.of(seq, in: db).digest }
        try store.writeNow { db in
            guard try Roster.current(of: roster.seriesID, in: db)?.id == roster.id else {
                throw RosterRefusal.notLatest
            }
            try Journal.record(
                .undidRoster, about: Object(.roster, roster.id), detail: ["source": roster.source],
                signed: report.signature, in: db
            ) { entry in
                entry.digest(digest)
                try Pending.publish(seq, by: entry.seq, in: db)
                try db.execute(
                    sql: "UPDATE rosterProgress SET state = 'undone', undoneSeq = ? WHERE rosterID = ?",
                    arguments: [entry.seq, roster.id])
            }
        }
    }
}
