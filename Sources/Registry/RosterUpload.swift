import Foundation
import GRDB
import Vocabulary

/// A file that has arrived and is to become a version of its series.
public struct RosterUpload: Sendable {
    public let source: String
    public let coverageID: ID<Organization>
    public let asOf: Day
    public let supplier: String
    public let fileName: String
    public let digest: Data
    public let byteCount: Int

    public init(
        source: String, coverageID: ID<Organization>, asOf: Day, supplier: String, fileName: String, digest: Data,
        byteCount: Int
    ) {
        self.source = source
        self.coverageID = coverageID
        self.asOf = asOf
        self.supplier = supplier
        self.fileName = fileName
        self.digest = digest
        self.byteCount = byteCount
    }

    /// Enters the upload. The same file for the same area and day again changes nothing and gives the one that is there.
    public func enter(signed signature: Signature, in db: Database) throws -> (id: ID<Roster>, isNew: Bool) {
        guard asOf <= signature.day else { throw RosterRefusal.future(asOf) }
        let unit = try Organization.find(coverageID, in: db)
        if let known = try ID<Roster>.fetchOne(
            db,
            sql: """
                SELECT roster.id FROM roster JOIN rosterSeries AS series ON series.id = roster.seriesID
                JOIN rosterProgress AS progress ON progress.rosterID = roster.id
                WHERE fileDigest = ? AND source = ? AND coverageID = ? AND series.supplier = ? AND asOf = ?
                    AND state NOT IN ('returned', 'undone')
                """, arguments: [digest, source, coverageID, supplier, asOf])
        {
            return (known, false)
        }
        return try Journal.record(
            .uploadedRoster, detail: ["source": source, "organization": unit.name, "asOf": "\(asOf)"],
            signed: signature, in: db
        ) { entry in
            let series = try series(entered: &entry, signed: signature, in: db)
            let id = try ID<Roster>.next(in: db)
            try entry.insert(
                "roster",
                [
                    "id": id, "seriesID": series, "asOf": asOf, "supplier": supplier,
                    "fileName": String(fileName.prefix(200)), "fileDigest": digest, "byteCount": byteCount,
                ], in: db)
            try db.execute(
                sql: "INSERT INTO rosterProgress (rosterID, state) VALUES (?, 'uploaded')", arguments: [id])
            entry.object = Object(.roster, id)
            return (id, true)
        }
    }

    /// Whoever sent this kind of list for this area the last time; so that a new version joins the series it belongs to.
    public static func lastSupplier(
        of source: String, covering coverage: ID<Organization>, in db: Database
    ) throws -> String? {
        try String.fetchOne(
            db,
            sql: """
                SELECT series.supplier FROM rosterSeries AS series JOIN roster ON roster.seriesID = series.id
                WHERE source = ? AND coverageID = ? ORDER BY roster.knownSeq DESC LIMIT 1
                """, arguments: [source, coverage])
    }

    private func series(
        entered entry: inout Entry, signed signature: Signature, in db: Database
    ) throws -> ID<RosterSeries> {
        if let id = try ID<RosterSeries>.fetchOne(
            db, sql: "SELECT id FROM rosterSeries WHERE source = ? AND coverageID = ? AND supplier = ?",
            arguments: [source, coverageID, supplier])
        {
            return id
        }
        let id = try ID<RosterSeries>.next(in: db)
        try entry.insert(
            "rosterSeries",
            [
                "id": id, "source": source, "ownerID": signature.organizationID ?? coverageID,
                "coverageID": coverageID, "supplier": supplier,
            ], in: db)
        return id
    }
}
