import Foundation
import GRDB
import Testing

@testable import Registry

struct SchemaTests {
    static let path =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path + "/docs/schema.sql"

    /// Run with YIDAN_WRITE_SCHEMA=1 after a migration was added.
    @Test func `docs slash schema dot sql is the schema`() throws {
        let queue = try DatabaseQueue()
        try Schema.migrator().migrate(queue)
        let text = try queue.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'grdb_%'
                        AND name NOT LIKE 'sqlite_%' ORDER BY rootpage = 0, tbl_name, type DESC, name
                    """
            ).joined(separator: "\n\n") + "\n"
        }
        let header =
            "-- The schema of the store after migration \(Schema.version). Written by SchemaTests; don't edit.\n\n"
        if ProcessInfo.processInfo.environment["YIDAN_WRITE_SCHEMA"] != nil {
            try (header + text).write(toFile: Self.path, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOfFile: Self.path, encoding: .utf8) == header + text)
    }

    @Test func `every table of facts says which columns its digest covers`() throws {
        let queue = try DatabaseQueue()
        try Schema.migrator().migrate(queue)
        try queue.read { db in
            for table in Schema.factTables {
                let columns = try db.columns(in: table).map(\.name).filter { $0 != "replacedSeq" }
                #expect(Schema.columns(of: table) == columns, "\(table): a later column must not change old digests")
            }
        }
    }

    @Test func `a fact stands as it was written, column by column`() throws {
        let queue = try DatabaseQueue()
        try Schema.migrator().migrate(queue)
        let triggers = try queue.read { db in
            try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE type = 'trigger'").map {
                $0.split(whereSeparator: { " ,\n".contains($0) })
            }
        }
        for table in Schema.factTables {
            let guards = triggers.filter { $0.contains("UPDATE") && $0.contains(table[...]) }
            let guardsAll = guards.contains { !$0.contains("WHEN") && !$0.contains("OF") }
            for column in Schema.columns(of: table) where column != "id" && !guardsAll {
                let isGuarded = guards.contains { $0.contains("OF") && $0.contains(column[...]) }
                #expect(isGuarded, "\(table).\(column)")
            }
        }
    }

    @Test func `every table of facts keeps its rows`() throws {
        let queue = try DatabaseQueue()
        try Schema.migrator().migrate(queue)
        let triggers = try queue.read { db in
            try String.fetchSet(db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
        }
        for table in Schema.factTables + ["journal", "rosterEntry", "standing"] {
            #expect(triggers.contains("\(table)IsKept") && triggers.contains("\(table)Stays"), "\(table)")
        }
    }
}
