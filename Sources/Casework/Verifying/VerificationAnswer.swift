import Foundation
import GRDB
import Registry
import Vocabulary

/// What somebody found out about where a child is (核实答复).
public struct VerificationAnswer: Sendable {
    public let id: ID<VerificationAnswer>
    public let ordinal: Int
    public let userID: ID<User>
    public let userName: String
    public let unitID: ID<Organization>
    public let unitName: String
    public let side: Side
    public let category: ClosingCategory
    public let content: Content
    public let since: Day?
    public let until: Day?
    public let papers: [VerificationPaper]
    public let at: Moment

    /// From where somebody speaks.
    public enum Side: String, Labelled {
        case school, village, office
        public var label: String {
            switch self {
            case .school: say("学校答复")
            case .village: say("村和乡镇答复")
            case .office: say("县级答复")
            }
        }

        init(_ kind: Organization.Kind) {
            self = kind.teaches ? .school : kind == .village || kind == .township ? .village : .office
        }
    }

    /// What is sealed of it.
    public struct Content: Codable, Hashable, Sendable {
        public var school: String
        public var number: String
        public var words: String

        public init(school: String = "", number: String = "", words: String = "") {
            (self.school, self.number, self.words) = (school, number, words)
        }
    }
}

/// A proof that lies with an answer (证明).
public struct VerificationPaper: Hashable, Sendable {
    public let id: ID<VerificationPaper>
    public let digest: Data
    public let ending: String
    /// How many other children the very same file is to prove something for.
    public let otherChildren: Int

    /// What a photograph or a scan may be, and what a browser has to be told.
    public static let kinds = ["jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "pdf": "application/pdf"]
    public static let longest = 10 << 20
}

extension [VerificationAnswer] {
    /// The proof may lie with anybody's answer that says the same.
    func havePaper(for category: ClosingCategory) -> Bool {
        contains { $0.category == category && !$0.papers.isEmpty }
    }
}

// MARK: - Database

extension VerificationAnswer {
    /// In the order in which they came.
    static func all(
        of assignment: ID<Assignment>, with keys: KeyRing, in db: Database
    ) throws -> [VerificationAnswer] {
        let rows = try SQLRequest<Row>(
            """
            SELECT answer.*, user.name AS userName, unit.name AS unitName, unit.kind AS unitKind, journal.at
            FROM verificationAnswer AS answer JOIN user ON user.id = answer.userID
                JOIN organizationEver AS unit ON unit.id = answer.organizationID
                JOIN journal ON journal.seq = answer.knownSeq
            WHERE answer.assignmentID = \(assignment) ORDER BY answer.ordinal
            """
        ).fetchAll(db)
        return try rows.map { row in
            VerificationAnswer(
                id: row["id"], ordinal: row["ordinal"], userID: row["userID"], userName: row["userName"],
                unitID: row["organizationID"], unitName: row["unitName"],
                side: Side(Organization.Kind(rawValue: row["unitKind"]) ?? .county),
                category: ClosingCategory(rawValue: row["category"]) ?? .V99,
                content: try SealedWords.open(Content.self, from: row, with: keys, in: db), since: row["since"],
                until: row["until"], papers: try VerificationPaper.all(of: row["id"], in: db), at: row["at"])
        }
    }

    static func count(of assignment: ID<Assignment>, in db: Database) throws -> Int {
        try SQLRequest<Int>("SELECT count(*) FROM verificationAnswer WHERE assignmentID = \(assignment)")
            .fetchOne(db) ?? 0
    }
}

extension VerificationPaper {
    static func all(of answer: ID<VerificationAnswer>, in db: Database) throws -> [VerificationPaper] {
        try SQLRequest<Row>(
            """
            SELECT paper.*, (SELECT count(DISTINCT task.childID) FROM verificationPaper AS twin
                    JOIN verificationAnswer AS theirs ON theirs.id = twin.answerID
                    JOIN assignment AS task ON task.id = theirs.assignmentID
                WHERE twin.fileDigest = paper.fileDigest AND task.childID <> own.childID) AS others
            FROM verificationPaper AS paper JOIN verificationAnswer AS answer ON answer.id = paper.answerID
                JOIN assignment AS own ON own.id = answer.assignmentID
            WHERE paper.answerID = \(answer) ORDER BY paper.id
            """
        ).fetchAll(db).map {
            VerificationPaper(id: $0["id"], digest: $0["fileDigest"], ending: $0["ending"], otherChildren: $0["others"])
        }
    }

    /// One that lies with an answer to this assignment.
    public static func find(
        _ id: ID<VerificationPaper>, of assignment: Assignment, in db: Database
    ) throws -> VerificationPaper {
        let answer = try SQLRequest<ID<VerificationAnswer>>(
            """
            SELECT answer.id FROM verificationPaper AS paper JOIN verificationAnswer AS answer ON answer.id = paper.answerID
            WHERE paper.id = \(id) AND answer.assignmentID = \(assignment.id)
            """
        ).fetchOne(db)
        guard let paper = try answer.flatMap({ try all(of: $0, in: db).first { $0.id == id } }) else {
            throw AssignmentRefusal.absent
        }
        return paper
    }
}
