import GRDB
import Vocabulary

/// The children within somebody's reach (可见范围), as `visible(to:)` tells them, sorted by key.
///
/// A list of a million children is counted and turned over page by page; asking the database for each page anew takes
/// a second. A reach costs eight bytes a child and stays true until its `version` changes.
public struct Reach: Sendable {
    let children: [ID<Child>]
    public var count: Int { children.count }

    init(of viewer: Viewer, with right: Right = .seeChildren, in db: Database) throws {
        try self.init(within: viewer.organizations(with: right), on: viewer.day, in: db)
    }

    init(within organizations: [ID<Organization>], on day: Day, in db: Database) throws {
        children = try SQLRequest<ID<Child>>(
            "SELECT DISTINCT standing.childID \(standingsWithin: organizations, on: day) ORDER BY standing.childID"
        ).fetchAll(db)
    }

    private init(children: [ID<Child>]) { self.children = children }

    /// Those of them who are within the other reach too.
    public func meeting(_ other: Reach) -> Reach { meeting(other.children) }

    /// Those of them whom a search found; `found` is sorted.
    func meeting(_ found: [ID<Child>]) -> Reach {
        var (common, place) = ([ID<Child>](), 0)
        for child in found {
            while place < children.count, children[place] < child { place += 1 }
            if place < children.count, children[place] == child { common.append(child) }
        }
        return Reach(children: common)
    }

    func page(_ page: Int, of size: Int) -> [ID<Child>] {
        let start = (max(1, page) - 1) * size
        return start < children.count ? Array(children[start..<min(start + size, children.count)]) : []
    }

    /// Changes with every roster that is published or undone, and with every unit that moves, ends or comes back. Rows
    /// that bulk work writes ahead change nothing yet.
    public struct Version: Hashable, Sendable {
        let published: Int64?
        let units: [Int64?]
    }

    public static func version(in db: Database) throws -> Version {
        Version(
            published: try Int64.fetchOne(db.cachedStatement("SELECT max(publishedSeq) FROM pending")),
            units: try ["organizationFact", "organizationSuccession"].flatMap { table in
                let sql = "SELECT max(knownSeq), max(replacedSeq) FROM \(table)"
                let row = try Row.fetchOne(db.cachedStatement(sql))
                return [row?[0], row?[1]] as [Int64?]
            })
    }

    /// The children who belong to these organisations, or to those below them.
    public static func within(
        _ organizations: [ID<Organization>], on day: Day, in store: Store
    ) async throws -> Reach {
        try await store.read { db in try Reach(within: organizations, on: day, in: db) }
    }
}
