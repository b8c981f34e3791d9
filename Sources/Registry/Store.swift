import Foundation
import GRDB
import Vocabulary

/// The bureau's database (数据库): one SQLite file in WAL mode, and beside it the sealed originals.
public struct Store: Sendable {
    let writer: any DatabaseWriter
    public let keys: KeyRing
    /// nil for a store in memory.
    public let folder: StoreFolder?

    public static func open(_ folder: StoreFolder, keys: KeyRing) throws -> Store {
        try folder.create()
        do {
            let pool = try DatabasePool(path: folder.database, configuration: configuration)
            let store = Store(writer: pool, keys: keys, folder: folder)
            try store.upgrade()
            return store
        } catch let error as DatabaseError { throw StoreRefusal(error) }
    }

    public static func inMemory(keys: KeyRing) throws -> Store {
        let store = Store(writer: try DatabaseQueue(configuration: configuration), keys: keys, folder: nil)
        try store.upgrade()
        return store
    }

    /// A store in memory with the same content, for tests that start where another one stopped.
    public func copyInMemory() throws -> Store {
        let copy = try DatabaseQueue(configuration: Store.configuration)
        try writer.backup(to: copy)
        return Store(writer: copy, keys: keys, folder: nil)
    }

    public var publicID: PublicID { PublicID(keys: keys) }

    public func read<Value: Sendable>(_ body: @Sendable @escaping (Database) throws -> Value) async throws -> Value {
        try await writer.read(body)
    }

    public func write<Value: Sendable>(_ body: @Sendable @escaping (Database) throws -> Value) async throws -> Value {
        do { return try await writer.write(body) } catch let error as DatabaseError { throw StoreRefusal(error) }
    }

    /// For commands and jobs, which have a thread of their own.
    public func readNow<Value>(_ body: (Database) throws -> Value) throws -> Value { try writer.read(body) }

    public func writeNow<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do { return try writer.write(body) } catch let error as DatabaseError { throw StoreRefusal(error) }
    }

    public static let schemaVersion = Schema.version

    /// Brings an older store up to this schema; a newer one is refused.
    private func upgrade() throws {
        let migrator = Schema.migrator()
        if try writer.read(migrator.hasBeenSuperseded) { throw StoreRefusal.newer }
        try migrator.migrate(writer)
    }

    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "yidan"
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            // `INSERT OR REPLACE` would delete past the triggers that keep history.
            try db.execute(
                sql:
                    "PRAGMA recursive_triggers = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 10000; PRAGMA journal_size_limit = 16777216"
            )
            if !db.configuration.readonly { try db.execute(sql: "PRAGMA synchronous = NORMAL") }
        }
        return configuration
    }
}

/// What a caller holds while it reads or writes: the doors pass it on, and know nothing of SQL.
public typealias Transaction = Database
