import Vocabulary

/// Which field of a source goes to which fact of the registers (登记去向).
public struct Feeds: Hashable, Sendable {
    public let person: [PersonFact: Feed]
    public let guardians: [[GuardianFact: Feed]]
    public let household: [HouseholdFact: Feed]
    public let enrolment: EnrolmentFeed?
    public let memberships: [MembershipFeed]

    public enum PersonFact: String, CaseIterable, Sendable {
        case name, formerName, idNumber, otherDocumentKind, otherDocumentNumber, birth, sex, ethnicGroup, hukouCode,
            county, township, village, hukouAddress, address, studentNumber, certificate, disabilityKind,
            disabilityGrade,
            phone, change
    }

    public enum GuardianFact: String, CaseIterable, Sendable { case name, relation, idNumber, phone }

    public enum HouseholdFact: String, CaseIterable, Sendable {
        case number, head, headNumber, relationToHead, phone
    }

    public enum EnrolmentFact: String, CaseIterable, Sendable {
        case schoolCode, schoolName, stage, grade, className, boarding, state, enteredOn, leftOn, number
    }

    /// Where a fact comes from: a field, or the same word for every row.
    public enum Feed: Hashable, Sendable {
        case field(Int)
        case constant(String)
    }

    public struct EnrolmentFeed: Hashable, Sendable {
        public let kind: EnrolmentKind
        let when: BoundCondition?
        let facts: [EnrolmentFact: Feed]
    }

    public struct MembershipFeed: Hashable, Sendable {
        public let group: Group
        public let label: String
        let when: BoundCondition?
        /// The first of these that holds a day.
        let from: [Int]
        let until: [Int]
        /// The words of these fields, joined.
        let detail: [Int]
    }
}
