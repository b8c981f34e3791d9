import Registry

@testable import Web

/// Answers for the list of those who are logged in.
enum OpenSessions {
    static func list(_ call: Call) async throws -> Answer {
        let (viewer, moment) = (call.reader, call.moment)
        let sessions = try await call.store.read { db in try OpenSession.list(seenBy: viewer, at: moment, in: db) }
        return .page(OpenSessionsPage(sessions: sessions), section: .administration)
    }
}
