/// One half of a school year (学期): autumn from 1 September, spring from 1 February.
public struct Term: Hashable, Sendable {
    public enum Season: String, Labelled, Codable {
        case spring, autumn
        public var label: String {
            switch self {
            case .spring: say("春季学期")
            case .autumn: say("秋季学期")
            }
        }
    }

    /// The calendar year in which the term begins.
    public let year: Int
    public let season: Season

    public init(year: Int, season: Season) {
        self.year = year
        self.season = season
    }

    public init(of day: Day) {
        switch day.month {
        case 2...8: self.init(year: day.year, season: .spring)
        case 1: self.init(year: day.year - 1, season: .autumn)
        default: self.init(year: day.year, season: .autumn)
        }
    }

    /// Reads `2019-autumn`.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let year = Int(parts[0]), (1949...2200).contains(year),
            let season = Season(rawValue: String(parts[1]))
        else { return nil }
        self.init(year: year, season: season)
    }

    public var schoolYear: SchoolYear { SchoolYear(startingIn: season == .autumn ? year : year - 1) }
    public var firstDay: Day { season == .autumn ? .certain(year, 9, 1) : .certain(year, 2, 1) }
    public var lastDay: Day { season == .autumn ? .certain(year + 1, 1, 31) : .certain(year, 8, 31) }
    public var next: Term {
        season == .autumn ? Term(year: year + 1, season: .spring) : Term(year: year, season: .autumn)
    }
    public var label: String { say("\(year) 年\(season.label)") }
}

extension Term: Comparable {
    public static func < (left: Term, right: Term) -> Bool { left.firstDay < right.firstDay }
}

extension Term: CustomStringConvertible {
    public var description: String { "\(year)-\(season.rawValue)" }
}
