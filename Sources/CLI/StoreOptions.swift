import ArgumentParser
import Foundation
import Registry
import Vocabulary

/// Where the store and its keys are, and as whom one acts.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("数据目录；也可以用 YIDAN_DATA 指定。")))
    var data: String?

    @Option(help: ArgumentHelp(say("密钥文件；也可以用 YIDAN_KEYS 指定。应放在数据目录以外。")))
    var keys: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(say("以哪个登录名办理；要先绑定到当前操作系统账号，或用 YIDAN_TOKEN 给出本人的访问令牌。")))
    var actor: String?

    var folder: StoreFolder {
        StoreFolder(data ?? ProcessInfo.processInfo.environment["YIDAN_DATA"] ?? "var/data")
    }

    var keyPath: String {
        keys ?? ProcessInfo.processInfo.environment["YIDAN_KEYS"] ?? folder.path + ".keys"
    }

    /// The account of the operating system.
    var account: String { NSUserName() }

    /// An existing store, together with others who have it open.
    func open(_ mode: StoreLock.Mode = .together) throws -> OpenStore {
        guard folder.holdsStore else { throw CommandRefusal.noStore(folder.path) }
        let lock = try StoreLock(folder, mode)
        return OpenStore(
            store: try Store.open(folder, keys: try KeyRing.load(from: keyPath)), lock: lock, options: self)
    }

    /// A new store; its keys are made if there are none.
    func create() throws -> OpenStore {
        let lock = try StoreLock(folder, .together)
        if !FileManager.default.fileExists(atPath: keyPath) {
            guard !folder.holdsStore else { throw KeyRefusal.missing(keyPath) }
            try KeyRing.random().save(to: keyPath)
            Terminal.note(say("新密钥已写入 \(keyPath)。请另存一份到别处；没有它，数据打不开。"))
        }
        return OpenStore(
            store: try Store.open(folder, keys: try KeyRing.load(from: keyPath)), lock: lock, options: self)
    }
}

/// A store that this command holds open.
struct OpenStore {
    let store: Store
    let lock: StoreLock
    let options: StoreOptions

    /// Whom this command acts as: whoever lent their token, or the user bound to the operating-system account; with the
    /// right it needs.
    func viewer(with right: Right?) throws -> Viewer {
        if let token = ProcessInfo.processInfo.environment["YIDAN_TOKEN"], !token.isEmpty {
            return try viewer(showing: token, with: right)
        }
        let day = Program.now().day
        return try store.readNow { db in
            let bound = try Binding.users(of: options.account, in: db)
            let viewers = try bound.filter { options.actor == nil || $0.logIn == options.actor }
                .map { try Viewer.find($0.id, on: day, in: db) }
            guard !viewers.isEmpty else { throw CommandRefusal.unbound(options.actor ?? options.account) }
            let open = try viewers.filter { try Credential.find($0.user.id, in: db)?.sealedAt == nil }
            guard !open.isEmpty else { throw CommandRefusal.sealed }
            // As on the pages: with a first password nothing is done but to change it.
            let ready = try open.filter { try Credential.find($0.user.id, in: db)?.mustChange != true }
            guard let first = ready.first else { throw CommandRefusal.mustChange }
            guard let right else { return first }
            guard let viewer = ready.first(where: { $0.may(right) }) else { throw RightRefusal.lacking(right) }
            return viewer
        }
    }
}

extension OpenStore {
    private func viewer(showing token: String, with right: Right?) throws -> Viewer {
        let moment = Program.now()
        let viewer = try store.readNow { db in try Token.holder(of: token, on: moment.day, in: db) }
        if let actor = options.actor, actor != viewer.user.logIn { throw CommandRefusal.otherToken(actor) }
        if let right, !viewer.may(right) { throw RightRefusal.lacking(right) }
        try store.writeNow { db in try Token.touch(token, at: moment, in: db) }
        return viewer
    }
}

enum CommandRefusal: Refusal {
    case noStore(String)
    case unbound(String)
    case otherToken(String)
    case noPassword, sealed, mustChange

    var kind: RefusalKind {
        switch self {
        case .unbound, .otherToken, .sealed, .mustChange: .forbidden
        default: .unfit
        }
    }

    var message: String {
        switch self {
        case .noStore(let path): say("\(path) 里还没有数据。请先运行 yidan found 建库，或 yidan demo 看演示。")
        case .unbound(let name): say("操作系统账号没有绑定到用户 \(name)。请系统管理员运行 yidan user bind，或用 YIDAN_TOKEN 给出本人的访问令牌。")
        case .otherToken(let name): say("YIDAN_TOKEN 里的令牌不是 \(name) 的。请去掉 --as，或换成本人的令牌。")
        case .sealed: say("这个账号已经封存，命令行也不能用。请找本单位管理员启封。")
        case .mustChange: say("这个账号还在用初始密码，命令行先不能用。请本人在页面上登录，换掉初始密码，再来办理。")
        case .noPassword: say("没有终端可以输入密码。请用环境变量 YIDAN_PASSWORD 给出。")
        }
    }
}
