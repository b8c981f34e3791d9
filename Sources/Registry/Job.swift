import Foundation
import GRDB
import Vocabulary

/// Long work (任务): a child process of the same program does it, tells how far it is, and can be stopped.
public struct Job: Hashable, Sendable {
    public let id: ID<Job>
    public let kind: Kind
    public let objectID: Int64
    public let organizationID: ID<Organization>?
    public let userID: ID<User>?
    public let userName: String
    public let state: State
    public let stage: String
    public let done: Int
    public let total: Int
    public let askedAt: Moment
    public let startedAt: Moment?
    public let endedAt: Moment?
    public let cancelAsked: Bool
    public let message: String?
    /// The file of the roster that it is about.
    public let about: String?

    public enum Kind: String, Labelled {
        case check, `import`, undo, compare
        public var label: String {
            switch self {
            case .check: say("名册体检")
            case .import: say("名册入库")
            case .undo: say("撤销名册")
            case .compare: say("比对")
            }
        }
    }

    public enum State: String, Labelled {
        case waiting, running, done, refused, cancelled
        public var label: String {
            switch self {
            case .waiting: say("排队中")
            case .running: say("进行中")
            case .done: say("已完成")
            case .refused: say("没有办成")
            case .cancelled: say("已取消")
            }
        }
        public var isOpen: Bool { self == .waiting || self == .running }
    }

    /// A job whose process stopped renewing is taken up again after this long.
    static let leaseSeconds = 60

    /// Who asked for it, signing what it does.
    public func signature(at moment: Moment) -> Signature {
        Signature(userID, name: userName, organizationID: organizationID, at: moment)
    }

    /// Seconds left at the pace so far.
    public func secondsLeft(at moment: Moment) -> Int? {
        guard state == .running, let startedAt, done > 0, total > done else { return nil }
        return (moment - startedAt) * (total - done) / done
    }
}

// MARK: - What can happen to a job

extension Job {
    public static func ask(
        _ kind: Kind, about object: Int64, because reason: String? = nil, signed signature: Signature, in db: Database
    ) throws -> ID<Job> {
        if let open = try ID<Job>.fetchOne(
            db,
            sql: "SELECT id FROM job WHERE kind = ? AND objectID = ? AND state IN ('waiting', 'running')",
            arguments: [kind.rawValue, object])
        {
            return open
        }
        if kind == .import, try isOpen(.check, about: object, in: db) { throw RosterRefusal.notNow(.checking) }
        try refuseMeanwhile(kind, ID(rawValue: object), in: db)
        var detail = ["kind": kind.rawValue]
        if let reason { detail["reason"] = String(reason.prefix(200)) }
        return try Journal.record(.startedJob, detail: detail, signed: signature, in: db) { entry in
            let id = try ID<Job>.next(in: db)
            entry.object = Object(.job, id)
            try db.execute(
                sql: """
                    INSERT INTO job (id, kind, objectID, organizationID, userID, userName, state, askedAt)
                    VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?)
                    """,
                arguments: [
                    id, kind.rawValue, object, signature.organizationID, signature.userID, signature.name, signature.at,
                ])
            return id
        }
    }

    /// Versions of one series stand on one another: while one is being undone none is examined or imported, and while
    /// one is examined or imported none is undone.
    private static func refuseMeanwhile(_ kind: Kind, _ roster: ID<Roster>, in db: Database) throws {
        let others: [Kind] =
            switch kind {
            case .check: [.undo]
            case .import: [.undo, .import]
            case .undo: [.check, .import]
            case .compare: []
            }
        let found = try SQLRequest<Row>(
            """
            SELECT job.kind, other.fileName FROM roster AS own JOIN roster AS other ON other.seriesID = own.seriesID
                JOIN job ON job.objectID = other.id
            WHERE own.id = \(roster) AND job.kind IN \(others.map(\.rawValue)) AND job.state IN ('waiting', 'running')
            ORDER BY job.id LIMIT 1
            """
        ).fetchOne(db)
        guard let found, let other = Kind(rawValue: found["kind"]) else { return }
        throw JobRefusal.meanwhile(other, found["fileName"])
    }

