import Foundation
import GRDB
import Screening

/// What a person confirmed about the columns of some headers (认列), remembered for the next file that looks the same.
public enum RosterMapping {
    /// What was last confirmed for these headers.
    public static func remembered(
        for mapping: Screening.ColumnMapping, in db: Database
    ) throws -> (mapping: Screening.ColumnMapping, version: Int)? {
        let row = try Row.fetchOne(
            db,
            sql:
                "SELECT columns, version FROM rosterMapping WHERE source = ? AND headerDigest = ? ORDER BY version DESC",
            arguments: [mapping.source, mapping.digest])
        return try row.map { (try decode($0["columns"]), $0["version"]) }
    }

    static func decode(_ text: String) throws -> Screening.ColumnMapping {
        try JSONDecoder().decode(Screening.ColumnMapping.self, from: Data(text.utf8))
    }

    static func encode(_ mapping: Screening.ColumnMapping) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(mapping), as: UTF8.self)
    }
}

extension Roster {
    public func mapping() throws -> Screening.ColumnMapping? { try progress.mapping.map(RosterMapping.decode) }

    /// Confirms what the columns mean; from now on the file can be examined, and the next one like it is recognised.
    public func confirm(_ mapping: Screening.ColumnMapping, signed signature: Signature, in db: Database) throws {
        guard [.uploaded, .mapped, .checked].contains(progress.state) else {
            throw RosterRefusal.notNow(progress.state)
        }
        // A supplement has no file of its own that could be examined.
        guard try Supplement.base(of: id, in: db) == id else { throw RosterRefusal.notNow(progress.state) }
        let text = try RosterMapping.encode(mapping)
        try Journal.record(
            .confirmedMapping, about: Object(.roster, id), detail: ["source": mapping.source], signed: signature, in: db
        ) { entry in
            let before = try RosterMapping.remembered(for: mapping, in: db)
            if before?.mapping != mapping {
                try entry.insert(
                    "rosterMapping",
                    [
                        "source": mapping.source, "headerDigest": mapping.digest, "version": (before?.version ?? 0) + 1,
                        "columns": text,
                    ], in: db)
            }
            try db.execute(
                sql: "UPDATE rosterProgress SET state = 'mapped', mapping = ? WHERE rosterID = ?",
                arguments: [text, id])
        }
    }
}
