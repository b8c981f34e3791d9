extension City {
    /// Somebody who logs in, with role and unit.
    public struct User: Hashable, Sendable {
        public let name: String
        /// `zhouhaiyan`
        public let login: String
        public let role: Role
        /// Place in `City.organizations`.
        public let organization: Int
        /// For class teachers: grade and class.
        public let grade: Int?
        public let classNumber: Int?
    }
}
