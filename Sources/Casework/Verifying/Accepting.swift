import GRDB
import Registry
import Vocabulary

// MARK: - What can happen to an answer

extension Assignment {
    /// Takes an answer as what holds of the child (采纳). 联系不上 never closes: it is tried again after some days.
    public func accept(
        _ answerID: ID<VerificationAnswer>, _ rules: VerificationRules, signed signature: Signature,
        with keys: KeyRing, in db: Database
    ) throws {
        let answers = try VerificationAnswer.all(of: id, with: keys, in: db)
        guard let answer = answers.first(where: { $0.id == answerID }) else { throw AssignmentRefusal.absent }
        guard answers.last(where: { $0.unitID == answer.unitID })?.id == answerID else {
            throw AssignmentRefusal.supersededAnswer
        }
        guard answer.userID != signature.userID else { throw AssignmentRefusal.ownAnswer }
        let rule = rules.rule(for: answer.category)
        if let paper = rule.paper, !answers.havePaper(for: answer.category) {
            throw AssignmentRefusal.paperMissing(paper)
        }
        let next = try state.after(answer.category == .V16 ? .acceptLost : .accept)
        let school = try school(named: answer, in: db)
        try Journal.record(
            .acceptedAnswer, about: Object(.assignment, id), detail: ["category": answer.category.rawValue],
            signed: signature, in: db
        ) { entry in
            let due = next == .lost ? signature.day + rules.unreachable.againAfter : dueOn
            try turn(to: next, due: due, as: &entry, in: db)
            guard next == .accepted else { return }
            if let earlier = try standing(in: db) { try entry.replace("verification", id: earlier, in: db) }
            try entry.insert(
                "verification",
                [
                    "assignmentID": id, "answerID": answerID, "childID": childID, "organizationID": bureauID,
                    "category": answer.category.rawValue, "reason": reason?.rawValue ?? "",
                    "decidedOn": signature.day,
                    "trueUntil": rule.end(decidedOn: signature.day, approvedUntil: answer.until),
                    "schoolID": rule.hasClock ? school : nil, "settles": rule.settles?.rawValue,
                    "reasonAfter": rule.reasonAfter?.rawValue,
                ], in: db)
        }
    }

    /// Gives the answers back for another look, with what is wrong with them.
    public func giveBack(
        because reason: String, _ rules: VerificationRules, signed signature: Signature, in db: Database
    ) throws {
        let reason = reason.trimmed
        guard reason.count >= 4 else { throw AssignmentRefusal.reason }
        let next = try state.after(.giveBack)
        try Journal.record(.returnedAnswer, about: Object(.assignment, id), signed: signature, in: db) { entry in
            try turn(
                to: next, due: rules.due(returnedOn: signature.day), because: String(reason.prefix(200)), as: &entry,
                in: db)
        }
    }

    /// Takes back what was last decided; whoever looked for the child is asked nothing anew.
    public func undoDecision(signed signature: Signature, in db: Database) throws {
        guard state == .accepted || state == .returned || state == .lost else { throw AssignmentRefusal.nothingToUndo }
        try Journal.record(.undidDecision, about: Object(.assignment, id), signed: signature, in: db) { entry in
            let own = try SQLRequest<Int64>(
                "SELECT id FROM verification WHERE assignmentID = \(id) AND replacedSeq IS NULL"
            ).fetchOne(db)
            if let own {
                try entry.replace("verification", id: own, in: db)
                try reinstate(replacedBy: stateSeq, as: &entry, in: db)
            }
            guard try Assignment.turnBack(stateSeq, as: &entry, in: db).contains(id) else {
                throw AssignmentRefusal.nothingToUndo
            }
        }
    }

    // MARK: - Looking

    private func standing(in db: Database) throws -> Int64? {
        try SQLRequest<Int64>(
            """
            SELECT id FROM verification WHERE childID = \(childID) AND organizationID = \(bureauID) AND replacedSeq IS NULL
            """
        ).fetchOne(db)
    }

    private func reinstate(replacedBy seq: Int64, as entry: inout Entry, in db: Database) throws {
        let row = try SQLRequest<Row>("SELECT * FROM verification WHERE childID = \(childID) AND replacedSeq = \(seq)")
            .fetchOne(db)
        guard let row else { return }
        try entry.insert(
            "verification",
            [
                "assignmentID": row["assignmentID"] as Int64, "answerID": row["answerID"] as Int64,
                "childID": row["childID"] as Int64, "organizationID": row["organizationID"] as Int64,
                "category": row["category"] as String, "reason": row["reason"] as String,
                "decidedOn": row["decidedOn"] as Day, "trueUntil": row["trueUntil"] as Day?,
                "schoolID": row["schoolID"] as Int64?, "settles": row["settles"] as String?,
                "reasonAfter": row["reasonAfter"] as String?,
            ], in: db)
    }

    /// The school that the answer names, where it is one of the bureau's; else the one that answered.
    private func school(named answer: VerificationAnswer, in db: Database) throws -> ID<Organization>? {
        let found = try SQLRequest<ID<Organization>>(
            """
            SELECT now.id FROM organizationNow AS now JOIN organizationClosure AS closure ON closure.descendantID = now.id
            WHERE closure.ancestorID = \(bureauID) AND now.name = \(answer.content.school)
            """
        ).fetchAll(db)
        if found.count == 1 { return found[0] }
        return answer.side == .school ? answer.unitID : nil
    }
}
