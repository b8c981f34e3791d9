import GRDB
import Registry
import Vocabulary

/// One comparison of the lists of children with the lists of pupils (比对), with what it was given, frozen.
public struct MatchRun: Hashable, Sendable {
    public let id: ID<MatchRun>
    public let organizationID: ID<Organization>
    public let organizationName: String
    /// The day for which it is asked where each child is.
    public let asOf: Day
    public let term: Term
    /// Which run of its term at its bureau.
    public let number: Int
    /// A rehearsal (试跑) is never published.
    public let isTrial: Bool
    public let model: String
    public let modelVersion: Int
    public let state: State
    /// What counted then is what the run reads.
    package let knownSeq: Int64
    package let beganSeq: Int64?
    package let readySeq: Int64?
    public let fingerprint: String?
    public let startedAt: Moment
    public let startedBy: String
    package let starterID: ID<User>?

    public enum State: String, Labelled, Sendable {
        case waiting, comparing, ready, published, cancelled
        public var label: String {
            switch self {
            case .waiting: say("排队中")
            case .comparing: say("比对中")
            case .ready: say("待复核发布")
            case .published: say("已发布")
            case .cancelled: say("已作废")
            }
        }
        public var hasResult: Bool { self == .ready || self == .published }
    }

    /// `2026 年春季学期第 3 次`
    public var name: String {
        isTrial ? say("\(term.label)第 \(number) 次（试跑）") : say("\(term.label)第 \(number) 次")
    }
}

// MARK: - Database

extension MatchRun: FetchableRecord {
    static let selection: SQL = """
        SELECT matchRun.*, unit.name AS organizationName, progress.state, progress.beganSeq, progress.readySeq,
            progress.fingerprint, journal.at AS startedAt, journal.userName AS startedBy, journal.userID AS starterID
        FROM matchRun JOIN organizationEver AS unit ON unit.id = matchRun.organizationID
            JOIN matchRunProgress AS progress ON progress.runID = matchRun.id
            JOIN journal ON journal.seq = matchRun.knownSeq
        """

    public init(row: Row) throws {
        guard let state = State(rawValue: row["state"]), let term = Term(row["term"] as String) else {
            throw MatchRunRefusal.absent
        }
        self.init(
            id: row["id"], organizationID: row["organizationID"], organizationName: row["organizationName"],
            asOf: row["asOf"], term: term, number: row["number"], isTrial: row["isTrial"], model: row["model"],
            modelVersion: row["modelVersion"], state: state, knownSeq: row["knownSeq"], beganSeq: row["beganSeq"],
            readySeq: row["readySeq"], fingerprint: row["fingerprint"], startedAt: row["startedAt"],
            startedBy: row["startedBy"], starterID: row["starterID"])
    }

    package static func find(_ id: ID<MatchRun>, in db: Database) throws -> MatchRun {
        guard let run = try SQLRequest<MatchRun>("\(selection) WHERE matchRun.id = \(id)").fetchOne(db) else {
            throw MatchRunRefusal.absent
        }
        return run
    }

    /// Whoever is at the run's bureau, above it or below it, may see it: how much of it is another question.
    public static func find(
        _ id: ID<MatchRun>, seenBy viewer: Viewer, with right: Right = .seeRuns, in db: Database
    ) throws -> MatchRun {
        let run = try find(id, in: db)
        guard try run.concerns(viewer, with: right, in: db) else { throw MatchRunRefusal.absent }
        return run
    }

    /// Newest first.
    public static func list(
        seenBy viewer: Viewer, page: Int = 1, size: Int = 50, in db: Database
    ) throws -> (runs: [MatchRun], total: Int) {
        let near = MatchRun.near(viewer, with: .seeRuns)
        let total = try SQLRequest<Int>("SELECT count(*) FROM matchRun WHERE \(near)").fetchOne(db) ?? 0
        let runs = try SQLRequest<MatchRun>(
            "\(selection) WHERE \(near) ORDER BY matchRun.knownSeq DESC LIMIT \(size) OFFSET \((max(1, page) - 1) * size)"
        ).fetchAll(db)
        return (runs, total)
    }

    /// Runs of the viewer's own unit, of those above it and of those below.
    static func near(_ viewer: Viewer, with right: Right) -> SQL {
        let own = viewer.organizations(with: right).map(\.rawValue)
        return """
            matchRun.organizationID IN (SELECT descendantID FROM organizationClosure WHERE ancestorID IN \(own)
                UNION SELECT ancestorID FROM organizationClosure WHERE descendantID IN \(own))
            """
    }

    /// The published run of the same bureau before this one.
    public func previous(in db: Database) throws -> MatchRun? {
        try SQLRequest<MatchRun>(
            """
            \(MatchRun.selection) WHERE matchRun.organizationID = \(organizationID) AND progress.state = 'published'
                AND matchRun.knownSeq < \(knownSeq) ORDER BY matchRun.knownSeq DESC LIMIT 1
            """
        ).fetchOne(db)
    }

    /// Whoever started it does not publish it.
    public func isStarted(by user: ID<User>) -> Bool { starterID == user }

    /// The whole run lies within the viewer's reach, not only some of its children.
    public func isWithin(_ viewer: Viewer, with right: Right = .seeRuns, in db: Database) throws -> Bool {
        try viewer.reaches(organizationID, with: right, in: db)
    }

    func concerns(_ viewer: Viewer, with right: Right, in db: Database) throws -> Bool {
        if try isWithin(viewer, with: right, in: db) { return true }
        // Readers below see their own children of it; everything else is done by those who answer for the whole.
        guard right == .seeRuns || right == .seeOverview else { return false }
        return try SQLRequest<Bool>(
            """
            SELECT EXISTS (SELECT 1 FROM organizationClosure WHERE ancestorID = \(organizationID)
                AND descendantID IN \(viewer.organizations(with: right).map(\.rawValue)))
            """
        ).fetchOne(db) == true
    }
}

public enum MatchRunRefusal: Refusal, Equatable {
    case absent
    case noChildren
    case noPupils
    case future(Day)
    case notNow(MatchRun.State)
    case running(String)

    public var kind: RefusalKind {
        switch self {
        case .absent: .absent
        case .notNow, .running: .conflict
        default: .unfit
        }
    }

    public var message: String {
        switch self {
        case .absent: say("没有找到这次比对，或它不在您的工作范围。请从比对列表进入。")
        case .noChildren: say("还没有登记一侧的名册（户籍、防返贫、民政或残联）。请先导入至少一份，再开始比对。")
        case .noPupils: say("还没有就读一侧的名册（学籍、在校、中职、特教、省外或毕业）。请先导入至少一份，再开始比对。")
        case .future(let day): say("比对日期 \(day) 还没有到。请填写今天或以前的日期。")
        case .notNow(let state): say("这次比对现在是“\(state.label)”，不能办这一步。请刷新页面看最新状态。")
        case .running(let name): say("\(name)正在比对。请等它结束，或在任务页取消它，再开始新的一次。")
        }
    }
}
