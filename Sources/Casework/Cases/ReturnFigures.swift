import Documents
import GRDB
import Registry
import Vocabulary

/// Of those who came back, how many stayed (复学巩固), county by county.
/// 复学过 = 观察期内 + 满观察期仍在校 + 再次离校 + 改按其他情况办.
public struct ReturnFigures: Sendable {
    public let county: ID<Organization>?
    public let name: String
    public let returned: Int
    public let watching: Int
    public let held: Int
    public let gone: Int
    public let otherwise: Int

    /// In hundredths, of those of whom it is known.
    public var share: Int? { held + gone == 0 ? nil : (held * 100 + (held + gone) / 2) / (held + gone) }

    public static func byCounty(seenBy viewer: Viewer, in db: Database) throws -> [ReturnFigures] {
        func count(_ fate: CaseFilter.Fate) -> SQL {
            "count(*) FILTER (WHERE \(CaseFilter.condition(fate, on: viewer.day)))"
        }
        var filter = CaseFilter()
        filter.fate = .returned
        return try SQLRequest<Row>(
            """
            SELECT caseNow.countyID, county.name, \(count(.returned)) AS returned, \(count(.watching)) AS watching,
                \(count(.held)) AS held, \(count(.gone)) AS gone, \(count(.otherwise)) AS otherwise
            FROM caseNow LEFT JOIN organizationEver AS county ON county.id = caseNow.countyID
            WHERE \(filter.condition(for: viewer)) GROUP BY caseNow.countyID ORDER BY caseNow.countyID
            """
        ).fetchAll(db).map { row in
            ReturnFigures(
                county: row["countyID"], name: row["name"] ?? say("不在任何县区"), returned: row["returned"],
                watching: row["watching"], held: row["held"], gone: row["gone"],
                otherwise: row["otherwise"])
        }
    }

    public static func columns() -> [ListColumn<ReturnFigures>] {
        [
            ListColumn("county", say("县区"), width: 22, text: \.name),
            ListColumn("returned", say("复学过"), count: \.returned),
            ListColumn("watching", say("观察期内"), count: \.watching),
            ListColumn("held", say("满观察期仍在校"), count: \.held),
            ListColumn("gone", say("再次离校"), count: \.gone),
            ListColumn("otherwise", say("改按其他情况办"), count: \.otherwise),
            ListColumn("share", say("巩固率 %"), count: \.share),
        ]
    }
}
