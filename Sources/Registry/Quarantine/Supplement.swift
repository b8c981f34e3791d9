import GRDB
import Vocabulary

/// A small version that carries only rows of an imported one which were put right later (补充更正).
public enum Supplement {
    /// With which version a corrected row of the roster goes in: its own until it is imported, then a supplement.
    static func version(
        for roster: Roster, signed signature: Signature, in db: Database
    ) throws -> Roster {
        switch roster.progress.state {
        case .checked: return roster
        case .imported: break
        default: throw RosterRefusal.notNow(roster.progress.state)
        }
        guard let latest = try Roster.current(of: roster.seriesID, in: db),
            try base(of: latest.id, in: db) == roster.id
        else {
            let other = try Roster.current(of: roster.seriesID, in: db)
            throw WaitingRefusal.superseded(other?.fileName ?? "")
        }
        if let open = try open(of: roster.id, on: latest.id, in: db) { return open }
        return try begin(roster, on: latest, signed: signature.carrying(nil), in: db)
    }

    /// The version whose file the rows come from; a roster that is no supplement is its own.
    public static func base(of id: ID<Roster>, in db: Database) throws -> ID<Roster> {
        try ID<Roster>.fetchOne(db, sql: "SELECT ofID FROM rosterSupplement WHERE rosterID = ?", arguments: [id]) ?? id
    }

    /// The one that waits to be confirmed, if rows of an imported roster were put right.
    public static func waiting(for roster: Roster, in db: Database) throws -> Roster? {
        guard let latest = try Roster.current(of: roster.seriesID, in: db) else { return nil }
        return try open(of: roster.id, on: latest.id, in: db)
    }

    private static func open(of base: ID<Roster>, on latest: ID<Roster>, in db: Database) throws -> Roster? {
        let id = try ID<Roster>.fetchOne(
            db,
            sql: """
                SELECT progress.rosterID FROM rosterSupplement
                JOIN rosterProgress AS progress ON progress.rosterID = rosterSupplement.rosterID
                WHERE ofID = ? AND state = 'checked' AND baseID = ? ORDER BY progress.rosterID DESC LIMIT 1
                """, arguments: [base, latest])
        return try id.map { try Roster.find($0, in: db) }
    }

    private static func begin(
        _ roster: Roster, on latest: Roster, signed signature: Signature, in db: Database
    ) throws -> Roster {
        let id = try ID<Roster>.next(in: db)
        try Journal.record(
            .beganSupplement, about: Object(.roster, roster.id), detail: ["source": roster.source], signed: signature,
            in: db
        ) { entry in
            try entry.insert(
                "roster",
                [
                    "id": id, "seriesID": roster.seriesID, "asOf": roster.asOf, "supplier": roster.supplier,
                    "fileName": String(say("补充更正：\(roster.fileName)").prefix(200)),
                    "fileDigest": roster.fileDigest, "byteCount": roster.byteCount,
                ], in: db)
            try entry.insert("rosterSupplement", ["rosterID": id, "ofID": roster.id], in: db)
        }
        // Its rows are written ahead under an entry of their own, as those of every version are.
        try Journal.record(
            .beganImport, about: Object(.roster, id), detail: ["work": "correct"], signed: signature, in: db
        ) { entry in
            try Pending.begin(entry.seq, in: db)
            try db.execute(
                sql: "INSERT INTO rosterProgress (rosterID, state, beganSeq, baseID) VALUES (?, 'checked', ?, ?)",
                arguments: [id, entry.seq, latest.id])
        }
        return try Roster.find(id, in: db)
    }
}
