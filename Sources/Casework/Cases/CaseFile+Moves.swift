import GRDB
import Registry
import Vocabulary

/// From out of school to back, away again, and done (复学, 反弹, 销号).
extension CaseFile {
    /// The head of the child's school confirms from the attendance book that the child is back; from that day it is watched.
    public func confirmReturn(
        on day: Day, at school: ID<Organization>, presentDays: Int, by evidence: String, seenBy viewer: Viewer,
        signed signature: Signature, by basis: CaseBasis, in db: Database
    ) throws {
        _ = try status.after(.returned)
        guard viewer.appointments.contains(where: { $0.role == .headteacher && $0.organizationID == school }) else {
            throw CaseRefusal.wrongSchool
        }
        guard day <= signature.day else { throw CaseRefusal.future(signature.day) }
        guard day >= step.on else { throw CaseRefusal.tooEarly(step.on) }
        guard (1...(signature.day - day + 1)).contains(presentDays) else { throw CaseRefusal.missing(.presentDays) }
        guard evidence.isSentence else { throw CaseRefusal.missing(.evidence) }
        let region = try SQLRequest<RegionCode>(
            """
            SELECT regionCode FROM organizationEver JOIN caseNow ON caseNow.countyID = organizationEver.id
            WHERE caseNow.caseID = \(id)
            """
        ).fetchOne(db)
        let end = basis.rules.limits(in: region, on: day).watchEnds(afterReturn: day)
        try move(
            .returned, .confirmedReturn, on: day, evidence, school: school, presentDays: presentDays, watchUntil: end,
            signed: signature, by: basis, in: db)
    }

    /// The child is away again: the same case begins anew, and wants another plan.
    public func relapse(
        on day: Day, because why: String, signed signature: Signature, by basis: CaseBasis, in db: Database
    ) throws {
        guard day <= signature.day else { throw CaseRefusal.future(signature.day) }
        guard day >= step.on else { throw CaseRefusal.tooEarly(step.on) }
        guard why.isSentence else { throw CaseRefusal.missing(.why) }
        if status == .closed, step.category != .V01 { throw CaseRefusal.notNow(status) }
        try refuseSecond(in: db)
        try move(.relapsed, .notedRelapse, on: day, why, signed: signature, by: basis, in: db)
    }

    /// Done, by a category and its proof; refused while what we know today says otherwise.
    public func close(
        as category: ClosingCategory, _ proof: String, signed signature: Signature, by basis: CaseBasis,
        in db: Database
    ) throws {
        guard status.isOpen else { throw CaseRefusal.notNow(status) }
        guard ClosingCategory.closing.contains(category) else { throw CaseRefusal.neverClosed }
        guard proof.isSentence else { throw CaseRefusal.missing(.evidence) }
        let reasons = try contradictions(to: category, on: signature.day, by: basis, in: db)
        guard reasons.isEmpty else { throw CaseRefusal.contradicted(reasons.map(\.message)) }
        let follow = category == .V01 ? try endOfSchooling(by: basis, in: db) : nil
        try move(
            .closed, .closedCase, on: signature.day, proof, school: step.schoolID, category: category,
            followUntil: follow, signed: signature, by: basis, in: db)
    }

    /// Closed by mistake, or something new is known.
    public func reopen(
        because why: String, signed signature: Signature, by basis: CaseBasis, in db: Database
    ) throws {
        guard why.isSentence else { throw CaseRefusal.missing(.why) }
        try refuseSecond(in: db)
        try move(.reopened, .reopenedCase, on: signature.day, why, signed: signature, by: basis, in: db)
    }

    /// The case was opened for the wrong child, or the child was never out of school.
    public func withdraw(
        because why: String, signed signature: Signature, by basis: CaseBasis, in db: Database
    ) throws {
        guard why.isSentence else { throw CaseRefusal.missing(.why) }
        try move(.withdrawn, .withdrewCase, on: signature.day, why, signed: signature, by: basis, in: db)
    }

    /// Whoever made the last step takes it back: the case stands as it stood before.
    public func takeBackStep(signed signature: Signature, by basis: CaseBasis, in db: Database) throws {
        let steps = try CaseSteps(of: id, in: db).standing
        guard steps.count > 1, let last = steps.last, step.id == last.id else { throw CaseRefusal.nothingToTakeBack }
        guard last.userID == signature.userID else { throw CaseRefusal.notYours }
        let before = steps[steps.count - 2]
        if before.status.isOpen, !status.isOpen { try refuseSecond(in: db) }
        try record(.tookBackStep, detail: ["step": last.move.rawValue], signed: signature, by: basis, in: db) { entry in
            try entry.replace("caseStep", id: last.id, in: db)
            try insert(
                .takenBack, before.status, on: before.on, "", owner: before.ownerID, school: before.schoolID,
                presentDays: before.presentDays, watchUntil: before.watchUntil, category: before.category,
                followUntil: before.followUntil, signature, as: &entry, by: basis, in: db)
        }
    }
}

// MARK: - Writing

extension CaseFile {
    private func refuseSecond(in db: Database) throws {
        if let other = try CaseFile.findOpen(of: child, in: db), other.id != id {
            throw CaseRefusal.alreadyOpen(other.name)
        }
    }

    private func move(
        _ move: CaseMove, _ verb: Verb, on day: Day, _ words: String, school: ID<Organization>? = nil,
        presentDays: Int? = nil, watchUntil: Day? = nil, category: ClosingCategory? = nil, followUntil: Day? = nil,
        signed signature: Signature, by basis: CaseBasis, in db: Database
    ) throws {
        let next = try status.after(move)
        let detail = category.map { ["category": $0.rawValue] } ?? [:]
        try record(verb, detail: detail, signed: signature, by: basis, in: db) { entry in
            try entry.replace("caseStep", id: step.id, in: db)
            try insert(
                move, next, on: day, words, owner: step.ownerID, school: school, presentDays: presentDays,
                watchUntil: watchUntil, category: category, followUntil: followUntil, signature, as: &entry,
                by: basis, in: db)
        }
    }

    private func insert(
        _ move: CaseMove, _ status: CaseStatus, on day: Day, _ words: String, owner: ID<Organization>,
        school: ID<Organization>?, presentDays: Int?, watchUntil: Day?, category: ClosingCategory?,
        followUntil: Day?, _ signature: Signature, as entry: inout Entry, by basis: CaseBasis, in db: Database
    ) throws {
        let kept = try SealedWords.keep(named: ["words": words.trimmed], with: basis.keys, in: db)
        try entry.insert(
            "caseStep",
            [
                "caseID": id, "childID": child, "kind": move.rawValue, "state": status.rawValue, "ownerID": owner,
                "happenedOn": day, "schoolID": school, "presentDays": presentDays, "watchUntil": watchUntil,
                "category": category?.rawValue, "followUntil": followUntil, "userID": signature.userID,
                "keyID": kept.keyID, "sealed": kept.sealed,
            ], in: db)
    }

    /// The summer in which the child turns sixteen at the latest: until then it is looked at again each term.
    private func endOfSchooling(by basis: CaseBasis, in db: Database) throws -> Day? {
        let records = try ChildRecord.all(of: [child], from: basis.sources, with: basis.keys, in: db)
        guard let birth = ChildIdentity(records[child] ?? []).birth else { return nil }
        return Day(year: birth.year + (birth.month >= 9 ? 17 : 16), month: 8, day: 31)
    }
}
