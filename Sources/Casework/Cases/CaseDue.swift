import Vocabulary

/// What is to be done next in a case (下一步).
public enum CaseTask: String, Labelled, Sendable {
    case team, contact, plan, measure, serve, ladder, visit, close, recheck

    public var label: String {
        switch self {
        case .team: say("确定帮扶责任人")
        case .contact: say("联系劝返")
        case .plan: say("定劝返方案")
        case .measure: say("落实措施")
        case .serve: say("送达文书")
        case .ladder: say("文书期限已到，办下一步")
        case .visit: say("回访")
        case .close: say("观察期满，销号")
        case .recheck: say("学期复查")
        }
    }

    /// The verb on the button.
    public var action: String {
        switch self {
        case .team: say("去组队")
        case .contact: say("记一次联系")
        case .plan: say("去定方案")
        case .measure: say("记结果")
        case .serve: say("登记送达")
        case .ladder: say("看下一步")
        case .visit: say("记回访")
        case .close: say("去销号")
        case .recheck: say("记复查")
        }
    }
}

/// What is known of a case when one asks what is due in it.
struct CaseSituation: Hashable {
    var status: CaseStatus
    /// When it came into this state.
    var since: Day
    var lacksTeam = true
    /// No plan since it was opened, or since the child went away again.
    var lacksPlan = true
    var lastContact: Day?
    var nextContact: Day?
    var openMeasure: Day?
    var unserved: Day?
    /// The day by which the last served notice asks them to send the child.
    var deadline: Day?
    var watchUntil: Day?
    /// Until when a child whose case is closed is looked at each term.
    var followUntil: Day?
}

extension TimeLimits {
    /// The first thing that falls due. It depends on no clock: whether it is late is for whoever looks.
    func due(in situation: CaseSituation) -> (task: CaseTask, on: Day)? {
        var due: [(task: CaseTask, on: Day)] = []
        if situation.status.isOpen {
            if situation.lacksTeam { due.append((.team, situation.since + teamWithin)) }
            if let day = situation.openMeasure { due.append((.measure, day)) }
        }
        switch situation.status {
        case .visiting:
            if situation.lacksPlan { due.append((.plan, situation.since + planWithin)) }
            if let day = situation.unserved { due.append((.serve, day + serveWithin)) }
            if let day = situation.deadline { due.append((.ladder, day + 1)) }
            let contact = situation.nextContact ?? situation.lastContact.map { $0 + contactEvery }
            due.append((.contact, contact ?? situation.since + 1))
        case .watching:
            guard let end = situation.watchUntil else { break }
            let last = max(situation.lastContact ?? situation.since, situation.since)
            let visit = situation.nextContact.map { min($0, visitDue(after: last)) } ?? visitDue(after: last)
            due.append(visit < end ? (.visit, visit) : (.close, end))
        case .closed:
            guard let until = situation.followUntil else { break }
            let next = recheckDue(after: max(situation.lastContact ?? situation.since, situation.since))
            if next <= until { due.append((.recheck, next)) }
        case .withdrawn: break
        }
        return due.min { $0.on < $1.on }
    }
}
