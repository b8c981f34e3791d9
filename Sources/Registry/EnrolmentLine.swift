import GRDB
import Screening
import Vocabulary

/// The child at a school, from and until, by one roster.
public struct EnrolmentLine: Sendable, FetchableRecord {
    public let kind: EnrolmentKind?
    public let schoolName: String
    public let isKnownSchool: Bool
    public let grade: String?
    public let className: String?
    public let boarding: String?
    public let state: String?
    public let from: Day
    public let until: Day?
    public let source: String
    public let asOf: Day

    public init(row: Row) {
        kind = EnrolmentKind(rawValue: row["kind"])
        schoolName = row["unitName"] ?? row["schoolName"]
        isKnownSchool = row["organizationID"] as Int64? != nil
        grade = row["grade"]
        className = row["className"]
        boarding = row["boarding"]
        state = row["state"]
        from = row["trueFrom"]
        until = row["trueUntil"]
        source = row["source"]
        asOf = row["asOf"]
    }

    static func all(of child: ID<Child>, in db: Database) throws -> [EnrolmentLine] {
        try SQLRequest<EnrolmentLine>(
            """
            SELECT enrolment.*, series.source, latest.asOf, unit.name AS unitName FROM enrolment
                LEFT JOIN organizationEver AS unit ON unit.id = enrolment.organizationID
                JOIN latestRoster AS latest ON latest.seriesID = enrolment.seriesID
                JOIN rosterSeries AS series ON series.id = enrolment.seriesID
            WHERE enrolment.childID = \(child) AND \(current: "enrolment")
            ORDER BY enrolment.trueUntil IS NOT NULL, enrolment.kind <> 'registered', enrolment.trueFrom DESC, enrolment.id
            """
        ).fetchAll(db)
    }
}
