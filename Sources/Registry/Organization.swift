import Foundation
import GRDB
import Vocabulary

/// A unit (单位): province to school, class and team, and the departments that send rosters.
public struct Organization: Hashable, Sendable {
    public let id: ID<Organization>
    public let kind: Kind
    public let name: String
    /// The school's ten digits or the unit's own code.
    public let code: String?
    public let regionCode: RegionCode?
    public let parentID: ID<Organization>?
    public let since: Day
    /// nil while it stands.
    public let until: Day?

    public enum Kind: String, Labelled, Codable {
        case province, city, county, corps, township
        case kindergarten, school, teachingPoint, specialSchool, vocationalSchool, university
        case welfareInstitution, resettlementSite, schoolClass
        case publicSecurity, civilAffairs, disabledFederation, ruralRevitalization, humanResources
        case leadingGroup, supervisionTeam, village

        public var label: String {
            switch self {
            case .province: say("省级教育行政部门")
            case .city: say("市级教育行政部门")
            case .county: say("县级教育行政部门")
            case .corps: say("兵团教育行政部门")
            case .township: say("中心校")
            case .kindergarten: say("幼儿园")
            case .school: say("中小学")
            case .teachingPoint: say("教学点")
            case .specialSchool: say("特殊教育学校")
            case .vocationalSchool: say("中等职业学校")
            case .university: say("高等学校")
            case .welfareInstitution: say("儿童福利机构")
            case .resettlementSite: say("易地搬迁安置点")
            case .schoolClass: say("班级")
            case .publicSecurity: say("公安部门")
            case .civilAffairs: say("民政部门")
            case .disabledFederation: say("残联")
            case .ruralRevitalization: say("乡村振兴部门")
            case .humanResources: say("人社部门")
            case .leadingGroup: say("领导小组")
            case .supervisionTeam: say("督战专班")
            case .village: say("村（社区）")
            }
        }

        /// Where children are taught.
        public var teaches: Bool {
            switch self {
            case .kindergarten, .school, .teachingPoint, .specialSchool, .vocationalSchool, .university,
                .welfareInstitution, .schoolClass:
                true
            default: false
            }
        }
    }
}

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

// MARK: - Database

extension Organization: FetchableRecord {
    public init(row: Row) throws {
        guard let kind = Kind(rawValue: row["kind"]) else { throw OrganizationRefusal.absent }
        self.init(
            id: row["id"], kind: kind, name: row["name"], code: row["code"], regionCode: row["regionCode"],
            parentID: row["parentID"], since: row["trueFrom"], until: row["trueUntil"])
    }

    public static func find(_ id: ID<Organization>, in db: Database) throws -> Organization {
        let found = try Organization.fetchOne(
            db.cachedStatement("SELECT * FROM organizationNow WHERE id = ?"), arguments: [id])
        guard let found else { throw OrganizationRefusal.absent }
        return found
    }

    /// The unit as it stands, or as it stood when it ended.
    public static func recall(_ id: ID<Organization>, in db: Database) throws -> Organization {
        let found = try Organization.fetchOne(
            db.cachedStatement("SELECT * FROM organizationEver WHERE id = ?"), arguments: [id])
        guard let found else { throw OrganizationRefusal.absent }
        return found
    }

    /// As people speak of it on the command line: by code, by region, or by its whole name.
    public static func find(
        called text: String, seenBy viewer: Viewer, with right: Right, in db: Database
    ) throws -> Organization {
        let text = text.trimmed
        var found = try find(code: text, in: db).map { [$0] } ?? []
        if found.isEmpty, RegionCode(text) != nil { found = try [find(region: text, in: db)].compactMap(\.self) }
        if found.isEmpty {
            found = try Organization.fetchAll(
                db, sql: "SELECT * FROM organizationNow WHERE name = ?", arguments: [text])
        }
        found = try found.filter { try viewer.reaches($0.id, with: right, in: db) }
        guard found.count <= 1 else { throw OrganizationRefusal.ambiguous(text) }
        guard let unit = found.first else { throw OrganizationRefusal.unknown(text) }
        return unit
    }

    public static func find(code: String, in db: Database) throws -> Organization? {
        try Organization.fetchOne(
            db.cachedStatement("SELECT * FROM organizationNow WHERE code = ?"), arguments: [code])
    }

    /// By its own code, or as the bureau of a region.
    public static func find(codeOrRegion text: String, in db: Database) throws -> Organization {
        guard let found = try find(code: text, in: db) ?? find(region: text, in: db) else {
            throw OrganizationRefusal.absent
        }
        return found
    }

    private static func find(region text: String, in db: Database) throws -> Organization? {
        try Organization.fetchOne(
            db,
            sql: """
                SELECT * FROM organizationNow WHERE regionCode = ?
                AND kind IN ('province', 'city', 'county', 'corps', 'township') ORDER BY id LIMIT 1
                """, arguments: [RegionCode(text)])
    }

    /// The unit itself and those under it, widest first.
    public static func under(_ id: ID<Organization>, in db: Database) throws -> [Organization] {
        try Organization.fetchAll(
            db,
            sql: """
                SELECT now.* FROM organizationClosure AS closure JOIN organizationNow AS now ON now.id = closure.descendantID
                WHERE closure.ancestorID = ? ORDER BY closure.depth, now.code, now.id
                """, arguments: [id])
    }

    /// Units that have ended and stood under this one, the latest first.
    public static func ended(under id: ID<Organization>, in db: Database) throws -> [Organization] {
        try Organization.fetchAll(
            db,
            sql: """
                SELECT ever.* FROM organizationClosure AS closure
                JOIN organizationEver AS ever ON ever.id = closure.descendantID
                WHERE closure.ancestorID = ? AND ever.trueUntil IS NOT NULL ORDER BY ever.trueUntil DESC, ever.id
                """, arguments: [id])
    }

    /// From the province down to the unit.
    public static func path(to id: ID<Organization>, in db: Database) throws -> [Organization] {
        try Organization.fetchAll(
            db,
            sql: """
                SELECT now.* FROM organizationClosure AS closure JOIN organizationNow AS now ON now.id = closure.ancestorID
                WHERE closure.descendantID = ? ORDER BY closure.depth DESC
                """, arguments: [id])
    }
}

extension ID {
    /// The next key of this store.
    package static func next(in db: Database) throws -> ID { ID(rawValue: try allocate(1, in: db)) }

    /// The first of `count` keys in a row.
    static func allocate(_ count: Int64, in db: Database) throws -> Int64 {
        let row = try Row.fetchOne(
            db.cachedStatement("UPDATE store SET nextID = nextID + ? RETURNING node, nextID"), arguments: [count])
        guard let row else { preconditionFailure("the store has its one row") }
        return ID(node: UInt16(row["node"] as Int), sequence: row["nextID"] - count).rawValue
    }
}

extension String {
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
