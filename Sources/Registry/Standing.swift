import GRDB
import Vocabulary

/// Why an organisation may see a child (知悉依据): the child lives there, learns there, is listed there.
public enum Standing: String, Sendable {
    case hukou, enrolled, taught, listed, assigned, sampled, paying
}

extension SQLInterpolation {
    /// The one test under every list, count, search, file and figure: is this child within the viewer's reach?
    package mutating func appendInterpolation(
        visible child: String, to viewer: Viewer, with right: Right = .seeChildren
    ) {
        appendInterpolation(visible: child, within: viewer.organizations(with: right), on: viewer.day)
    }

    /// Does the child belong to one of these organisations, or to one below them?
    package mutating func appendInterpolation(
        visible child: String, within organizations: [ID<Organization>], on day: Day
    ) {
        appendLiteral("EXISTS (SELECT 1 ")
        appendInterpolation(standingsWithin: organizations, on: day)
        appendLiteral(" AND standing.childID = \(child))")
    }

    /// The standings by which children belong to these organisations, or to those below them.
    mutating func appendInterpolation(standingsWithin organizations: [ID<Organization>], on day: Day) {
        appendLiteral(
            """
            FROM standing JOIN organizationClosure AS reach ON reach.descendantID = standing.organizationID
                WHERE standing.trueFrom <= '\(day)' AND (standing.trueUntil IS NULL OR standing.trueUntil > '\(day)') AND
            """)
        appendLiteral(" ")
        appendInterpolation(current: "standing")
        appendLiteral(" AND reach.ancestorID IN ")
        appendInterpolation(organizations.map(\.rawValue))
    }

    /// Rows that count today: published, and replaced by nothing that is published.
    package mutating func appendInterpolation(current table: String) {
        appendLiteral(
            """
            \(table).knownSeq NOT IN (SELECT seq FROM unpublished)
            AND (\(table).replacedSeq IS NULL OR \(table).replacedSeq IN (SELECT seq FROM unpublished))
            """)
    }

    /// Rows that will count once the work `seq` is published too.
    mutating func appendInterpolation(_ table: String, countingWith seq: Int64) {
        appendLiteral(
            """
            (\(table).knownSeq = \(seq) OR \(table).knownSeq NOT IN (SELECT seq FROM unpublished))
            AND (\(table).replacedSeq IS NULL
                OR (\(table).replacedSeq <> \(seq) AND \(table).replacedSeq IN (SELECT seq FROM unpublished)))
            """)
    }

    /// Rows that counted when entry `seq` was the last one.
    package mutating func appendInterpolation(_ table: String, knownAt seq: Int64) {
        appendLiteral(
            """
            \(table).knownSeq <= \(seq) AND \(table).knownSeq NOT IN
                (SELECT seq FROM pending WHERE publishedSeq IS NULL OR publishedSeq > \(seq))
            AND (\(table).replacedSeq IS NULL OR \(table).replacedSeq > \(seq) OR \(table).replacedSeq IN
                (SELECT seq FROM pending WHERE publishedSeq IS NULL OR publishedSeq > \(seq)))
            """)
    }
}
