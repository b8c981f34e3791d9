import GRDB
import Registry
import Vocabulary

/// The pairs of a run that wait for a reader (复核队列), the likeliest first; pairs of one child stand together.
public struct ReviewQueue: Sendable {
    public let pairs: [ReviewPair]

    public enum Part: String, Labelled, Sendable {
        /// For this reader: not read yet, or read by somebody else and in need of a second or third.
        case mine, second, settled, contradictions
        public var label: String {
            switch self {
            case .mine: say("待我判")
            case .second: say("待复审")
            case .settled: say("已判")
            case .contradictions: say("与结论矛盾")
            }
        }
    }

    public init(of run: MatchRun, _ part: Part, for user: ID<User>, in db: Database) throws {
        let all = try ReviewPair.all(where: "pair.runID = \(run.id)", in: db)
        let open = try ReviewQueue.openChildren(of: run, in: db)
        pairs = all.filter { ReviewQueue.holds($0, part, user, open) }
    }

    /// Children of whom a pair must still be read.
    private static func openChildren(of run: MatchRun, in db: Database) throws -> Set<ID<Child>> {
        try SQLRequest<ID<Child>>(
            "SELECT childID FROM outcome WHERE runID = \(run.id) AND state = 'inReview' AND replacedSeq IS NULL"
        ).fetchSet(db)
    }

    private static func holds(_ pair: ReviewPair, _ part: Part, _ user: ID<User>, _ open: Set<ID<Child>>) -> Bool {
        let hasRead = pair.readings.contains { $0.userID == user }
        if part == .contradictions { return pair.isContradiction }
        if pair.isContradiction { return false }
        if case .settled = pair.standing { return part == .settled }
        // Once the child is found elsewhere nobody has to look any more.
        guard open.contains(pair.childID) || open.contains(pair.otherID) else { return false }
        return switch part {
        case .mine: !hasRead
        case .second: pair.standing == .awaitsSecond || pair.standing == .awaitsThird
        case .settled, .contradictions: false
        }
    }

    /// Those of the queue that stand around a pair, so that the list beside it stays short.
    public static func around(_ pair: ReviewPair, in queue: [ReviewPair]) -> [ReviewPair] {
        guard let place = queue.firstIndex(where: { $0.id == pair.id }) else { return [pair] + queue.prefix(8) }
        let start = max(0, min(place - 4, queue.count - 9))
        return Array(queue[start..<min(queue.count, start + 9)])
    }

    /// What follows a pair once it has been read; from the end the queue begins again.
    public static func after(_ id: ID<ReviewPair>, in queue: [ReviewPair]) -> ID<ReviewPair>? {
        guard let place = queue.firstIndex(where: { $0.id == id }) else { return queue.first?.id }
        let child = queue[place].childID
        // The same child's other candidates are settled with it, or come up again by themselves.
        return (queue[(place + 1)...] + queue[..<place]).first { $0.childID != child }?.id
    }

    /// How many pairs look just like this one, and what people have said of them.
    public struct Alike: Sendable {
        public let read: Int
        public let verdict: Reading.Verdict?
        public let waiting: Int
        public var mayRule: Bool {
            verdict != nil && verdict != .unsure && read >= Reviewing.fewestExamples && waiting > 0
        }
    }

    public static func alike(_ pair: ReviewPair, for user: ID<User>, in db: Database) throws -> Alike {
        let all = try ReviewPair.all(
            where: "pair.runID = \(pair.runID) AND pair.pattern = \(pair.pattern) AND pair.kind = 'review'", in: db)
        let verdicts = all.compactMap { pair -> Reading.Verdict? in
            if case .settled(let verdict) = pair.standing, pair.readings.first?.isByRule == false { return verdict }
            return nil
        }
        return Alike(
            read: verdicts.count, verdict: Set(verdicts).count == 1 ? verdicts.first : nil,
            waiting: all.count { $0.standing == .open })
    }

    /// How much of a run's review is done, and how well readers agree.
    public struct Progress: Sendable {
        public let settled: Int
        public let open: Int
        public let awaitsSecond: Int
        /// Pairs that two people have read, and those of which they said the same.
        public let readTwice: Int
        public let agreed: Int
        /// Cohen's kappa: agreement beyond what chance would give. nil below ten pairs.
        public let kappa: Double?

        public var total: Int { settled + open }
    }

    public static func progress(of run: MatchRun, in db: Database) throws -> Progress {
        let all = try ReviewPair.all(where: "pair.runID = \(run.id) AND pair.kind = 'review'", in: db)
        let open = try openChildren(of: run, in: db)
        var (settled, left, second) = (0, 0, 0)
        var twice: [(Reading.Verdict, Reading.Verdict)] = []
        for pair in all {
            if pair.readings.count > 1 { twice.append((pair.readings[0].verdict, pair.readings[1].verdict)) }
            if case .settled = pair.standing {
                settled += 1
            } else if open.contains(pair.childID) || open.contains(pair.otherID) {
                left += 1
                if pair.standing != .open { second += 1 }
            }
        }
        return Progress(
            settled: settled, open: left, awaitsSecond: second, readTwice: twice.count,
            agreed: twice.count { $0.0 == $0.1 }, kappa: Agreement.kappa(of: twice))
    }
}

/// How well two readers agree (一致性). J. Cohen, “A coefficient of agreement for nominal scales”, Educational and
/// Psychological Measurement 20 (1960), 37–46.
enum Agreement {
    static func kappa(of pairs: [(Reading.Verdict, Reading.Verdict)]) -> Double? {
        guard pairs.count >= 10 else { return nil }
        let count = Double(pairs.count)
        let observed = Double(pairs.count { $0.0 == $0.1 }) / count
        let expected = Reading.Verdict.allCases.reduce(0) { sum, verdict in
            let (first, second) = (pairs.count { $0.0 == verdict }, pairs.count { $0.1 == verdict })
            return sum + Double(first) / count * Double(second) / count
        }
        return expected == 1 ? 1 : (observed - expected) / (1 - expected)
    }
}
