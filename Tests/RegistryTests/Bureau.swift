import Registry
import Vocabulary

/// A small bureau to test on: Hewan County with its three administrators, in memory.
struct Bureau {
    let store: Store
    let county: ID<Organization>
    let administrators: [Role: User]

    static let moment = Moment(noonOf: Day("2026-03-18").unwrapped)
    static let password = "four words no link"

    static func found() async throws -> Bureau {
        try await enter(try Store.inMemory(keys: .derived(from: "test")))
    }

    static func enter(_ store: Store) async throws -> Bureau {
        let people: [(String, Role)] = [
            ("sysadmin", .systemAdministrator), ("secadmin", .securityAdministrator),
            ("auditadmin", .auditAdministrator),
        ]
        let county = try await store.write { db in
            try Founding.found(
                Organization.Details(
                    .county, "河湾县教育局", code: "539909", region: RegionCode("539909"),
                    since: Day("1990-01-01").unwrapped),
                administrators: people.map {
                    Founding.Administrator(
                        $0.0, name: $0.1.label, as: $0.1, password: try Password.fresh(password, for: $0.0, cost: 4))
                }, account: "tester", mustChange: false, at: moment, in: db)
        }
        let users = try await store.read { db in
            try people.reduce(into: [Role: User]()) { $0[$1.1] = try User.find(logIn: $1.0, in: db) }
        }
        return Bureau(store: store, county: county, administrators: users)
    }

    func signature(_ role: Role, at moment: Moment = Bureau.moment) throws -> Signature {
        let user = try administrators[role].orThrow()
        return Signature(user.id, name: user.name, organizationID: county, at: moment)
    }

    func viewer(_ role: Role) async throws -> Viewer {
        let id = try administrators[role].orThrow().id
        return try await store.read { db in try Viewer.find(id, on: Bureau.moment.day, in: db) }
    }
}

struct Missing: Error {}

extension Optional {
    func orThrow() throws -> Wrapped {
        guard let self else { throw Missing() }
        return self
    }

    var unwrapped: Wrapped {
        guard let self else { preconditionFailure("a value written in a test") }
        return self
    }
}
