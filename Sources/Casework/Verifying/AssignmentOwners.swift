import GRDB
import Registry
import Vocabulary

/// Whose it is to look for a child (责任单位): the school where it learned last, else the township where it lives, else the
/// bureau; and the township beside the school.
struct AssignmentOwners {
    private let bureau: ID<Organization>
    /// Everything that stands at or below the bureau.
    private let units: [ID<Organization>: Organization]
    private let townships: [Organization]
    private let homes: [ID<Child>: ID<Organization>]
    private var heirs: [ID<Organization>: ID<Organization>?] = [:]

    init(of run: MatchRun, in db: Database) throws {
        bureau = run.organizationID
        let all = try Organization.under(run.organizationID, in: db)
        units = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
        townships = all.filter { $0.kind == .township }
        let homes = try SQLRequest<Row>(
            """
            SELECT standing.childID, standing.organizationID FROM standing
                JOIN organizationNow AS unit ON unit.id = standing.organizationID
                JOIN organizationClosure AS closure ON closure.descendantID = unit.id
            WHERE standing.basis = 'hukou' AND unit.kind IN ('township', 'village')
                AND closure.ancestorID = \(run.organizationID) AND \(current: "standing")
            """
        ).fetchAll(db).map { (child: $0[0] as ID<Child>, unit: $0[1] as ID<Organization>) }
        self.homes = Dictionary(homes.map { ($0.child, $0.unit) }) { first, _ in first }
    }

    mutating func owners(
        of child: ID<Child>, lastAt school: ID<Organization>?, from township: String, in db: Database
    ) throws -> (owner: ID<Organization>, also: ID<Organization>?) {
        let home = homes[child] ?? self.township(named: township)
        if let school = try school.flatMap({ try standing($0, in: db) }) { return (school, home) }
        return (home ?? bureau, nil)
    }

    /// The school, or the one that took it over; only within the bureau's area, as no other takes its orders.
    private mutating func standing(_ school: ID<Organization>, in db: Database) throws -> ID<Organization>? {
        if units[school] != nil { return school }
        if let known = heirs[school] { return known }
        let heir = try SQLRequest<ID<Organization>>(
            "SELECT toID FROM organizationSuccession WHERE fromID = \(school) AND toID IS NOT NULL AND replacedSeq IS NULL"
        ).fetchAll(db)
        let found = heir.count == 1 && units[heir[0]] != nil ? heir[0] : nil
        heirs[school] = .some(found)
        return found
    }

    /// 石门镇 is looked after by 石门镇中心校, also where its name begins with the county.
    private func township(named name: String) -> ID<Organization>? {
        let found = townships.filter { !name.isEmpty && $0.name.contains(name) }
        return found.count == 1 ? found[0].id : nil
    }
}

extension Organization {
    /// The village office of that name below a unit (村民委员会).
    static func village(named name: String, below unit: ID<Organization>, in db: Database) throws -> ID<Organization>? {
        let found = try SQLRequest<ID<Organization>>(
            """
            SELECT now.id FROM organizationNow AS now JOIN organizationClosure AS closure ON closure.descendantID = now.id
            WHERE closure.ancestorID = \(unit) AND now.kind = 'village' AND instr(now.name, \(name)) > 0
            """
        ).fetchAll(db)
        return found.count == 1 ? found[0] : nil
    }
}
