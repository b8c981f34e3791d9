import GRDB
import Registry
import Vocabulary

/// Which cases of those within reach (筛选).
public struct CaseFilter: Sendable {
    public var status: CaseStatus?
    public var due: Due?
    public var fate: Fate?
    public var task: CaseTask?
    public var county: ID<Organization>?
    /// Only those in whose team the viewer is.
    public var isMine = false

    public init() {}

    public enum Due: String, Labelled, Sendable {
        case late, week, soon

        public var label: String {
            switch self {
            case .late: say("已超期")
            case .week: say("七天内到期")
            case .soon: say("超期和七天内到期")
            }
        }
    }

    /// What became of those who came back (复学以后).
    public enum Fate: String, Labelled, Sendable {
        case returned, watching, held, gone, otherwise

        public var label: String {
            switch self {
            case .returned: say("复学过")
            case .watching: say("观察期内")
            case .held: say("满观察期仍在校")
            case .gone: say("再次离校")
            case .otherwise: say("改按其他情况办")
            }
        }
    }

    public var words: [String] {
        [
            status?.label, due?.label, fate?.label, task?.label, isMine ? say("我负责的") : nil,
            county == nil ? nil : say("一个县区"),
        ].compactMap(\.self)
    }

    func condition(for viewer: Viewer) -> SQL {
        let today = viewer.day
        var parts: [SQL] = [CaseNow.within(viewer)]
        if let status { parts.append("caseNow.state = \(status.rawValue)") }
        switch due {
        case .late: parts.append("caseNow.dueOn < \(today)")
        case .week: parts.append("caseNow.dueOn BETWEEN \(today) AND \(today + 7)")
        case .soon: parts.append("caseNow.dueOn <= \(today + 7)")
        case nil: break
        }
        if let fate { parts.append(CaseFilter.condition(fate, on: today)) }
        if let task { parts.append("caseNow.task = \(task.rawValue)") }
        if let county { parts.append("caseNow.countyID = \(county)") }
        if isMine {
            parts.append(
                """
                caseNow.caseID IN (SELECT caseID FROM careMember WHERE userID = \(viewer.user.id)
                    AND replacedSeq IS NULL AND trueUntil IS NULL)
                """)
        }
        return parts.joined(separator: " AND ")
    }

    /// Who went away again has no day of return in `caseNow`, but a relapse.
    static func condition(_ fate: Fate, on today: Day) -> SQL {
        switch fate {
        case .returned: "(caseNow.returnedOn IS NOT NULL OR caseNow.relapses > 0)"
        case .watching: "(\(isBack) AND caseNow.state = 'watching' AND caseNow.watchUntil > \(today))"
        case .held:
            "(\(isBack) AND (caseNow.state = 'watching' AND caseNow.watchUntil <= \(today) OR \(hasClosedAtSchool)))"
        case .gone: "(caseNow.returnedOn IS NULL AND caseNow.relapses > 0)"
        case .otherwise: "(\(isBack) AND caseNow.state <> 'watching' AND NOT \(hasClosedAtSchool))"
        }
    }

    private static let isBack: SQL = "caseNow.returnedOn IS NOT NULL"

    /// Anything else it was closed as, and a case that was opened again, says nothing about staying.
    private static let hasClosedAtSchool: SQL =
        "(caseNow.state = 'closed' AND caseNow.category = \(ClosingCategory.V01.rawValue))"
}
