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
                    .membership, [membership.group.scheme.rawValue, membership.group.code], from: membership.from,
                    until: membership.until))
        }
        if let household = row.household, !household.number.isEmpty {
            let number = BlindIndex(keys: keys).fingerprint(.line, of: "\(source)|\(household.number)")
            facts.append(RegisterFact(.residence, [number]))
        }
        let home = try row.person.hukou?.code.flatMap { try places.bureau(of: $0, in: db) }
        if let home {
            facts.append(standing(home, "hukou"))
        } else if !facts.contains(where: { $0.table == .standing }) {
            facts.append(standing(coverage, "listed"))
        }
        return facts
    }

    private func facts(
        _ enrolment: EnrolmentFacts, _ places: inout Places, in db: Database
    ) throws -> [RegisterFact] {
        let school = try places.school(code: enrolment.schoolCode, name: enrolment.schoolName, on: asOf, in: db)
        let fact = RegisterFact(
            .enrolment,
            [
                enrolment.kind.rawValue, school, enrolment.schoolName, enrolment.stage?.rawValue, enrolment.grade,
                enrolment.className, enrolment.boarding, enrolment.state,
            ], from: enrolment.enteredOn.flatMap { $0 < asOf ? $0 : nil }, until: enrolment.leftOn)
        guard let school, enrolment.leftOn == nil, enrolment.kind != .graduated else { return [fact] }
        // Whoever answers for the school sees its classes too: one standing is enough.
        let place: RegisterFact
        if let name = enrolment.className, let room = try places.schoolClass(name, at: school, in: db) {
            place = standing(room, "taught")
        } else {
            place = standing(school, "enrolled")
        }
        // A school elsewhere does not let the area see those whom it lists itself.
        return try places.covers(school, in: db) ? [fact, place] : [fact, place, standing(coverage, "listed")]
    }

    private func standing(_ organization: ID<Organization>, _ basis: String) -> RegisterFact {
        RegisterFact(.standing, [organization, basis])
    }
}
