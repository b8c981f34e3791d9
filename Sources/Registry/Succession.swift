import GRDB
import Vocabulary

/// Who carried on where a unit ended (沿革).
public struct Succession: Sendable {
    public let change: Organization.Change
    public let from: Organization
    /// nil when nobody did.
    public let to: Organization?
    public let on: Day

    public var sentence: String {
        guard let to else { return say("\(on)，“\(from.name)”撤销。") }
        return switch change {
        case .split: say("\(on)，“\(from.name)”拆分，“\(to.name)”接续。")
        default: say("\(on)，“\(from.name)”并入“\(to.name)”。")
        }
    }

    /// What became of the unit, and what it grew out of, the earliest first.
    public static func all(of id: ID<Organization>, in db: Database) throws -> [Succession] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM organizationSuccession WHERE (fromID = ? OR toID = ?) AND replacedSeq IS NULL
                ORDER BY happenedOn, id
                """, arguments: [id, id]
        ).compactMap { row in
            guard let change = Organization.Change(rawValue: row["change"]) else { return nil }
            let heir: ID<Organization>? = row["toID"]
            return Succession(
                change: change, from: try Organization.recall(row["fromID"], in: db),
                to: try heir.map { try Organization.recall($0, in: db) }, on: row["happenedOn"])
        }
    }

    /// Who stands in the unit's place today: itself, or those who carried on, through however many changes.
    public static func standing(for id: ID<Organization>, in db: Database) throws -> [Organization] {
        try Organization.fetchAll(
            db,
            sql: """
                WITH RECURSIVE heir(id) AS (
                    SELECT ? UNION
                    SELECT toID FROM heir JOIN organizationSuccession ON fromID = heir.id
                    WHERE replacedSeq IS NULL AND toID IS NOT NULL
                )
                SELECT now.* FROM heir JOIN organizationNow AS now ON now.id = heir.id ORDER BY now.id
                """, arguments: [id])
    }
}
