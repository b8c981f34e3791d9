import Registry
import Vocabulary

public enum AssignmentRefusal: Refusal, Equatable {
    case absent
    case notNow(Assignment.State)
    case nobodyPicked, nothingToUndo, reason
    case strangeOwner(String)
    case dueTooEarly(Day)
    case future(Day)
    case meanwhile(String)
    case ownAnswer
    case paperMissing(String)
    case supersededAnswer
    case unreachable(String)
    case incomplete(String)
    case strangePaper(String)
    case paperTooLarge
    case brokenPicture

    public var kind: RefusalKind {
        switch self {
        case .absent: .absent
        case .notNow, .nothingToUndo, .meanwhile, .supersededAnswer: .conflict
        case .ownAnswer: .forbidden
        default: .unfit
        }
    }

    public var message: String {
        switch self {
        case .absent: say("没有找到这件核查任务，或它不在您的工作范围。请从核查列表进入。")
        case .notNow(let state): say("这件任务现在是“\(state.label)”，不能办这一步。请刷新页面看最新状态。")
        case .nobodyPicked: say("还没有选中任务。请先勾选，或勾选“符合条件的全部”。")
        case .nothingToUndo: say("没有可以撤销的一步：它之后已经有人办理。请在任务页里退回，或重新派单。")
        case .reason: say("请写明为什么退回，至少 4 个字，例如“证明看不清，请重拍”。")
        case .strangeOwner(let name): say("“\(name)”不在您的工作范围，不能派给它。请从名单里选一个单位。")
        case .dueTooEarly(let day): say("到期日 \(day) 早于今天。请填今天或以后的日期。")
        case .future(let day): say("\(day) 还没有到。请填今天或以前的日期。")
        case .meanwhile(let name): say("您填写的时候，\(name)也交了一份答复。请先看对方的，再决定要不要提交；两份都会保留。")
        case .ownAnswer: say("自己答复的不能自己采纳。请由另一位有审核权的同事办理。")
        case .paperMissing(let name): say("这份答复还没有“\(name)”，不能采纳。请退回，让答复人补传。")
        case .supersededAnswer: say("答复人后来又交了新的一份。请审核最新的一份。")
        case .unreachable(let words), .incomplete(let words): words
        case .strangePaper(let ending): say("证明不能是 .\(ending) 文件。请上传照片（jpg、png）或 PDF。")
        case .brokenPicture: say("这张照片不完整或格式不对，里面记的地点和时间去不掉，所以不能打开。请退回，让答复人重拍，或转成 PDF 再传。")
        case .paperTooLarge: say("证明超过 10 MB。请把照片压缩后再传，或只拍需要的一页。")
        }
    }
}
