extension City {
    /// A family, as the police and the village know it.
    public struct Household: Sendable {
        /// Counted from 1.
        public internal(set) var number: Int
        /// Place in `Geography.villages`.
        let village: Int
        let county: Int
        /// 村民小组
        public let group: Int
        /// Registered in another province, living here (随迁).
        public let isFromAfar: Bool
        public let guardian: Guardian
        public let registration: Registration?
        /// 农村低保
        public let hasAllowance: Bool
        /// Numbers of its children of school age, in a row.
        public internal(set) var children: ClosedRange<Int>

        /// Police and poverty register number households apart; ten digits each.
        var registerCode: String { "5399\(1_000_000 + number)" }
    }
}
