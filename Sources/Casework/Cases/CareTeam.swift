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
    public let name: String
    public let phone: String
    public let from: Day
    public let until: Day?

    /// As somebody names a person on a form.
    public struct Draft: Hashable, Sendable {
        public let role: String
        public let name: String
        public let phone: String

        public init(_ role: String, name: String, phone: String = "") {
            (self.role, self.name, self.phone) = (role, name.trimmed, phone.trimmed)
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
        let before = try CareTeam.find(of: id, by: basis, in: db)
        let staying = before?.members.filter { member in
            member.until == nil
                && people.contains { $0.role == member.role && $0.name == member.name && $0.phone == member.phone }
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
            for person in people
            where staying?.contains(where: { $0.role == person.role && $0.name == person.name }) != true {
                try enter(person, from: signature.day, as: &entry, by: basis, in: db)
            }
        }
    }

    /// Somebody moves away: from a day on another takes over, or the place waits for somebody.
    public func succeed(
        _ member: Int64, by successor: (name: String, phone: String)?, on day: Day, signed signature: Signature,
        by basis: CaseBasis, in db: Database
    ) throws {
        guard day <= signature.day else { throw CaseRefusal.future(signature.day) }
        let team = try CareTeam.find(of: id, by: basis, in: db)
        guard let leaving = team?.members.first(where: { $0.id == member && $0.until == nil }) else {
            throw CaseRefusal.absent
        }
        guard day >= leaving.from else { throw CaseRefusal.tooEarly(leaving.from) }
        if let successor, !successor.name.isName { throw CaseRefusal.missing(.person) }
        try record(.changedCareMember, signed: signature, by: basis, in: db) { entry in
            try end(leaving, on: day, as: &entry, by: basis, in: db)
            if let successor {
                let draft = CareMember.Draft(leaving.role, name: successor.name, phone: successor.phone)
                try enter(draft, from: day, as: &entry, by: basis, in: db)
            }
        }
    }

    private func enter(
        _ person: CareMember.Draft, from day: Day, until: Day? = nil, as entry: inout Entry, by basis: CaseBasis,
        in db: Database
    ) throws {
        let kept = try SealedWords.keep(named: ["name": person.name, "phone": person.phone], with: basis.keys, in: db)
        try entry.insert(
            "careMember",
            [
                "caseID": id, "role": person.role, "userID": try user(named: person.name, in: db), "trueFrom": day,
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
            CareMember.Draft(member.role, name: member.name, phone: member.phone), from: member.from, until: day,
            as: &entry, by: basis, in: db)
    }

    /// The one colleague of that name within the county, so that the case stands on their desk.
    private func user(named name: String, in db: Database) throws -> ID<User>? {
        let found = try SQLRequest<ID<User>>(
            """
            SELECT DISTINCT user.id FROM user
                JOIN appointment ON appointment.userID = user.id AND appointment.replacedSeq IS NULL
                    AND appointment.trueUntil IS NULL
                JOIN organizationClosure AS below ON below.descendantID = appointment.organizationID
                JOIN caseNow ON caseNow.countyID = below.ancestorID
            WHERE user.name = \(name) AND caseNow.caseID = \(id)
            """
        ).fetchAll(db)
        return found.count == 1 ? found[0] : nil
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
            "SELECT * FROM careMember WHERE caseID = \(file) AND replacedSeq IS NULL ORDER BY trueUntil IS NOT NULL, id"
        ).fetchAll(db)
        return CareTeam(
            scheme: scheme,
            members: try rows.map { row in
                let words = try SealedWords.open(row, with: basis.keys, in: db)
                return CareMember(
                    id: row["id"], role: row["role"], userID: row["userID"], name: words["name"] ?? "",
                    phone: words["phone"] ?? "", from: row["trueFrom"], until: row["trueUntil"])
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
