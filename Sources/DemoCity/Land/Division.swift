import Vocabulary

extension City {
    /// A division of the made-up province (行政区划), with the years in which its code was in force.
    public struct Division: Hashable, Sendable {
        public let code: RegionCode
        public let name: String
        /// `青禾省云岭市河湾县`
        public let fullName: String
        public let from: Day?
        /// The last day on which it existed.
        public let until: Day?
        public let successor: RegionCode?

        init(
            _ digits: some CustomStringConvertible, _ name: String, within parent: String = "", from: Day? = nil,
            until: Day? = nil, successor: RegionCode? = nil
        ) {
            guard let code = RegionCode(digits.description) else {
                preconditionFailure("\(digits) is no code of a division")
            }
            self.code = code
            self.name = name
            fullName = parent + name
            self.from = from
            self.until = until
            self.successor = successor
        }
    }
}
