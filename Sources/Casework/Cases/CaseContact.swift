import GRDB
import Registry
import Vocabulary

/// One time that somebody went, rang or met about a child (劝返和回访记录), whether or not anybody was reached.
public struct CaseContact: Sendable {
    public let id: Int64
    public let kind: Kind
    public let on: Day
    public let wasReached: Bool
    public let whom: String
    public let said: String
    public let next: String
    public let nextOn: Day?
    public let userID: ID<User>?
    let seq: Int64

    public enum Kind: String, Labelled, Sendable {
        case call, visit, meeting, recheck

        public var label: String {
            switch self {
            case .call: say("电话")
            case .visit: say("上门")
            case .meeting: say("见面谈话")
            case .recheck: say("学期复查")
            }
        }
    }

    public struct Draft: Sendable {
        public let kind: Kind
        public let on: Day
        public let wasReached: Bool
        public let whom: String
        public let said: String
        public let next: String
        public let nextOn: Day?

        public init(
            _ kind: Kind, on day: Day, reached: Bool, whom: String, said: String, next: String = "",
            nextOn: Day? = nil
        ) {
            (self.kind, on, wasReached) = (kind, day, reached)
            (self.whom, self.said, self.next, self.nextOn) = (whom.trimmed, said.trimmed, next.trimmed, nextOn)
        }
    }
}

extension CaseContact {
    /// That it was, and on which day.
    var withoutWords: CaseContact {
        CaseContact(
            id: id, kind: kind, on: on, wasReached: wasReached, whom: "", said: "", next: "", nextOn: nextOn,
            userID: userID, seq: seq)
    }
}

// MARK: - What can happen

extension CaseFile {
    /// Notes a contact. Phones that were offline send theirs late and out of order: the day counts, not the order.
    public func note(
        _ contact: CaseContact.Draft, signed signature: Signature, by basis: CaseBasis, in db: Database
    ) throws {
        guard status.isOpen || (status == .closed && contact.kind == .recheck) else { throw CaseRefusal.notNow(status) }
        guard contact.on <= signature.day else { throw CaseRefusal.future(signature.day) }
        guard contact.on >= openedOn - 366 else { throw CaseRefusal.tooEarly(openedOn - 366) }
        guard contact.whom.isName else { throw CaseRefusal.missing(.whom) }
        guard contact.said.isSentence else { throw CaseRefusal.missing(.said) }
        if let next = contact.nextOn, next < contact.on { throw CaseRefusal.tooEarly(contact.on) }
        try record(.notedContact, detail: ["kind": contact.kind.rawValue], signed: signature, by: basis, in: db) {
            entry in
            let kept = try SealedWords.keep(
                named: ["whom": contact.whom, "said": contact.said, "next": contact.next], with: basis.keys, in: db)
            try entry.insert(
                "caseContact",
                [
                    "caseID": id, "kind": contact.kind.rawValue, "happenedOn": contact.on,
                    "reached": contact.wasReached, "nextOn": contact.nextOn, "userID": signature.userID,
                    "keyID": kept.keyID, "sealed": kept.sealed,
                ], in: db)
        }
    }

    /// Whoever wrote a contact down may take it back: it was about another child, or another day.
    public func takeBack(
        contact: Int64, signed signature: Signature, by basis: CaseBasis, in db: Database
    ) throws {
        let row = try SQLRequest<Row>(
            "SELECT userID FROM caseContact WHERE id = \(contact) AND caseID = \(id) AND replacedSeq IS NULL"
        ).fetchOne(db)
        guard let row else { throw CaseRefusal.absent }
        guard row["userID"] == signature.userID else { throw CaseRefusal.notYours }
        try record(.tookBackStep, signed: signature, by: basis, in: db) { entry in
            try entry.replace("caseContact", id: contact, in: db)
        }
    }
}

// MARK: - Database

extension CaseContact {
    /// The latest first, by the day on which it was.
    static func all(of file: ID<CaseFile>, with keys: KeyRing, in db: Database) throws -> [CaseContact] {
        try SQLRequest<Row>(
            """
            SELECT * FROM caseContact WHERE caseID = \(file) AND replacedSeq IS NULL ORDER BY happenedOn DESC, id DESC
            """
        ).fetchAll(db).map { row in
            let words = try SealedWords.open(row, with: keys, in: db)
            return CaseContact(
                id: row["id"], kind: Kind(rawValue: row["kind"]) ?? .call, on: row["happenedOn"],
                wasReached: row["reached"], whom: words["whom"] ?? "", said: words["said"] ?? "",
                next: words["next"] ?? "", nextOn: row["nextOn"], userID: row["userID"], seq: row["knownSeq"])
        }
    }

    /// How many visits were made since the child was last found to be out of school.
    static func visits(to file: ID<CaseFile>, in db: Database) throws -> Int {
        let beginning = try CaseSteps(of: file, in: db).beginning
        return try SQLRequest<Int>(
            """
            SELECT count(*) FROM caseContact WHERE caseID = \(file) AND kind = 'visit' AND replacedSeq IS NULL
                AND knownSeq > \(beginning)
            """
        ).fetchOne(db) ?? 0
    }
}
