import GRDB
import Vocabulary

// MARK: - What can happen to an organisation

extension Organization {
    /// What is said of a unit when it is entered.
    public struct Details: Sendable {
        public var kind: Kind
        public var name: String
        public var code: String?
        public var regionCode: RegionCode?
        public var parentID: ID<Organization>?
        public var since: Day

        public init(
            _ kind: Kind, _ name: String, code: String? = nil, region: RegionCode? = nil,
            under parent: ID<Organization>? = nil, since: Day
        ) {
            self.kind = kind
            self.name = name
            self.code = code
            self.regionCode = region
            self.parentID = parent
            self.since = since
        }
    }

    @discardableResult
    public static func add(_ details: Details, signed signature: Signature, in db: Database) throws -> ID<Organization>
    {
        try Journal.record(.addedOrganization, detail: ["name": details.name], signed: signature, in: db) { entry in
            try add(details, entered: &entry, in: db)
        }
    }

    /// Many units under one entry, as from a list; each may stand under one added before it.
    public static func add(
        list: [(details: Details, parent: Int?)], signed signature: Signature, in db: Database
    ) throws -> [ID<Organization>] {
        try Journal.record(
            .addedOrganization, detail: ["count": "\(list.count)"], signed: signature, in: db
        ) { entry in
            var ids: [ID<Organization>] = []
            for (details, parent) in list {
                var details = details
                if let parent { details.parentID = ids[parent] }
                ids.append(try add(details, entered: &entry, in: db))
            }
            return ids
        }
    }

    static func add(_ details: Details, entered entry: inout Entry, in db: Database) throws -> ID<Organization> {
        let name = try checked(details.name)
        if let code = details.code, try find(code: code, in: db) != nil { throw OrganizationRefusal.codeTaken(code) }
        let id = try ID<Organization>.next(in: db)
        try entry.insert("organization", ["id": id, "kind": details.kind.rawValue], in: db)
        try entry.insert(
            "organizationFact",
            [
                "organizationID": id, "name": name, "code": details.code, "regionCode": details.regionCode,
                "parentID": details.parentID, "trueFrom": details.since,
            ], in: db)
        try OrganizationClosure.add(id, under: details.parentID, in: db)
        entry.object = Object(.organization, id)
        return id
    }

    private static func checked(_ name: String) throws -> String {
        let name = name.trimmed
        guard !name.isEmpty, name.count <= longestName else { throw OrganizationRefusal.name(name.count) }
        return name
    }

    static let longestName = 100

    /// From a day on the unit is called, coded or placed otherwise; what was true before stays true of its time.
    public static func change(
        _ id: ID<Organization>, to details: Details, signed signature: Signature, in db: Database
    ) throws {
        guard details.since <= signature.day else { throw OrganizationRefusal.future(signature.day) }
        let name = try checked(details.name)
        if let code = details.code, let holder = try find(code: code, in: db), holder.id != id {
            throw OrganizationRefusal.codeTaken(code)
        }
        if let parent = details.parentID, try OrganizationClosure.holds(parent, under: id, in: db) {
            throw OrganizationRefusal.within
        }
        try Journal.record(
            .changedOrganization, about: Object(.organization, id), detail: ["name": name],
            signed: signature, in: db
        ) { entry in
            let fact = try openFact(of: id, before: details.since, in: db)
            try end(fact, on: details.since, entered: &entry, in: db)
            try entry.insert(
                "organizationFact",
                [
                    "organizationID": id, "name": name, "code": details.code,
                    "regionCode": details.regionCode, "parentID": details.parentID, "trueFrom": details.since,
                ], in: db)
            if details.parentID != fact["parentID"] { try OrganizationClosure.rebuild(under: id, in: db) }
        }
    }

    static func openFact(of id: ID<Organization>, before day: Day, in db: Database) throws -> Row {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT * FROM organizationFact WHERE organizationID = ? AND replacedSeq IS NULL AND trueUntil IS NULL
                """, arguments: [id])
        guard let row else { throw OrganizationRefusal.absent }
        let since: Day = row["trueFrom"]
        guard since < day else { throw OrganizationRefusal.tooEarly(since) }
        return row
    }

    static func end(_ fact: Row, on day: Day, entered entry: inout Entry, in db: Database) throws {
        try entry.replace("organizationFact", id: fact["id"], in: db)
        try entry.insert(
            "organizationFact",
            [
                "organizationID": fact["organizationID"] as Int64, "name": fact["name"] as String,
                "code": fact["code"] as String?, "regionCode": fact["regionCode"] as String?,
                "parentID": fact["parentID"] as Int64?, "trueFrom": fact["trueFrom"] as String, "trueUntil": day,
            ], in: db)
    }
}
