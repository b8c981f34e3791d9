import GRDB
import Vocabulary

/// Which account of the operating system acts as which user on the command line (命令行账号).
public enum Binding {
    public static func add(
        _ account: String, to user: ID<User>, signed signature: Signature, in db: Database
    ) throws {
        try keepApart(account, user, on: signature.day, in: db)
        try Journal.record(
            .boundAccount, about: Object(.user, user), detail: ["account": account], signed: signature, in: db
        ) { _ in
            try db.execute(
                sql: "INSERT OR IGNORE INTO binding (account, userID) VALUES (?, ?)", arguments: [account, user])
        }
    }

    /// 三员分立: who holds one account of the operating system must not be two of the three administrators.
    private static func keepApart(_ account: String, _ user: ID<User>, on day: Day, in db: Database) throws {
        guard let role = try administrator(user, on: day, in: db) else { return }
        try keepApart(account, user, as: role, on: day, in: db)
    }

    /// The same when somebody who is bound becomes an administrator.
    static func keepApart(_ user: ID<User>, as role: Role, on day: Day, in db: Database) throws {
        guard role.isAdministrator else { return }
        let accounts = try String.fetchAll(
            db, sql: "SELECT account FROM binding WHERE userID = ? ORDER BY account", arguments: [user])
        for account in accounts { try keepApart(account, user, as: role, on: day, in: db) }
    }

    private static func keepApart(
        _ account: String, _ user: ID<User>, as role: Role, on day: Day, in db: Database
    ) throws {
        for other in try users(of: account, in: db) where other.id != user {
            if let held = try administrator(other.id, on: day, in: db), held != role {
                throw BindingRefusal.apart(account, held: held, wanted: role)
            }
        }
    }

    private static func administrator(_ id: ID<User>, on day: Day, in db: Database) throws -> Role? {
        try Appointment.current(of: id, on: day, in: db).map(\.role).first(where: \.isAdministrator)
    }

    /// Those whom the account may act as, first bound first.
    public static func users(of account: String, in db: Database) throws -> [User] {
        try User.fetchAll(
            db,
            sql: "SELECT user.* FROM binding JOIN user ON user.id = userID WHERE account = ? ORDER BY user.id",
            arguments: [account])
    }
}

public enum BindingRefusal: Refusal, Equatable {
    case apart(String, held: Role, wanted: Role)

    public var kind: RefusalKind { .conflict }
    public var message: String {
        switch self {
        case .apart(let account, let held, let wanted):
            say("操作系统账号 \(account) 已经是\(held.label)，不能再是\(wanted.label)。三员必须分开，请用另一个操作系统账号，或由本人用访问令牌。")
        }
    }
}
