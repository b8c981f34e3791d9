import Vocabulary

extension City {
    /// Who answers for the children of a household (监护人).
    public struct Guardian: Hashable, Sendable {
        public let name: String
        /// 父亲, 母亲, 祖父, 外祖母 …
        public let relation: String
        public let sex: Sex
        public let birth: Day
        let parts: NumberParts
        let phoneNumber: Phone

        public var idNumber: IDNumber? { parts.number(born: birth) }
        public var phone: String { phoneNumber.text }
        var digits: String { parts.digits(born: birth) }
    }
}
