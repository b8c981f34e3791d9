import GRDB
import Registry
import Screening
import Vocabulary

/// Where a child is, decided once more after somebody has ruled on a pair of it: by what the run knew, and the ruling.
struct OutcomeAnew {
    let run: MatchRun
    let sources: RosterSources
    let keys: KeyRing

    func decide(for pair: ReviewPair, as entry: inout Entry, in db: Database) throws {
        let ends = [pair.childID, pair.otherID]
        for child in ends { try decide(child, pair, as: &entry, in: db) }
    }

    private func decide(_ child: ID<Child>, _ pair: ReviewPair, as entry: inout Entry, in db: Database) throws {
        // The one whose pair was settled may be listed itself; then it is counted with the other from now on.
        let last = try SQLRequest<Row>(
            """
            SELECT * FROM outcome WHERE runID = \(run.id) AND childID = \(child) AND \(current: "outcome")
            ORDER BY id DESC LIMIT 1
            """
        ).fetchOne(db)
        let first = try SQLRequest<Row>(
            "SELECT * FROM outcome WHERE runID = \(run.id) AND childID = \(child) ORDER BY id LIMIT 1"
        ).fetchOne(db)
        guard let frame = last ?? first else { return }
        let others = try ruledSame(with: child, in: db)
        if let last {
            try entry.replace("outcome", id: last["id"], in: db)
        }
        // Joined to another listed child: that one stands for both.
        if others.contains(where: { $0.isKeeper }) { return }
        let members = [child] + others.map(\.child) + (try bonds(of: child, in: db))
        let whereabouts = try whereabouts(of: child, members, in: db)
        let outcome = whereabouts.decided
        let place = whereabouts.facts.main
        try entry.insert(
            "outcome",
            [
                "runID": run.id, "childID": child, "countyID": frame["countyID"] as Int64?,
                "township": frame["township"] as String, "schoolID": place?.school, "stage": place?.stage?.rawValue,
                "groups": try groups(of: members, frame, in: db), "state": outcome.state.rawValue,
                "category": outcome.category?.rawValue, "reason": outcome.reason?.rawValue,
                "layer": others.isEmpty ? frame["layer"] as String : MatchLayer.ruling.rawValue,
            ], in: db)
    }

    /// Who was found to be this child in this run, and whether that one keeps the place.
    private func ruledSame(with child: ID<Child>, in db: Database) throws -> [(child: ID<Child>, isKeeper: Bool)] {
        let rows = try SQLRequest<Row>(
            """
            SELECT pair.childID, pair.otherID FROM matchPair AS pair
                JOIN ruling ON ruling.childID = pair.childID AND ruling.otherID = pair.otherID
            WHERE pair.runID = \(run.id) AND (pair.childID = \(child) OR pair.otherID = \(child))
                AND ruling.verdict = 'same' AND ruling.replacedSeq IS NULL
            """
        ).fetchAll(db)
        return rows.map { row in
            let (one, other): (ID<Child>, ID<Child>) = (row[0], row[1])
            return one == child ? (other, false) : (one, true)
        }
    }

    private func bonds(of child: ID<Child>, in db: Database) throws -> [ID<Child>] {
        try SQLRequest<ID<Child>>(
            """
            SELECT otherID FROM matchLink WHERE runID = \(run.id) AND childID = \(child) AND layer <> 'present'
                AND replacedSeq IS NULL
            """
        ).fetchAll(db)
    }

    /// Of these, who is on a school's own list as well: as somebody else, or on a row that stands for nobody.
    private func presences(of members: [ID<Child>], in db: Database) throws -> [(child: ID<Child>, other: ID<Child>)] {
        try SQLRequest<Row>(
            """
            SELECT childID, otherID FROM matchLink WHERE runID = \(run.id) AND childID IN \(members.map(\.rawValue))
                AND layer = 'present' AND replacedSeq IS NULL
            """
        ).fetchAll(db).map { ($0[0], $0[1]) }
    }

    private func whereabouts(
        of child: ID<Child>, _ members: [ID<Child>], in db: Database
    ) throws -> (facts: Whereabouts, decided: Outcome) {
        // Rows that were moved by a ruling are read as of the run, so each stands for whom it stood for then.
        let records = try ChildRecord.all(
            of: members, knownAt: run.knownSeq, from: sources, with: keys, in: db
        ).values.joined()
        let own = records.filter { sources[$0.source]?.feeds.enrolment == nil }
        let withNumber = records.contains { record in
            sources[record.source]?.feeds.enrolment?.kind == .outside
                && record.facts.person.studentNumber?.isEmpty == false
        }
        let places = try RunInputs.of(run.id, from: sources, in: db).places
        let presences = try presences(of: members, in: db)
        let everybody = members + presences.filter { $0.child != $0.other }.map(\.other)
        let registers = try RunRegisters(
            of: everybody, knownAt: run.knownSeq, inputs: places, asOf: run.asOf,
            outsideWithNumber: withNumber ? Set(members) : [], in: db)
        var facts = Whereabouts(
            birth: own.lazy.compactMap { $0.facts.person.birth ?? $0.facts.person.idNumber?.birth }.first,
            change: own.lazy.compactMap(\.facts.person.change).first)
        facts.places =
            everybody.flatMap { registers.places[$0] ?? [] }
            + presences.filter { $0.child == $0.other }.map { _ in .present }
        facts.isBlank = own.allSatisfy { $0.facts.person.name.spelled.isEmpty && $0.facts.person.idNumber == nil }
        facts.wasBrought = try run.broughtBefore(in: db).contains(child)
        let pairs = try ReviewPair.all(
            where: """
                pair.runID = \(run.id) AND pair.kind = 'review' AND (pair.childID = \(child) OR pair.otherID = \(child))
                """, in: db)
        facts.isOffered = pairs.contains { pair in
            if case .settled = pair.standing { return false }
            return true
        }
        facts.decision = try EarlierDecisions(of: run.organizationID, knownAt: run.knownSeq, in: db)[members]
        facts.isDisputed = pairs.contains { $0.standing == .settled(.unsure) }
        return (facts, facts.outcome(in: registers.frame))
    }

    private func groups(of members: [ID<Child>], _ frame: Row, in db: Database) throws -> Int {
        try SQLRequest<Int>(
            """
            SELECT groups FROM outcome WHERE runID = \(run.id) AND childID IN \(members.map(\.rawValue))
            """
        ).fetchAll(db).reduce(frame["groups"]) { $0 | $1 }
    }
}
