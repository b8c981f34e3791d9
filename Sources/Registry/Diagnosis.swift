import Foundation
import GRDB
import Vocabulary

/// Looks for what should not be (体检本机数据): a broken chain, altered rows, lost keys, altered originals.
public struct Diagnosis: Sendable {
    public struct Complaint: Sendable, CustomStringConvertible {
        public let what: String
        public var description: String { what }
    }

    public var complaints: [Complaint] = []
    public var entries = 0
    public var rows = 0
    public var isSound: Bool { complaints.isEmpty }

    mutating func complain(_ what: String) { complaints.append(Complaint(what: what)) }
}

extension Journal {
    /// Walks the chain from the first entry to the last.
    public static func verify(in db: Database) throws -> Diagnosis {
        var diagnosis = Diagnosis()
        var previous = origin
        var expected: Int64 = 1
        let lines = try Row.fetchCursor(db, sql: "SELECT * FROM journal ORDER BY seq")
        while let row = try lines.next() {
            let line = JournalLine(row: row)
            if line.seq != expected {
                diagnosis.complain(say("日志缺第 \(expected) 至 \(line.seq - 1) 条。之前的记录仍可证明。"))
            }
            if line.previous != previous {
                diagnosis.complain(say("日志第 \(line.seq) 条与上一条接不上。第 \(line.seq - 1) 条及以前仍可证明。"))
            }
            if line.hash != row["hash"] as Data {
                diagnosis.complain(say("日志第 \(line.seq) 条的内容被改动过。第 \(line.seq - 1) 条及以前仍可证明。"))
            }
            previous = row["hash"]
            expected = line.seq + 1
            diagnosis.entries += 1
        }
        return diagnosis
    }

    /// A code of the whole journal so far, to be kept outside (封印码).
    public static func seal(in db: Database) throws -> (seq: Int64, code: String) {
        let row = try Row.fetchOne(db, sql: "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
        guard let row, let hash: Data = row["hash"] else { return (0, "") }
        return (row["seq"], hash.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
    }

    /// Does the code that somebody kept still fit the entry it was taken at?
    public static func fits(_ code: String, at seq: Int64, in db: Database) throws -> Bool {
        let hash = try Data.fetchOne(db, sql: "SELECT hash FROM journal WHERE seq = ?", arguments: [seq])
        return hash.map { $0.prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() } == code
    }
}

extension Store {
    /// Everything that can be checked without knowing what it ought to say.
    public func examine() throws -> Diagnosis {
        var diagnosis = try readNow { db in
            var diagnosis = try Journal.verify(in: db)
            if let damage = try String.fetchOne(db, sql: "PRAGMA integrity_check"), damage != "ok" {
                diagnosis.complain(say("数据库文件有损坏：\(damage)。请停用并从备份恢复。"))
            }
            for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
                diagnosis.complain(say("表 \(row[0] as String) 有一行指向不存在的记录。请从备份核对。"))
            }
            try checkRows(&diagnosis, in: db)
            try checkGrounds(&diagnosis, in: db)
            try checkClosings(&diagnosis, in: db)
            try checkKeys(&diagnosis, in: db)
            return diagnosis
        }
        if let folder {
            for name in try Evidence(folder, keys: keys).altered() {
                diagnosis.complain(say("原件 \(name) 的内容被改动过，不能再作依据。请从备份取回。"))
            }
        }
        return diagnosis
    }

    /// Holds the rows of every entry against the digest that the journal has of them; for what bulk work brought, its
    /// sealed rows and what was laid from them, with the entry that published it.
    private func checkRows(_ diagnosis: inout Diagnosis, in db: Database) throws {
        var written: [Int64: [Data]] = [:]
        for table in Schema.factTables {
            let rows = try Row.fetchCursor(
                db, sql: "SELECT * FROM \(table) WHERE knownSeq NOT IN (SELECT seq FROM pending)")
            while let row = try rows.next() {
                diagnosis.rows += 1
                written[row["knownSeq"], default: []].append(RowDigest.of(table, row))
            }
        }
        var names: [Int64: String] = [:]
        for work in try Row.fetchAll(
            db,
            sql: """
                SELECT pending.seq, publishedSeq, fileName FROM pending JOIN journal ON journal.seq = publishedSeq
                LEFT JOIN roster ON roster.id = objectID
                """)
        {
            let (digest, rows) = try BulkDigest.of(work["seq"], in: db)
            diagnosis.rows += rows
            written[work["publishedSeq"], default: []].append(digest)
            names[work["publishedSeq"]] = work["fileName"] ?? ""
        }
        let lines = try Row.fetchCursor(
            db, sql: "SELECT seq, wrote FROM journal WHERE seq NOT IN (SELECT seq FROM pending) ORDER BY seq")
        while let line = try lines.next() {
            let seq: Int64 = line["seq"]
            if RowDigest.sum(of: written.removeValue(forKey: seq) ?? []) == line["wrote"] as Data { continue }
            if let name = names[seq] {
                diagnosis.complain(say("名册 \(name) 登记的内容（日志第 \(seq) 条）后来被改动过。请从备份核对这一版。"))
            } else {
                diagnosis.complain(say("日志第 \(seq) 条写下的内容后来被改动过。请从备份核对这一条。"))
            }
        }
        for seq in written.keys.sorted() {
            diagnosis.complain(say("有记录说自己出自日志第 \(seq) 条，日志里没有这一条。请从备份核对。"))
        }
    }

    /// Every fact of a register rests on a row of a roster.
    private func checkGrounds(_ diagnosis: inout Diagnosis, in db: Database) throws {
        for table in RegisterFact.Table.allCases {
            let sql = "SELECT count(*) FROM \(table.rawValue) WHERE entryID NOT IN (SELECT id FROM rosterEntry)"
            if let lost = try Int.fetchOne(db, sql: sql), lost > 0 {
                diagnosis.complain(say("登记表 \(table.rawValue) 有 \(lost) 行找不到它所依据的名册行。请从备份核对。"))
            }
        }
    }

    /// Whatever was replaced was replaced by an entry of the journal, and of work that was taken back nothing is left.
    private func checkClosings(_ diagnosis: inout Diagnosis, in db: Database) throws {
        for table in Schema.factTables {
            if try db.columns(in: table).contains(where: { $0.name == "replacedSeq" }) {
                let sql = """
                    SELECT count(*) FROM \(table) WHERE replacedSeq IS NOT NULL
                        AND replacedSeq NOT IN (SELECT seq FROM journal)
                    """
                if let lost = try Int.fetchOne(db, sql: sql), lost > 0 {
                    diagnosis.complain(say("表 \(table) 有 \(lost) 行记着被一条日志取代，日志里没有这一条。请从备份核对。"))
                }
            }
            let sql = """
                SELECT count(*) FROM \(table)
                WHERE knownSeq IN (SELECT seq FROM pending WHERE abandonedSeq IS NOT NULL)
                """
            if let left = try Int.fetchOne(db, sql: sql), left > 0 {
                diagnosis.complain(say("表 \(table) 有 \(left) 行出自已经撤回的工作，不应再有。请从备份核对。"))
            }
        }
    }

    private func checkKeys(_ diagnosis: inout Diagnosis, in db: Database) throws {
        for number in try RecordKey.mastersInUse(in: db).subtracting(keys.masterNumbers).sorted() {
            diagnosis.complain(say("有记录用第 \(number) 号主密钥封存，密钥文件里没有它。请取回当时的密钥文件。"))
        }
    }
}
