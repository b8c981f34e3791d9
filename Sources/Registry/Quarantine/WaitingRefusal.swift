import Vocabulary

public enum WaitingRefusal: Refusal, Equatable {
    case absent, settled, reason, owner, noRow
    case superseded(String)
    case taken(String)

    public var kind: RefusalKind {
        switch self {
        case .absent: .absent
        case .settled, .superseded, .taken: .conflict
        case .reason, .owner, .noRow: .unfit
        }
    }

    public var message: String {
        switch self {
        case .absent: say("没有这一行，或它已经随重新体检变了位置。请从待更正的列表进入。")
        case .settled: say("这一行已经办过了。请刷新列表，看它现在的状态。")
        case .reason: say("请写明依据，至少 4 个字，例如“已核对户口簿”。会记入日志。")
        case .owner: say("请从名单里选一位接手的人。")
        case .noRow: say("改完以后这一行不像一名学生（像合计或说明）。请核对姓名和号码。")
        case .superseded(let name): say("这一版之后，另一版（\(name)）已经入库。请在新的一版里更正，或重新上传。")
        case .taken(let place): say("\(place) 已经是这个号码。请先核对是不是同一个人，只留正确的一行。")
        }
    }
}
