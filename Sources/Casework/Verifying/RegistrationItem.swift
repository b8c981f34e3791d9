import GRDB
import Registry
import Vocabulary

/// A child that learns somewhere while the national register does not have it yet (学籍事项): the school sees to it by a day,
/// and it is counted apart until then.
public struct RegistrationItem: Sendable {
    public let verification: Verification
    public let schoolName: String?
    /// The register has the child by now.
    public let isDone: Bool

    public func isOverdue(on day: Day) -> Bool { !isDone && !verification.holds(on: day) }

    /// Of those within reach; those that are due first.
    public static func list(
        seenBy viewer: Viewer, in db: Database
    ) throws -> [RegistrationItem] {
        let rows = try SQLRequest<Row>(
            """
            SELECT verification.*, school.name AS schoolName, EXISTS (SELECT 1 FROM enrolment
                WHERE enrolment.childID = verification.childID AND enrolment.kind = 'registered'
                    AND enrolment.trueUntil IS NULL AND \(current: "enrolment")
                    AND coalesce(enrolment.state, '') IN ('', 'enrolled', 'returned', 'visiting')) AS isDone
            FROM verification JOIN assignment ON assignment.id = verification.assignmentID
                JOIN matchRun ON matchRun.id = assignment.runID
                JOIN assignmentState AS now ON now.assignmentID = assignment.id AND now.replacedSeq IS NULL
                LEFT JOIN organizationEver AS school ON school.id = verification.schoolID
            WHERE verification.replacedSeq IS NULL AND verification.reasonAfter IS NOT NULL
                AND \(Assignment.reach(of: viewer, with: .seeAssignments))
            ORDER BY isDone, verification.trueUntil, verification.id
            """
        ).fetchAll(db)
        return try rows.map { row in
            RegistrationItem(
                verification: try Verification(row: row), schoolName: row["schoolName"], isDone: row["isDone"])
        }
    }
}
