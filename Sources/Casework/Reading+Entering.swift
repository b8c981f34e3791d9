import GRDB
import Registry
import Screening
import Vocabulary

/// Enters what readers say, and lets what is settled take effect: the ruling, and where the child is.
public struct Reviewing: Sendable {
    let run: MatchRun
    let sources: RosterSources
    let keys: KeyRing

    public init(_ run: MatchRun, from sources: RosterSources, with keys: KeyRing) {
        (self.run, self.sources, self.keys) = (run, sources, keys)
    }

    // MARK: - What can happen to a pair

    public func read(
        _ id: ID<ReviewPair>, _ verdict: Reading.Verdict, _ note: String = "", signed signature: Signature,
        in db: Database
    ) throws {
        guard run.state == .ready else { throw ReviewRefusal.notNow(run.state) }
        let pair = try ReviewPair.find(id, of: run, in: db)
        try Journal.record(
            .readPair, about: Object(.matchRun, run.id),
            detail: ["pair": "\(id.rawValue)", "verdict": verdict.rawValue],
            signed: signature, in: db
        ) { entry in
            _ = try enter(verdict, note, on: pair, by: signature, rule: nil, as: &entry, in: db)
        }
    }

    /// Whether somebody may read the pair now; refused as the reading itself would be.
    public func check(_ id: ID<ReviewPair>, by user: ID<User>, in db: Database) throws {
        guard run.state == .ready else { throw ReviewRefusal.notNow(run.state) }
        try refuse(try ReviewPair.find(id, of: run, in: db), user)
    }

    /// The same word for every pair that looks just like those already read, as one step that can be taken back.
    public func readAll(
        like id: ID<ReviewPair>, _ verdict: Reading.Verdict, signed signature: Signature, in db: Database
    ) throws -> Int {
        guard run.state == .ready, let user = signature.userID else { throw ReviewRefusal.notNow(run.state) }
        let model = try ReviewPair.find(id, of: run, in: db)
        let like = try ReviewPair.all(where: "pair.runID = \(run.id) AND pair.pattern = \(model.pattern)", in: db)
        let examples = like.filter { pair in
            if case .settled(let word) = pair.standing { return word == verdict && !pair.readings[0].isByRule }
            return false
        }
        guard examples.count >= Reviewing.fewestExamples, like.allSatisfy({ $0.isOpen(or: verdict) }) else {
            throw ReviewRefusal.tooFewExamples(examples.count)
        }
        let waiting = try ReviewQueue(of: run, .mine, for: user, in: db).pairs.filter { pair in
            pair.pattern == model.pattern && pair.standing == .open
        }
        return try Journal.record(
            .ruledPair, about: Object(.matchRun, run.id),
            detail: ["pairs": "\(waiting.count)", "verdict": verdict.rawValue], signed: signature, in: db
        ) { entry in
            var rule: Int64?
            for pair in waiting {
                let first = try enter(verdict, model.pattern, on: pair, by: signature, rule: rule, as: &entry, in: db)
                rule = rule ?? first
            }
            return waiting.count
        }
    }

    static let fewestExamples = 20

    /// Takes the reader's last word back, with everything that was entered by the same rule.
    public func undoLast(signed signature: Signature, in db: Database) throws -> ID<ReviewPair> {
        guard run.state == .ready else { throw ReviewRefusal.notNow(run.state) }
        guard let user = signature.userID,
            let last = try SQLRequest<Row>(
                """
                SELECT reading.id, reading.pairID, reading.knownSeq FROM reading
                    JOIN matchPair ON matchPair.id = reading.pairID
                WHERE matchPair.runID = \(run.id) AND reading.userID = \(user) AND reading.replacedSeq IS NULL
                ORDER BY reading.knownSeq DESC, reading.id LIMIT 1
                """
            ).fetchOne(db)
        else { throw ReviewRefusal.nothingToUndo }
        let seq: Int64 = last["knownSeq"]
        let together = try SQLRequest<Row>(
            "SELECT id, pairID FROM reading WHERE knownSeq = \(seq) AND replacedSeq IS NULL ORDER BY id DESC"
        ).fetchAll(db)
        try Journal.record(
            .undidReading, about: Object(.matchRun, run.id), detail: ["pairs": "\(together.count)"], signed: signature,
            in: db
        ) { entry in
            for row in together {
                let pair = try ReviewPair.find(row["pairID"], of: run, in: db)
                if case .settled(let verdict) = pair.standing, verdict != .unsure {
                    try Ruling.undo(pair.childID, pair.otherID, with: keys, from: sources, as: &entry, in: db)
                }
                try entry.replace("reading", id: row["id"], in: db)
                try decideAnew(pair, as: &entry, in: db)
            }
        }
        return last["pairID"]
    }

    // MARK: - Entering

    private func enter(
        _ verdict: Reading.Verdict, _ note: String, on pair: ReviewPair, by signature: Signature, rule: Int64?,
        as entry: inout Entry, in db: Database
    ) throws -> Int64 {
        if case .settled(let word) = pair.standing {
            let last = pair.readings.last
            throw ReviewRefusal.alreadySettled(
                say("\(last?.userName ?? "") \(last?.at.description ?? "") 判为“\(word.label)”"))
        }
        guard let user = signature.userID else { throw ReviewRefusal.absent }
        guard !pair.readings.contains(where: { $0.userID == user }) else { throw ReviewRefusal.ownReading }
        let id = try entry.insert(
            "reading",
            [
                "pairID": pair.id, "ordinal": pair.readings.count + 1, "verdict": verdict.rawValue, "userID": user,
                "note": String(note.prefix(200)), "ruleID": rule,
            ], in: db)
        let after = try ReviewPair.find(pair.id, in: db)
        if case .settled(let word) = after.standing {
            switch word {
            case .same:
                try Ruling.enter(
                    .same, pair.childID, pair.otherID, with: keys, from: sources, as: &entry, in: db)
            case .different:
                try Ruling.enter(
                    .different, pair.childID, pair.otherID, with: keys, from: sources, as: &entry, in: db)
            case .unsure: break
            }
        }
        try decideAnew(after, as: &entry, in: db)
        return id
    }

    private func refuse(_ pair: ReviewPair, _ user: ID<User>) throws {
        if case .settled(let word) = pair.standing {
            let last = pair.readings.last
            throw ReviewRefusal.alreadySettled(
                say("\(last?.userName ?? "") \(last?.at.description ?? "") 判为“\(word.label)”"))
        }
        guard !pair.readings.contains(where: { $0.userID == user }) else { throw ReviewRefusal.ownReading }
    }

    private func decideAnew(_ pair: ReviewPair, as entry: inout Entry, in db: Database) throws {
        try OutcomeAnew(run: run, sources: sources, keys: keys).decide(for: pair, as: &entry, in: db)
    }
}

extension ReviewPair {
    fileprivate func isOpen(or verdict: Reading.Verdict) -> Bool {
        if case .settled(let word) = standing { return word == verdict }
        return true
    }
}
