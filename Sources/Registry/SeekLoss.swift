import GRDB
import Screening
import Vocabulary

/// What a child can be found by no longer (查不到的旧号码): a name or number that stood only in rows which a work replaces,
/// leaves out or undoes. Who has it keeps it in the tables, where later rosters look for their children; the search passes
/// it over once the work counts.
struct SeekLoss {
    let seq: Int64
    let sources: RosterSources
    let keys: KeyRing

    /// Under what the child of a kept row is found. The query gives `keyID` and `sealed`.
    func terms(of row: Row, from source: RosterSource, asOf: Day, in db: Database) throws -> Seek.Terms {
        let content = try RowContent(Sealer(keys: keys).open(row["sealed"], keyID: row["keyID"], in: db))
        return Seek(keys: keys).terms(of: source.facts(from: content.row(of: source), asOf: asOf))
    }

    /// Notes what a row said that does not count any more, unless another row says it too.
    func note(_ lost: Seek.Terms, of child: ID<Child>, in db: Database) throws {
        if lost.isEmpty { return }
        let rest = lost.subtracting(try said(of: child, in: db) ?? Seek.Terms(names: [], numbers: []))
        for name in rest.names {
            let id = try Int64.fetchOne(
                db.cachedStatement("SELECT id FROM seekName WHERE name = ?"), arguments: [name])
            if let id { try forget(.name, id, child, in: db) }
        }
        for number in rest.numbers { try forget(number.kind, number.term, child, in: db) }
    }

    private func forget(_ kind: Seek.Kind, _ term: Int64, _ child: ID<Child>, in db: Database) throws {
        try db.cachedStatement("UPDATE seek SET goneSeq = ? WHERE kind = ? AND term = ? AND childID = ?")
            .execute(arguments: [seq, kind.rawValue, term, child])
    }

    /// What those rows say of the child that will count with this work; nil if there is none.
    func said(of child: ID<Child>, in db: Database) throws -> Seek.Terms? {
        let rows = try SQLRequest<Row>(
            """
            SELECT entry.keyID, entry.sealed, series.source, roster.asOf FROM standsFor
                CROSS JOIN rosterEntry AS entry ON entry.seriesID = standsFor.seriesID AND entry.line = standsFor.line
                JOIN rosterSeries AS series ON series.id = entry.seriesID
                JOIN roster ON roster.id = entry.rosterID
            WHERE standsFor.childID = \(child) AND \("standsFor", countingWith: seq) AND \("entry", countingWith: seq)
            """
        ).fetchAll(db)
        if rows.isEmpty { return nil }
        var (names, numbers) = ([String](), [Seek.Number]())
        for row in rows {
            guard let source = sources[row["source"]] else { continue }
            let terms = try terms(of: row, from: source, asOf: row["asOf"], in: db)
            names += terms.names
            numbers += terms.numbers
        }
        return Seek.Terms(names: names, numbers: numbers)
    }
}
