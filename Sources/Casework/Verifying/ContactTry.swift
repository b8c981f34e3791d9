import GRDB
import Registry
import Vocabulary

/// Somebody tried to reach the family (联系记录).
public struct ContactTry: Hashable, Sendable {
    public let userID: ID<User>
    public let userName: String
    public let way: Way
    public let day: Day
    public let words: String
    let knownSeq: Int64

    public enum Way: String, Labelled {
        case phone, message, visit
        public var label: String {
            switch self {
            case .phone: say("打电话")
            case .message: say("发消息")
            case .visit: say("上门")
            }
        }
    }
}

// MARK: - Database

extension ContactTry {
    fileprivate struct Words: Codable { let words: String }

    static func all(of assignment: ID<Assignment>, with keys: KeyRing, in db: Database) throws -> [ContactTry] {
        try SQLRequest<Row>(
            """
            SELECT contactTry.*, user.name AS userName FROM contactTry JOIN user ON user.id = contactTry.userID
            WHERE assignmentID = \(assignment) ORDER BY triedOn, contactTry.id
            """
        ).fetchAll(db).map { row in
            ContactTry(
                userID: row["userID"], userName: row["userName"], way: Way(rawValue: row["way"]) ?? .phone,
                day: row["triedOn"], words: try SealedWords.open(Words.self, from: row, with: keys, in: db).words,
                knownSeq: row["knownSeq"])
        }
    }
}

extension Assignment {
    /// Notes that somebody tried, without an answer yet.
    public func note(
        _ way: ContactTry.Way, on day: Day, _ words: String, signed signature: Signature, with keys: KeyRing,
        in db: Database
    ) throws {
        guard state.isOwners || state == .answered else { throw AssignmentRefusal.notNow(state) }
        guard let user = signature.userID else { throw AssignmentRefusal.absent }
        guard day <= signature.day else { throw AssignmentRefusal.future(day) }
        let kept = try SealedWords.keep(
            ContactTry.Words(words: String(words.prefix(500))), with: keys, in: db)
        try Journal.record(
            .triedContact, about: Object(.assignment, id), detail: ["way": way.rawValue], signed: signature, in: db
        ) { entry in
            try entry.insert(
                "contactTry",
                [
                    "assignmentID": id, "userID": user, "way": way.rawValue, "triedOn": day, "keyID": kept.keyID,
                    "sealed": kept.sealed,
                ], in: db)
        }
    }
}
