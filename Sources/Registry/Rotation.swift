import GRDB

extension Store {
    /// Wraps every record key and every original by the current master key, a thousand at a time; can be broken off.
    public func rewrapAll(signed signature: Signature, progress: (Int) -> Void) throws -> Int {
        var count = 0
        var position: Int64 = 0
        while true {
            let done = try writeNow { db in try RecordKey.rewrap(atMost: 1000, after: &position, with: keys, in: db) }
            if done == 0 { break }
            count += done
            if count % 50_000 == 0 { progress(count) }
        }
        if let folder { count += try Evidence(folder, keys: keys).rewrap() }
        try writeNow { db in
            try Journal.record(
                .rotatedKeys, about: Object(.key, Int64(keys.currentMaster)), detail: ["count": "\(count)"],
                signed: signature, in: db
            ) { _ in }
        }
        return count
    }
}

extension Journal {
    /// Somebody takes a list out of the house.
    public static func noteExport(
        of list: String, count: Int? = nil, signed signature: Signature, in db: Database
    ) throws {
        var detail = ["list": list]
        if let count { detail["count"] = "\(count)" }
        try record(.exported, detail: detail, signed: signature, in: db) { _ in }
    }
}

extension Journal {
    /// Somebody searched; for whom is not written down.
    public static func noteSearch(found count: Int, signed signature: Signature, in db: Database) throws {
        try record(.searched, detail: ["count": "\(count)"], signed: signature, in: db) { _ in }
    }
}
