/// A child whose lot is the same in every city.
struct CastChild: Sendable {
    let person: Hewan.Person
    let formerName: String?
    let people: Int
    let whereabouts: Whereabouts
    let classNumber: Int
    /// By name; nil where the village decides.
    let school: String?
    /// Where the 学籍 is, if elsewhere.
    let enrolledAt: String?
    let boards: Bool
    let disability: Disability?
    let isTwin: Bool
    /// Errors about the child rather than about one row: E5, E7, E8.
    let errors: ErrorSet
    let slips: [CastSlip]

    init(
        _ person: Hewan.Person, classNumber: Int = 1, formerName: String? = nil, people: Int = 15,
        _ whereabouts: Whereabouts = .inSchool, at school: String? = nil, enrolledAt: String? = nil,
        boards: Bool = false, disability: Disability? = nil, isTwin: Bool = false, errors: ErrorSet = [],
        slips: [CastSlip] = []
    ) {
        self.person = person
        self.classNumber = classNumber
        self.formerName = formerName
        self.people = people
        self.whereabouts = whereabouts
        self.school = school
        self.enrolledAt = enrolledAt
        self.boards = boards
        self.disability = disability
        self.isTwin = isTwin
        self.errors = errors
        self.slips = slips
    }
}
