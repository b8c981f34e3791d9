import Vocabulary

/// What is asked: what was due in a term, as far as was known on a day (设问).
public struct Question: Hashable, Sendable {
    public let term: Term
    /// The day on which school began (开学日).
    public let opening: Day
    /// The last day on which somebody could still come onto the list of this term (名单截止日).
    public let cutoff: Day
    /// Facts that became known later are not looked at.
    public let knownOn: Day

    /// Without other days: open from the first day of the term, known to its last day, the list closed on that day.
    public init(_ term: Term, knownOn: Day? = nil, opening: Day? = nil, cutoff: Day? = nil) {
        self.term = term
        let known = knownOn ?? term.lastDay
        self.knownOn = known
        let first = opening ?? term.firstDay
        self.opening = first
        self.cutoff = max(first, min(cutoff ?? known, known, term.lastDay))
    }

    /// A past term is judged by what was recognised in it: 不能用新数据去考核以前的工作.
    var recognisedBy: Day { min(knownOn, term.lastDay) }
}

/// The days on which facts are looked at (时点).
public enum Measure: String, CaseIterable, Sendable, Hashable {
    /// From the opening day to the day on which the list closes: what is recognised in between counts, what ends in
    /// between stays for this term.
    case term
    case openingDay = "opening-day"
    case cutoff
    case schoolYearStart = "school-year-start"

    func window(of question: Question) -> ClosedRange<Day> {
        switch self {
        case .term: question.opening...question.cutoff
        case .openingDay: question.opening...question.opening
        case .cutoff: question.cutoff...question.cutoff
        case .schoolYearStart:
            question.term.schoolYear.firstDay...question.term.schoolYear.firstDay
        }
    }

    var label: String {
        switch self {
        case .term: say("开学日至名单截止日")
        case .openingDay: say("开学日")
        case .cutoff: say("名单截止日")
        case .schoolYearStart: say("学年开始日（9 月 1 日）")
        }
    }
}
