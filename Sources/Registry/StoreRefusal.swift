import GRDB
import Vocabulary

public enum StoreRefusal: Refusal {
    case newer
    case full
    case busy
    case keptHistory
    case other(String)

    init(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_FULL, .SQLITE_IOERR: self = .full
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_CONSTRAINT where error.message == "history is only added to": self = .keptHistory
        default: self = .other(error.message ?? "\(error.resultCode)")
        }
    }

    public var kind: RefusalKind { self == .busy ? .conflict : .unfit }

    public var message: String {
        switch self {
        case .newer: say("这份数据是较新版本的一单建立的。请换用新版本打开，这里没有改动任何内容。")
        case .full: say("磁盘写不进去了，多半是满了。请清出空间后重新执行同一操作，已确认的内容没有丢。")
        case .busy: say("数据库正被另一项长操作占用。请稍后重试，刚才的内容没有写入。")
        case .keptHistory: say("历史记录只增不改。要更正，请另加一条更正记录。")
        case .other(let detail): say("数据库没有接受这次写入（\(detail)）。内容没有改动，请把这句话告诉管理员。")
        }
    }
}

extension StoreRefusal: Equatable {}
