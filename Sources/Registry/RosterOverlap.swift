import GRDB
import Vocabulary

/// A list of the same source that counts today for an area around this one's or within it (范围重叠): a township's
/// beside the county's. Both count; whoever brings the second should know.
public struct RosterOverlap: Sendable, FetchableRecord {
    public let coverageName: String
    public let supplier: String
    public let version: Int
    public let asOf: Day
    /// Whether the other list is the wider one.
    public let isWider: Bool

    public init(row: Row) {
        coverageName = row["coverageName"]
        supplier = row["supplier"]
        version = row["version"]
        asOf = row["asOf"]
        isWider = row["isWider"]
    }

    public static func all(of roster: Roster, in db: Database) throws -> [RosterOverlap] {
        try RosterOverlap.fetchAll(
            db,
            sql: """
                SELECT unit.name AS coverageName, other.supplier, progress.version, roster.asOf,
                    EXISTS (SELECT 1 FROM organizationClosure WHERE ancestorID = other.coverageID
                        AND descendantID = ?) AS isWider
                FROM rosterSeries AS other
                    JOIN organizationNow AS unit ON unit.id = other.coverageID
                    JOIN roster ON roster.seriesID = other.id
                    JOIN rosterProgress AS progress ON progress.rosterID = roster.id
                WHERE other.source = ? AND other.coverageID <> ? AND progress.state = 'imported'
                    AND other.coverageID IN (
                        SELECT ancestorID FROM organizationClosure WHERE descendantID = ?
                        UNION SELECT descendantID FROM organizationClosure WHERE ancestorID = ?)
                    AND progress.version = (SELECT max(latest.version) FROM rosterProgress AS latest
                        JOIN roster AS file ON file.id = latest.rosterID
                        WHERE file.seriesID = other.id AND latest.state = 'imported')
                ORDER BY isWider DESC, unit.name LIMIT 20
                """,
            arguments: [roster.coverageID, roster.source, roster.coverageID, roster.coverageID, roster.coverageID])
    }

    public var sentence: String {
        isWider
            ? say("\(coverageName)的同类名册（\(supplier)，第 \(version) 版，数据截至 \(asOf)）已经包含这个范围。")
            : say("\(coverageName)的同类名册（\(supplier)，第 \(version) 版，数据截至 \(asOf)）落在这个范围以内。")
    }
}
