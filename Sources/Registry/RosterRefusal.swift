import Vocabulary

public enum RosterRefusal: Refusal, Equatable {
    case absent
    case notNow(Roster.State)
    case superseded(String)
    case examinedTwice
    case notLatest
    case nothingUsable
    /// Something is wrong with the list as a whole, and nobody has said why it can be used all the same.
    case alarmed
    case future(Day)

    public var kind: RefusalKind {
        switch self {
        case .absent: .absent
        case .notNow, .superseded, .examinedTwice, .notLatest: .conflict
        case .nothingUsable, .alarmed, .future: .unfit
        }
    }

    public var message: String {
        switch self {
        case .absent: say("没有找到这份名册，或它不在您的工作范围。请从名册列表进入。")
        case .notNow(let state): say("这份名册现在是“\(state.label)”，不能办这一步。请刷新页面看最新状态。")
        case .superseded(let name): say("您体检以后，另一版（\(name)）已经入库。请重新体检，再看一次差异。")
        case .examinedTwice: say("同一系列的另一份名册正在体检，两份里有同样的新行。请等它结束后重新体检。")
        case .notLatest: say("只能撤销最新入库的一版。请先撤销它之后的版本。")
        case .nothingUsable: say("这份名册没有一行可以入库。请看体检报告，改好后重新上传，或退回来源单位。")
        case .alarmed: say("请写明为什么这份名册仍然可用，至少 4 个字。")
        case .future(let day): say("数据截止日 \(day) 还没有到。请填写来源单位导出数据的那一天。")
        }
    }
}
