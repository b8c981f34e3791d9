import GRDB
import Registry
import Vocabulary

/// Letting a run count (发布): by a second person, with its cause where the number swings. A published run never changes;
/// the next one answers it.
extension MatchRun {
    /// By how many hundredths the unsettled may change before somebody has to say why.
    public static let largestSwing = 20

    public func publish(because reason: String, signed signature: Signature, by viewer: Viewer, in db: Database) throws
    {
        guard state == .ready else { throw MatchRunRefusal.notNow(state) }
        guard !isTrial else { throw PublicationRefusal.trial }
        guard signature.userID != starterID else { throw PublicationRefusal.ownRun }
        let figures = try RunFigures(of: self, seenBy: viewer, in: db)
        if let swing = figures.swing, swing > MatchRun.largestSwing, reason.count < 4 {
            throw PublicationRefusal.swing(was: figures.openBefore, now: figures.open)
        }
        let proof = try RunProof(of: self, in: db)
        let fingerprint = proof.fingerprint
        try Journal.record(
            .publishedRun, about: Object(.matchRun, id),
            detail: [
                "total": "\(figures.total)", "settled": "\(figures.settled)", "open": "\(figures.open)",
                "fingerprint": fingerprint,
            ], signed: signature, in: db
        ) { entry in
            try step("published", reason, signature, as: &entry, in: db)
            try entry.insert("matchRunProof", ["runID": id, "text": try proof.text], in: db)
            try Proposing(run: self).propose(as: &entry, in: db)
            try db.execute(
                sql: "UPDATE matchRunProgress SET state = 'published', fingerprint = ? WHERE runID = ?",
                arguments: [fingerprint, id])
        }
    }

    /// Puts it aside: it stays to be looked at, and is never published.
    public func abandon(because reason: String, signed signature: Signature, in db: Database) throws {
        guard state == .ready else { throw MatchRunRefusal.notNow(state) }
        guard reason.count >= 4 else { throw PublicationRefusal.reason }
        try Journal.record(.abandonedRun, about: Object(.matchRun, id), signed: signature, in: db) { entry in
            try step("abandoned", reason, signature, as: &entry, in: db)
            try db.execute(
                sql: "UPDATE matchRunProgress SET state = 'cancelled' WHERE runID = ?", arguments: [id])
        }
    }

    private func step(
        _ kind: String, _ reason: String, _ signature: Signature, as entry: inout Entry, in db: Database
    ) throws {
        try entry.insert(
            "matchRunStep", ["runID": id, "kind": kind, "userID": signature.userID, "reason": reason], in: db)
    }

    /// Who published it or put it aside, when, and why.
    public func closing(in db: Database) throws -> (userName: String, at: Moment, reason: String)? {
        try SQLRequest<Row>(
            """
            SELECT journal.userName, journal.at, step.reason FROM matchRunStep AS step
                JOIN journal ON journal.seq = step.knownSeq WHERE step.runID = \(id)
            """
        ).fetchOne(db).map { ($0[0], $0[1], $0[2]) }
    }
}

extension RunFigures {
    /// How far the unsettled have changed since the run before, in hundredths of what they were.
    public var swing: Int? {
        guard before != nil, openBefore > 0 else { return nil }
        return abs(open - openBefore) * 100 / openBefore
    }
}

public enum PublicationRefusal: Refusal, Equatable {
    case trial, ownRun, reason
    case swing(was: Int, now: Int)

    public var kind: RefusalKind {
        switch self {
        case .ownRun: .forbidden
        case .trial: .conflict
        case .reason, .swing: .unfit
        }
    }

    public var message: String {
        switch self {
        case .trial: say("试跑的结果不能发布。请重新开始一次正式比对。")
        case .ownRun: say("发起比对的人不能发布。请同单位另一位有发布权的同事核对后发布。")
        case .reason: say("请写明为什么作废，至少 4 个字，例如“名册导错了版本”。")
        case .swing(let was, let now):
            say("未落实从 \(count: was) 变为 \(count: now)，变化超过 \(MatchRun.largestSwing)%。请写明原因再发布，至少 4 个字。")
        }
    }
}
