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

    struct Standing {
        let child: ID<Child>
        let members: [ID<Child>]
        /// It was settled because some roster had it at some place: not by an answer, a death or its age.
        let restsOnPlace: Bool
        let now: Outcome
    }

    private struct Person {
        let child: ID<Child>
        let members: [ID<Child>]
        /// On a school's own list in a row that stands for nobody, as the run found it.
        let isPresent: Bool
        let restsOnPlace: Bool
    }

    /// Of whoever the run counts among the changed: where they are by today's registers. Another school year asks for
    /// another run: who has left junior school by then is no loss.
    private func standings(
        after changes: RosterChanges, of run: MatchRun, in db: Database
    ) throws -> [Standing]? {
        let day = max(changes.day ?? run.asOf, run.asOf)
        guard SchoolYear(of: day) == SchoolYear(of: run.asOf) else { return [] }
        let places = try RunInputs.today(for: run.organizationID, on: day, from: sources, in: db).places
        var all: [Standing] = []
        var rest = changes.children[...]
        while !rest.isEmpty {
            let persons = try counted(Array(rest.prefix(1000)), run, in: db)
            rest = rest.dropFirst(1000)
            if persons.isEmpty { continue }
            if all.count + persons.count > RunWatch.mostChildren { return nil }
            all += try standings(of: persons, places, changes.upTo, day, in: db)
        }
        return all
    }

    private func standings(
        of persons: [Person], _ inputs: [Roster], _ seq: Int64, _ day: Day, in db: Database
    ) throws -> [Standing] {
        let everybody = persons.flatMap(\.members)
        let registers = try RunRegisters(
            of: everybody, knownAt: seq, inputs: inputs, asOf: day,
            outsideWithNumber: try outsideWithNumber(among: everybody, in: db),
            schoolsWithLists: try schoolsWithLists(everybody, inputs, in: db), in: db)
        return persons.map { person in
            var places = person.members.flatMap { registers.places[$0] ?? [] }
            if person.isPresent { places.append(.present) }
            return Standing(
                child: person.child, members: person.members, restsOnPlace: person.restsOnPlace,
                now: Whereabouts(places: places).outcome(in: registers.frame))
        }
    }

    /// Of those whom another province has: who has a 学籍号 there, as its answer says.
    private func outsideWithNumber(among children: [ID<Child>], in db: Database) throws -> Set<ID<Child>> {
        let outside = try SQLRequest<ID<Child>>(
            """
            SELECT DISTINCT childID FROM enrolment WHERE kind = 'outside' AND replacedSeq IS NULL
                AND childID IN (SELECT value FROM json_each(\(RunWatch.json(children.map(\.rawValue)))))
            """
        ).fetchAll(db)
        let records = try ChildRecord.all(of: outside, from: sources, with: store.keys, in: db)
        return Set(
            records.filter { _, rows in
                rows.contains { row in
                    sources[row.source]?.feeds.enrolment?.kind == .outside
                        && row.facts.person.studentNumber?.isEmpty == false
                }
            }.keys)
    }

    /// The children of the run who are among the changed, or are one with them.
    private func counted(
        _ changed: [ID<Child>], _ run: MatchRun, in db: Database
    ) throws -> [Person] {
        let keys = changed.map(\.rawValue)
        let rows = try SQLRequest<Row>(
            """
            SELECT childID, state, layer FROM outcome WHERE runID = \(run.id) AND replacedSeq IS NULL AND state <> 'ageOut'
                AND childID IN (
                    SELECT value FROM json_each(\(RunWatch.json(keys)))
                    UNION SELECT childID FROM matchLink WHERE runID = \(run.id) AND replacedSeq IS NULL
                        AND otherID IN (SELECT value FROM json_each(\(RunWatch.json(keys)))))
            ORDER BY childID
            """
        ).fetchAll(db)
        let links = try SQLRequest<Row>(
            """
            SELECT childID, otherID FROM matchLink WHERE runID = \(run.id) AND replacedSeq IS NULL
                AND childID IN (SELECT value FROM json_each(\(RunWatch.json(rows.map { $0[0] }))))
            """
        ).fetchAll(db)
        let others = Dictionary(grouping: links) { $0[0] as Int64 }
        return rows.map { row in
            let child: ID<Child> = row[0]
            let linked: [ID<Child>] = (others[child.rawValue] ?? []).map { $0[1] }
            let state = Outcome.State(rawValue: row[1])
            return Person(
                child: child, members: [child] + linked.filter { $0 != child }, isPresent: linked.contains(child),
                restsOnPlace: state.map(RunWatch.restOnPlaces.contains) == true
                    && row[2] as String != MatchLayer.verified.rawValue)
        }
    }

    private static let restOnPlaces: Set<Outcome.State> = [
        .attending, .special, .outside, .vocational, .graduated, .deferred, .abroad,
    ]

    /// Of the schools that these children are at: which have said who is really there.
    private func schoolsWithLists(
        _ children: [ID<Child>], _ inputs: [Roster], in db: Database
    ) throws -> Set<ID<Organization>> {
        try SQLRequest<ID<Organization>>(
            """
            SELECT DISTINCT mine.organizationID FROM enrolment AS mine
            WHERE mine.childID IN (SELECT value FROM json_each(\(RunWatch.json(children.map(\.rawValue)))))
                AND mine.organizationID IS NOT NULL AND EXISTS (
                    SELECT 1 FROM enrolment AS there WHERE there.organizationID = mine.organizationID
                        AND there.replacedSeq IS NULL AND there.kind = 'attending' AND there.trueUntil IS NULL
                        AND there.seriesID IN \(inputs.map(\.seriesID.rawValue)) AND \(current: "there"))
            """
        ).fetchSet(db)
    }

    static func json(_ keys: [Int64]) -> String { "[" + keys.map(String.init).joined(separator: ",") + "]" }
}

