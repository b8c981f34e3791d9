import Foundation
import GRDB
import Screening
import Vocabulary

/// Lays a corrected row beside the rows that its version wrote ahead; with them it counts, is digested and is undone.
struct CorrectedEntry {
    let roster: Roster
    let source: RosterSource
    let keys: KeyRing

    func write(
        _ row: ScreenedRow, _ content: RowContent, key: RowKey, at place: CellReference, in db: Database
    ) throws {
        guard let seq = roster.progress.beganSeq else { throw RosterRefusal.notNow(roster.progress.state) }
        let index = BlindIndex(keys: keys)
        let line = try RosterLines.line(of: index.fingerprint(of: key.canonicalBytes), in: roster.seriesID, db)
        let fingerprint = index.fingerprint(of: source.canonicalBytes(of: row))
        try refuseOthers(line, seq, named: content["name"] ?? "", in: db)
        let before = try SQLRequest<Row>(
            """
            SELECT id, content FROM rosterEntry
            WHERE seriesID = \(roster.seriesID) AND line = \(line) AND \(current: "rosterEntry")
            """
        ).fetchOne(db)
        if let before { try stay(before["id"], in: db) }
        let saysTheSame = before.map { $0["content"] as Int64 == fingerprint } ?? false
        if !saysTheSame {
            let kept = try Sealer(keys: keys).keep(content.bytes, in: db)
            try db.cachedStatement(
                """
                INSERT INTO rosterEntry (seriesID, rosterID, rowNumber, line, content, keyID, sealed, knownSeq)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
            ).execute(arguments: [
                roster.seriesID, roster.id, place.row, line, fingerprint, kept.keyID, kept.sealed, seq,
            ])
        }
        let (added, changed) = (before == nil ? 1 : 0, before != nil && !saysTheSame ? 1 : 0)
        try db.execute(
            sql: """
                UPDATE rosterProgress SET usable = usable + 1, added = added + ?, changed = changed + ?,
                    seen = iif(rosterID IN (SELECT rosterID FROM rosterSupplement), seen + 1, seen)
                WHERE rosterID = ?
                """, arguments: [added, changed, roster.id])
    }

    /// Whoever is put right has not left the roster.
    private func stay(_ entry: Int64, in db: Database) throws {
        try db.execute(
            sql: "DELETE FROM rosterRemoval WHERE rosterID = ? AND entryID = ?", arguments: [roster.id, entry])
        guard db.changesCount > 0 else { return }
        try db.execute(
            sql: "UPDATE rosterProgress SET removed = removed - 1 WHERE rosterID = ?", arguments: [roster.id])
    }

    /// The same number may stand only once in a version; under another name it is another person's.
    private func refuseOthers(_ line: Int64, _ seq: Int64, named name: String, in db: Database) throws {
        let rows = try SQLRequest<Row>(
            """
            SELECT rowNumber, keyID, sealed, knownSeq FROM rosterEntry
            WHERE seriesID = \(roster.seriesID) AND line = \(line)
                AND (knownSeq = \(seq) OR (\(current: "rosterEntry")))
            """
        ).fetchAll(db)
        for row in rows {
            let other = try RowContent(Sealer(keys: keys).open(row["sealed"], keyID: row["keyID"], in: db))
            let isSame = PersonName(other["name"] ?? "").folded == PersonName(name).folded
            if !isSame || row["knownSeq"] == seq {
                throw WaitingRefusal.taken(say("第 \(row["rowNumber"] as Int) 行"))
            }
        }
    }
}
