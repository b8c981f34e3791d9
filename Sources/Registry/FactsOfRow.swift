import GRDB
import Screening
import Vocabulary

/// Turns what a row tells into facts for the registers, with the organisations it speaks of.
struct FactsOfRow {
    let source: String
    let coverage: ID<Organization>
    let asOf: Day
    let keys: KeyRing

    func facts(_ row: RowFacts, _ places: inout Places, in db: Database) throws -> [RegisterFact] {
        var facts: [RegisterFact] = []
        if let enrolment = row.enrolment { facts += try self.facts(enrolment, &places, in: db) }
        for membership in row.memberships {
            facts.append(
                RegisterFact(
                    table: "membership",
                    values: [("scheme", membership.group.scheme.rawValue), ("code", membership.group.code)],
                    from: membership.from, until: membership.until))
        }
        if let household = row.household, !household.number.isEmpty {
            let number = BlindIndex(keys: keys).fingerprint(.line, of: "\(source)|\(household.number)")
            facts.append(RegisterFact(table: "residence", values: [("household", number)], from: nil, until: nil))
        }
        let home = try row.person.hukou?.code.flatMap { try places.bureau(of: $0, in: db) }
        facts.append(standing(home ?? coverage, home == nil ? "listed" : "hukou"))
        return facts
    }

    private func facts(
        _ enrolment: EnrolmentFacts, _ places: inout Places, in db: Database
    ) throws -> [RegisterFact] {
        let school = try places.school(code: enrolment.schoolCode, name: enrolment.schoolName, on: asOf, in: db)
        let fact = RegisterFact(
            table: "enrolment",
            values: [
                ("kind", enrolment.kind.rawValue), ("organizationID", school), ("schoolName", enrolment.schoolName),
                ("stage", enrolment.stage?.rawValue), ("grade", enrolment.grade), ("className", enrolment.className),
                ("boarding", enrolment.boarding), ("state", enrolment.state),
            ], from: enrolment.enteredOn.flatMap { $0 < asOf ? $0 : nil }, until: enrolment.leftOn)
        guard let school, enrolment.leftOn == nil, enrolment.kind != .graduated else { return [fact] }
        var facts = [fact, standing(school, "enrolled")]
        if let name = enrolment.className, let room = try places.schoolClass(name, at: school, in: db) {
            facts.append(standing(room, "taught"))
        }
        return facts
    }

    private func standing(_ organization: ID<Organization>, _ basis: String) -> RegisterFact {
        RegisterFact(
            table: "standing", values: [("organizationID", organization), ("basis", basis)], from: nil, until: nil)
    }
}
