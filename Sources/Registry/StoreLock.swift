import Foundation
import Vocabulary

/// Who may have the data folder open: any number of servers, jobs and commands together, or one alone.
///
/// Restoring, upgrading and rotating take it alone. The lock goes with the process, however that ends.
public final class StoreLock: Sendable {
    public enum Mode: Sendable { case together, alone }

    private let descriptor: Int32

    public init(_ folder: StoreFolder, _ mode: Mode) throws {
        try folder.create()
        let descriptor = open(folder.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileRefusal.unwritable(folder.lock) }
        guard flock(descriptor, (mode == .alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else {
            close(descriptor)
            throw mode == .alone ? LockRefusal.inUse : LockRefusal.takenAlone
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }
}

public enum LockRefusal: Refusal {
    case inUse, takenAlone

    public var kind: RefusalKind { .conflict }
    public var message: String {
        switch self {
        case .inUse: say("数据目录正被别的一单程序使用。请先停下 yidan serve 和正在进行的任务，再执行这一步。")
        case .takenAlone: say("数据目录正在升级、恢复或更换密钥。请等它完成后再试。")
        }
    }
}
