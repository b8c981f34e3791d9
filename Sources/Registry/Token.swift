import Crypto
import Foundation
import GRDB
import Vocabulary

/// What a program shows instead of a password (访问令牌). Whoever made it lends it their own rights, never more; the
/// store keeps only its digest, so nobody can read it again.
public struct Token: Hashable, Sendable {
    public let id: ID<Token>
    public let name: String
    public let madeAt: Moment
    /// It counts on this day, and no longer on the next.
    public let lastDay: Day
    public let usedAt: Moment?

    static let mark = "yidan_"
    public static let longestDays = 366
    static let most = 20
}

// MARK: - What can happen to a token

extension Token {
    /// Makes a token and gives its text, which is never to be had again.
    public static func make(
        _ name: String, until lastDay: Day, for user: ID<User>, signed signature: Signature, in db: Database
    ) throws -> String {
        let name = name.trimmed
        guard !name.isEmpty, name.count <= 50 else { throw TokenRefusal.name }
        guard lastDay >= signature.day, lastDay - signature.day <= longestDays else { throw TokenRefusal.lastDay }
        guard try all(of: user, on: signature.day, in: db).count < most else { throw TokenRefusal.tooMany(most) }
        let text =
            mark
            + SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
            .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        try Journal.record(
            .madeToken, about: Object(.user, user), detail: ["token": name, "until": lastDay.description],
            signed: signature, in: db
        ) { _ in
            try db.execute(
                sql: "INSERT INTO token (id, userID, name, digest, madeAt, lastDay) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [try ID<Token>.next(in: db), user, name, digest(text), signature.at, lastDay])
        }
        return text
    }

    /// From now on it opens nothing.
    public static func revoke(
        _ id: ID<Token>, of user: ID<User>, signed signature: Signature, in db: Database
    ) throws {
        guard let token = try all(of: user, on: signature.day, in: db).first(where: { $0.id == id }) else {
            throw TokenRefusal.absent
        }
        try Journal.record(
            .revokedToken, about: Object(.user, user), detail: ["token": token.name], signed: signature, in: db
        ) { _ in
            try db.execute(sql: "UPDATE token SET revokedAt = ? WHERE id = ?", arguments: [signature.at, id])
        }
    }

    /// With a new password, whatever the old one had lent ends too; the entry of the password stands for all of it.
    static func revokeAll(of user: ID<User>, at moment: Moment, in db: Database) throws {
        try db.execute(
            sql: "UPDATE token SET revokedAt = ? WHERE userID = ? AND revokedAt IS NULL", arguments: [moment, user])
    }
}

// MARK: - Database

extension Token: FetchableRecord {
    public init(row: Row) {
        self.init(
            id: row["id"], name: row["name"], madeAt: row["madeAt"], lastDay: row["lastDay"], usedAt: row["usedAt"])
    }

    /// Those that still count, the latest first.
    public static func all(of user: ID<User>, on day: Day, in db: Database) throws -> [Token] {
        try Token.fetchAll(
            db,
            sql: """
                SELECT * FROM token WHERE userID = ? AND revokedAt IS NULL AND lastDay >= ? ORDER BY madeAt DESC, id
                """, arguments: [user, day])
    }

    /// Whom the token lets in; nothing but that is said of one that does not count. An account that is sealed or
    /// due to be, or that still has the password somebody else chose, lends nothing.
    public static func holder(of text: String, on day: Day, in db: Database) throws -> Viewer {
        let user = try ID<User>.fetchOne(
            db.cachedStatement(
                """
                SELECT token.userID FROM token JOIN credential ON credential.userID = token.userID
                WHERE digest = ? AND revokedAt IS NULL AND lastDay >= ? AND sealedAt IS NULL AND mustChange = 0
                    AND coalesce(lastSeenAt, setAt) >= ?
                """),
            arguments: [
                digest(text.trimmed), day, Moment(noonOf: day) + -(Credential.dormantDays + 1) * 86_400,
            ])
        guard let user else { throw TokenRefusal.refused }
        return try Viewer.find(user, on: day, in: db)
    }

    /// Notes that it was used; at most once a minute, so that reading stays reading.
    public static func touch(_ text: String, at moment: Moment, in db: Database) throws {
        try db.execute(
            sql: "UPDATE token SET usedAt = ? WHERE digest = ? AND (usedAt IS NULL OR usedAt < ?)",
            arguments: [moment, digest(text.trimmed), moment + -60])
    }

    private static func digest(_ text: String) -> Data { Data(SHA256.hash(data: Data(text.utf8))) }
}

public enum TokenRefusal: Refusal, Equatable {
    case absent, refused, readsOnly, name, lastDay
    case tooMany(Int)

    public var kind: RefusalKind {
        switch self {
        case .absent: .absent
        case .refused, .readsOnly: .forbidden
        default: .unfit
        }
    }

    public var message: String {
        switch self {
        case .absent: say("没有找到这个访问令牌，它可能已经停用或到期。请刷新“我的账号”再看。")
        case .refused: say("访问令牌不对、已停用或已到期。请本人在“我的账号”里另建一个。")
        case .readsOnly: say("访问令牌在网页上只能看名单，不能改，也不能看个人账号。要办理请登录，或用命令行。")
        case .name: say("请给令牌起个名字，不超过 50 个字，例如用在哪台机器、做什么。")
        case .lastDay: say("到期日要从今天起算，最长一年。请改填日期。")
        case .tooMany(let most): say("一个人最多同时有 \(most) 个令牌。请先停用不用的。")
        }
    }
}
