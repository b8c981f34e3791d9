import Vocabulary

public enum JobRefusal: Refusal, Equatable {
    case absent, cancelled, over
    /// Other work about the same series has not ended.
    case meanwhile(Job.Kind, String)

    public var kind: RefusalKind { self == .absent ? .absent : .conflict }
    public var message: String {
        switch self {
        case .absent: say("没有找到这项任务，或它不在您的工作范围。请从任务列表进入。")
        case .cancelled: say("任务已按要求取消，登记库没有变化。需要时可以重新开始。")
        case .over: say("这项任务已经结束，不用再取消。")
        case .meanwhile(let kind, let name):
            say("同一系列的“\(name)”还有一项“\(kind.label)”没有办完，两项会改动同一版内容。请等它结束，或先在任务里取消它，再办这一步。")
        }
    }
}
