/// How one roster writes one of the cast, in both rounds.
struct CastSlip: Sendable {
    enum Number: Sendable { case right, blank, swapped, cut, temporary }

    let roster: RosterKind
    let errors: ErrorSet
    let name: String?
    let number: Number
    let isAYearOff: Bool

    init(
        _ roster: RosterKind, _ errors: ErrorClass..., name: String? = nil, number: Number = .right,
        isAYearOff: Bool = false
    ) {
        self.roster = roster
        self.errors = ErrorSet(errors.map { ErrorSet($0) })
        self.name = name
        self.number = number
        self.isAYearOff = isAYearOff
    }
}
