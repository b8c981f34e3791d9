import Vocabulary

/// Who the row is about.
public struct PersonFacts: Codable, Hashable, Sendable {
    public var name: PersonName
    public var formerName: PersonName?
    /// Coded with all its digits: seal what you code.
    public var storedNumber: StoredNumber?
    /// The citizen number within a 学籍号 that begins with G: a hint only, for it may be the one before a change.
    public var storedHint: StoredNumber?
    public var otherDocument: OtherDocument?
    public var birth: Day?
    public var sex: Sex?
    public var ethnicGroup: EthnicGroup?
    public var hukou: PlaceFacts?
    /// Where the child lives, if that is told apart from where it is registered.
    public var address: String?
    public var studentNumber: String?
    public var certificate: CertificateFacts?
    public var phone: String?
    /// What the police noted: a code of the source's table, such as `dead` or `movedOut`.
    public var change: String?

    public var idNumber: IDNumber? { storedNumber?.number }
    public var hintedIDNumber: IDNumber? { storedHint?.number }

    public init(name: PersonName) { self.name = name }

    /// A passport or a travel permit: its kind as the file has it, and its number.
    public struct OtherDocument: Codable, Hashable, Sendable {
        public let kind: String
        public let number: String
    }
}

/// What a disability certificate says (残疾人证).
public struct CertificateFacts: Codable, Hashable, Sendable {
    /// 20 characters, or 22 after a new issue; empty where only kind and grade are told.
    public let number: String
    public let kind: DisabilityKind?
    public let grade: DisabilityKind.Grade?
}

/// A place, by code or by the names that the file has.
public struct PlaceFacts: Codable, Hashable, Sendable {
    public var code: RegionCode?
    public var county: String?
    public var township: String?
    public var village: String?
    public var address: String?

    public init() {}
}

/// Someone who answers for the child, and how to reach them.
public struct GuardianFacts: Codable, Hashable, Sendable {
    public var name: PersonName
    public var relation: String
    public var storedNumber: StoredNumber?
    public var phone: String?

    public var idNumber: IDNumber? { storedNumber?.number }
}

/// The family in which the child is registered.
public struct HouseholdFacts: Codable, Hashable, Sendable {
    /// 户号 or 户编号; empty where only the head is told.
    public var number: String
    public var head: PersonName?
    public var storedHeadNumber: StoredNumber?
    public var relationToHead: String
    public var phone: String?

    public var headNumber: IDNumber? { storedHeadNumber?.number }
}

/// The child in a group, from and until.
public struct MembershipFacts: Codable, Hashable, Sendable {
    public let group: Group
    /// 脱贫不稳定户, as the source calls it.
    public let label: String
    public let from: Day?
    public let until: Day?
    public let detail: String
}
