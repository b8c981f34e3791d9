import Foundation
import GRDB
import Registry
import Vocabulary

/// Two who may be one child, as a reader finds them (待复核的一对).
public struct ReviewPair: Hashable, Sendable {
    public let id: ID<ReviewPair>
    public let runID: ID<MatchRun>
    public let childID: ID<Child>
    public let otherID: ID<Child>
    public let rank: Int
    /// How likely it is that they are one, as the model has it.
    public let permille: Int
    public let rule: String
    public let evidence: [PairEvidence]
    public let pattern: String
    public let second: SecondReading?
    public let isContradiction: Bool
    public let readings: [Reading]

    public var standing: Standing { Standing(readings, second) }

    /// How far the reading has come.
    public enum Standing: Hashable, Sendable {
        case open, awaitsSecond, awaitsThird
        case settled(Reading.Verdict)

        /// One word is enough, or two that agree, or the third. On weak evidence only “the same” needs a second word.
        init(_ readings: [Reading], _ second: SecondReading?) {
            let isEnough = second == nil || second == .weak && readings.first?.verdict != .same
            switch readings.count {
            case 0: self = .open
            case 1 where isEnough: self = .settled(readings[0].verdict)
            case 1: self = .awaitsSecond
            case 2 where readings[0].verdict == readings[1].verdict: self = .settled(readings[0].verdict)
            case 2: self = .awaitsThird
            default: self = .settled(readings[2].verdict)
            }
        }

        public var label: String {
            switch self {
            case .open: say("待判")
            case .awaitsSecond: say("待复审")
            case .awaitsThird: say("两人意见不同，待第三人")
            case .settled(let verdict): verdict.label
            }
        }
    }

    /// Two valid numbers that have nothing to do with each other: however much else agrees, no machine settles that.
    public var hasUnrelatedNumbers: Bool { evidence.contains { $0.comparison == "number" && $0.hundredths < -300 } }

    /// 很像, 像, 说不准: what the likelihood means to a reader.
    public var likeness: String {
        if hasUnrelatedNumbers { return say("号码不同") }
        return switch permille {
        case 800...: say("很像")
        case 300...: say("像")
        default: say("说不准")
        }
    }
}

/// What one reader said of a pair (判读).
public struct Reading: Hashable, Sendable {
    public let id: Int64
    public let pairID: ID<ReviewPair>
    public let verdict: Verdict
    public let userID: ID<User>
    public let userName: String
    public let note: String
    public let at: Moment
    /// It was entered with many others like it, by a rule.
    public let isByRule: Bool

    public enum Verdict: String, Labelled, Sendable {
        case same, different, unsure
        public var label: String {
            switch self {
            case .same: say("是同一人")
            case .different: say("不是")
            case .unsure: say("说不准")
            }
        }
    }
}

// MARK: - Database

extension ReviewPair {
    static func find(_ id: ID<ReviewPair>, in db: Database) throws -> ReviewPair {
        guard let pair = try all(where: "pair.id = \(id)", in: db).first else { throw ReviewRefusal.absent }
        return pair
    }

    public static func find(
        _ id: ID<ReviewPair>, of run: MatchRun, in db: Database
    ) throws -> ReviewPair {
        let pair = try find(id, in: db)
        guard pair.runID == run.id else { throw ReviewRefusal.absent }
        return pair
    }

    /// To which run a pair belongs.
    public static func run(of id: ID<ReviewPair>, in db: Database) throws -> ID<MatchRun> { try find(id, in: db).runID }

    static func all(where condition: SQL, in db: Database) throws -> [ReviewPair] {
        let rows = try SQLRequest<Row>(
            """
            SELECT pair.* FROM matchPair AS pair WHERE pair.kind IN ('review', 'contradiction')
                AND pair.replacedSeq IS NULL AND \(current: "pair") AND \(condition) ORDER BY pair.rank
            """
        ).fetchAll(db)
        let readings = try Reading.all(of: rows.map { $0["id"] }, in: db)
        return try rows.map { row in
            let id: ID<ReviewPair> = row["id"]
            return ReviewPair(
                id: id, runID: row["runID"], childID: row["childID"], otherID: row["otherID"], rank: row["rank"],
                permille: row["permille"], rule: row["rule"], evidence: try PairEvidence.all(in: row["evidence"]),
                pattern: row["pattern"], second: (row["second"] as String?).flatMap(SecondReading.init),
                isContradiction: row["kind"] == "contradiction", readings: readings[id] ?? [])
        }
    }
}

extension Reading {
    static func all(of pairs: [ID<ReviewPair>], in db: Database) throws -> [ID<ReviewPair>: [Reading]] {
        let rows = try SQLRequest<Row>(
            """
            SELECT reading.*, user.name AS userName, coalesce(journal.at, 0) AS at
            FROM reading JOIN user ON user.id = reading.userID
                -- The entry of a reading that is just being entered is written last.
                LEFT JOIN journal ON journal.seq = reading.knownSeq
            WHERE reading.pairID IN \(pairs.map(\.rawValue)) AND reading.replacedSeq IS NULL ORDER BY reading.ordinal
            """
        ).fetchAll(db)
        var readings: [ID<ReviewPair>: [Reading]] = [:]
        for row in rows {
            let pair: ID<ReviewPair> = row["pairID"]
            readings[pair, default: []].append(
                Reading(
                    id: row["id"], pairID: pair, verdict: Verdict(rawValue: row["verdict"]) ?? .unsure,
                    userID: row["userID"], userName: row["userName"], note: row["note"], at: row["at"],
                    isByRule: row["ruleID"] as Int64? != nil))
        }
        return readings
    }
}

public enum ReviewRefusal: Refusal, Equatable {
    case absent
    case notNow(MatchRun.State)
    case alreadySettled(String)
    case ownReading
    case tooFewExamples(Int)
    case nothingToUndo

    public var kind: RefusalKind {
        switch self {
        case .absent, .nothingToUndo: .absent
        default: .conflict
        }
    }

    public var message: String {
        switch self {
        case .absent: say("没有找到这一对，或它不在您的工作范围。请从复核列表进入。")
        case .notNow(let state): say("这次比对现在是“\(state.label)”，不能再复核。新的结论请在下一次比对里判。")
        case .alreadySettled(let words): say("这一对已经有结论：\(words)。意见不同的，请原来的判读人先撤销。")
        case .ownReading: say("您已经判过这一对。复审要由另一个人来判，互相看不到对方的结论。")
        case .tooFewExamples(let count): say("同样情形的才判了 \(count) 对。至少判 20 对、结论都一样，才能把其余的一起判。")
        case .nothingToUndo: say("您在这次比对里没有可以撤销的判读。")
        }
    }
}
