import GRDB
import Vocabulary

/// Finds the organisations that a roster speaks of by code, name or region, each looked up once.
struct Places {
    private var schools: [String: ID<Organization>?] = [:]
    private var classes: [String: ID<Organization>?] = [:]
    private var regions: [String: ID<Organization>?] = [:]
    private var namesOfSchools: [(name: String, id: ID<Organization>)]?
    private var covered: [ID<Organization>: Bool] = [:]
    let coverage: ID<Organization>

    init(within coverage: ID<Organization>) { self.coverage = coverage }

    /// By the code that it has or had; else by name within the area of the roster, in full or without the county, then
    /// anywhere if there is only one.
    mutating func school(code: String?, name: String, on day: Day, in db: Database) throws -> ID<Organization>? {
        let key = "\(code ?? "")|\(name)"
        if let known = schools[key] { return known }
        var found: ID<Organization>?
        if let code { found = try OrganizationPast.holder(of: code, on: day, in: db) }
        if found == nil, !name.isEmpty { found = try named(name, in: db) }
        schools[key] = .some(found)
        return found
    }

    /// Does the area of the roster hold this school?
    mutating func covers(_ school: ID<Organization>, in db: Database) throws -> Bool {
        if let known = covered[school] { return known }
        let covers = try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT 1 FROM organizationClosure WHERE ancestorID = ? AND descendantID = ?)",
            arguments: [coverage, school])
        covered[school] = covers
        return covers ?? false
    }

    private mutating func named(_ name: String, in db: Database) throws -> ID<Organization>? {
        let near = try ID<Organization>.fetchAll(
            db,
            sql: """
                SELECT DISTINCT fact.organizationID FROM organizationFact AS fact
                JOIN organizationClosure AS closure ON closure.descendantID = fact.organizationID
                JOIN organization ON organization.id = fact.organizationID
                WHERE fact.name = ? AND fact.replacedSeq IS NULL AND closure.ancestorID = ?
                    AND organization.kind <> 'schoolClass' LIMIT 2
                """, arguments: [name, coverage])
        if near.count == 1 { return near[0] }
        if near.count > 1 { return nil }
        // Schools leave out what everybody in the county leaves out: 第三中学 for 河湾县第三中学.
        let short = try schoolNames(in: db).filter { school in
            school.name.hasSuffix(name) && school.name.count - name.count <= 4
        }
        if short.count == 1 { return short[0].id }
        let anywhere = try ID<Organization>.fetchAll(
            db,
            sql: """
                SELECT DISTINCT organizationID FROM organizationFact JOIN organization ON organization.id = organizationID
                WHERE name = ? AND replacedSeq IS NULL AND kind <> 'schoolClass' LIMIT 2
                """, arguments: [name])
        return anywhere.count == 1 ? anywhere[0] : nil
    }

    /// The schools of the area with every name that counts for them; read once.
    private mutating func schoolNames(in db: Database) throws -> [(name: String, id: ID<Organization>)] {
        if let namesOfSchools { return namesOfSchools }
        let names = try Row.fetchAll(
            db,
            sql: """
                SELECT DISTINCT fact.name, fact.organizationID FROM organizationFact AS fact
                JOIN organizationClosure AS closure ON closure.descendantID = fact.organizationID
                JOIN organization ON organization.id = fact.organizationID
                WHERE fact.replacedSeq IS NULL AND closure.ancestorID = ? AND organization.kind IN
                    ('kindergarten', 'school', 'teachingPoint', 'specialSchool', 'vocationalSchool')
                """, arguments: [coverage]
        ).map { (name: $0["name"] as String, id: $0["organizationID"] as ID<Organization>) }
        namesOfSchools = names
        return names
    }

    mutating func schoolClass(_ name: String, at school: ID<Organization>, in db: Database) throws -> ID<Organization>?
    {
        let key = "\(school.rawValue)|\(name)"
        if let known = classes[key] { return known }
        let found = try Organization.findClass(named: name, at: school, in: db)
        classes[key] = .some(found)
        return found
    }

    /// The bureau or township office that answers for a place of residence: the nearest one by its code.
    mutating func bureau(of region: RegionCode, in db: Database) throws -> ID<Organization>? {
        if let known = regions[region.digits] { return known }
        var found: ID<Organization>?
        for length in [12, 9, 6, 4, 2] where found == nil && length <= region.digits.utf8.count {
            found = try ID<Organization>.fetchOne(
                db,
                sql: """
                    SELECT id FROM organizationNow WHERE regionCode = ?
                        AND kind IN ('province', 'city', 'county', 'township') ORDER BY kind = 'township' DESC, id LIMIT 1
                    """, arguments: [String(region.digits.prefix(length))])
        }
        regions[region.digits] = .some(found)
        return found
    }
}
