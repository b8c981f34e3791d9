import Documents
import Foundation
import GRDB
import Screening

/// Examines an uploaded file (体检) and writes its good rows ahead, sealed; nothing of it counts yet.
///
/// Each row is held against the last version: what says the same is not stored again. One thread reads and judges,
/// the other seals and writes.
struct RosterExamination {
    let store: Store
    let roster: Roster
    let source: RosterSource
    let report: JobReport

    func run() throws {
        guard [.mapped, .checking, .checked].contains(roster.progress.state), let mapping = try roster.mapping(),
            let folder = store.folder
        else { throw RosterRefusal.notNow(roster.progress.state) }
        if let earlier = roster.progress.beganSeq {
            try RosterDraft(store: store, roster: roster, report: report).takeBack(earlier)
        }
        let (seq, context) = try begin()
        var reader = RosterReader(
            roster: roster, source: source, index: BlindIndex(keys: store.keys),
            known: try store.readNow { db in try RosterLines(of: roster, in: db) })
        var writer = RosterWriter(store: store, roster: roster, source: source, seq: seq, report: report)
        var outcome: ScreeningReport?
        try Conveyor.run { lay in
            outcome = try Evidence(folder, keys: store.keys).lend(roster.fileDigest) { path in
                let file = try Spreadsheet.open(path, called: roster.fileName)
                return try source.screen(file, as: mapping, in: context) { row in
                    if let batch = try reader.take(row) { try lay(batch) }
                }
            }
            try lay(reader.rest())
        } take: { batch in
            try writer.write(batch)
        }
        try writer.keepNewLines()
        let waiting = writer.waiting
        try keepRemovals(try reader.entriesLeft.filter { try !isWaiting($0, waiting) })
        guard let outcome else { preconditionFailure("the file was screened or refused") }
        try finish(outcome, writer)
    }

    // MARK: - Before

    private func begin() throws -> (seq: Int64, context: ScreeningContext) {
        try store.writeNow { db in
            let seq = try Journal.record(
                .beganImport, about: Object(.roster, roster.id), detail: ["work": "check"], signed: report.signature,
                in: db
            ) { entry in
                try Pending.begin(entry.seq, in: db)
                return entry.seq
            }
            let base = try Roster.current(of: roster.seriesID, in: db)
            try db.execute(
                sql: """
                    UPDATE rosterProgress SET state = 'checking', beganSeq = ?, baseID = ?, projectedTo = 0, unplaced = 0
                    WHERE rosterID = ?
                    """, arguments: [seq, base?.id, roster.id])
            return (seq, try roster.screeningContext(with: store.keys, on: report.signature.day, in: db))
        }
    }

    // MARK: - After

    /// Whoever stands in a row that waits for its correction has not left the roster: the last version holds meanwhile.
    private func isWaiting(_ entryID: Int64, _ waiting: [String: [WaitingPerson]]) throws -> Bool {
        guard !waiting.isEmpty else { return false }
        let content = try store.readNow { db in
            let row = try Row.fetchOne(
                db.cachedStatement("SELECT keyID, sealed FROM rosterEntry WHERE id = ?"), arguments: [entryID])
            return try row.map {
                try RowContent(Sealer(keys: store.keys).open($0["sealed"], keyID: $0["keyID"], in: db))
            }
        }
        guard let content else { return false }
        let person = WaitingPerson(source.facts(from: content.row(of: source), asOf: roster.asOf))
        return waiting[person.name]?.contains(where: person.mayBe) == true
    }

    private func keepRemovals(_ entries: [Int64]) throws {
        var rest = entries.sorted()[...]
        while !rest.isEmpty {
            try store.writeNow { db in
                for entry in rest.prefix(2000) {
                    try db.cachedStatement("INSERT OR IGNORE INTO rosterRemoval (rosterID, entryID) VALUES (?, ?)")
                        .execute(arguments: [roster.id, entry])
                }
            }
            rest = rest.dropFirst(2000)
        }
    }

    private func finish(_ outcome: ScreeningReport, _ writer: RosterWriter) throws {
        let text = try JSONEncoder().encode(outcome)
        try store.writeNow { db in
            let kept = try Sealer(keys: store.keys).keep(text, in: db)
            let before = try Int64.fetchOne(
                db, sql: "SELECT reportKeyID FROM rosterProgress WHERE rosterID = ?", arguments: [roster.id])
            try db.execute(
                sql: """
                    UPDATE rosterProgress SET state = 'checked', seen = ?, usable = ?, waiting = ?, unusable = ?,
                        added = ?, changed = ?, removed = (SELECT count(*) FROM rosterRemoval WHERE rosterID = ?),
                        reportKeyID = ?, report = ? WHERE rosterID = ?
                    """,
                arguments: [
                    outcome.rows.seen, outcome.rows.usable, outcome.rows.fix, outcome.rows.unusable, writer.added,
                    writer.changed, roster.id, kept.keyID, kept.sealed, roster.id,
                ])
            // The report that this one takes the place of names cells of a reading that is gone.
            if let before { try RecordKey.shred(before, in: db) }
        }
    }
}