/// Whose enrolments the rosters have touched that were imported or undone since a run was last looked at.
struct RosterChanges {
    let children: [ID<Child>]
    /// The last entry of the journal that was looked at.
    let upTo: Int64
    /// For which the newest of those rosters speaks.
    let day: Day?
    private let rosters: [ID<Child>: ID<Roster>]

    var isEmpty: Bool { children.isEmpty }

    init(since run: MatchRun, in db: Database) throws {
        let last = try SQLRequest<Int64>(
            """
            SELECT max(CAST(detail ->> 'upTo' AS INTEGER)) FROM journal
            WHERE verb = 'watchedRun' AND objectKind = 'matchRun' AND objectID = \(run.id)
            """
        ).fetchOne(db)
        let since = last ?? run.knownSeq
        upTo = try SQLRequest<Int64>("SELECT max(seq) FROM journal").fetchOne(db) ?? since
        let steps = try SQLRequest<Row>(
            """
            SELECT rosterID, beganSeq AS seq, asOf FROM rosterProgress JOIN roster ON roster.id = rosterID
            WHERE publishedSeq > \(since) AND beganSeq IS NOT NULL
            UNION ALL
            SELECT rosterID, undoingSeq, asOf FROM rosterProgress JOIN roster ON roster.id = rosterID
            WHERE undoneSeq > \(since) AND undoingSeq IS NOT NULL
            """
        ).fetchAll(db)
        var found: [ID<Child>: ID<Roster>] = [:]
        for step in steps {
            let (roster, seq): (ID<Roster>, Int64) = (step[0], step[1])
            let touched = try SQLRequest<ID<Child>>(
                """
                SELECT childID FROM enrolment WHERE knownSeq = \(seq)
                UNION SELECT childID FROM enrolment WHERE replacedSeq = \(seq)
                """
            ).fetchCursor(db)
            while let child = try touched.next() { found[child] = roster }
        }
        day = steps.map { $0[2] as Day }.max()
        rosters = found
        children = found.keys.sorted()
    }

    func roster(of standing: RunWatch.Standing) -> ID<Roster>? {
        standing.members.lazy.compactMap { rosters[$0] }.first
    }
}

extension Outcome {
    var isOpen: Bool { Outcome.State.open.contains(state) }
}
