/// What one row of a roster tells the registers (登记要素): about a child, its family, its school and its groups.
public struct RowFacts: Codable, Hashable, Sendable {
    public var person: PersonFacts
    public var guardians: [GuardianFacts]
    public var household: HouseholdFacts?
    public var enrolment: EnrolmentFacts?
    public var memberships: [MembershipFacts]

    /// Only what was read without a flaw. Nothing is guessed and nothing derived from an L or J number.
    public init(
        person: PersonFacts, guardians: [GuardianFacts] = [], household: HouseholdFacts? = nil,
        enrolment: EnrolmentFacts? = nil, memberships: [MembershipFacts] = []
    ) {
        self.person = person
        self.guardians = guardians
        self.household = household
        self.enrolment = enrolment
        self.memberships = memberships
    }
}
