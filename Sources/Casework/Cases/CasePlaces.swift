import GRDB
import Registry
import Vocabulary

/// Where a child learns by the rosters of today and by what the case says about it (就读和安置).
struct CasePlaces {
    struct Place {
        let id: ID<Organization>?
        let school: String
    }

    let registered: Place?
    let attending: Place?
    let isVocational: Bool
    let isSpecial: Bool

    init(of file: CaseFile, in db: Database) throws {
        let rows = try SQLRequest<Row>(
            """
            SELECT enrolment.kind, organizationID, coalesce(unit.name, schoolName, '') AS school, unit.kind AS unit
            FROM enrolment LEFT JOIN organizationEver AS unit ON unit.id = organizationID
            WHERE childID = \(file.child) AND \(current: "enrolment") AND enrolment.trueUntil IS NULL
            """
        ).fetchAll(db)
        func place(_ kind: String) -> Place? {
            rows.first { $0["kind"] == kind }.map { Place(id: $0["organizationID"], school: $0["school"]) }
        }
        func learns(as kind: String, at unit: Organization.Kind) -> Bool {
            rows.contains { $0["kind"] == kind || ($0["unit"] as String?) == unit.rawValue }
        }
        let placement = try CasePlacement.find(of: file.id, in: db)?.kind
        (registered, attending) = (place("registered"), place("attending"))
        isVocational = learns(as: "vocational", at: .vocationalSchool) || placement == .vocational
        isSpecial =
            learns(as: "special", at: .specialSchool)
            || placement.map { [.specialSchool, .inclusive, .homeTeaching].contains($0) } == true
    }
}
