import Crypto
import Foundation
import GRDB
import Vocabulary

/// What opens an account: a password, perhaps a second factor, and the brakes on guessing.
public struct Credential: Sendable {
    let userID: ID<User>
    let password: Password
    public let mustChange: Bool
    let misses: Int
    public let lockedUntil: Moment?
    public let lastSeenAt: Moment?
    public let sealedAt: Moment?
    public let hasSecondFactor: Bool

    public static let missesAllowed = 5
    static let lockSeconds = 15 * 60
    /// 学籍系统 seals idle accounts; so do we, after this many days.
    public static let dormantDays = 90

    public enum Outcome: Sendable {
        case accepted(ID<User>, mustChange: Bool, wantsCode: Bool)
        case refused(CredentialRefusal)
    }
}

// MARK: - Setting

extension Credential {
    public static func setPassword(
        _ password: Password, for user: ID<User>, mustChange: Bool = false, signed signature: Signature,
        in db: Database
    ) throws {
        if let by = signature.userID, by != user {
            let roles = try Appointment.current(of: user, on: signature.day, in: db).map(\.role)
            guard !roles.contains(where: \.isAdministrator) else { throw CredentialRefusal.administrator }
        }
        try Journal.record(.setPassword, about: Object(.user, user), signed: signature, in: db) { _ in
            try db.execute(
                sql: """
                    INSERT INTO credential (userID, salt, hash, cost, mustChange, setAt) VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (userID) DO UPDATE SET salt = excluded.salt, hash = excluded.hash, cost = excluded.cost,
                        mustChange = excluded.mustChange, setAt = excluded.setAt, misses = 0, lockedUntil = NULL
                    """,
                arguments: [user, password.salt, password.hash, password.cost, mustChange, signature.at])
        }
        try Session.endAll(of: user, in: db)
        try Token.revokeAll(of: user, at: signature.at, in: db)
    }

    /// A new secret for an authenticator app; it counts once a code has proven it.
    public static func newSecret() -> Data { SymmetricKey(size: .init(bitCount: 160)).withUnsafeBytes { Data($0) } }

    public static func setSecondFactor(
        _ secret: Data, provenBy code: String, for user: ID<User>, with keys: KeyRing, signed signature: Signature,
        in db: Database
    ) throws {
        guard let step = OneTimeCode.step(of: code, for: secret, at: signature.at, after: nil) else {
            throw CredentialRefusal.code
        }
        try Journal.record(.setSecondFactor, about: Object(.user, user), signed: signature, in: db) { _ in
            let kept = try Sealer(keys: keys).keep(secret, in: db)
            try db.execute(
                sql: "UPDATE credential SET secretKeyID = ?, secret = ?, lastCode = ? WHERE userID = ?",
                arguments: [kept.keyID, kept.sealed, step, user])
        }
    }

    public static func setSealed(_ sealed: Bool, _ user: ID<User>, signed signature: Signature, in db: Database) throws
    {
        guard signature.userID != user else { throw UserRefusal.ownRights }
        try Journal.record(
            sealed ? .sealedAccount : .reopenedAccount, about: Object(.user, user), signed: signature, in: db
        ) { _ in
            try db.execute(
                sql:
                    "UPDATE credential SET sealedAt = ?, misses = 0, lockedUntil = NULL, lastSeenAt = ? WHERE userID = ?",
                arguments: [sealed ? signature.at : nil, signature.at, user])
        }
        if sealed { try Session.endAll(of: user, in: db) }
    }
}

// MARK: - Trying

extension Credential {
    // What is said to somebody who has not logged in must not tell which accounts there are: one and the same sentence
    // for a wrong password, a locked account (whatever was typed) and a name that nobody has. Only who knows the password
    // of a sealed account learns more.

    /// What must be known before the slow comparison, which is made outside the database.
    public struct Challenge: Sendable {
        let userID: ID<User>?
        let password: Password?

        /// Takes as long for a name that nobody has.
        public func answered(by text: String, cost: Int) throws -> Bool {
            guard let password else {
                _ = try Password.make(text, cost: cost)
                return false
            }
            return try password.matches(text)
        }
    }

    public static func challenge(_ logIn: String, in db: Database) throws -> Challenge {
        let user = try User.find(logIn: logIn, in: db)
        let credential = try user.flatMap { try find($0.id, in: db) }
        return Challenge(userID: user?.id, password: credential?.password)
    }

