import Crypto
import Foundation
import GRDB
import Vocabulary

/// One line of the journal as it is kept.
struct JournalLine {
    let seq: Int64
    let command: String
    let at: Moment
    let userID: ID<User>?
    let userName: String
    let organizationID: ID<Organization>?
    let verb: String
    let objectKind: String?
    let objectID: Int64?
    let detail: String
    let wrote: Data
    let previous: Data

    /// SHA-256 over every field, each with its length before it, and over the hash of the line before.
    var hash: Data {
        var sum = SHA256()
        for field in [
            "\(seq)", command, "\(at.milliseconds)", userID.map { "\($0.rawValue)" }, userName,
            organizationID.map { "\($0.rawValue)" }, verb, objectKind, objectID.map { "\($0)" }, detail,
        ] {
            let bytes = Data((field ?? "").utf8)
            sum.update(data: Data("\(field == nil ? "-" : "")\(bytes.count):".utf8))
            sum.update(data: bytes)
        }
        sum.update(data: wrote)
        sum.update(data: previous)
        return Data(sum.finalize())
    }

    init(
        seq: Int64, command: String, at: Moment, userID: ID<User>?, userName: String,
        organizationID: ID<Organization>?, verb: String, objectKind: String?, objectID: Int64?, detail: String,
        wrote: Data, previous: Data
    ) {
        self.seq = seq
        self.command = command
        self.at = at
        self.userID = userID
        self.userName = userName
        self.organizationID = organizationID
        self.verb = verb
        self.objectKind = objectKind
        self.objectID = objectID
        self.detail = detail
        self.wrote = wrote
        self.previous = previous
    }

    func insert(in db: Database) throws {
        try db.cachedStatement(
            """
            INSERT INTO journal (seq, commandID, at, userID, userName, organizationID, verb, objectKind, objectID,
                detail, wrote, previous, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).execute(arguments: [
            seq, command, at, userID, userName, organizationID, verb, objectKind, objectID, detail, wrote, previous,
            hash,
        ])
    }
}

extension JournalLine: FetchableRecord {
    init(row: Row) {
        self.init(
            seq: row["seq"], command: row["commandID"], at: row["at"], userID: row["userID"],
            userName: row["userName"], organizationID: row["organizationID"], verb: row["verb"],
            objectKind: row["objectKind"], objectID: row["objectID"], detail: row["detail"], wrote: row["wrote"],
            previous: row["previous"])
    }
}
