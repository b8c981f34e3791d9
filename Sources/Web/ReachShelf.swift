import Registry
import Synchronization
import Vocabulary

/// Keeps the reach of those who looked lately (可见范围缓存), so that turning a page does not count a province anew.
/// What is kept is asked for by the units, the day and the version of the store, and so never out of date.
final class ReachShelf: Sendable {
    private struct Key: Hashable {
        let organizations: [ID<Organization>]
        let day: Day
        let version: Reach.Version
    }

    /// The latest last.
    private let kept = Mutex<[(key: Key, reach: Reach)]>([])
    private let room = 16

    /// What the viewer reaches, or as much of it as belongs to `unit`.
    func reach(of viewer: Viewer, within unit: ID<Organization>? = nil, in store: Store) async throws -> Reach {
        let whole = try await reach(within: viewer.organizations(with: .seeChildren), on: viewer.day, in: store)
        guard let unit else { return whole }
        return whole.meeting(try await reach(within: [unit], on: viewer.day, in: store))
    }

    private func reach(within organizations: [ID<Organization>], on day: Day, in store: Store) async throws -> Reach {
        let version = try await store.read { db in try Reach.version(in: db) }
        let key = Key(organizations: organizations, day: day, version: version)
        if let known = kept.withLock({ kept in kept.first { $0.key == key }?.reach }) { return known }
        let reach = try await Reach.within(organizations, on: day, in: store)
        kept.withLock { kept in
            kept.removeAll { $0.key == key || $0.key.version != version }
            kept.append((key, reach))
            if kept.count > room { kept.removeFirst() }
        }
        return reach
    }
}
