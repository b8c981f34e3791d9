import GRDB

/// A team that stands across units (领导小组, 督战专班), with its posts.
public struct Team: Sendable {
    public let unit: Organization
    public let posts: [Post]

    public var vacancies: [Post] { posts.filter(\.isVacant) }

    /// The teams within the viewer's reach, the widest first.
    public static func list(seenBy viewer: Viewer, in db: Database) throws -> [Team] {
        let posts = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM post WHERE replacedSeq IS NULL AND trueUntil IS NULL AND trueFrom <= ? ORDER BY id
                """, arguments: [viewer.day])
        let byTeam = Dictionary(grouping: posts) { $0["organizationID"] as Int64 }
        let units = try SQLRequest<Organization>(
            """
            SELECT now.*, min(closure.depth) AS depth FROM (
                    SELECT id FROM organization WHERE kind IN ('leadingGroup', 'supervisionTeam')
                    UNION SELECT organizationID FROM post WHERE replacedSeq IS NULL AND trueUntil IS NULL
                ) AS team
                JOIN organizationNow AS now ON now.id = team.id
                JOIN organizationClosure AS closure ON closure.descendantID = team.id
            WHERE closure.ancestorID IN \(viewer.organizations(with: .seeTeams).map(\.rawValue))
            GROUP BY now.id ORDER BY depth, now.id
            """
        ).fetchAll(db)
        return units.map { unit in
            Team(unit: unit, posts: (byTeam[unit.id.rawValue] ?? []).map(Post.init(row:)))
        }
    }

    /// How many posts nobody holds, and in how many teams.
    public static func vacancies(seenBy viewer: Viewer, in db: Database) throws -> (posts: Int, teams: Int) {
        let vacant = try list(seenBy: viewer, in: db).map(\.vacancies.count).filter { $0 > 0 }
        return (vacant.reduce(0, +), vacant.count)
    }
}
