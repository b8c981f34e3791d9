import Foundation
import GRDB
import Screening
import Vocabulary

/// What a new version says otherwise than the last one, line by line, before it counts (差异).
public struct RosterDifference: Sendable {
    public struct Line: Sendable {
        public let childID: ID<Child>?
        public let name: String
        public let rowNumber: Int
        /// `年级：三年级 → 四年级`; personal values are not shown.
        public let changes: [String]
    }

    public let baseAsOf: Day?
    /// What is wrong with the list as a whole, which somebody has to answer for.
    public let alarms: [Fault]
    /// Others of the same kind for the same area that count today.
    public let otherSuppliers: [String]
    public let added: [Line]
    public let changed: [Line]
    public let removed: [Line]

    /// The first lines of each kind; how many there are in all stands in the roster's progress.
    public static func of(
        _ roster: Roster, seenBy viewer: Viewer, from sources: RosterSources, with keys: KeyRing,
        atMost count: Int = 50,
        in db: Database
    ) throws -> RosterDifference {
        guard let source = sources[roster.source], let seq = roster.progress.beganSeq else {
            throw RosterRefusal.notNow(roster.progress.state)
        }
        let sealer = Sealer(keys: keys)
        func content(_ keyID: Int64, _ sealed: Data) throws -> RowContent {
            try RowContent(sealer.open(sealed, keyID: keyID, in: db))
        }
        func name(_ content: RowContent) -> String { content["name"] ?? "" }
        let pairs = try Row.fetchAll(
            db,
            sql: """
                SELECT new.rowNumber, new.keyID AS newKey, new.sealed AS newSealed, old.keyID AS oldKey,
                    old.sealed AS oldSealed, standsFor.childID
                FROM rosterEntry AS new JOIN rosterEntry AS old ON old.seriesID = new.seriesID AND old.line = new.line
                    AND old.id <> new.id AND old.replacedSeq IS NULL
                    AND old.knownSeq NOT IN (SELECT seq FROM unpublished)
                LEFT JOIN standsFor ON standsFor.seriesID = new.seriesID AND standsFor.line = new.line
                    AND standsFor.replacedSeq IS NULL
                WHERE new.rosterID = ? AND new.knownSeq = ? ORDER BY new.id LIMIT ?
                """, arguments: [roster.id, seq, count])
        let changed = try pairs.map { row in
            let (new, old) = (
                try content(row["newKey"], row["newSealed"]), try content(row["oldKey"], row["oldSealed"])
            )
            return Line(
                childID: row["childID"], name: name(new), rowNumber: row["rowNumber"],
                changes: changes(from: old, to: new, source))
        }
        let fresh = try Row.fetchAll(
            db,
            sql: """
                SELECT rowNumber, keyID, sealed FROM rosterEntry AS new WHERE rosterID = ? AND knownSeq = ?
                    AND NOT EXISTS (SELECT 1 FROM rosterEntry AS old WHERE old.seriesID = new.seriesID
                        AND old.line = new.line AND old.id <> new.id AND old.replacedSeq IS NULL
                        AND old.knownSeq NOT IN (SELECT seq FROM unpublished))
                ORDER BY id LIMIT ?
                """, arguments: [roster.id, seq, count])
        let gone = try Row.fetchAll(
            db,
            sql: """
                SELECT entry.rowNumber, entry.keyID, entry.sealed, standsFor.childID FROM rosterRemoval
                    JOIN rosterEntry AS entry ON entry.id = entryID
                    LEFT JOIN standsFor ON standsFor.seriesID = entry.seriesID AND standsFor.line = entry.line
                        AND standsFor.replacedSeq IS NULL
                WHERE rosterRemoval.rosterID = ? ORDER BY entry.id LIMIT ?
                """, arguments: [roster.id, count])
        return RosterDifference(
            baseAsOf: try roster.progress.baseID.map { try Roster.find($0, in: db).asOf },
            alarms: try roster.report(with: keys, in: db)?.alarms ?? [],
            otherSuppliers: try String.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT other.supplier FROM rosterSeries AS other
                    JOIN rosterSeries AS own ON own.id = ? AND own.source = other.source
                        AND own.coverageID = other.coverageID AND own.id <> other.id
                    JOIN roster ON roster.seriesID = other.id JOIN rosterProgress ON rosterID = roster.id
                    WHERE state = 'imported'
                    """, arguments: [roster.seriesID]),
            added: try fresh.map { row in
                Line(
                    childID: nil, name: name(try content(row["keyID"], row["sealed"])), rowNumber: row["rowNumber"],
                    changes: [])
            }, changed: changed,
            removed: try gone.map { row in
                Line(
                    childID: row["childID"], name: name(try content(row["keyID"], row["sealed"])),
                    rowNumber: row["rowNumber"], changes: [])
            })
    }

    private static func changes(from old: RowContent, to new: RowContent, _ source: RosterSource) -> [String] {
        source.fields.compactMap { field in
            let (before, after) = (old[field.name] ?? "", new[field.name] ?? "")
            guard before != after else { return nil }
            if field.isSealed && field.kind != .personName { return say("\(field.label)有变化") }
            let none = say("空")
            let (from, to) = (source.words(for: before, of: field), source.words(for: after, of: field))
            return say("\(field.label)：\(from.isEmpty ? none : from) → \(to.isEmpty ? none : to)")
        }
    }
}
