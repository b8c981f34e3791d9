import Vocabulary

/// Where a case stands (个案状态).
public enum CaseStatus: String, Labelled, Sendable {
    case visiting, watching, closed, withdrawn

    public var label: String {
        switch self {
        case .visiting: say("劝返中")
        case .watching: say("观察期")
        case .closed: say("已销号")
        case .withdrawn: say("立错已撤")
        }
    }

    public var isOpen: Bool { self == .visiting || self == .watching }
}

/// What moves a case from one state to the next (办理步骤).
public enum CaseMove: String, Labelled, Sendable {
    case opened, withdrawn, returned, relapsed, closed, reopened, takenBack

    public var label: String {
        switch self {
        case .opened: say("立案")
        case .withdrawn: say("立错，撤销")
        case .returned: say("复学，转入观察期")
        case .relapsed: say("再次离校，重新劝返")
        case .closed: say("销号")
        case .reopened: say("重新打开")
        case .takenBack: say("撤回上一步")
        }
    }
}

extension CaseStatus {
    /// What may follow what.
    func after(_ move: CaseMove) throws -> CaseStatus {
        switch (self, move) {
        case (.visiting, .withdrawn): .withdrawn
        case (.visiting, .returned): .watching
        case (.watching, .relapsed), (.closed, .relapsed), (.closed, .reopened): .visiting
        case (.visiting, .closed), (.watching, .closed): .closed
        default: throw CaseRefusal.notNow(self)
        }
    }
}

/// How a case came about (立案来源).
public enum CaseOrigin: Hashable, Sendable {
    case hand
    /// A comparison found the child nowhere.
    case run(ID<MatchRun>)
    /// It stayed away from lessons since a day, for so many school days.
    case attendance(since: Day, days: Int)

    public var code: String {
        switch self {
        case .hand: "hand"
        case .run: "run"
        case .attendance: "attendance"
        }
    }

    public var label: String {
        switch self {
        case .hand: say("人工立案")
        case .run: say("比对发现")
        case .attendance(let since, let days): say("\(since) 起连续缺课 \(days) 天")
        }
    }
}

/// Why a child left school (原因), by the codes of the ten ministries' notice of 2020 and what counties add.
public enum CaseCause: String, Labelled, Sendable {
    case R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R99

    public var label: String {
        switch self {
        case .R1: say("学习困难")
        case .R2: say("厌学")
        case .R3: say("外出务工")
        case .R4: say("早婚早育")
        case .R5: say("宗教原因")
        case .R6: say("身体残疾或重病")
        case .R7: say("家庭贫困")
        case .R8: say("上学远、上学难")
        case .R9: say("心理、网瘾或家庭变故")
        case .R10: say("培训机构、私塾或在家学习代替")
        case .R11: say("随父母外出或失联")
        case .R99: say("其他原因")
        }
    }

    /// For those who lead the case only.
    public var isPrivate: Bool { self == .R4 || self == .R5 }
}
