import Foundation
import GRDB
import Screening
import Vocabulary

/// Who stands on the rows of some rosters (名册上的人), as it counted at one entry of the journal.
package struct RosterPeople: Sendable {
    /// A row, and for whom it stands.
    package struct Line: Sendable {
        package let child: ID<Child>
        package let entryID: Int64
        /// It waits for a correction, so `entryID` is its number there.
        let waits: Bool
        /// Place of its series in the order that was asked for.
        package let rank: Int
    }

    /// By child; of one child in the order of the series.
    package let lines: [Line]
    private let sources: [RosterSource]
    private let days: [Day]

    /// Of a school's own list also the rows that stand for nobody yet or wait for a correction, each as somebody under a
    /// number below zero: they tell that somebody is there.
    package init(
        of rosters: [Roster], knownAt seq: Int64, from sources: RosterSources, in db: Database
    ) throws {
        let sources = try rosters.map { try sources.source($0.source) }
        self.sources = sources
        days = rosters.map(\.asOf)
        var lines: [Line] = []
        for (rank, roster) in rosters.enumerated() {
            let rows = try SQLRequest<Row>(
                """
                SELECT standsFor.childID, entry.id FROM rosterEntry AS entry
                    CROSS JOIN standsFor ON standsFor.seriesID = entry.seriesID AND standsFor.line = entry.line
                WHERE entry.seriesID = \(roster.seriesID) AND \("entry", knownAt: seq) AND \("standsFor", knownAt: seq)
                """
            ).fetchCursor(db)
            while let row = try rows.next() {
                lines.append(Line(child: row[0], entryID: row[1], waits: false, rank: rank))
            }
            if sources[rank].feeds.enrolment?.kind == .attending {
                lines += try RosterPeople.loose(roster, rank, seq, in: db)
            }
        }
        lines.sort { ($0.child.rawValue, $0.rank, $0.entryID) < ($1.child.rawValue, $1.rank, $1.entryID) }
        self.lines = lines
    }

    private static func loose(_ roster: Roster, _ rank: Int, _ seq: Int64, in db: Database) throws -> [Line] {
        try SQLRequest<Int64>(
            """
            SELECT entry.id FROM rosterEntry AS entry WHERE entry.seriesID = \(roster.seriesID)
                AND \("entry", knownAt: seq) AND NOT EXISTS (SELECT 1 FROM standsFor
                    WHERE standsFor.seriesID = entry.seriesID AND standsFor.line = entry.line
                        AND \("standsFor", knownAt: seq))
            """
        ).fetchAll(db).map { Line(child: ID(rawValue: -$0), entryID: $0, waits: false, rank: rank) }
            + SQLRequest<Int64>(
                """
                SELECT id FROM quarantine WHERE rosterID = \(roster.id) AND verdict = 'fix' AND NOT EXISTS
                    (SELECT 1 FROM settledRow WHERE settledRow.rosterID = quarantine.rosterID
                        AND settledRow.rowNumber = quarantine.rowNumber)
                """
            ).fetchAll(db).map { Line(child: ID(rawValue: .min + $0), entryID: $0, waits: true, rank: rank) }
    }

    /// Where each child's lines begin, and the end.
    package var starts: [Int] {
        var starts: [Int] = []
        for place in lines.indices where place == 0 || lines[place - 1].child != lines[place].child {
            starts.append(place)
        }
        return starts + [lines.count]
    }

    /// Opens lines one after the other.
    package func open(
        _ places: some Sequence<Int>, in store: Store, _ body: (Line, RowFacts) throws -> Void
    ) throws {
        let sealer = Sealer(keys: store.keys)
        try store.readNow { db in
            let statements = try ["rosterEntry", "quarantine"].map { table in
                try db.cachedStatement(
                    sql: """
                        SELECT entry.keyID, entry.sealed, key.wrapped, key.master FROM \(table) AS entry
                        LEFT JOIN recordKey AS key ON key.id = entry.keyID WHERE entry.id = ?
                        """)
            }
            for place in places {
                let line = lines[place]
                guard let row = try Row.fetchOne(statements[line.waits ? 1 : 0], arguments: [line.entryID]) else {
                    continue
                }
                let (source, plain) = (sources[line.rank], try sealer.open(row))
                let screened =
                    line.waits ? try WaitingContent(plain).row(of: source) : try RowContent(plain).row(of: source)
                try body(line, source.facts(from: screened, asOf: days[line.rank]))
            }
        }
    }
}
