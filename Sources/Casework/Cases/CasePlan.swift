import GRDB
import Registry
import Vocabulary

/// What is to be done for one child (一生一案), one version of it.
public struct CasePlan: Sendable {
    public let version: Int
    public let madeOn: Day
    public let words: String
    public let measures: [CaseMeasure]
    let seq: Int64
}

/// One thing that somebody does by a day (措施), and what came of it.
public struct CaseMeasure: Sendable {
    public let id: Int64
    public let kind: Kind
    public let what: String
    public let who: String
    public let dueOn: Day
    public let result: Result?

    public struct Result: Sendable {
        public let id: Int64
        public let isDone: Bool
        public let on: Day
        public let words: String
    }

    public enum Kind: String, Labelled, Sendable {
        case tutoring, counselling, aid, boarding, transport, homeHelp, placement, law, other

        public var label: String {
            switch self {
            case .tutoring: say("学业辅导")
            case .counselling: say("心理疏导")
            case .aid: say("资助帮扶")
            case .boarding: say("寄宿安排")
            case .transport: say("上学交通")
            case .homeHelp: say("家庭帮扶")
            case .placement: say("换班或换学习方式")
            case .law: say("依法督促")
            case .other: say("其他措施")
            }
        }
    }

    public struct Draft: Hashable, Sendable {
        public let kind: Kind
        public let what: String
        public let who: String
        public let dueOn: Day

        public init(_ kind: Kind, _ what: String, by who: String, dueOn: Day) {
            (self.kind, self.what, self.who, self.dueOn) = (kind, what.trimmed, who.trimmed, dueOn)
        }
    }

    /// What makes two measures the same, whoever does them and by when.
    static func gist(_ kind: Kind, _ what: String) -> String {
        kind.rawValue + "|" + String(what.filter { $0.isLetter || $0.isNumber })
    }
}

extension CasePlan {
    /// Which kinds of measures, by whom and by when, and whether they are done.
    var withoutWords: CasePlan {
        CasePlan(
            version: version, madeOn: madeOn, words: "",
            measures: measures.map { measure in
                CaseMeasure(
                    id: measure.id, kind: measure.kind, what: measure.kind.label, who: measure.who,
                    dueOn: measure.dueOn,
                    result: measure.result.map { .init(id: $0.id, isDone: $0.isDone, on: $0.on, words: "") })
            }, seq: seq)
    }
}

// MARK: - What can happen to a plan

extension CaseFile {
    /// Lays down the next version. Who went away again needs another plan than the one that did not hold.
    public func plan(
        for causes: [CaseCause], _ words: String, _ measures: [CaseMeasure.Draft], signed signature: Signature,
        by basis: CaseBasis, in db: Database
    ) throws {
        guard status.isOpen else { throw CaseRefusal.notNow(status) }
        guard try CareTeam.find(of: id, by: basis, in: db) != nil else { throw CaseRefusal.noTeam }
        guard !causes.isEmpty else { throw CaseRefusal.missing(.causes) }
        if causes.contains(.R99), !words.isSentence { throw CaseRefusal.missing(.words) }
        guard !measures.isEmpty, measures.allSatisfy({ !$0.what.isEmpty && $0.who.isName }) else {
            throw CaseRefusal.missing(.measures)
        }
        guard measures.allSatisfy({ $0.dueOn >= signature.day }) else { throw CaseRefusal.missing(.dueOn) }
        let before = try CasePlan.all(of: id, with: basis.keys, in: db).first
        if let before, before.seq < (try CaseSteps(of: id, in: db)).beginning {
            let earlier = Set(before.measures.map { CaseMeasure.gist($0.kind, $0.what) })
            guard measures.contains(where: { !earlier.contains(CaseMeasure.gist($0.kind, $0.what)) }) else {
                throw CaseRefusal.samePlan
            }
        }
        let version = (before?.version ?? 0) + 1
        try record(.plannedCase, detail: ["version": "\(version)"], signed: signature, by: basis, in: db) { entry in
            try enter(causes, as: &entry, in: db)
            let kept = try SealedWords.keep(named: ["words": words.trimmed], with: basis.keys, in: db)
            let plan = try entry.insert(
                "casePlan",
                [
                    "caseID": id, "version": version, "madeOn": signature.day, "keyID": kept.keyID,
                    "sealed": kept.sealed,
                ], in: db)
            for (place, measure) in measures.enumerated() {
                let kept = try SealedWords.keep(
                    named: ["what": measure.what, "who": measure.who], with: basis.keys, in: db)
                try entry.insert(
                    "caseMeasure",
                    [
                        "caseID": id, "planID": plan, "place": place, "kind": measure.kind.rawValue,
                        "dueOn": measure.dueOn, "keyID": kept.keyID, "sealed": kept.sealed,
                    ], in: db)
            }
        }
    }

