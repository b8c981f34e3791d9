import GRDB
import Screening
import Vocabulary

/// The child in a group, from and until, by one roster.
public struct MembershipLine: Sendable, FetchableRecord {
    public let group: Group?
    public let from: Day
    public let until: Day?
    public let source: String
    public let asOf: Day

    public init(row: Row) {
        group = Group.Scheme(rawValue: row["scheme"]).map { Group($0, row["code"]) }
        from = row["trueFrom"]
        until = row["trueUntil"]
        source = row["source"]
        asOf = row["asOf"]
    }

    static func all(of child: ID<Child>, in db: Database) throws -> [MembershipLine] {
        try SQLRequest<MembershipLine>(
            """
            SELECT membership.*, series.source, latest.asOf FROM membership
                JOIN latestRoster AS latest ON latest.seriesID = membership.seriesID
                JOIN rosterSeries AS series ON series.id = membership.seriesID
            WHERE membership.childID = \(child) AND \(current: "membership")
            ORDER BY membership.trueUntil IS NOT NULL, membership.trueFrom DESC, membership.id
            """
        ).fetchAll(db)
    }
}
