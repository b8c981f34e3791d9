import GRDB
import Registry
import Screening

/// Opens the records of the children in a long result some hundred at a time, while it is read.
struct RecordsOfRows {
    let sources: RosterSources
    let keys: KeyRing
    let db: Database

    init(sources: RosterSources, keys: KeyRing, in db: Database) {
        (self.sources, self.keys, self.db) = (sources, keys, db)
    }

    /// Rows with a `childID`, each with what rosters say of that child today.
    func each(of rows: RowCursor, _ take: (Row, [ChildRecord]) throws -> Void) throws {
        var part: [Row] = []
        func give() throws {
            let records = try ChildRecord.all(of: part.map { $0["childID"] }, from: sources, with: keys, in: db)
            for row in part { try take(row, records[row["childID"]] ?? []) }
            part = []
        }
        while let row = try rows.next() {
            part.append(row.copy())
            if part.count == 500 { try give() }
        }
        try give()
    }
}
