import GRDB
import Registry
import Vocabulary

/// Which children of a run are meant (筛选). A figure and the list behind it ask with the same filter, so they agree.
public struct OutcomeFilter: Hashable, Sendable {
    public enum Side: String, Labelled, Sendable {
        case settled, open
        public var label: String {
            switch self {
            case .settled: say("已落实")
            case .open: say("未落实")
            }
        }
    }

    public var side: Side?
    public var state: Outcome.State?
    public var reason: Outcome.Reason?
    public var layer: MatchLayer?
    public var county: ID<Organization>?
    public var township: String?
    public var school: ID<Organization>?
    /// As `WatchedGroups.all` codes it.
    public var group: String?
    public var change: RunChange?
    /// On a list that names no county the bureau knows; at no known school.
    public var isWithoutCounty = false
    public var isWithoutSchool = false
    /// Those whom that later run does not count any more (退出).
    public var leftBefore: ID<MatchRun>?
    var countsEveryAge = false

    public init() {}

    /// The conditions on `outcome`, without run and reach.
    func condition(in run: MatchRun, before: MatchRun?) -> SQL {
        var parts: [SQL] = []
        switch side {
        case .settled: parts.append("outcome.state IN \(Outcome.State.settled.map(\.rawValue))")
        case .open: parts.append("outcome.state IN \(Outcome.State.open.map(\.rawValue))")
        case nil: break
        }
        if let state { parts.append("outcome.state = \(state.rawValue)") }
        // Whoever is too young or too old is listed only when asked for.
        if state != .ageOut, !countsEveryAge { parts.append("outcome.state <> 'ageOut'") }
        if let reason { parts.append("outcome.reason = \(reason.rawValue)") }
        if let layer { parts.append("outcome.layer = \(layer.rawValue)") }
        if let county { parts.append("outcome.countyID = \(county)") }
        if let township { parts.append("outcome.township = \(township)") }
        if let school { parts.append("outcome.schoolID = \(school)") }
        if isWithoutCounty { parts.append("outcome.countyID IS NULL") }
        if isWithoutSchool { parts.append("outcome.schoolID IS NULL") }
        if let leftBefore { parts.append(OutcomeFilter.left(before: leftBefore)) }
        if let group, let bit = WatchedGroups.all.first(where: { $0.code == group })?.group {
            parts.append("outcome.groups & \(bit.rawValue) <> 0")
        }
        if let change { parts.append(change.condition(since: before)) }
        return parts.isEmpty ? "TRUE" : "\(parts.joined(operator: .and))"
    }

    static func left(before later: ID<MatchRun>) -> SQL {
        """
        NOT EXISTS (SELECT 1 FROM outcome AS now WHERE now.childID = outcome.childID AND now.runID = \(later)
            AND now.replacedSeq IS NULL AND now.state <> 'ageOut')
        """
    }
}

/// What became of a child since the run before (变化).
public enum RunChange: String, Labelled, Sendable {
    /// Open then, settled now.
    case settled
    /// Not open then, open now.
    case found
    /// Open, settled in between, open again.
    case relapsed
    /// Open then and now.
    case still

    public var label: String {
        switch self {
        case .settled: say("新落实")
        case .found: say("新发现")
        case .relapsed: say("反复")
        case .still: say("一直未落实")
        }
    }

    func condition(since before: MatchRun?) -> SQL {
        guard let before else { return self == .found ? "outcome.state IN ('inReview', 'unverified')" : "FALSE" }
        let wasOpen: SQL = """
            EXISTS (SELECT 1 FROM outcome AS was WHERE was.childID = outcome.childID AND was.runID = \(before.id)
                AND was.replacedSeq IS NULL AND was.state IN ('inReview', 'unverified'))
            """
        let isOpen: SQL = "outcome.state IN ('inReview', 'unverified')"
        return switch self {
        case .settled: "NOT \(isOpen) AND \(wasOpen)"
        case .found: "\(isOpen) AND NOT \(wasOpen) AND coalesce(outcome.reason, '') <> 'unstable'"
        case .relapsed: "\(isOpen) AND NOT \(wasOpen) AND outcome.reason = 'unstable'"
        case .still: "\(isOpen) AND \(wasOpen)"
        }
    }
}

extension MatchRun {
    /// The outcomes of this run within somebody's reach: all of them for whoever answers for its bureau.
    func reach(of viewer: Viewer, with right: Right = .seeRuns, in db: Database) throws -> SQL {
        let own: SQL = "outcome.runID = \(id) AND outcome.replacedSeq IS NULL AND \(current: "outcome")"
        if try isWithin(viewer, with: right, in: db) { return own }
        return "\(own) AND \(visible: "outcome.childID", to: viewer, with: right)"
    }
}
