import Registry

/// For those who watch the server: it runs, this version, this schema.
enum Health {
    static func show(_ call: Call) async throws -> Answer {
        _ = try await call.store.read { db in try User.isEmpty(in: db) }
        return .json(#"{"status":"ok","version":"\#(call.site.version)","schema":\#(Store.schemaVersion)}"#)
    }
}
