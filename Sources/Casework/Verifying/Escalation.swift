import GRDB
import Registry
import Vocabulary

/// Who is reminded of a matter that is due (催办): worked out from its day, and kept nowhere.
public enum Escalation: String, Labelled {
    case owner, head, county, leader

    public var label: String {
        switch self {
        case .owner: say("快到期，提醒经办人")
        case .head: say("到期，提醒单位负责人")
        case .county: say("超期，提醒县办")
        case .leader: say("超期，提醒县领导")
        }
    }

    /// The highest that is reached on a day.
    public init?(dueOn due: Day?, today: Day, _ rules: VerificationRules) {
        guard let due else { return nil }
        let reached = Escalation.allCases.last { today >= rules.calendar.day(rules.escalation[$0] ?? 0, after: due) }
        guard let reached else { return nil }
        self = reached
    }

    /// What was due on these days has reached this level and no higher one.
    func dueDays(today: Day, _ rules: VerificationRules) -> (from: Day?, through: Day) {
        let next = Escalation.allCases.drop { $0 != self }.dropFirst().first
        return (next.map { $0.lastDue(today: today, rules) + 1 }, lastDue(today: today, rules))
    }

    /// The latest day on which something may have been due that has reached this level.
    private func lastDue(today: Day, _ rules: VerificationRules) -> Day {
        let steps = rules.escalation[self] ?? 0
        // No run of days without work is as long as this.
        var day = today + 2 * abs(steps) + 20
        while rules.calendar.day(steps, after: day) > today { day = day - 1 }
        return day
    }
}
