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

/// The digest of a row of facts, of the columns that its table has always had (`Schema.digestedColumns`).
enum RowDigest {
    static func of(_ table: String, id: Int64, in db: Database) throws -> Data? {
        let columns = Schema.columns(of: table).joined(separator: ", ")
        return try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM \(table) WHERE id = ?"), arguments: [id]
        ).map { of(table, $0) }
    }

    static func of(_ table: String, _ row: Row) -> Data {
        var sum = SHA256()
        sum.update(data: Data(table.utf8))
        for column in Schema.columns(of: table) {
            sum.update(data: Data("|\(column)=".utf8))
            switch (row[column] as DatabaseValue).storage {
            case .null: sum.update(data: Data("-".utf8))
            case .int64(let number): sum.update(data: Data("i\(number)".utf8))
            case .double(let number): sum.update(data: Data("d\(number)".utf8))
            case .string(let text): sum.update(data: Data("s\(text.utf8.count):\(text)".utf8))
            case .blob(let data):
                sum.update(data: Data("b\(data.count):".utf8))
                sum.update(data: data)
            }
        }
        return Data(sum.finalize())
    }

    /// One digest for many rows, in whatever order they were written.
    static func sum(of rows: [Data]) -> Data {
        var sum = SHA256()
        for row in rows.sorted(by: { $0.lexicographicallyPrecedes($1) }) { sum.update(data: row) }
        return Data(sum.finalize())
    }
}
