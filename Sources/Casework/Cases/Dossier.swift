import GRDB
import Registry
import Screening
import Vocabulary

/// A whole case for one screen (一案一档).
public struct Dossier: Sendable {
    public let file: CaseFile
    public let identity: ChildIdentity
    public let owner: String
    public let why: String
    /// Those that the reader may know.
    public let causes: [CaseCause]
    public let hidesCauses: Bool
    /// The reader works on this very case; who only looks in reads no free words.
    public let mayWork: Bool
    public let team: CareTeam?
    /// The latest version first.
    public let plans: [CasePlan]
    /// There is none since the child went away again.
    public let lacksPlan: Bool
    public let contacts: [CaseContact]
    public let visits: Int
    public let placement: CasePlacement?
    public let notices: [CaseNotice]
    public let relapses: Int
    public let due: (task: CaseTask, on: Day)?
    public let events: [CaseEvent]
    /// The last step may be taken back by the reader.
    public let mayTakeBack: Bool

    public static func find(
        _ id: ID<CaseFile>, seenBy viewer: Viewer, by basis: CaseBasis, in db: Database
    ) throws -> Dossier {
        let file = try CaseFile.find(id, seenBy: viewer, in: db)
        let steps = try CaseSteps(of: id, in: db)
        let records = try ChildRecord.all(of: [file.child], from: basis.sources, with: basis.keys, in: db)
        let codes = try SQLRequest<String>(
            "SELECT code FROM caseCause WHERE caseID = \(id) AND replacedSeq IS NULL ORDER BY id"
        ).fetchAll(db)
        let causes = codes.compactMap(CaseCause.init)
        let mayWork = try CaseFile.isVisible(id, to: viewer, with: .workCases, in: db)
        let shown = mayWork ? causes : causes.filter { !$0.isPrivate }
        let plans = try CasePlan.all(of: id, with: basis.keys, in: db).map { mayWork ? $0 : $0.withoutWords }
        let contacts = try CaseContact.all(of: id, with: basis.keys, in: db).map { mayWork ? $0 : $0.withoutWords }
        let notices = try CaseNotice.all(of: id, with: basis.keys, in: db)
        let now = try SQLRequest<Row>("SELECT task, dueOn FROM caseNow WHERE caseID = \(id)").fetchOne(db)
        let task = (now?["task"] as String?).flatMap(CaseTask.init)
        let opening = try SQLRequest<Row>("SELECT keyID, sealed FROM caseFile WHERE id = \(id)").fetchOne(db)
        return Dossier(
            file: file, identity: ChildIdentity(records[file.child] ?? []),
            owner: try Organization.recall(file.step.ownerID, in: db).name,
            why: try opening.flatMap { try SealedWords.open($0, with: basis.keys, in: db)["why"] } ?? "",
            causes: shown, hidesCauses: shown.count < causes.count, mayWork: mayWork,
            team: try CareTeam.find(of: id, by: basis, in: db), plans: plans,
            lacksPlan: plans.first.map { $0.seq < steps.beginning } ?? true, contacts: contacts,
            visits: try CaseContact.visits(to: id, in: db), placement: try CasePlacement.find(of: id, in: db),
            notices: notices, relapses: steps.relapses,
            due: task.flatMap { task in (now?["dueOn"]).map { (task, $0) } },
            events: try CaseEvent.all(of: id, steps, plans, contacts, notices, by: basis, in: db),
            mayTakeBack: steps.standing.count > 1 && file.step.id == steps.standing.last?.id
                && file.step.userID == viewer.user.id)
    }
}

/// What happened in a case, for its time line (时间线).
public struct CaseEvent: Sendable {
    public let on: Day
    public let kind: Kind
    public let title: String
    public let words: String
    /// Who wrote it down.
    public let by: String
    let seq: Int64

    public enum Kind: Sendable { case step, contact, plan, notice }
}

extension CaseEvent {
    static func all(
        of file: ID<CaseFile>, _ steps: CaseSteps, _ plans: [CasePlan], _ contacts: [CaseContact],
        _ notices: [CaseNotice], by basis: CaseBasis, in db: Database
    ) throws -> [CaseEvent] {
        let names = try SQLRequest<Row>(
            "SELECT seq, userName FROM journal WHERE objectKind = 'caseFile' AND objectID = \(file)"
        ).fetchAll(db)
        let by = Dictionary(uniqueKeysWithValues: names.map { ($0["seq"] as Int64, $0["userName"] as String) })
        func event(_ day: Day, _ kind: Kind, _ title: String, _ words: String, _ seq: Int64) -> CaseEvent {
            CaseEvent(on: day, kind: kind, title: title, words: words, by: by[seq] ?? "", seq: seq)
        }
        var events: [CaseEvent] = []
        let rows = try SQLRequest<Row>("SELECT id, keyID, sealed FROM caseStep WHERE caseID = \(file)").fetchAll(db)
        var words: [Int64: String] = [:]
        for row in rows { words[row["id"]] = try SealedWords.open(row, with: basis.keys, in: db)["words"] }
        for step in steps.all {
            let title = step.category.map { "\(step.move.label)：\($0.label)" } ?? step.move.label
            events.append(event(step.on, .step, title, words[step.id] ?? "", step.seq))
        }
        for contact in contacts {
            let title =
                contact.whom.isEmpty
                ? contact.kind.label
                : contact.wasReached
                    ? say("\(contact.kind.label)：见到\(contact.whom)")
                    : say("\(contact.kind.label)：没有见到，找过\(contact.whom)")
            let next = contact.next.isEmpty ? "" : say("下一步：\(contact.next)")
            events.append(event(contact.on, .contact, title, [contact.said, next].joined(separator: " "), contact.seq))
        }
        for plan in plans {
            let words = plan.measures.map(\.what).joined(separator: "；")
            events.append(event(plan.madeOn, .plan, say("劝返方案第 \(plan.version) 版"), words, plan.seq))
        }
        for notice in notices {
            let title = basis.rules.ladder[notice.step]?.notice?.title ?? notice.step
            events.append(
                event(notice.writtenOn, .notice, say("出具《\(title)》"), notice.reference, notice.seq))
            if let service = notice.service {
                events.append(
                    event(
                        service.on, .notice, say("送达《\(title)》"),
                        "\(service.manner.label) · \(service.receivedBy)", service.seq))
            }
        }
        return events.sorted { ($0.on, $0.seq) > ($1.on, $1.seq) }
    }
}
