import GRDB
import Vocabulary

/// Which account of the operating system acts as which user on the command line (命令行账号).
public enum Binding {
    public static func add(
        _ account: String, to user: ID<User>, signed signature: Signature, in db: Database
    ) throws {
        try Journal.record(
            .boundAccount, about: Object(.user, user), detail: ["account": account], signed: signature, in: db
        ) { _ in
            try db.execute(
                sql: "INSERT OR IGNORE INTO binding (account, userID) VALUES (?, ?)", arguments: [account, user])
        }
    }

    /// Those whom the account may act as, first bound first.
    public static func users(of account: String, in db: Database) throws -> [User] {
        try User.fetchAll(
            db,
            sql: "SELECT user.* FROM binding JOIN user ON user.id = userID WHERE account = ? ORDER BY user.id",
            arguments: [account])
    }
}

/// The first hour of a store (建库): its top unit and the three administrators, who exclude each other.
public enum Founding {
    public struct Administrator: Sendable {
        public let logIn: String
        public let name: String
        public let role: Role
        public let password: String

        public init(_ logIn: String, name: String, as role: Role, password: String) {
            self.logIn = logIn
            self.name = name
            self.role = role
            self.password = password
        }
    }

    /// Only in an empty store; afterwards the administrators themselves go on.
    public static func found(
        _ details: Organization.Details, administrators: [Administrator], account: String?, cost: Int, mustChange: Bool,
        at moment: Moment, in db: Database
    ) throws -> ID<Organization> {
        guard try User.isEmpty(in: db) else { throw FoundingRefusal.notEmpty }
        let signature = Signature.system(at: moment)
        try Journal.record(
            .founded, about: Object(.store, 1), detail: ["name": details.name], signed: signature, in: db
        ) { _ in }
        let top = try Organization.add(details, signed: signature, in: db)
        for person in administrators {
            let user = try User.add(person.logIn, name: person.name, signed: signature, in: db)
            try Credential.setPassword(
                person.password, for: user, mustChange: mustChange, cost: cost, signed: signature, in: db)
            try User.appoint(user, as: person.role, at: top, signed: signature, in: db)
            if let account { try Binding.add(account, to: user, signed: signature, in: db) }
        }
        return top
    }
}

public enum FoundingRefusal: Refusal {
    case notEmpty

    public var kind: RefusalKind { .conflict }
    public var message: String {
        switch self {
        case .notEmpty: say("这里已经建过库。添加账号请由系统管理员用 yidan user add 办理。")
        }
    }
}
