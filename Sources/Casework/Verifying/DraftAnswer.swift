import Foundation
import GRDB
import Registry
import Vocabulary

/// An answer as it is about to be given (要交的答复).
public struct DraftAnswer: Sendable {
    public var category: ClosingCategory
    public var content: VerificationAnswer.Content
    public var since: Day?
    public var until: Day?
    public var paper: Paper?
    /// How many answers there were when the form was opened.
    public var seen: Int

    /// A file that lies among the originals already.
    public struct Paper: Sendable {
        let digest: Data
        let byteCount: Int
        let ending: String

        public init(named name: String, digest: Data, byteCount: Int) throws {
            let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
            guard VerificationPaper.kinds[ending] != nil else { throw AssignmentRefusal.strangePaper(ending) }
            guard byteCount <= VerificationPaper.longest else { throw AssignmentRefusal.paperTooLarge }
            (self.digest, self.byteCount, self.ending) = (digest, byteCount, ending)
        }
    }

    public init(
        _ category: ClosingCategory, _ content: VerificationAnswer.Content, since: Day? = nil, until: Day? = nil,
        paper: Paper? = nil, seen: Int
    ) {
        (self.category, self.content, self.since, self.until, self.paper) = (category, content, since, until, paper)
        self.seen = seen
    }

    /// What is still missing, field by field.
    public func gaps(_ rule: ClosingRule, on today: Day) -> [AnswerField: String] {
        var gaps: [AnswerField: String] = [:]
        for field in rule.needs {
            switch field {
            case .school where content.school.isEmpty: gaps[field] = say("请填写学校，例如：石门镇中心小学。")
            case .number where content.number.isEmpty: gaps[field] = say("请填写\(rule.numberName ?? field.label)，照证明抄写。")
            case .words where content.words.count < 4: gaps[field] = say("请写明情况，至少 4 个字：问了谁、在哪里。")
            case .since where since == nil: gaps[field] = say("请填写从哪天起，例如 2026-03-02。")
            case .until where until == nil: gaps[field] = say("请填写批准到哪天，照批准文件。")
            default: break
            }
        }
        if let since, since > today { gaps[.since] = AssignmentRefusal.future(since).message }
        if let until, until <= today { gaps[.until] = say("批准的日期 \(until) 已经过了。请核对，或按“没有上学”答复。") }
        return gaps
    }
}

extension DraftAnswer {
    /// Refused as the answer itself would be.
    func check(
        beside earlier: [VerificationAnswer], _ rules: VerificationRules, missingTries: String?, by user: ID<User>,
        on today: Day
    ) throws {
        if let last = earlier.last, earlier.count > seen, last.userID != user {
            throw AssignmentRefusal.meanwhile(last.userName)
        }
        if let gap = gaps(rules.rule(for: category), on: today).min(by: { $0.key.rawValue < $1.key.rawValue }) {
            throw AssignmentRefusal.incomplete(gap.value)
        }
        if category == .V16, let missingTries { throw AssignmentRefusal.unreachable(missingTries) }
    }
}

extension AssignmentSheet {
    /// Whether somebody may answer so now.
    public func check(
        _ draft: DraftAnswer, _ rules: VerificationRules, by user: ID<User>, on today: Day
    ) throws {
        try draft.check(beside: answers, rules, missingTries: missingTries, by: user, on: today)
        _ = try assignment.state.after(.answer)
    }
}

extension Assignment {
    /// Enters an answer beside those that there are; whoever did not see the last of them is shown it first.
    public func answer(
        _ draft: DraftAnswer, _ rules: VerificationRules, signed signature: Signature, with keys: KeyRing,
        in db: Database
    ) throws {
        guard let user = signature.userID, let unit = signature.organizationID else { throw AssignmentRefusal.absent }
        let earlier = try VerificationAnswer.all(of: id, with: keys, in: db)
        let tries = try ContactTry.all(of: id, with: keys, in: db)
        let missing = rules.unreachable.missing(in: tries, lostSince: try lostSince(in: db))
        try draft.check(beside: earlier, rules, missingTries: missing, by: user, on: signature.day)
        let next = try state.after(.answer)
        let kept = try SealedWords.keep(draft.content, with: keys, in: db)
        try Journal.record(
            .answered, about: Object(.assignment, id), detail: ["category": draft.category.rawValue], signed: signature,
            in: db
        ) { entry in
            let answer = try entry.insert(
                "verificationAnswer",
                [
                    "assignmentID": id, "ordinal": earlier.count + 1, "userID": user, "organizationID": unit,
                    "category": draft.category.rawValue, "since": draft.since, "until": draft.until,
                    "keyID": kept.keyID, "sealed": kept.sealed,
                ], in: db)
            if let paper = draft.paper {
                try entry.insert(
                    "verificationPaper",
                    [
                        "answerID": answer, "fileDigest": paper.digest, "byteCount": paper.byteCount,
                        "ending": paper.ending,
                    ], in: db)
            }
            try turn(to: next, due: dueOn, as: &entry, in: db)
        }
    }

    /// By which entry the family was last given up as unreachable.
    func lostSince(in db: Database) throws -> Int64? {
        try SQLRequest<Int64>(
            "SELECT max(knownSeq) FROM assignmentState WHERE assignmentID = \(id) AND state = 'lost'"
        ).fetchOne(db)
    }
}
