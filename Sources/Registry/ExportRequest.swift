import GRDB
import Vocabulary

/// A list too long to leave the house on one person's word (导出申请): asked for, allowed by somebody else, taken once.
public struct ExportRequest: Sendable {
    public let id: ID<ExportRequest>
    /// The address of the list and its view, as the page has them.
    public let path: String
    public let query: String
    public let format: String
    public let title: String
    public let count: Int
    public let reason: String
    public let userID: ID<User>
    public let userName: String
    public let organizationID: ID<Organization>
    public let organizationName: String
    public let askedAt: Moment
    public let state: State

    public enum State: String, Labelled {
        case asked, approved, refused, taken
        public var label: String {
            switch self {
            case .asked: say("等安全管理员同意")
            case .approved: say("已同意，可以下载一次")
            case .refused: say("没有同意")
            case .taken: say("已取走")
            }
        }
    }

    /// A list of people longer than this needs a second person's word (UX §6).
    public static let mostNames = 500
    /// After so many days an approval counts no more.
    public static let daysValid = 7
}

// MARK: - What can happen to a request

extension ExportRequest {
    /// What is asked for.
    public struct Wish: Sendable {
        let path, query, format, title, reason: String
        let count: Int

        public init(path: String, query: String, format: String, title: String, count: Int, because reason: String) {
            self.path = path
            self.query = query
            self.format = format
            self.title = title
            self.count = count
            self.reason = reason.trimmed
        }
    }

    public static func ask(for wish: Wish, signed signature: Signature, in db: Database) throws {
        guard wish.reason.count >= 4 else { throw ExportRefusal.reason }
        guard let user = signature.userID, let unit = signature.organizationID else { throw RightRefusal.outOfReach }
        let reason = String(wish.reason.prefix(200))
        try Journal.record(
            .askedExport, detail: ["title": wish.title, "count": "\(wish.count)", "reason": reason], signed: signature,
            in: db
        ) { entry in
            let id = try entry.insert(
                "exportRequest",
                [
                    "path": wish.path, "query": wish.query, "format": wish.format, "title": wish.title,
                    "count": wish.count, "reason": reason, "userID": user, "organizationID": unit,
                ], in: db)
            entry.object = Object(.export, id)
        }
    }

    /// Nobody decides about their own.
    public func decide(_ isApproved: Bool, seenBy viewer: Viewer, signed signature: Signature, in db: Database) throws {
        try viewer.require(.approveExports, at: organizationID, in: db)
        guard userID != viewer.user.id else { throw ExportRefusal.own }
        guard state == .asked else { throw ExportRefusal.decided }
        try step(isApproved ? "approved" : "refused", isApproved ? .approvedExport : .refusedExport, signature, in: db)
    }

    /// By whoever asked, once, while the approval counts.
    public func checkTakeable(by viewer: Viewer, on today: Day) throws {
        guard userID == viewer.user.id else { throw ExportRefusal.absent }
        guard state == .approved else { throw ExportRefusal.notApproved(state) }
        guard today - askedAt.day <= ExportRequest.daysValid else { throw ExportRefusal.expired }
    }

    public func take(by viewer: Viewer, signed signature: Signature, in db: Database) throws {
        try ExportRequest.find(id, in: db).checkTakeable(by: viewer, on: signature.day)
        try step("taken", .tookExport, signature, in: db)
    }

    private func step(_ kind: String, _ verb: Verb, _ signature: Signature, in db: Database) throws {
        try Journal.record(
            verb, about: Object(.export, id), detail: ["title": title, "count": "\(count)", "name": userName],
            signed: signature, in: db
        ) { entry in
            try entry.insert("exportStep", ["requestID": id, "kind": kind, "userID": signature.userID], in: db)
        }
    }
}

public enum ExportRefusal: Refusal, Equatable {
    case absent, reason, own, decided, expired
    case notApproved(ExportRequest.State)

    public var kind: RefusalKind {
        switch self {
        case .absent: .absent
        case .reason: .unfit
        case .own: .forbidden
        case .decided, .expired, .notApproved: .conflict
        }
    }

    public var message: String {
        switch self {
        case .absent: say("没有找到这份导出申请，或它不是您的。请从导出申请的列表进入。")
        case .reason: say("请写明这份名单用在哪里，至少 4 个字。会记入日志。")
        case .own: say("不能同意自己的申请。请另一位安全管理员办理。")
        case .decided: say("这份申请已经有人办过了。请刷新列表。")
        case .expired: say("同意已过 \(ExportRequest.daysValid) 天，不再有效。请重新申请。")
        case .notApproved(let state): say("这份申请现在是“\(state.label)”，不能下载。请看列表里的状态。")
        }
    }
}

// MARK: - Database

extension ExportRequest: FetchableRecord {
    public init(row: Row) {
        self.init(
            id: row["id"], path: row["path"], query: row["query"], format: row["format"], title: row["title"],
            count: row["count"], reason: row["reason"], userID: row["userID"], userName: row["userName"],
            organizationID: row["organizationID"], organizationName: row["organizationName"], askedAt: row["at"],
            state: State(rawValue: row["state"]) ?? .asked)
    }

    private static let selection: SQL = """
        SELECT request.*, asker.name AS userName, unit.name AS organizationName, journal.at,
            coalesce((SELECT kind FROM exportStep WHERE requestID = request.id ORDER BY id DESC LIMIT 1), 'asked') AS state
        FROM exportRequest AS request JOIN user AS asker ON asker.id = request.userID
            JOIN organizationEver AS unit ON unit.id = request.organizationID
            JOIN journal ON journal.seq = request.knownSeq
        """

    public static func find(_ id: ID<ExportRequest>, in db: Database) throws -> ExportRequest {
        guard let found = try SQLRequest<ExportRequest>("\(selection) WHERE request.id = \(id)").fetchOne(db) else {
            throw ExportRefusal.absent
        }
        return found
    }

    /// One's own, newest first.
    public static func own(of user: ID<User>, in db: Database) throws -> [ExportRequest] {
        try SQLRequest<ExportRequest>("\(selection) WHERE request.userID = \(user) ORDER BY request.id DESC LIMIT 50")
            .fetchAll(db)
    }

    /// Those that the viewer may decide about, the undecided first.
    public static func all(seenBy viewer: Viewer, in db: Database) throws -> [ExportRequest] {
        try SQLRequest<ExportRequest>(
            """
            \(selection) WHERE request.organizationID IN (SELECT descendantID FROM organizationClosure
                WHERE ancestorID IN \(viewer.organizations(with: .approveExports).map(\.rawValue)))
            ORDER BY state <> 'asked', request.id DESC LIMIT 100
            """
        ).fetchAll(db)
    }
}
