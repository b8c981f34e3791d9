/// How sure a link is (把握). These three words stand everywhere.
public enum LinkClass: String, CaseIterable, Sendable {
    case certain, probable, review
}

/// An enrolment that belongs to a child, or that a person has to look at. There are millions, so it is small.
public struct Link: Sendable, Hashable {
    private let leftRow: UInt32
    private let rightRow: UInt32
    private let share: Float
    public let kind: LinkClass
    private let rulePlace: Int8

    init(left: Int, right: Int, probability: Double, kind: LinkClass, rule: Int) {
        leftRow = UInt32(left)
        rightRow = UInt32(right)
        share = Float(probability)
        self.kind = kind
        rulePlace = Int8(rule)
    }

    /// Rows by the order of their keys.
    public var left: Int { Int(leftRow) }
    public var right: Int { Int(rightRow) }
    public var probability: Double { Double(share) }
    /// Place in the model's rules; -1 where number and name have confirmed each other.
    public var rule: Int { Int(rulePlace) }
}
