import GRDB
import Registry
import Vocabulary

/// The child of a story that has one.
enum ChildOf {
    static func only(in db: Database) throws -> ID<Child> {
        try ID<Child>.fetchOne(db, sql: "SELECT id FROM child").orThrow()
    }
}
