import Vocabulary

/// What stands in the way of entering, changing or ending a unit.
public enum OrganizationRefusal: Refusal, Equatable {
    case absent, unknown(String), ambiguous(String)
    case name(Int)
    case codeTaken(String)
    case tooEarly(Day), future(Day)
    /// A unit can't stand under itself, nor be merged into itself.
    case within
    case top
    case successors(Organization.Change)
    case otherKind(String)
    case successorLater(String, Day)
    case stillHas(count: Int, first: String)
    case belowTooEarly(String, Day)
    case stands(String)
    case parentEnded(String)

    public var kind: RefusalKind {
        switch self {
        case .absent, .unknown: .absent
        case .codeTaken, .stands: .conflict
        default: .unfit
        }
    }

    public var message: String {
        switch self {
        case .absent: say("没有找到这个单位，或它不在您的工作范围。请从单位列表里选择。")
        case .unknown(let name): say("没有找到“\(name)”，或它不在您的工作范围。请写单位的全称或代码。")
        case .ambiguous(let name): say("有几个单位都叫“\(name)”。请改用单位代码。")
        case .name(let count): say("单位名称有 \(count) 个字。请填写 1 到 100 个字的全称。")
        case .codeTaken(let code): say("代码 \(code) 已经有单位在用。请核对代码，或在原单位上登记变更。")
        case .tooEarly(let day): say("变更日期要晚于该单位上一次变更的 \(day)。请核对批文上的日期。")
        case .future(let today): say("日期晚于今天（\(today)）。请到那一天再登记，或核对批文上的日期。")
        case .within: say("选的单位就是它自己，或在它下面。请另选一个单位。")
        case .top: say("这是本级最上面的单位，不能在这里撤并。请由上级数据库办理。")
        case .successors(.merged): say("并入要选一个接续单位。请从列表里选择。")
        case .successors(.split): say("拆分要选两个以上接续单位。请先添加新单位，再来登记拆分。")
        case .successors: say("撤销没有接续单位。有单位接续的，请选“并入”或“拆分”。")
        case .otherKind(let name): say("学校只能由学校接续，机关只能由机关接续；“\(name)”不是同一类。请另选一个。")
        case .successorLater(let name, let day): say("接续单位“\(name)”从 \(day) 才有。撤并日期不能早于这一天，请核对批文。")
        case .stillHas(let count, let first): say("它下面还有 \(count) 个单位（如“\(first)”）。请先把它们改到别的上级单位，再来登记。")
        case .belowTooEarly(let name, let day): say("下属“\(name)”上一次变更在 \(day)，撤并日期要晚于这一天。请核对批文。")
        case .stands(let name): say("“\(name)”没有撤并，不用恢复。")
        case .parentEnded(let name): say("上级单位“\(name)”已经撤并。请先恢复上级单位，或另行添加单位。")
        }
    }
}
