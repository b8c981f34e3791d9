import GRDB
import Registry
import Screening
import Vocabulary

/// Where those are now whom rosters have touched.
extension RunWatch {
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
    func standings(
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
