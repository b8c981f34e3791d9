import GRDB
import Vocabulary

/// A post in a team (领导小组, 督战专班) or unit: who holds it, or that nobody does.
public struct Post: Hashable, Sendable {
    public let id: Int64
    public let title: String
    /// nil is a vacancy.
    public let holder: String?
    public let since: Day
    public let until: Day?

    public var isVacant: Bool { holder == nil && until == nil }
}

// MARK: - What can happen to a post

extension Post {
    /// Fills a post from a day on, or says that it is vacant; whoever held it before did so until that day.
    public static func fill(
        _ title: String, in team: ID<Organization>, with holder: String?, from day: Day? = nil,
        signed signature: Signature, in db: Database
    ) throws {
        let (title, holder, day) = (title.trimmed, holder?.trimmed, day ?? signature.day)
        guard !title.isEmpty, title.count <= 30 else { throw PostRefusal.title }
        guard holder?.isEmpty != true, holder?.count ?? 0 <= 60 else { throw PostRefusal.holder }
        guard day <= signature.day else { throw PostRefusal.future(signature.day) }
        let unit = try Organization.find(team, in: db)
        guard unit.since <= day else { throw PostRefusal.beforeTeam(unit.since) }
        try Journal.record(
            .filledPost, about: Object(.organization, team),
            detail: ["title": title, "holder": holder ?? "", "on": day.description],
            signed: signature, in: db
        ) { entry in
            if let before = try current(title, in: team, db) {
                try end(before, of: team, on: day, entered: &entry, in: db)
            }
            try entry.insert(
                "post", ["organizationID": team, "title": title, "holder": holder, "trueFrom": day], in: db)
        }
    }

    /// From a day on the team has no such post.
    public static func abolish(
        _ title: String, in team: ID<Organization>, on day: Day, signed signature: Signature, in db: Database
    ) throws {
        guard day <= signature.day else { throw PostRefusal.future(signature.day) }
        guard let post = try current(title.trimmed, in: team, db) else { throw PostRefusal.absent }
        try Journal.record(
            .abolishedPost, about: Object(.organization, team), detail: ["title": post.title, "on": day.description],
            signed: signature, in: db
        ) { entry in
            try end(post, of: team, on: day, entered: &entry, in: db)
        }
    }

    private static func end(
        _ post: Post, of team: ID<Organization>, on day: Day, entered entry: inout Entry, in db: Database
    ) throws {
        guard post.since <= day else { throw PostRefusal.tooEarly(post.since) }
        try entry.replace("post", id: post.id, in: db)
        // What began on the same day was put down wrongly, and never was.
        guard post.since < day else { return }
        try entry.insert(
            "post",
            [
                "organizationID": team, "title": post.title, "holder": post.holder, "trueFrom": post.since,
                "trueUntil": day,
            ], in: db)
    }
}

// MARK: - Database

extension Post: FetchableRecord {
    public init(row: Row) {
        self.init(
            id: row["id"], title: row["title"], holder: row["holder"], since: row["trueFrom"], until: row["trueUntil"])
    }

    /// The posts of a team on a day, each with whoever held it then.
    public static func all(in team: ID<Organization>, on day: Day, _ db: Database) throws -> [Post] {
        try Post.fetchAll(
            db,
            sql: """
                SELECT * FROM post WHERE organizationID = ? AND replacedSeq IS NULL
                AND trueFrom <= ? AND (trueUntil IS NULL OR trueUntil > ?) ORDER BY id
                """, arguments: [team, day, day])
    }

    /// Who held which post before, the latest first.
    public static func past(in team: ID<Organization>, _ db: Database) throws -> [Post] {
        try Post.fetchAll(
            db,
            sql: """
                SELECT * FROM post WHERE organizationID = ? AND replacedSeq IS NULL AND trueUntil IS NOT NULL
                ORDER BY trueUntil DESC, id
                """, arguments: [team])
    }

    private static func current(_ title: String, in team: ID<Organization>, _ db: Database) throws -> Post? {
        try Post.fetchOne(
            db,
            sql: """
                SELECT * FROM post WHERE organizationID = ? AND title = ? AND replacedSeq IS NULL AND trueUntil IS NULL
                """, arguments: [team, title])
    }
}

public enum PostRefusal: Refusal, Equatable {
    case absent, title, holder
    case future(Day), tooEarly(Day), beforeTeam(Day)

    public var kind: RefusalKind { self == .absent ? .absent : .unfit }

    public var message: String {
        switch self {
        case .absent: say("没有这个岗位，或它已经撤销。请从岗位列表里选择。")
        case .title: say("请填写岗位名称，不超过 30 个字，例如：组长、联络员。")
        case .holder: say("请填写人选，不超过 60 个字，可以注明单位；没有人选请勾“空缺”。")
        case .future(let today): say("日期晚于今天（\(today)）。请到那一天再登记。")
        case .tooEarly(let day): say("现任从 \(day) 开始，新的日期不能更早。请核对文件上的日期。")
        case .beforeTeam(let day): say("这个单位从 \(day) 才成立。岗位日期不能更早，请核对。")
        }
    }
}