    /// Counts a try and says what becomes of it.
    public static func settle(
        _ challenge: Challenge, matched: Bool, at moment: Moment, in db: Database
    ) throws -> Outcome {
        guard let id = challenge.userID, let credential = try find(id, in: db) else {
            return .refused(.wrong)
        }
        let user = try User.find(id, in: db)
        let signature = Signature(id, name: user.name, organizationID: nil, at: moment)
        if let until = credential.lockedUntil, until > moment { return .refused(.wrong) }
        if let seen = credential.lastSeenAt, credential.sealedAt == nil, moment - seen > dormantDays * 86_400 {
            try setDormant(id, at: moment, in: db)
            return .refused(matched ? .sealed : .wrong)
        }
        guard matched else {
            try miss(credential, user, signature, in: db)
            return .refused(.wrong)
        }
        if credential.sealedAt != nil { return .refused(.sealed) }
        try db.execute(
            sql: """
                UPDATE credential SET misses = CASE WHEN secret IS NULL THEN 0 ELSE misses END, lockedUntil = NULL,
                    lastSeenAt = ? WHERE userID = ?
                """,
            arguments: [moment, id])
        return .accepted(id, mustChange: credential.mustChange, wantsCode: credential.hasSecondFactor)
    }

    /// A wrong code counts like a wrong password; the fifth in a row locks the account and ends its sessions.
    public static func accepts(
        _ code: String, of user: ID<User>, with keys: KeyRing, at moment: Moment, in db: Database
    ) throws -> Bool {
        let row = try Row.fetchOne(
            db, sql: "SELECT secretKeyID, secret, lastCode FROM credential WHERE userID = ?", arguments: [user])
        guard let row, let secret: Data = row["secret"], let keyID: Int64 = row["secretKeyID"] else { return false }
        let opened = try Sealer(keys: keys).open(secret, keyID: keyID, in: db)
        guard let step = OneTimeCode.step(of: code, for: opened, at: moment, after: row["lastCode"]) else {
            guard let credential = try find(user, in: db) else { return false }
            let account = try User.find(user, in: db)
            let signature = Signature(user, name: account.name, organizationID: nil, at: moment)
            if try miss(credential, account, signature, in: db) { try Session.endAll(of: user, in: db) }
            return false
        }
        try db.execute(
            sql: "UPDATE credential SET lastCode = ?, misses = 0 WHERE userID = ?", arguments: [step, user])
        return true
    }

    /// Counts a miss, and says whether it locked the account.
    @discardableResult
    private static func miss(
        _ credential: Credential, _ user: User, _ signature: Signature, in db: Database
    ) throws -> Bool {
        let misses = credential.misses + 1
        let locks = misses >= missesAllowed
        try Journal.record(locks ? .lockedOut : .missedLogIn, about: Object(.user, user.id), signed: signature, in: db)
        { _ in
            try db.execute(
                sql: "UPDATE credential SET misses = ?, lockedUntil = ? WHERE userID = ?",
                arguments: [locks ? 0 : misses, locks ? signature.at + lockSeconds : nil, user.id])
        }
        return locks
    }

    private static func setDormant(_ id: ID<User>, at moment: Moment, in db: Database) throws {
        try Journal.record(.sealedAccount, about: Object(.user, id), signed: .system(at: moment), in: db) { _ in
            try db.execute(sql: "UPDATE credential SET sealedAt = ? WHERE userID = ?", arguments: [moment, id])
        }
    }

    public static func find(_ user: ID<User>, in db: Database) throws -> Credential? {
        try Row.fetchOne(db, sql: "SELECT * FROM credential WHERE userID = ?", arguments: [user]).map { row in
            Credential(
                userID: row["userID"], password: Password(salt: row["salt"], hash: row["hash"], cost: row["cost"]),
                mustChange: row["mustChange"], misses: row["misses"], lockedUntil: row["lockedUntil"],
                lastSeenAt: row["lastSeenAt"], sealedAt: row["sealedAt"],
                hasSecondFactor: row["secret"] as Data? != nil)
        }
    }
}

public enum CredentialRefusal: Refusal, Equatable {
    case wrong
    case sealed, code, short, guessable, administrator

    public var kind: RefusalKind { .forbidden }

    public var message: String {
        switch self {
        case .wrong: say("账号或密码不对。同一账号连续 5 次不对，会暂停 15 分钟。忘了密码请找本单位管理员。")
        case .sealed: say("账号超过 90 天没有使用，已经封存。请找本单位管理员启封。")
        case .code: say("动态口令不对或已经用过。请等手机上换出下一组数字再试，并核对手机时间。")
        case .short: say("密码至少要 10 个字符。请加长，例如用四个不相干的词。")
        case .administrator: say("三员的密码只能由本人更换。本人忘了时，先由安全管理员免去其角色，再重设密码，本人更换后重新任命。")
        case .guessable: say("这个密码太容易被猜到。请不要用登录名、连续数字或重复字符。")
        }
    }
}
