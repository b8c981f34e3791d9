import GRDB
import Registry
import Vocabulary

/// Those who answer for one child (帮扶责任人).
public struct CareTeam: Sendable {
    public let scheme: CareScheme
    public let members: [CareMember]
    /// Roles that too few fill.
    public var gaps: [CareScheme.Role] { scheme.gaps(members.filter { $0.until == nil }.map(\.role)) }
}

/// One of them, from and until.
public struct CareMember: Sendable {
    public let id: Int64
    public let role: String
    public let userID: ID<User>?
    /// The log-in of the account on whose desk the case stands; empty where nobody picked one.
    public let account: String
    public let name: String
    public let phone: String
    public let from: Day
    public let until: Day?

    /// As somebody names a person on a form.
    public struct Draft: Hashable, Sendable {
        public let role: String
        public let name: String
        public let phone: String
        /// The log-in of their account, as somebody picked it; a name alone never opens a case to anybody.
        public let account: String

        public init(_ role: String, name: String, phone: String = "", account: String = "") {
            (self.role, self.name, self.phone) = (role, name.trimmed, phone.trimmed)
            self.account = account.trimmed.lowercased()
        }
    }
}

// MARK: - What can happen to a team

extension CaseFile {
    /// Says who helps, by which scheme. Who was already there stays; who is named no more leaves today.
    public func settleTeam(
        by code: String, _ people: [CareMember.Draft], signed signature: Signature, by basis: CaseBasis,
        in db: Database
    ) throws {
        guard status.isOpen else { throw CaseRefusal.notNow(status) }
        guard let scheme = basis.rules.scheme(code) else { throw CaseRefusal.missing(.scheme) }
        guard people.allSatisfy({ $0.name.isName && scheme.role($0.role) != nil }) else {
            throw CaseRefusal.missing(.person)
        }
        let gaps = scheme.gaps(people.map(\.role))
        guard gaps.isEmpty else { throw CaseRefusal.lacking(roles: gaps.map(\.name)) }
        let accounts = try people.map { try pick($0, in: scheme, db) }
        let before = try CareTeam.find(of: id, by: basis, in: db)
        let staying = before?.members.filter { member in
            member.until == nil
                && people.contains { member.isTheSame(as: $0) }
        }
        try record(.setCareTeam, signed: signature, by: basis, in: db) { entry in
            if before?.scheme.code != code {
                if let old = try SQLRequest<Int64>(
                    "SELECT id FROM careTeam WHERE caseID = \(id) AND replacedSeq IS NULL"
                ).fetchOne(db) {
                    try entry.replace("careTeam", id: old, in: db)
                }
                try entry.insert("careTeam", ["caseID": id, "scheme": code], in: db)
            }
            for member in before?.members ?? []
            where member.until == nil && staying?.contains(where: { $0.id == member.id }) != true {
                try end(member, on: signature.day, as: &entry, by: basis, in: db)
            }
            for (person, account) in zip(people, accounts)
            where staying?.contains(where: { $0.isTheSame(as: person) }) != true {
                try enter(person, account, from: signature.day, as: &entry, by: basis, in: db)
            }
        }
    }

    /// Somebody moves away: from a day on another takes over, or the place waits for somebody.
    public func succeed(
        _ member: Int64, by successor: (name: String, phone: String, account: String)?, on day: Day,
        signed signature: Signature,
        by basis: CaseBasis, in db: Database
    ) throws {
        guard day <= signature.day else { throw CaseRefusal.future(signature.day) }
        let team = try CareTeam.find(of: id, by: basis, in: db)
        guard let team, let leaving = team.members.first(where: { $0.id == member && $0.until == nil }) else {
            throw CaseRefusal.absent
        }
        guard day >= leaving.from else { throw CaseRefusal.tooEarly(leaving.from) }
        let draft = successor.map {
            CareMember.Draft(leaving.role, name: $0.name, phone: $0.phone, account: $0.account)
        }
        if let draft, !draft.name.isName { throw CaseRefusal.missing(.person) }
        let account = try draft.flatMap { try pick($0, in: team.scheme, db) }
        try record(.changedCareMember, signed: signature, by: basis, in: db) { entry in
            try end(leaving, on: day, as: &entry, by: basis, in: db)
            if let draft { try enter(draft, account, from: day, as: &entry, by: basis, in: db) }
        }
    }

