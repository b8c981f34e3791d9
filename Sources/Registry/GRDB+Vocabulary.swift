import GRDB
import Vocabulary

extension ID: DatabaseValueConvertible {
    public var databaseValue: DatabaseValue { rawValue.databaseValue }
    public static func fromDatabaseValue(_ value: DatabaseValue) -> ID? {
        Int64.fromDatabaseValue(value).map(ID.init(rawValue:))
    }
}

extension Day: DatabaseValueConvertible {
    public var databaseValue: DatabaseValue { description.databaseValue }
    public static func fromDatabaseValue(_ value: DatabaseValue) -> Day? {
        String.fromDatabaseValue(value).flatMap { Day($0) }
    }
}

extension Moment: DatabaseValueConvertible {
    public var databaseValue: DatabaseValue { milliseconds.databaseValue }
    public static func fromDatabaseValue(_ value: DatabaseValue) -> Moment? {
        Int64.fromDatabaseValue(value).map(Moment.init(milliseconds:))
    }
}

extension RegionCode: DatabaseValueConvertible {
    public var databaseValue: DatabaseValue { digits.databaseValue }
    public static func fromDatabaseValue(_ value: DatabaseValue) -> RegionCode? {
        String.fromDatabaseValue(value).flatMap { RegionCode($0) }
    }
}

extension Stage: DatabaseValueConvertible {}
extension Sex: DatabaseValueConvertible {}
extension Group.Scheme: DatabaseValueConvertible {}

extension ID {
    /// The next key of this store.
    package static func next(in db: Database) throws -> ID { ID(rawValue: try allocate(1, in: db)) }

    /// The first of `count` keys in a row.
    static func allocate(_ count: Int64, in db: Database) throws -> Int64 {
        let row = try Row.fetchOne(
            db.cachedStatement("UPDATE store SET nextID = nextID + ? RETURNING node, nextID"), arguments: [count])
        guard let row else { preconditionFailure("the store has its one row") }
        return ID(node: UInt16(row["node"] as Int), sequence: row["nextID"] - count).rawValue
    }
}
