import GRDB
import Registry
import Vocabulary

/// The places that occur in a run, within somebody's reach: what its lists can be narrowed to.
public struct OutcomePlaces: Sendable {
    public let counties: [(id: ID<Organization>, name: String)]
    public let townships: [String]
    public let schools: [(id: ID<Organization>, name: String)]

    public init(of run: MatchRun, seenBy viewer: Viewer, in db: Database) throws {
        let reach = try run.reach(of: viewer, in: db)
        func units(_ column: String) throws -> [(id: ID<Organization>, name: String)] {
            try SQLRequest<Row>(
                """
                SELECT unit.id, unit.name FROM (SELECT DISTINCT \(sql: column) AS id FROM outcome WHERE \(reach)) AS used
                    JOIN organizationEver AS unit ON unit.id = used.id ORDER BY unit.name, unit.id
                """
            ).fetchAll(db).map { ($0[0], $0[1]) }
        }
        counties = try units("countyID")
        schools = try units("schoolID")
        townships = try SQLRequest<String>(
            "SELECT DISTINCT township FROM outcome WHERE \(reach) ORDER BY township"
        ).fetchAll(db)
    }
}