    private func enter(
        _ person: CareMember.Draft, _ account: ID<User>?, from day: Day, until: Day? = nil, as entry: inout Entry,
        by basis: CaseBasis, in db: Database
    ) throws {
        let kept = try SealedWords.keep(named: ["name": person.name, "phone": person.phone], with: basis.keys, in: db)
        try entry.insert(
            "careMember",
            [
                "caseID": id, "role": person.role, "userID": account, "trueFrom": day,
                "trueUntil": until, "keyID": kept.keyID, "sealed": kept.sealed,
            ], in: db)
    }

    private func end(
        _ member: CareMember, on day: Day, as entry: inout Entry, by basis: CaseBasis, in db: Database
    ) throws {
        try entry.replace("careMember", id: member.id, in: db)
        // Who came on the same day was put down wrongly, and never was.
        guard member.from < day else { return }
        try enter(
            CareMember.Draft(member.role, name: member.name, phone: member.phone), member.userID, from: member.from,
            until: day, as: &entry, by: basis, in: db)
    }

    /// The account that was picked, so that the case stands on its desk: somebody of the county, and never a parent.
    private func pick(
        _ person: CareMember.Draft, in scheme: CareScheme, _ db: Database
    ) throws -> ID<User>? {
        if person.account.isEmpty { return nil }
        let found = try SQLRequest<ID<User>>(
            """
            SELECT DISTINCT user.id FROM user
                JOIN appointment ON appointment.userID = user.id AND appointment.replacedSeq IS NULL
                    AND appointment.trueUntil IS NULL
                JOIN organizationClosure AS below ON below.descendantID = appointment.organizationID
                JOIN caseNow ON caseNow.countyID = below.ancestorID
            WHERE user.logIn = \(person.account) AND caseNow.caseID = \(id)
            """
        ).fetchOne(db)
        guard let found, scheme.role(person.role)?.isFamily == false else {
            throw CaseRefusal.strangeAccount(person.account)
        }
        return found
    }
}

extension CareMember {
    fileprivate func isTheSame(as person: Draft) -> Bool {
        (role, name, phone, account) == (person.role, person.name, person.phone, person.account)
    }
}

// MARK: - Database

extension CareTeam {
    static func find(of file: ID<CaseFile>, by basis: CaseBasis, in db: Database) throws -> CareTeam? {
        let code = try SQLRequest<String>(
            "SELECT scheme FROM careTeam WHERE caseID = \(file) AND replacedSeq IS NULL"
        ).fetchOne(db)
        guard let code, let scheme = basis.rules.scheme(code) else { return nil }
        let rows = try SQLRequest<Row>(
            """
            SELECT careMember.*, user.logIn FROM careMember LEFT JOIN user ON user.id = careMember.userID
            WHERE caseID = \(file) AND replacedSeq IS NULL ORDER BY trueUntil IS NOT NULL, careMember.id
            """
        ).fetchAll(db)
        return CareTeam(
            scheme: scheme,
            members: try rows.map { row in
                let words = try SealedWords.open(row, with: basis.keys, in: db)
                return CareMember(
                    id: row["id"], role: row["role"], userID: row["userID"], account: row["logIn"] ?? "",
                    name: words["name"] ?? "", phone: words["phone"] ?? "", from: row["trueFrom"],
                    until: row["trueUntil"])
            })
    }

    /// Without opening what is sealed.
    static func gaps(of file: ID<CaseFile>, by rules: CaseRules, in db: Database) throws -> [CareScheme.Role] {
        let code = try SQLRequest<String>(
            "SELECT scheme FROM careTeam WHERE caseID = \(file) AND replacedSeq IS NULL"
        ).fetchOne(db)
        guard let scheme = code.flatMap(rules.scheme) ?? rules.schemes.first else { return [] }
        let filled = try SQLRequest<String>(
            "SELECT role FROM careMember WHERE caseID = \(file) AND replacedSeq IS NULL AND trueUntil IS NULL"
        ).fetchAll(db)
        return scheme.gaps(filled)
    }
}
