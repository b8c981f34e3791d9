import GRDB
import Vocabulary

/// One thing that a row says of a child, on its way into a register (登记): an enrolment, a membership, a home.
struct RegisterFact {
    let table: Table
    /// What makes it this fact, in the order of the table's columns; the days and the row it came from do not.
    let values: [DatabaseValue]
    /// From and until, where the row says so.
    let from: Day?
    let until: Day?

    init(_ table: Table, _ values: [(any DatabaseValueConvertible)?], from: Day? = nil, until: Day? = nil) {
        self.table = table
        self.values = values.map { $0?.databaseValue ?? .null }
        self.from = from
        self.until = until
    }

    /// From when it is true: as the row says, else from the day of its list, and never after its own end.
    func start(asOf: Day) -> Day { min(from ?? asOf, until ?? Day(number: .max)) }

    enum Table: String, CaseIterable {
        case enrolment, membership, residence, standing

        /// The columns that say what the fact is.
        var columns: [String] {
            switch self {
            case .enrolment:
                ["kind", "organizationID", "schoolName", "stage", "grade", "className", "boarding", "state"]
            case .membership: ["scheme", "code"]
            case .residence: ["household"]
            case .standing: ["organizationID", "basis"]
            }
        }

        /// Takes child, series, line, from, until, entry, seq, then the columns.
        var insertion: String {
            switch self {
            case .enrolment: Table.insertions.enrolment
            case .membership: Table.insertions.membership
            case .residence: Table.insertions.residence
            case .standing: Table.insertions.standing
            }
        }

        private static let insertions = (
            enrolment: insertion(into: .enrolment), membership: insertion(into: .membership),
            residence: insertion(into: .residence), standing: insertion(into: .standing)
        )

        private static func insertion(into table: Table) -> String {
            let columns =
                ["childID", "seriesID", "line", "trueFrom", "trueUntil", "entryID", "knownSeq"] + table.columns
            let marks = columns.map { _ in "?" }.joined(separator: ", ")
            return "INSERT INTO \(table.rawValue) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
        }
    }
}
