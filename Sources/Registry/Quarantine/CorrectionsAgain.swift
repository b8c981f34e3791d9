import Foundation
import GRDB
import Screening
import Vocabulary

/// After a new examination of the same file: what was put right before holds on, as long as the file says the same.
struct CorrectionsAgain {
    let store: Store
    let source: RosterSource
    let signature: Signature

    func enter(in id: ID<Roster>) throws {
        let roster = try store.readNow { db in try Roster.find(id, in: db) }
        let rows = try store.readNow { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT rowNumber, original, reason, keyID, sealed FROM quarantineStep WHERE id IN
                        (SELECT max(id) FROM quarantineStep WHERE rosterID = ? AND kind = 'corrected' GROUP BY rowNumber)
                        AND examinedSeq <> ? ORDER BY rowNumber
                    """, arguments: [id, roster.progress.beganSeq])
        }
        for row in rows {
            do { try again(row, roster) } catch is WaitingRefusal {
                // The row is no longer there, or its number now stands elsewhere: it waits, and a person looks again.
                continue
            }
        }
    }

    private func again(_ step: Row, _ roster: Roster) throws {
        try store.writeNow { db in
            let row = try WaitingRow.find(step["rowNumber"], of: roster, with: store.keys, in: db)
            guard row.original == step["original"] else { return }
            let content = try RowContent(Sealer(keys: store.keys).open(step["sealed"], keyID: step["keyID"], in: db))
            var changes: [String: String] = [:]
            for field in source.fields where content[field.name] ?? "" != row.cells[field.name] ?? "" {
                changes[field.name] = source.spelled(content[field.name] ?? "", of: field)
            }
            _ = try RowCorrection(changes, because: step["reason"]).enter(
                row.number, of: roster, source, signed: signature.carrying(nil), with: store.keys, in: db)
        }
    }
}
