import Documents
import Foundation
import GRDB
import Screening
import Vocabulary

/// Examines an uploaded file (体检) and writes its good rows ahead, sealed; nothing of it counts yet.
///
/// Each row is held against the last version: what says the same is not stored again.
struct RosterExamination {
    let store: Store
    let roster: Roster
    let source: RosterSource
    let report: JobReport

    /// A row of the last version, by its line.
    private struct Known {
        let entryID: Int64
        let content: Int64
    }

    func run() throws {
        guard [.mapped, .checking, .checked].contains(roster.progress.state), let mapping = try roster.mapping(),
            let folder = store.folder
        else { throw RosterRefusal.notNow(roster.progress.state) }
        if let earlier = roster.progress.beganSeq { try RosterDraft(store: store, roster: roster).takeBack(earlier) }
        let (seq, context, base) = try begin()
        var known = try lines()
        var writer = Writer(store: store, roster: roster, source: source, seq: seq, report: report)
        let outcome = try Evidence(folder, keys: store.keys).lend(roster.fileDigest) { path in
            let file = try Spreadsheet.open(path, called: roster.fileName)
            return try source.screen(file, as: mapping, in: context) { row in
                let line = row.key.map { writer.fingerprint(of: $0) }
                let before = line.flatMap { known.removeValue(forKey: $0) }
                try writer.take(row, line: line, before: before.map { ($0.entryID, $0.content) })
            }
        }
        try writer.flush()
        try keepRemovals(try known.values.map(\.entryID).filter { try !isWaiting($0, writer.waitingNames) })
        try finish(outcome, writer, base)
    }

    // MARK: - Before

    private func begin() throws -> (seq: Int64, context: ScreeningContext, base: ID<Roster>?) {
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
            return (seq, try roster.screeningContext(with: store.keys, on: report.signature.day, in: db), base?.id)
        }
    }

    /// The lines of the last version with what they said.
    private func lines() throws -> [Int64: Known] {
        try store.readNow { db in
            var lines: [Int64: Known] = [:]
            let rows = try SQLRequest<Row>(
                """
                SELECT id, line, content FROM rosterEntry
                WHERE seriesID = \(roster.seriesID) AND \(current: "rosterEntry")
                """
            ).fetchCursor(db)
            while let row = try rows.next() { lines[row[1]] = Known(entryID: row[0], content: row[2]) }
            return lines
        }
    }

    // MARK: - After

    /// Whoever stands in a row that waits for its correction has not left the roster: the last version holds meanwhile.
    private func isWaiting(_ entryID: Int64, _ names: Set<String>) throws -> Bool {
        guard !names.isEmpty else { return false }
        let content = try store.readNow { db in
            let row = try Row.fetchOne(
                db.cachedStatement("SELECT keyID, sealed FROM rosterEntry WHERE id = ?"), arguments: [entryID])
            return try row.map {
                try RowContent(Sealer(keys: store.keys).open($0["sealed"], keyID: $0["keyID"], in: db))
            }
        }
        guard let content else { return false }
        return names.contains(source.facts(from: content.row(of: source), asOf: roster.asOf).person.name.folded)
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

    private func finish(_ outcome: ScreeningReport, _ writer: Writer, _ base: ID<Roster>?) throws {
        let text = try JSONEncoder().encode(outcome)
        try store.writeNow { db in
            let kept = try Sealer(keys: store.keys).keep(text, in: db)
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
        }
    }
}

// MARK: - Writing ahead

extension RosterExamination {
    /// Gathers rows and writes them in short transactions.
    struct Writer {
        let store: Store
        let roster: Roster
        let source: RosterSource
        let seq: Int64
        let report: JobReport
        private(set) var added = 0
        private(set) var changed = 0
        /// Who stands in the rows that wait for a correction.
        private(set) var waitingNames: Set<String> = []
        private var seen = 0
        private var waiting: [(row: ScreenedRow, line: Int64?, content: Int64)] = []
        private let index: BlindIndex

        init(store: Store, roster: Roster, source: RosterSource, seq: Int64, report: JobReport) {
            self.store = store
            self.roster = roster
            self.source = source
            self.seq = seq
            self.report = report
            index = BlindIndex(keys: store.keys)
        }

        func fingerprint(of key: RowKey) -> Int64 { index.fingerprint(of: key.canonicalBytes) }

        mutating func take(_ row: ScreenedRow, line: Int64?, before: (entryID: Int64, content: Int64)?) throws {
            seen += 1
            let content = index.fingerprint(of: source.canonicalBytes(of: row))
            if row.verdict != .usable || line == nil {
                waitingNames.insert(source.facts(from: row, asOf: roster.asOf).person.name.folded)
                waiting.append((row, nil, content))
            } else if let before {
                if before.content != content {
                    changed += 1
                    waiting.append((row, line, content))
                }
            } else {
                added += 1
                waiting.append((row, line, content))
            }
            if waiting.count >= 1500 || seen % 20_000 == 0 { try flush() }
        }

        mutating func flush() throws {
            let rows = waiting
            waiting = []
            let (seen, total) = (seen, max(seen, roster.progress.seen))
            try store.writeNow { db in
                let sealer = Sealer(keys: store.keys)
                for (row, line, content) in rows {
                    let kept = try sealer.keep(
                        line == nil ? WaitingContent(row, of: source).bytes() : Data(RowContent(row, of: source).bytes),
                        in: db)
                    if let line {
                        try db.cachedStatement(
                            """
                            INSERT INTO rosterEntry (seriesID, rosterID, rowNumber, line, content, keyID, sealed, knownSeq)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                            """
                        ).execute(arguments: [
                            roster.seriesID, roster.id, row.number, line, content, kept.keyID, kept.sealed, seq,
                        ])
                    } else {
                        try db.cachedStatement(
                            """
                            INSERT INTO quarantine (rosterID, rowNumber, verdict, ownerID, keyID, sealed)
                            VALUES (?, ?, ?, ?, ?, ?)
                            """
                        ).execute(arguments: [
                            roster.id, row.ordinal, row.verdict == .unusable ? "unusable" : "fix",
                            report.signature.userID, kept.keyID, kept.sealed,
                        ])
                    }
                }
                try report.advance(say("体检"), seen, of: total, in: db)
            }
        }
    }
}
