import Crypto
import Foundation
import GRDB
import Vocabulary

/// Who did what, when (操作日志): one chained entry per command, holding the digest of the rows it wrote.
public struct Journal {
    /// Does something and enters it, in the caller's transaction. The same command a second time is refused.
    @discardableResult
    package static func record<Value>(
        _ verb: Verb, about object: Object? = nil, detail: [String: String] = [:], signed signature: Signature,
        in db: Database, _ body: (inout Entry) throws -> Value
    ) throws -> Value {
        let last = try Row.fetchOne(db.cachedStatement("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"))
        let seq = (last?["seq"] ?? 0) + 1 as Int64
        let command = signature.command?.description ?? "seq-\(seq)"
        if let done = try Int64.fetchOne(
            db.cachedStatement("SELECT seq FROM journal WHERE commandID = ?"), arguments: [command])
        {
            throw JournalRefusal.alreadyDone(seq: done)
        }
        var entry = Entry(seq: seq, verb: verb, object: object, detail: detail)
        let value = try body(&entry)
        try entry.close(signature, command: command, after: last?["hash"] ?? Journal.origin, in: db)
        return value
    }

    /// What the first entry stands on.
    static let origin = Data(SHA256.hash(data: Data("yidan".utf8)))
}

/// An entry in the making: rows are written through it, so that none goes undigested.
package struct Entry {
    package let seq: Int64
    let verb: Verb
    package var object: Object?
    package var detail: [String: String]
    private var rows: [Data] = []

    init(seq: Int64, verb: Verb, object: Object?, detail: [String: String]) {
        self.seq = seq
        self.verb = verb
        self.object = object
        self.detail = detail
    }

    /// Adds one row of facts; `knownSeq` is set here.
    @discardableResult
    package mutating func insert(
        _ table: String, _ values: KeyValuePairs<String, (any DatabaseValueConvertible)?>, in db: Database
    ) throws -> Int64 {
        try insert(table, columns: values.map { ($0, $1?.databaseValue ?? .null) }, in: db)
    }

    @discardableResult
    mutating func insert(_ table: String, columns values: [(String, DatabaseValue)], in db: Database) throws -> Int64 {
        let columns = values.map(\.0) + ["knownSeq"]
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        let statement = try db.cachedStatement(
            sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
        try statement.execute(arguments: StatementArguments(values.map(\.1) + [seq.databaseValue]))
        let id = db.lastInsertedRowID
        guard let row = try RowDigest.of(table, id: id, in: db) else { preconditionFailure("it was just inserted") }
        rows.append(row)
        return id
    }

    /// Says of a row of facts that this entry puts something else in its place.
    package func replace(_ table: String, id: Int64, in db: Database) throws {
        try db.cachedStatement(sql: "UPDATE \(table) SET replacedSeq = ? WHERE id = ?").execute(arguments: [seq, id])
    }

    /// For bulk work, whose rows have a digest of their own.
    package mutating func digest(_ data: Data) { rows.append(data) }

    fileprivate func close(_ signature: Signature, command: String, after previous: Data, in db: Database) throws {
        let line = JournalLine(
            seq: seq, command: command, at: signature.at, userID: signature.userID, userName: signature.name,
            organizationID: signature.organizationID, verb: verb.rawValue, objectKind: object?.kind.rawValue,
            objectID: object?.id, detail: try Entry.json(detail), wrote: RowDigest.sum(of: rows), previous: previous)
        try line.insert(in: db)
    }

    private static func json(_ detail: [String: String]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(detail), as: UTF8.self)
    }
}

/// What an entry is about.
public struct Object: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case store, organization, user, session, rosterSeries, roster, child, job, key, mapping, export, matchRun
    }

    public let kind: Kind
    public let id: Int64

    public init(_ kind: Kind, _ id: Int64) {
        self.kind = kind
        self.id = id
    }

    package init<Subject>(_ kind: Kind, _ id: ID<Subject>) { self.init(kind, id.rawValue) }
}

public enum JournalRefusal: Refusal {
    case alreadyDone(seq: Int64)

    public var kind: RefusalKind { .conflict }
    public var message: String {
        switch self {
        case .alreadyDone(let seq): say("这一步已经办过了（日志第 \(seq) 条），没有重复办理。")
        }
    }
}

extension Database {
    package func cachedStatement(_ sql: String) throws -> Statement { try cachedStatement(sql: sql) }
}
