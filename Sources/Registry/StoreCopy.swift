import Foundation
import GRDB

extension Store {
    /// A copy of the database in an empty folder, under the same keys, for work that must leave no trace in this one
    /// (预演). Originals are not copied, and nobody stays logged in.
    public func copied(to folder: StoreFolder) throws -> Store {
        try folder.create()
        do {
            let copy = try DatabaseQueue(path: folder.database)
            try writer.backup(to: copy)
            try copy.close()
        } catch let error as DatabaseError { throw StoreRefusal(error) }
        let store = try Store.open(folder, keys: keys)
        try store.writeNow { db in try db.execute(sql: "DELETE FROM session") }
        return store
    }
}
