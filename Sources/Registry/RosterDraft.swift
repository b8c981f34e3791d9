import Foundation
import GRDB
import Screening
import Vocabulary

/// What was written ahead for an upload and never counted; it can be taken back.
struct RosterDraft {
    let store: Store
    let roster: Roster
    let report: JobReport

    /// All of it: rows, what was laid from them, and what waits.
    func takeBack(_ seq: Int64) throws {
        guard try isPending(seq) else { return }
        try takeBack(seq, from: Pending.tables)
        try store.writeNow { db in
            for sql in [
                "DELETE FROM recordKey WHERE id IN (SELECT keyID FROM quarantine WHERE rosterID = ?)",
                "DELETE FROM quarantine WHERE rosterID = ?", "DELETE FROM quarantineProblem WHERE rosterID = ?",
                "DELETE FROM rosterRemoval WHERE rosterID = ?",
            ] {
                try db.execute(sql: sql, arguments: [roster.id])
            }
            try Pending.abandon(seq, in: db)
        }
    }

    /// Only what an import laid from the rows: the roster is again as its examination left it, corrections included.
    func takeBackLaying(_ seq: Int64) throws {
        guard try isPending(seq) else { return }
        try takeBack(seq, from: Pending.tables.filter { $0 != "rosterEntry" })
        try inSteps { db in try Pending.reinstate(seq, in: "rosterEntry", atMost: 1000, in: db) }
        try store.writeNow { db in
            try db.execute(
                sql: "UPDATE rosterProgress SET projectedTo = 0, unplaced = 0 WHERE rosterID = ?",
                arguments: [roster.id])
        }
    }

    private func isPending(_ seq: Int64) throws -> Bool {
        try store.readNow { db in
            try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM unpublished WHERE seq = ?)", arguments: [seq])
                .unwrapped
        }
    }

    private func takeBack(_ seq: Int64, from tables: [String]) throws {
        var children = 0
        for table in tables {
            let count = try inSteps { db in
                try Pending.takeBack(seq, from: table, ownsKeys: true, atMost: 1000, in: db)
            }
            if table == "child" { children = count }
        }
        try store.writeNow { db in
            try SeekBook.recall(seq, in: db)
            if children > 0 { try SeekBook.sweep(in: db) }
        }
    }

    @discardableResult
    private func inSteps(_ step: (Database) throws -> Int) throws -> Int {
        var total = 0
        while true {
            let count = try store.writeNow { db in
                try report.renew(in: db)
                return try step(db)
            }
            if count == 0 { return total }
            total += count
        }
    }
}

extension Roster {
    /// What the examination came to; nil before it.
    public func report(with keys: KeyRing, in db: Database) throws -> ScreeningReport? {
        let row = try Row.fetchOne(
            db, sql: "SELECT reportKeyID, report FROM rosterProgress WHERE rosterID = ?", arguments: [id])
        guard let row, let keyID: Int64 = row["reportKeyID"], let sealed: Data = row["report"] else { return nil }
        return try JSONDecoder().decode(
            ScreeningReport.self, from: try Sealer(keys: keys).open(sealed, keyID: keyID, in: db))
    }
}

extension Roster {
    /// What has to be known to judge the file: its day, its area, the bureau's own divisions, the last version.
    public func screeningContext(with keys: KeyRing, on today: Day, in db: Database) throws -> ScreeningContext {
        let unit = try Organization.find(coverageID, in: db)
        let regions = try RegionCode.fetchSet(
            db, sql: "SELECT DISTINCT regionCode FROM organizationFact WHERE regionCode IS NOT NULL")
        let last = try Roster.current(of: seriesID, in: db).flatMap { $0.id == id ? nil : $0 }
        return ScreeningContext(
            asOf: asOf, today: today, coverage: unit.regionCode,
            extraDivisions: regions.union(regions.compactMap { $0.widened(to: .county) }),
            previous: try last.map { try Roster.find(Supplement.base(of: $0.id, in: db), in: db) }?
                .report(with: keys, in: db)?.regions)
    }
}
