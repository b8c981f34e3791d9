import Foundation
import GRDB
import Screening
import Vocabulary

/// One row that stands for a child, opened: which roster it is from, for which day it speaks, and what it says.
public struct ChildRecord: Sendable {
    public let childID: ID<Child>
    public let rosterID: ID<Roster>
    /// The source's code and its name.
    public let source: String
    public let sourceName: String
    public let asOf: Day
    public let rowNumber: Int
    public let facts: RowFacts

    /// The rows that stand for these children today, or stood for them at an earlier entry; those of the latest rosters
    /// first.
    package static func all(
        of children: [ID<Child>], knownAt seq: Int64? = nil, from sources: RosterSources, with keys: KeyRing,
        in db: Database
    ) throws -> [ID<Child>: [ChildRecord]] {
        guard !children.isEmpty else { return [:] }
        let counts: SQL =
            if let seq { "\("standsFor", knownAt: seq) AND \("entry", knownAt: seq)" } else {
                "\(current: "standsFor") AND \(current: "entry")"
            }
        // CROSS JOIN keeps SQLite to this order: from the few children to their rows, never from a series to its million.
        let rows = try SQLRequest<Row>(
            """
            SELECT standsFor.childID, entry.rosterID, entry.rowNumber, entry.keyID, entry.sealed, latest.asOf,
                series.source
            FROM standsFor
                CROSS JOIN rosterEntry AS entry ON entry.seriesID = standsFor.seriesID AND entry.line = standsFor.line
                CROSS JOIN latestRoster AS latest ON latest.seriesID = entry.seriesID
                JOIN rosterSeries AS series ON series.id = entry.seriesID
            WHERE standsFor.childID IN \(children.map(\.rawValue))
                AND \(counts)
            ORDER BY latest.asOf DESC, entry.id
            """
        ).fetchAll(db)
        let sealer = Sealer(keys: keys)
        var records: [ID<Child>: [ChildRecord]] = [:]
        for row in rows {
            guard let source = sources[row["source"]] else { continue }
            let content = try RowContent(sealer.open(row["sealed"], keyID: row["keyID"], in: db))
            let child: ID<Child> = row["childID"]
            records[child, default: []].append(
                ChildRecord(
                    childID: child, rosterID: row["rosterID"], source: source.code, sourceName: source.name,
                    asOf: row["asOf"], rowNumber: row["rowNumber"],
                    facts: source.facts(from: content.row(of: source), asOf: row["asOf"])))
        }
        return records
    }
}
