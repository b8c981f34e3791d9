import Foundation
import GRDB
import Screening
import Vocabulary

/// A row put right by a person (更正): checked once more by the same checks, then laid beside the rows of its version.
///
/// Before the import it goes in with the version itself. Afterwards it goes into a small version of its own, which is
/// confirmed, counted and undone like any other. What the file said stays where it is.
public struct RowCorrection: Sendable {
    /// New cells by the names of fields; an empty one takes the value out.
    public let changes: [String: String]
    public let reason: String

    public init(_ changes: [String: String], because reason: String) {
        self.changes = changes
        self.reason = reason.trimmed
    }

    public enum Outcome: Sendable {
        /// What is still wrong; nothing was written.
        case wrong([Fault])
        /// The version with which the row goes in.
        case entered(ID<Roster>)
    }

    /// The row as it would be, and what the checks say of it.
    public func examined(
        _ row: WaitingRow, of roster: Roster, _ source: RosterSource, on today: Day, with keys: KeyRing,
        in db: Database
    ) throws -> ScreenedRow {
        var cells = row.cells.reduce(into: [String: String]()) { cells, pair in
            cells[pair.key] = source.field(pair.key).map { source.spelled(pair.value, of: $0) } ?? pair.value
        }
        for (name, text) in changes { cells[name] = text }
        let file = try Roster.find(Supplement.base(of: roster.id, in: db), in: db)
        let mapped = try file.mapping()?.includedSheets.flatMap(\.columns).compactMap(\.field) ?? []
        let context = try roster.screeningContext(with: keys, on: today, in: db)
        let screened = try source.screenAgain(
            cells, among: Set(mapped).union(cells.keys), from: row.place, in: context)
        guard let screened else { throw WaitingRefusal.noRow }
        return screened.keeping(row.unknown)
    }

    public func enter(
        _ number: Int, of roster: Roster, _ source: RosterSource, signed signature: Signature, with keys: KeyRing,
        in db: Database
    ) throws -> Outcome {
        guard reason.count >= 4 else { throw WaitingRefusal.reason }
        let roster = try Roster.find(roster.id, in: db)
        let row = try WaitingRow.find(number, of: roster, with: keys, in: db)
        guard row.state == .waiting else { throw WaitingRefusal.settled }
        let screened = try examined(row, of: roster, source, on: signature.day, with: keys, in: db)
        guard screened.verdict == .usable, let key = source.key(of: screened, formerly: row.key) else {
            return .wrong(screened.faults)
        }
        let version = try Supplement.version(for: roster, signed: signature, in: db)
        let labels = changes.keys.compactMap { source.field($0)?.label }.sorted().joined(separator: "、")
        return try Journal.record(
            .correctedRow, about: Object(.roster, roster.id),
            detail: ["row": "\(row.place)", "fields": labels, "reason": String(reason.prefix(200))],
            signed: signature, in: db
        ) { entry in
            let draft = CorrectedEntry(roster: version, source: source, keys: keys)
            let content = RowContent(screened, of: source)
            try draft.write(screened, content, key: key, at: row.place, in: db)
            let kept = try Sealer(keys: keys).keep(content.bytes, in: db)
            try entry.insert(
                "quarantineStep",
                [
                    "rosterID": roster.id, "rowNumber": number, "examinedSeq": roster.progress.beganSeq,
                    "kind": "corrected", "verdict": row.verdict.rawValue, "original": row.original,
                    "versionID": version.id, "reason": String(reason.prefix(200)), "keyID": kept.keyID,
                    "sealed": kept.sealed,
                ], in: db)
            return .entered(version.id)
        }
    }
}
