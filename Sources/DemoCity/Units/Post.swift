import Vocabulary

extension City {
    /// A post in a team that stands across units (领导小组、督战专班), and who holds it; nil is a vacancy.
    public struct Post: Hashable, Sendable {
        /// Place in `City.organizations`.
        public let organization: Int
        public let title: String
        public let holder: String?
        /// The unit from which the holder comes.
        public let unit: Int?
        public let from: Day
        public let until: Day?
    }
}
