import GRDB
import Registry
import Vocabulary

/// The units and people of the made-up city, entered in a store as if by its administrators.
public struct FilledBureau: Sendable {
    /// By their place in `City.organizations`.
    public let units: [ID<Registry.Organization>]
    public let users: [String: ID<Registry.User>]
}

extension City {
    /// Enters units, posts, accounts and roles into an empty store; every account opens with the same password, for a
    /// demo has no secrets.
    public func fill(
        _ store: Store, password: String, account: String?, cost: Int, at moment: Moment
    ) async throws -> FilledBureau {
        // One password for all, hashed once and before the transaction.
        let password = try Password.fresh(password, for: "", cost: cost)
        return try await store.write { db in
            let top = try foundingUnit()
            let administrators = users.filter { $0.role.isAdministrator }.prefix(3)
            let first = try Founding.found(
                details(of: top),
                administrators: administrators.map { person in
                    .init(person.login, name: person.name, as: try known(person.role), password: password)
                }, account: account, mustChange: false, at: moment, in: db)
            let signature = Signature(nil, name: "yidan demo", organizationID: first, at: moment)
            let units = try enterUnits(under: first, signed: signature, in: db)
            try enterHistory(units, signed: signature, in: db)
            let users = try enterUsers(
                units, password: password, account: account, signed: signature, in: db)
            return FilledBureau(units: units, users: users)
        }
    }

    private func foundingUnit() throws -> Organization {
        guard let top = organizations.first(where: { $0.parent == nil }) else {
            preconditionFailure("a city has a top")
        }
        return top
    }

    private func details(of unit: Organization) -> Registry.Organization.Details {
        guard let kind = Registry.Organization.Kind(rawValue: unit.kind.rawValue) else {
            preconditionFailure("the kinds are the registry's")
        }
        return .init(
            kind, unit.formerName?.name ?? unit.name, code: unit.schoolCode, region: unit.region, since: unit.from)
    }

    private func known(_ role: Role) throws -> Registry.Role {
        guard let role = Registry.Role(rawValue: role.rawValue) else {
            preconditionFailure("the roles are the registry's")
        }
        return role
    }

    /// All but the first, each under its parent.
    private func enterUnits(
        under first: ID<Registry.Organization>, signed signature: Signature, in db: Database
    ) throws -> [ID<Registry.Organization>] {
        let rest = organizations.filter { $0.parent != nil }
        var place: [Int: Int] = [:]
        var list: [(details: Registry.Organization.Details, parent: Int?)] = []
        for unit in rest {
            var details = details(of: unit)
            let parent = unit.parent.flatMap { place[$0] }
            if parent == nil { details.parentID = first }
            place[unit.number] = list.count
            list.append((details, parent))
        }
        let ids = try Registry.Organization.add(list: list, signed: signature, in: db)
        return organizations.map { unit in place[unit.number].map { ids[$0] } ?? first }
    }

    /// Renamings, closures and who carries on, in the order in which they happened.
    private func enterHistory(
        _ units: [ID<Registry.Organization>], signed signature: Signature, in db: Database
    ) throws {
        for unit in organizations {
            let id = units[unit.number]
            if let former = unit.formerName {
                var details = details(of: unit)
                details.name = unit.name
                details.parentID = unit.parent.map { units[$0] }
                details.since = former.until + 1
                try Registry.Organization.change(id, to: details, signed: signature, in: db)
            }
            if let until = unit.until {
                try Registry.Organization.close(
                    id, unit.successor == nil ? .closed : .merged, into: unit.successor.map { [units[$0]] } ?? [],
                    on: until + 1, signed: signature, in: db)
            }
        }
        for post in posts where post.until == nil {
            try Registry.Post.fill(
                post.title, in: units[post.organization], with: post.holder, from: post.from, signed: signature, in: db)
        }
    }

    private func enterUsers(
        _ units: [ID<Registry.Organization>], password: Password, account: String?, signed signature: Signature,
        in db: Database
    ) throws -> [String: ID<Registry.User>] {
        var ids: [String: ID<Registry.User>] = [:]
        for person in users {
            if let known = try Registry.User.find(logIn: person.login, in: db) {
                ids[person.login] = known.id
                continue
            }
            let id = try Registry.User.add(person.login, name: person.name, signed: signature, in: db)
            try Credential.setPassword(password, for: id, signed: signature, in: db)
            try Registry.User.appoint(
                id, as: try known(person.role), at: try unit(of: person, among: units, signed: signature, in: db),
                signed: signature, in: db)
            if let account, [.countyOffice, .cityOffice, .auditor].contains(person.role) {
                try Binding.add(account, to: id, signed: signature, in: db)
            }
            ids[person.login] = id
        }
        return ids
    }

    /// A class teacher's unit is the class.
    private func unit(
        of person: User, among units: [ID<Registry.Organization>], signed signature: Signature, in db: Database
    ) throws -> ID<Registry.Organization> {
        let school = units[person.organization]
        guard let grade = person.grade, let number = person.classNumber else { return school }
        return try Registry.Organization.schoolClass(
            named: Wording.schoolClass(grade, number), at: school, signed: signature, in: db)
    }
}

extension City.Role {
    fileprivate var isAdministrator: Bool {
        self == .systemAdministrator || self == .securityAdministrator || self == .auditAdministrator
    }
}
