import GRDB
import Vocabulary

/// Someone with an account (用户).
public struct User: Hashable, Sendable {
    public let id: ID<User>
    public let logIn: String
    public let name: String
}

// MARK: - What can happen to an account

extension User {
    @discardableResult
    public static func add(
        _ logIn: String, name: String, signed signature: Signature, in db: Database
    ) throws -> ID<User> {
        let logIn = logIn.trimmed.lowercased()
        let name = name.trimmed
        guard (2...40).contains(logIn.count), logIn.utf8.allSatisfy({ (33...126).contains($0) }) else {
            throw UserRefusal.logIn
        }
        guard !name.isEmpty, name.count <= 50 else { throw UserRefusal.name }
        guard try find(logIn: logIn, in: db) == nil else { throw UserRefusal.taken(logIn) }
        return try Journal.record(.addedUser, detail: ["logIn": logIn], signed: signature, in: db) { entry in
            let id = try ID<User>.next(in: db)
            try entry.insert("user", ["id": id, "logIn": logIn, "name": name], in: db)
            entry.object = Object(.user, id)
            return id
        }
    }

    /// Gives the user a role at an organisation; 三员 exclude each other and everything else.
    public static func appoint(
        _ id: ID<User>, as role: Role, at organization: ID<Organization>, signed signature: Signature, in db: Database
    ) throws {
        guard signature.userID != id else { throw UserRefusal.ownRights }
        let held = try Appointment.current(of: id, on: signature.day, in: db).map(\.role)
        if let other = held.first(where: { $0 != role && ($0.isAdministrator || role.isAdministrator) }) {
            throw UserRefusal.excluded(other, role)
        }
        try Binding.keepApart(id, as: role, on: signature.day, in: db)
        let unit = try Organization.find(organization, in: db)
        try Journal.record(
            .appointed, about: Object(.user, id), detail: ["role": role.rawValue, "organization": unit.name],
            signed: signature, in: db
        ) { entry in
            try entry.insert(
                "appointment",
                ["userID": id, "role": role.rawValue, "organizationID": organization, "trueFrom": signature.day], in: db
            )
        }
    }

    /// Takes a role back. What was done in it stays done.
    public static func dismiss(
        _ id: ID<User>, from appointment: Int64, signed signature: Signature, in db: Database
    ) throws {
        guard signature.userID != id else { throw UserRefusal.ownRights }
        let row = try Row.fetchOne(
            db, sql: "SELECT * FROM appointment WHERE id = ? AND userID = ? AND replacedSeq IS NULL",
            arguments: [appointment, id])
        guard let row else { throw UserRefusal.absent }
        try Journal.record(
            .dismissed, about: Object(.user, id), detail: ["role": row["role"]], signed: signature, in: db
        ) { entry in
            try entry.replace("appointment", id: appointment, in: db)
            let since: Day = row["trueFrom"]
            guard since < signature.day else { return }
            try entry.insert(
                "appointment",
                [
                    "userID": id, "role": row["role"] as String, "organizationID": row["organizationID"] as Int64,
                    "trueFrom": since, "trueUntil": signature.day,
                ], in: db)
        }
        try Session.endAll(of: id, in: db)
    }
}

// MARK: - Database

extension User: FetchableRecord {
    public init(row: Row) { self.init(id: row["id"], logIn: row["logIn"], name: row["name"]) }

    public static func find(_ id: ID<User>, in db: Database) throws -> User {
        guard let user = try User.fetchOne(db, sql: "SELECT * FROM user WHERE id = ?", arguments: [id]) else {
            throw UserRefusal.absent
        }
        return user
    }

    public static func find(logIn: String, in db: Database) throws -> User? {
        try User.fetchOne(
            db, sql: "SELECT * FROM user WHERE logIn = ?", arguments: [logIn.trimmed.lowercased()])
    }

    public static func isEmpty(in db: Database) throws -> Bool {
        try !Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM user)").unwrapped
    }
}

extension Optional {
    /// For queries that always answer.
    var unwrapped: Wrapped {
        guard let self else { preconditionFailure("this query always answers") }
        return self
    }
}

public enum UserRefusal: Refusal, Equatable {
    case absent, logIn, name, ownRights
    case taken(String)
    case excluded(Role, Role)

    public var kind: RefusalKind {
        switch self {
        case .absent: .absent
        case .ownRights: .forbidden
        case .taken, .excluded: .conflict
        default: .unfit
        }
    }

    public var message: String {
        switch self {
        case .absent: say("没有找到这个账号。请从用户列表里选择。")
        case .logIn: say("登录名要 2 到 40 个字母或数字，不能有空格。请改一个。")
        case .name: say("请填写姓名，不超过 50 个字。")
        case .taken(let logIn): say("登录名 \(logIn) 已经有人用了。请换一个，或启封原账号。")
        case .ownRights: say("不能给自己授予或收回角色。请由另一位安全管理员办理。")
        case .excluded(let held, let wanted):
            say("这个账号是\(held.label)，不能同时是\(wanted.label)。系统、安全、审计三员必须分开，请另开账号。")
        }
    }
}
