import GRDB
import Registry
import Screening
import Vocabulary

/// Whoever on the schools' lists comes nearest to a child that was not matched, and why it was not taken (最接近的人).
public struct NearestCandidate: Sendable {
    public let child: ID<Child>
    /// nil where the candidate lies outside the reader's reach: then only the grounds are told.
    public let identity: ChildIdentity?
    public let schools: [String]
    public let permille: Int
    public let evidence: [PairEvidence]
    /// It waits for a person, or was judged by one.
    public let isForReview: Bool

    /// What speaks for one person, what against, and what neither list says.
    public var reasonsFor: [PairEvidence] { evidence.filter { !$0.isMissing && $0.hundredths > 0 } }
    public var reasonsAgainst: [PairEvidence] { evidence.filter { !$0.isMissing && $0.hundredths <= 0 } }
    public var unknown: [PairEvidence] { evidence.filter(\.isMissing) }

    /// The likeliest first.
    public static func all(
        of child: ID<Child>, in run: MatchRun, seenBy viewer: Viewer, from sources: RosterSources,
        with keys: KeyRing, in db: Database
    ) throws -> [NearestCandidate] {
        let rows = try SQLRequest<Row>(
            """
            SELECT pair.otherID, pair.kind, pair.permille, pair.evidence,
                \(visible: "pair.otherID", to: viewer) AS isWithin
            FROM matchPair AS pair WHERE pair.runID = \(run.id) AND pair.childID = \(child)
                AND pair.kind IN ('nearest', 'review') AND pair.replacedSeq IS NULL AND \(current: "pair")
            ORDER BY pair.permille DESC, pair.rank
            """
        ).fetchAll(db)
        let seen: [ID<Child>] = rows.filter { $0["isWithin"] }.map { $0["otherID"] }
        let records = try ChildRecord.all(of: seen, knownAt: run.knownSeq, from: sources, with: keys, in: db)
        return try rows.map { row in
            let other: ID<Child> = row["otherID"]
            let own = records[other]
            return NearestCandidate(
                child: other, identity: own.map { ChildIdentity($0) },
                schools: (own ?? []).compactMap { $0.facts.enrolment?.schoolName }.filter { !$0.isEmpty },
                permille: row["permille"], evidence: try PairEvidence.all(in: row["evidence"]),
                isForReview: row["kind"] == "review")
        }
    }
}
