import Crypto
import Foundation
import GRDB
import Vocabulary

/// Someone who is logged in (会话). The browser holds the token, the store only its digest.
public struct Session: Sendable {
    public let userID: ID<User>
    public let csrf: String
    public let seenAt: Moment
    /// False while a second factor is still to be given.
    public let isProven: Bool
    /// The password was set by somebody else and has to be changed before anything else.
    public let mustChange: Bool

    public static let idleSeconds = 30 * 60
    static let longestSeconds = 12 * 3600

    /// Begins a session and gives the token for the cookie.
    public static func begin(
        for user: ID<User>, proven: Bool, at moment: Moment, in db: Database
    ) throws -> String {
        let token = random()
        try db.execute(
            sql: "INSERT INTO session (digest, userID, csrf, startedAt, seenAt, proven) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [digest(token), user, random(), moment, moment, proven])
        guard proven else { return token }
        let account = try User.find(user, in: db)
        try Journal.record(
            .loggedIn, about: Object(.user, user),
            signed: Signature(user, name: account.name, organizationID: nil, at: moment), in: db
        ) { _ in }
        return token
    }

    /// nil when it never was, has ended, or was idle for half an hour.
    public static func find(_ token: String, at moment: Moment, in db: Database) throws -> Session? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                """
                SELECT session.userID, csrf, startedAt, seenAt, proven, mustChange FROM session
                JOIN credential ON credential.userID = session.userID WHERE digest = ?
                """),
            arguments: [digest(token)])
        guard let row else { return nil }
        let (started, seen): (Moment, Moment) = (row["startedAt"], row["seenAt"])
        guard moment - seen <= idleSeconds, moment - started <= longestSeconds else { return nil }
        return Session(
            userID: row["userID"], csrf: row["csrf"], seenAt: seen, isProven: row["proven"],
            mustChange: row["mustChange"])
    }

    /// Notes that somebody is still there; at most once a minute, so that reading stays reading.
    public static func touch(_ token: String, at moment: Moment, in db: Database) throws {
        try db.execute(
            sql: "UPDATE session SET seenAt = ? WHERE digest = ? AND seenAt < ?",
            arguments: [moment, digest(token), moment])
    }

    public static func end(_ token: String, signed signature: Signature?, in db: Database) throws {
        try db.execute(sql: "DELETE FROM session WHERE digest = ?", arguments: [digest(token)])
        guard let signature, let user = signature.userID else { return }
        try Journal.record(.loggedOut, about: Object(.user, user), signed: signature, in: db) { _ in }
    }

    static func endAll(of user: ID<User>, in db: Database) throws {
        try db.execute(sql: "DELETE FROM session WHERE userID = ?", arguments: [user])
    }

    private static func digest(_ token: String) -> Data { Data(SHA256.hash(data: Data(token.utf8))) }

    private static func random() -> String {
        SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.map {
            String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
        }
        .joined()
    }
}
