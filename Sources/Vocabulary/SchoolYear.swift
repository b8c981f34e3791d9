/// The year that turns on 1 September (学年), named after the calendar year in which it begins.
public struct SchoolYear: Hashable, Sendable, Codable, Comparable {
    public let start: Int

    public init(startingIn year: Int) { start = year }

    public init(of day: Day) { start = day.month >= 9 ? day.year : day.year - 1 }

    /// 1 September, by which the age for entry is counted.
    public var firstDay: Day { Day.certain(start, 9, 1) }
    public var lastDay: Day { Day.certain(start + 1, 8, 31) }
    public var autumn: Term { Term(year: start, season: .autumn) }
    public var spring: Term { Term(year: start + 1, season: .spring) }

    public static func < (left: SchoolYear, right: SchoolYear) -> Bool { left.start < right.start }
}

extension SchoolYear: CustomStringConvertible {
    public var description: String { "\(start)-\(start + 1)" }
}

extension Day {
    /// A day that is written in the code and therefore exists.
    static func certain(_ year: Int, _ month: Int, _ day: Int) -> Day {
        guard let day = Day(year: year, month: month, day: day) else {
            preconditionFailure("no such day: \(year)-\(month)-\(day)")
        }
        return day
    }
}
