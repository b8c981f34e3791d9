import Screening
import Vocabulary

/// Whom a row that waits is about (待更正的行是谁), as far as such a row can be believed: by its name, and by birth or,
/// without one, by school.
struct WaitingPerson: Hashable, Sendable {
    let name: String
    let birth: Day?
    let school: String?

    init(name: String, birth: Day?, school: String?) {
        self.name = name
        self.birth = birth
        self.school = school
    }

    init(_ facts: RowFacts) {
        let school = facts.enrolment.map { $0.schoolCode ?? $0.schoolName } ?? ""
        self.init(
            name: facts.person.name.folded, birth: facts.person.birth ?? facts.person.idNumber?.birth,
            school: school.isEmpty ? nil : school)
    }

    /// Whether both may be one person. Where neither birth nor school can be held against each other, nobody knows better.
    func mayBe(_ other: WaitingPerson) -> Bool {
        guard name == other.name else { return false }
        if let birth, let otherBirth = other.birth { return birth == otherBirth }
        if let school, let otherSchool = other.school { return school == otherSchool }
        return true
    }
}
