import Vocabulary

extension City {
    /// A child of school age as it truly is, whatever the rosters say.
    public struct Child: Sendable {
        /// Counted from 1; its place in `City.children` is one less.
        public internal(set) var number: Int
        public let name: String
        public let formerName: String?
        public let sex: Sex
        public let birth: Day
        let parts: NumberParts
        /// GB/T 3304, 1 to 56.
        public let people: Int
        /// Counted from 1.
        public internal(set) var household: Int
        public let county: Int
        public let isTwin: Bool
        /// On the list of the poverty register in one of the rounds.
        public let isRegistered: Bool
        public let whereabouts: Whereabouts
        /// 1 to 9; 10 for last summer's leavers, 0 for those too young.
        public let grade: Int
        /// Assigned when all pupils of a grade are known; 0 for those in no class.
        public internal(set) var classNumber: Int
        public let boards: Bool
        public let disability: Disability?
        public let hardship: Hardship?
        /// Where the 学籍 is and where the child sits, as places in `City.organizations`; now and in the first round.
        let schools: Schools
        /// Place in the cast of Hewan County and its neighbours, from 1; 0 for everybody else.
        let cast: Int

        public var idNumber: IDNumber? { parts.number(born: birth) }
        var digits: String { parts.digits(born: birth) }

        /// Place in `City.organizations` of the school that keeps the 学籍 in this round.
        public func enrolled(in edition: Edition) -> Int? { schools.enrolled(edition) }
        /// Place in `City.organizations` of the school where the child is to be found in this round.
        public func present(in edition: Edition) -> Int? { schools.present(edition) }
    }

    /// A hardship of the child's own that the civil affairs office keeps a list of.
    public enum Hardship: String, Sendable {
        case orphan = "孤儿"
        case unattended = "事实无人抚养儿童"
        case destitute = "特困供养"
    }
}
