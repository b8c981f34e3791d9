import Vocabulary

/// One of the two rounds of rosters: the autumn one and the present one.
public struct Edition: Hashable, Sendable {
    public let term: Term
    /// The day for which the comparison is prepared; each list is some days older.
    public let day: Day
    public let isEarlier: Bool

    /// The two rounds of the school year in which the day lies.
    static func both(on day: Day) -> [Edition] {
        let autumn = SchoolYear(of: day).autumn
        let first = min(autumn.firstDay + 47, day - 30)
        return [
            Edition(term: autumn, day: first, isEarlier: true),
            Edition(term: Term(of: day), day: day, isEarlier: false),
        ]
    }

    /// The last autumn but one of 建档立卡, from which one old list has been kept.
    static let ofOldRegister = Edition(
        term: Term(year: 2019, season: .autumn), day: .known(2019, 12, 3), isEarlier: true)

    /// `2026春`
    public var label: String { "\(term.year)\(term.season == .autumn ? "秋" : "春")" }

    /// `2026年春季学期`
    var title: String { "\(term.year)年\(term.season == .autumn ? "秋" : "春")季学期" }
}
