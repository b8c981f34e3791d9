import Vocabulary

extension City {
    /// A bureau, school, department or team, with the days between which it existed.
    public struct Organization: Sendable {
        /// Its place in `City.organizations`.
        public let number: Int
        public let kind: OrganizationKind
        public let name: String
        /// What it was called before, and the last day of that.
        public let formerName: FormerName?
        /// 学校标识码, ten digits; teaching points have none.
        public let schoolCode: String?
        public let region: RegionCode
        public let parent: Int?
        public let from: Day
        public let until: Day?
        /// Who took over when it closed.
        public let successor: Int?
        /// Which grades a school teaches.
        public let grades: ClosedRange<Int>?
        let county: Int?
        let township: Int?

        public struct FormerName: Hashable, Sendable {
            public let name: String
            public let until: Day
        }

        /// `青石县大坪镇中心小学`, without what everybody in the county leaves out.
        public var shortName: String {
            guard let county else { return name }
            let prefix = CountyPlan.all[county].name
            return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
        }
    }
}
