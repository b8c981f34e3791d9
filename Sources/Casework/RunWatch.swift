import GRDB
import Registry
import Screening
import Vocabulary

/// Watches the newest published run of each bureau while rosters come in (实时监控): who was settled and has lost every
/// place by an accepted roster is raised the same day; a roster that restores the place withdraws it.
///
/// Only the children whose enrolments the roster touched are looked at again, so a school's own roster takes no longer
/// in a large store than in a small one. Who comes back under another name or number is found by the next run.
public struct RunWatch: Sendable {
    let store: Store
    let sources: RosterSources

    /// More children of a run than this are the business of a new run.
    public static let mostChildren = 50_000

    public init(store: Store, sources: RosterSources) { (self.store, self.sources) = (store, sources) }

    /// Looks at all that has changed since it last looked; nothing is lost if it was interrupted. It reads first and
    /// writes shortly: what is imported meanwhile is seen by the next look.
    public func look(signed signature: Signature) throws {
        for run in try store.readNow({ db in try RunWatch.newest(in: db) }) {
            let found = try store.readNow { db in
                let changes = try RosterChanges(since: run, in: db)
                return (changes, try standings(after: changes, of: run, in: db))
            }
            if found.0.isEmpty { continue }
            try store.writeNow { db in try record(found.1, found.0, of: run, signature, in: db) }
        }
    }

    static func newest(in db: Database) throws -> [MatchRun] {
        try SQLRequest<MatchRun>(
            """
            \(MatchRun.selection) WHERE progress.state = 'published' AND matchRun.knownSeq = (
                SELECT max(other.knownSeq) FROM matchRun AS other
                    JOIN matchRunProgress AS done ON done.runID = other.id AND done.state = 'published'
                WHERE other.organizationID = matchRun.organizationID)
            """
        ).fetchAll(db)
    }

    /// nil for more than can be looked at.
    private func record(
        _ standings: [Standing]?, _ changes: RosterChanges, of run: MatchRun, _ signature: Signature, in db: Database
    ) throws {
        try Journal.record(.watchedRun, about: Object(.matchRun, run.id), signed: signature, in: db) { entry in
            entry.detail = ["upTo": "\(changes.upTo)", "changed": "\(changes.children.count)"]
            guard let standings else {
                entry.detail["left"] = "yes"
                return
            }
            var (raised, withdrawn) = (0, 0)
            let open = try PlaceLoss.open(of: run, in: db)
            for standing in standings {
                let loss = open[standing.child]
                if standing.now.isOpen, standing.restsOnPlace, loss == nil, let roster = changes.roster(of: standing) {
                    raised += 1
                    try entry.insert(
                        "placeLoss",
                        [
                            "runID": run.id, "childID": standing.child, "rosterID": roster,
                            "category": standing.now.category?.rawValue, "reason": standing.now.reason?.rawValue,
                        ], in: db)
                } else if !standing.now.isOpen, let loss {
                    withdrawn += 1
                    try entry.replace("placeLoss", id: loss, in: db)
                }
            }
            entry.detail["raised"] = "\(raised)"
            entry.detail["withdrawn"] = "\(withdrawn)"
        }
    }

    /// The last look had more to look at than it may, so nobody knows who has lost a place.
    public static func isBehind(on run: MatchRun, in db: Database) throws -> Bool {
        try SQLRequest<Bool>(
            """
            SELECT detail ->> 'left' = 'yes' FROM journal WHERE verb = 'watchedRun' AND objectKind = 'matchRun'
                AND objectID = \(run.id) ORDER BY detail ->> 'left' = 'yes' DESC LIMIT 1
            """
        ).fetchOne(db) ?? false
    }
}

extension Outcome {
    var isOpen: Bool { Outcome.State.open.contains(state) }
}
