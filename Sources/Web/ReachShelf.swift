import Registry
import Synchronization
import Vocabulary

/// Keeps the reach of those who looked lately (可见范围缓存), so that turning a page does not count a province anew.
/// What is kept is asked for by who looks, the day and the version of the store, and so never out of date.
final class ReachShelf: Sendable {
    private struct Key: Hashable {
        let organizations: [ID<Organization>]
        let day: Day
        let version: Reach.Version
    }

    /// The latest last.
    private let kept = Mutex<[(key: Key, reach: Reach)]>([])
    private let room = 12

    func reach(of viewer: Viewer, in store: Store) async throws -> Reach {
        let version = try await store.read { db in try Reach.version(in: db) }
        let key = Key(organizations: viewer.organizations(with: .seeChildren), day: viewer.day, version: version)
        if let known = kept.withLock({ kept in kept.first { $0.key == key }?.reach }) { return known }
        let reach = try await Reach.of(viewer, in: store)
        kept.withLock { kept in
            kept.removeAll { $0.key == key || $0.key.version != version }
            kept.append((key, reach))
            if kept.count > room { kept.removeFirst() }
        }
        return reach
    }
}
