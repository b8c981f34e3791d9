import Foundation
import GRDB
import Screening
import Vocabulary

/// Seals rows and writes them ahead in short transactions (先写后算).
struct RosterWriter {
    let store: Store
    let roster: Roster
    let source: RosterSource
    let seq: Int64
    let report: JobReport
    private(set) var added = 0
    private(set) var changed = 0
    /// Who stands in the rows that wait for a correction, by name.
    private(set) var waiting: [String: [WaitingPerson]] = [:]
    private var newLines: [(mark: Int64, line: Int64)] = []

    init(store: Store, roster: Roster, source: RosterSource, seq: Int64, report: JobReport) {
        self.store = store
        self.roster = roster
        self.source = source
        self.seq = seq
        self.report = report
    }

    mutating func write(_ batch: RosterReader.Batch) throws {
        let marks = batch.rows.compactMap { row in if case .new(let mark) = row.fate { mark } else { nil } }
        let first = try store.writeNow { db in
            let first = try marks.isEmpty ? 0 : RosterLines.allocate(marks.count, in: db)
            let sealer = Sealer(keys: store.keys)
            var line = first
            for row in batch.rows {
                let kept = try sealer.keep(row.bytes, in: db)
                switch row.fate {
                case .new:
                    try enter(row, line, kept, in: db)
                    line += 1
                case .known(let line, _): try enter(row, line, kept, in: db)
                case .waiting(let verdict, let ordinal, _, let problems):
                    try detain(verdict, ordinal, problems, kept, in: db)
                }
            }
            try report.advance(say("体检"), batch.seen, of: max(batch.seen, roster.progress.seen), in: db)
            return first
        }
        for row in batch.rows {
            switch row.fate {
            case .new: added += 1
            case .known(_, let isChange): if isChange { changed += 1 } else { added += 1 }
            case .waiting(_, _, let person, _): waiting[person.name, default: []].append(person)
            }
        }
        for (offset, mark) in marks.enumerated() { newLines.append((mark, first + Int64(offset))) }
    }

    private func enter(
        _ row: ReadRow, _ line: Int64, _ kept: (keyID: Int64, sealed: Data), in db: Database
    ) throws {
        try Insertion(
            """
            INSERT INTO rosterEntry (seriesID, rosterID, rowNumber, line, content, keyID, sealed, knownSeq)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """, in: db
        ).add(
            [
                roster.seriesID.databaseValue, roster.id.databaseValue, row.number.databaseValue, line.databaseValue,
                row.content.databaseValue, kept.keyID.databaseValue, kept.sealed.databaseValue, seq.databaseValue,
            ], in: db)
    }

    private func detain(
        _ verdict: Verdict, _ ordinal: Int, _ problems: Set<String>, _ kept: (keyID: Int64, sealed: Data),
        in db: Database
    ) throws {
        try db.cachedStatement(
            """
            INSERT INTO quarantine (rosterID, rowNumber, verdict, ownerID, keyID, sealed)
            VALUES (?, ?, ?, ?, ?, ?)
            """
        ).execute(arguments: [
            roster.id, ordinal, verdict == .unusable ? "unusable" : "fix", report.signature.userID, kept.keyID,
            kept.sealed,
        ])
        let noting = try db.cachedStatement(
            "INSERT INTO quarantineProblem (rosterID, problem, rowNumber) VALUES (?, ?, ?)")
        for problem in problems.sorted() { try noting.execute(arguments: [roster.id, problem, ordinal]) }
    }

    /// Enters the numbers of the lines that the series has not had before, in the order of the table.
    mutating func keepNewLines() throws {
        var rest = newLines.sorted { $0.mark < $1.mark }[...]
        newLines = []
        while !rest.isEmpty {
            try store.writeNow { db in try RosterLines.keep(rest.prefix(8000), of: roster.seriesID, in: db) }
            rest = rest.dropFirst(8000)
        }
    }
}
