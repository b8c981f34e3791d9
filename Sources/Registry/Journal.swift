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