    private static func isOpen(_ kind: Kind, about object: Int64, in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM job
                    WHERE kind = ? AND objectID = ? AND state IN ('waiting', 'running'))
                """, arguments: [kind.rawValue, object]
        ).unwrapped
    }

    /// Takes a job up, or nil when another process has it.
    public static func claim(_ id: ID<Job>, at moment: Moment, in db: Database) throws -> Job? {
        let row = try Row.fetchOne(db, sql: "SELECT state, leaseUntil, process FROM job WHERE id = ?", arguments: [id])
        guard let row, isForlorn(row, at: moment) else { return nil }
        try db.execute(
            sql: "UPDATE job SET state = 'running', startedAt = ?, leaseUntil = ?, process = ? WHERE id = ?",
            arguments: [moment, moment + leaseSeconds, ProcessInfo.processInfo.processIdentifier, id])
        return try find(id, in: db)
    }

    /// Nobody is at it: it waits, or its process is gone, or has not been heard of for a minute.
    private static func isForlorn(_ row: Row, at moment: Moment) -> Bool {
        switch State(rawValue: row["state"]) {
        case .waiting: return true
        case .running:
            if let lease: Moment = row["leaseUntil"], lease < moment { return true }
            guard let process: Int32 = row["process"] else { return true }
            return process != ProcessInfo.processInfo.processIdentifier && kill(process, 0) != 0 && errno == ESRCH
        default: return false
        }
    }

    /// Notes how far the work is and renews the lease; throws once somebody has asked to stop.
    public static func advance(
        _ id: ID<Job>, _ stage: String, _ done: Int, of total: Int, at moment: Moment, in db: Database
    ) throws {
        try db.cachedStatement("UPDATE job SET stage = ?, done = ?, total = ?, leaseUntil = ? WHERE id = ?")
            .execute(arguments: [stage, done, total, moment + leaseSeconds, id])
        if try Bool.fetchOne(db.cachedStatement("SELECT cancelAsked FROM job WHERE id = ?"), arguments: [id]) == true {
            throw JobRefusal.cancelled
        }
    }

    /// Renews the lease and nothing else: what was cancelled is being taken back.
    static func renew(_ id: ID<Job>, at moment: Moment, in db: Database) throws {
        try db.cachedStatement("UPDATE job SET leaseUntil = ? WHERE id = ?")
            .execute(arguments: [moment + leaseSeconds, id])
    }

    public static func end(
        _ id: ID<Job>, _ state: State, _ message: String? = nil, at moment: Moment, in db: Database
    ) throws {
        try db.execute(
            sql: "UPDATE job SET state = ?, message = ?, endedAt = ?, leaseUntil = NULL WHERE id = ?",
            arguments: [state.rawValue, message, moment, id])
    }

    public static func cancel(_ id: ID<Job>, signed signature: Signature, in db: Database) throws {
        let job = try find(id, in: db)
        guard job.state.isOpen else { throw JobRefusal.over }
        try Journal.record(.cancelledJob, about: Object(.job, id), signed: signature, in: db) { _ in
            try db.execute(
                sql: """
                    UPDATE job SET cancelAsked = 1,
                        state = CASE state WHEN 'waiting' THEN 'cancelled' ELSE state END WHERE id = ?
                    """, arguments: [id])
        }
    }
}

// MARK: - Database

extension Job: FetchableRecord {
    public init(row: Row) throws {
        guard let kind = Kind(rawValue: row["kind"]), let state = State(rawValue: row["state"]) else {
            throw JobRefusal.absent
        }
        self.init(
            id: row["id"], kind: kind, objectID: row["objectID"], organizationID: row["organizationID"],
            userID: row["userID"], userName: row["userName"], state: state, stage: row["stage"], done: row["done"],
            total: row["total"], askedAt: row["askedAt"], startedAt: row["startedAt"], endedAt: row["endedAt"],
            cancelAsked: row["cancelAsked"], message: row["message"], about: row["about"])
    }

    private static let selection: SQL = """
        SELECT job.*, roster.fileName AS about FROM job LEFT JOIN roster ON roster.id = job.objectID
        """

    public static func find(_ id: ID<Job>, in db: Database) throws -> Job {
        guard let job = try SQLRequest<Job>("\(selection) WHERE job.id = \(id)").fetchOne(db) else {
            throw JobRefusal.absent
        }
        return job
    }

    /// The latest of its kind about something.
    public static func latest(_ kind: Kind, about object: Int64, in db: Database) throws -> Job? {
        try Job.fetchOne(
            db, sql: "SELECT * FROM job WHERE kind = ? AND objectID = ? ORDER BY id DESC LIMIT 1",
            arguments: [kind.rawValue, object])
    }

    public static func find(_ id: ID<Job>, seenBy viewer: Viewer, in db: Database) throws -> Job {
        let job = try find(id, in: db)
        guard let organization = job.organizationID, try viewer.reaches(organization, with: .seeJobs, in: db) else {
            throw JobRefusal.absent
        }
        return job
    }

    public static func latest(_ count: Int, seenBy viewer: Viewer, in db: Database) throws -> [Job] {
        try Job.fetchAll(
            db,
            SQLRequest<Job>(
                """
                \(selection) WHERE organizationID IN (SELECT descendantID FROM organizationClosure
                    WHERE ancestorID IN \(viewer.organizations(with: .seeJobs).map(\.rawValue)))
                ORDER BY job.id DESC LIMIT \(count)
                """))
    }

    /// Jobs that nobody is working on: waiting ones, and those whose process is gone.
    public static func forlorn(at moment: Moment, in db: Database) throws -> [ID<Job>] {
        try Row.fetchAll(db, sql: "SELECT * FROM job WHERE state IN ('waiting', 'running') ORDER BY id")
            .filter { isForlorn($0, at: moment) }.map { $0["id"] }
    }
}