    private func enter(_ causes: [CaseCause], as entry: inout Entry, in db: Database) throws {
        let rows = try SQLRequest<Row>(
            "SELECT id, code FROM caseCause WHERE caseID = \(id) AND replacedSeq IS NULL"
        ).fetchAll(db)
        let wanted = Set(causes.map(\.rawValue))
        for row in rows where !wanted.contains(row["code"]) { try entry.replace("caseCause", id: row["id"], in: db) }
        let held = Set(rows.map { $0["code"] as String })
        for code in wanted.subtracting(held).sorted() {
            try entry.insert("caseCause", ["caseID": id, "code": code], in: db)
        }
    }

    /// Says what came of a measure.
    public func note(
        _ measure: Int64, isDone: Bool, _ words: String, on day: Day, signed signature: Signature,
        by basis: CaseBasis, in db: Database
    ) throws {
        guard status.isOpen else { throw CaseRefusal.notNow(status) }
        guard day <= signature.day else { throw CaseRefusal.future(signature.day) }
        guard words.isSentence else { throw CaseRefusal.missing(.said) }
        let plans = try CasePlan.all(of: id, with: basis.keys, in: db)
        guard let found = plans.flatMap(\.measures).first(where: { $0.id == measure }) else { throw CaseRefusal.absent }
        guard found.result == nil else { throw CaseRefusal.settled }
        try record(.notedMeasure, signed: signature, by: basis, in: db) { entry in
            let kept = try SealedWords.keep(named: ["words": words.trimmed], with: basis.keys, in: db)
            try entry.insert(
                "measureResult",
                [
                    "caseID": id, "measureID": measure, "result": isDone ? "done" : "dropped", "happenedOn": day,
                    "keyID": kept.keyID, "sealed": kept.sealed,
                ], in: db)
        }
    }
}

// MARK: - Database

extension CasePlan {
    /// The latest version first.
    static func all(of file: ID<CaseFile>, with keys: KeyRing, in db: Database) throws -> [CasePlan] {
        let results = try SQLRequest<Row>(
            "SELECT * FROM measureResult WHERE caseID = \(file) AND replacedSeq IS NULL"
        ).fetchAll(db)
        var found: [Int64: CaseMeasure.Result] = [:]
        for row in results {
            found[row["measureID"]] = CaseMeasure.Result(
                id: row["id"], isDone: row["result"] == "done", on: row["happenedOn"],
                words: try SealedWords.open(row, with: keys, in: db)["words"] ?? "")
        }
        let measures = try SQLRequest<Row>("SELECT * FROM caseMeasure WHERE caseID = \(file) ORDER BY place").fetchAll(
            db)
        let byPlan = Dictionary(grouping: measures) { $0["planID"] as Int64 }
        return try SQLRequest<Row>("SELECT * FROM casePlan WHERE caseID = \(file) ORDER BY version DESC").fetchAll(db)
            .map { row in
                CasePlan(
                    version: row["version"], madeOn: row["madeOn"],
                    words: try SealedWords.open(row, with: keys, in: db)["words"] ?? "",
                    measures: try (byPlan[row["id"]] ?? []).map { measure in
                        let words = try SealedWords.open(measure, with: keys, in: db)
                        return CaseMeasure(
                            id: measure["id"], kind: CaseMeasure.Kind(rawValue: measure["kind"]) ?? .other,
                            what: words["what"] ?? "", who: words["who"] ?? "", dueOn: measure["dueOn"],
                            result: found[measure["id"]])
                    }, seq: row["knownSeq"])
            }
    }
}
