import GRDB
import Screening
import Vocabulary

/// A person's settled word on whether two children are one (人工结论). It stays with the children, is carried into every
/// later comparison, and can be taken back.
public struct Ruling: Hashable, Sendable {
    public let id: Int64
    public let childID: ID<Child>
    public let otherID: ID<Child>
    public let verdict: Verdict
    /// The day from which it has to be asked anew.
    public let until: Day?

    public enum Verdict: String, Labelled, Sendable {
        case same, different
        public var label: String {
            switch self {
            case .same: say("同一人")
            case .different: say("不是同一人")
            }
        }
    }
}

// MARK: - What can happen to a ruling

extension Ruling {
    /// Enters what was settled. One child from now on: the rows of `other` stand for `child`.
    package static func enter(
        _ verdict: Verdict, _ child: ID<Child>, _ other: ID<Child>, until: Day? = nil, with keys: KeyRing,
        from sources: RosterSources, as entry: inout Entry, in db: Database
    ) throws {
        if let earlier = try find(child, other, in: db) {
            guard earlier.verdict != verdict else { return }
            throw RulingRefusal.contradicts(earlier.verdict)
        }
        if verdict == .same { try Joining(child, other, sources, keys).join(as: &entry, in: db) }
        try entry.insert(
            "ruling", ["childID": child, "otherID": other, "verdict": verdict.rawValue, "trueUntil": until], in: db)
    }

    /// Takes it back: what was joined is parted again, as far as nothing else has joined it since.
    package static func undo(
        _ child: ID<Child>, _ other: ID<Child>, with keys: KeyRing, from sources: RosterSources, as entry: inout Entry,
        in db: Database
    ) throws {
        guard let ruling = try find(child, other, in: db) else { return }
        if ruling.verdict == .same {
            let seq = try Int64.fetchOne(db, sql: "SELECT knownSeq FROM ruling WHERE id = ?", arguments: [ruling.id])
            try Joining(ruling.childID, ruling.otherID, sources, keys).part(joinedBy: seq ?? 0, as: &entry, in: db)
        }
        try entry.replace("ruling", id: ruling.id, in: db)
    }
}

// MARK: - Database

extension Ruling: FetchableRecord {
    public init(row: Row) throws {
        self.init(
            id: row["id"], childID: row["childID"], otherID: row["otherID"],
            verdict: Verdict(rawValue: row["verdict"]) ?? .different, until: row["trueUntil"])
    }

    /// What holds for the two, whichever way round.
    public static func find(_ one: ID<Child>, _ other: ID<Child>, in db: Database) throws -> Ruling? {
        try SQLRequest<Ruling>(
            """
            SELECT * FROM ruling WHERE min(childID, otherID) = \(min(one, other))
                AND max(childID, otherID) = \(max(one, other)) AND replacedSeq IS NULL
            """
        ).fetchOne(db)
    }

    /// What holds of any of these children.
    public static func about(_ children: [ID<Child>], in db: Database) throws -> [Ruling] {
        let keys = children.map(\.rawValue)
        return try SQLRequest<Ruling>(
            "SELECT * FROM ruling WHERE replacedSeq IS NULL AND (childID IN \(keys) OR otherID IN \(keys)) ORDER BY id"
        ).fetchAll(db)
    }

    /// Everything that holds on a day.
    package static func all(on day: Day, in db: Database) throws -> [Ruling] {
        try SQLRequest<Ruling>(
            """
            SELECT * FROM ruling WHERE replacedSeq IS NULL AND (trueUntil IS NULL OR trueUntil > \(day)) ORDER BY id
            """
        ).fetchAll(db)
    }

    /// The child for whom this one's rows stand since they were found to be one.
    public static func successor(of child: ID<Child>, in db: Database) throws -> ID<Child>? {
        try SQLRequest<ID<Child>>(
            """
            SELECT childID FROM ruling WHERE otherID = \(child) AND verdict = 'same' AND replacedSeq IS NULL
            ORDER BY id DESC LIMIT 1
            """
        ).fetchOne(db)
    }

    /// The same, if the viewer may see that child.
    public static func successor(
        of child: ID<Child>, seenBy viewer: Viewer, in db: Database
    ) throws -> ID<Child>? {
        try successor(of: child, in: db).flatMap { next in
            let isVisible = try SQLRequest<Bool>("SELECT \(visible: "\(next.rawValue)", to: viewer)").fetchOne(db)
            return isVisible == true ? next : nil
        }
    }
}

public enum RulingRefusal: Refusal, Equatable {
    case contradicts(Ruling.Verdict)
    case alreadyJoined

    public var kind: RefusalKind { .conflict }
    public var message: String {
        switch self {
        case .contradicts(let verdict): say("这两条已经认定为“\(verdict.label)”。意见不同的，请先撤销原来的判读，再重新判。")
        case .alreadyJoined: say("其中一条已经并入另一个孩子。请先在那个孩子的档案里核对，再决定要不要撤销。")
        }
    }
}
