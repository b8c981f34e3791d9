import GRDB
import Registry
import Vocabulary

/// A lawful notice in a case (文书): which step, under which number, until when, and whether it was served.
public struct CaseNotice: Sendable {
    public let id: ID<CaseNotice>
    public let step: String
    /// In whose name; they sign and seal it on paper.
    public let issuer: String
    public let code: String
    public let year: Int
    public let number: Int
    public let writtenOn: Day
    /// As it is printed; the time that counts runs from the service.
    public let dueOn: Day
    public let addressee: String
    public let service: Service?
    let seq: Int64

    /// 石政教督〔2026〕3号
    public var reference: String { CaseNotice.reference(code, year, number) }

    static func reference(_ code: String, _ year: Int, _ number: Int) -> String {
        "\(code)〔\(year)〕\(number)号"  // 字
    }

    /// How it reached them (送达).
    public struct Service: Sendable {
        public let manner: Manner
        public let on: Day
        /// The last of the days that they have since.
        public let dueOn: Day
        public let receivedBy: String
        let seq: Int64
    }

    public enum Manner: String, Labelled, Sendable {
        case direct, left, mailed, entrusted

        public var label: String {
            switch self {
            case .direct: say("直接送达，本人签收")
            case .left: say("留置送达，有见证人")
            case .mailed: say("邮寄送达")
            case .entrusted: say("委托送达")
            }
        }
    }

    public struct Draft: Sendable {
        public let step: String
        public let issuer: String
        public let code: String
        /// nil for the next one.
        public let number: Int?
        public let addressee: String
        public let dueOn: Day?

        public init(
            _ step: String, to addressee: String, from issuer: String, code: String, number: Int? = nil,
            dueOn: Day? = nil
        ) {
            (self.step, self.number, self.dueOn) = (step, number, dueOn)
            (self.addressee, self.issuer, self.code) = (addressee.trimmed, issuer.trimmed, code.trimmed)
        }
    }
}

// MARK: - What can happen to a notice

extension CaseFile {
    /// Why a step of the ladder cannot be taken yet; nil if it can.
    public func obstacle(to step: LawfulStep, on day: Day, by basis: CaseBasis, in db: Database) throws -> CaseRefusal?
    {
        guard status == .visiting else { return .notNow(status) }
        let visits = try CaseContact.visits(to: id, in: db)
        if visits < step.visits { return .noVisit(have: visits, need: step.visits) }
        guard let after = step.after else { return nil }
        let beginning = try CaseSteps(of: id, in: db).beginning
        let before = try CaseNotice.all(of: id, with: basis.keys, in: db).last {
            $0.step == after && $0.seq > beginning
        }
        guard let service = before?.service else {
            return .notServed(basis.rules.ladder[after]?.notice?.title ?? after)
        }
        return day > service.dueOn ? nil : .notOver(service.dueOn)
    }

    /// Draws up a notice: it has a number from now on, and its text can be fetched as a Word file.
    public func issue(
        _ draft: CaseNotice.Draft, signed signature: Signature, by basis: CaseBasis, in db: Database
    ) throws -> ID<CaseNotice> {
        guard let step = basis.rules.ladder[draft.step], let form = step.notice else {
            throw CaseRefusal.missing(.step)
        }
        if let obstacle = try obstacle(to: step, on: signature.day, by: basis, in: db) { throw obstacle }
        guard draft.addressee.isName else { throw CaseRefusal.missing(.addressee) }
        guard draft.issuer.isName else { throw CaseRefusal.missing(.issuer) }
        guard (1...20).contains(draft.code.count), draft.number.map({ $0 > 0 }) ?? true else {
            throw CaseRefusal.missing(.code)
        }
        let (day, year) = (signature.day, signature.day.year)
        let due = draft.dueOn ?? day + form.replyDays
        guard due > day else { throw CaseRefusal.missing(.dueOn) }
        let used = try SQLRequest<Int>(
            "SELECT number FROM caseNotice WHERE code = \(draft.code) AND year = \(year)"
        ).fetchSet(db)
        let number = draft.number ?? (used.max() ?? 0) + 1
        guard !used.contains(number) else {
            throw CaseRefusal.numberTaken(CaseNotice.reference(draft.code, year, number))
        }
        return try record(.issuedNotice, detail: ["step": step.code], signed: signature, by: basis, in: db) { entry in
            let kept = try SealedWords.keep(named: ["addressee": draft.addressee], with: basis.keys, in: db)
            let id = try entry.insert(
                "caseNotice",
                [
                    "caseID": id, "step": step.code, "issuer": draft.issuer, "code": draft.code, "year": year,
                    "number": number, "writtenOn": day, "dueOn": due, "keyID": kept.keyID, "sealed": kept.sealed,
                ], in: db)
            return ID(rawValue: id)
        }
    }

    /// Notes how a notice reached whom it is for; only then its time runs.
    public func serve(
        _ notice: ID<CaseNotice>, _ manner: CaseNotice.Manner, on day: Day, receivedBy: String,
        signed signature: Signature, by basis: CaseBasis, in db: Database
    ) throws {
        let found = try CaseNotice.find(notice, in: id, with: basis.keys, db)
        guard found.service == nil else { throw CaseRefusal.settled }
        guard day <= signature.day else { throw CaseRefusal.future(signature.day) }
        guard day >= found.writtenOn else { throw CaseRefusal.tooEarly(found.writtenOn) }
        guard receivedBy.isName else { throw CaseRefusal.missing(.receivedBy) }
        try record(.servedNotice, signed: signature, by: basis, in: db) { entry in
            let kept = try SealedWords.keep(named: ["receivedBy": receivedBy.trimmed], with: basis.keys, in: db)
            try entry.insert(
                "noticeService",
                [
                    "caseID": id, "noticeID": notice, "manner": manner.rawValue, "servedOn": day,
                    "dueOn": day + (found.dueOn - found.writtenOn), "userID": signature.userID, "keyID": kept.keyID,
                    "sealed": kept.sealed,
                ], in: db)
        }
    }

    /// A notice with a slip in it counts no more; its number is not given again. What was served stands.
    public func void(
        _ notice: ID<CaseNotice>, signed signature: Signature, by basis: CaseBasis, in db: Database
    ) throws {
        guard try CaseNotice.find(notice, in: id, with: basis.keys, db).service == nil else {
            throw CaseRefusal.settled
        }
        try record(.tookBackStep, detail: ["step": "notice"], signed: signature, by: basis, in: db) { entry in
            try entry.replace("caseNotice", id: notice.rawValue, in: db)
        }
    }
}

// MARK: - Database

extension CaseNotice {
    /// In the order in which they were written.
    static func all(of file: ID<CaseFile>, with keys: KeyRing, in db: Database) throws -> [CaseNotice] {
        let services = try SQLRequest<Row>(
            "SELECT * FROM noticeService WHERE caseID = \(file) AND replacedSeq IS NULL"
        ).fetchAll(db)
        var served: [Int64: Service] = [:]
        for row in services {
            served[row["noticeID"]] = Service(
                manner: Manner(rawValue: row["manner"]) ?? .direct, on: row["servedOn"],
                dueOn: row["dueOn"], receivedBy: try SealedWords.open(row, with: keys, in: db)["receivedBy"] ?? "",
                seq: row["knownSeq"])
        }
        return try SQLRequest<Row>(
            "SELECT * FROM caseNotice WHERE caseID = \(file) AND replacedSeq IS NULL ORDER BY id"
        ).fetchAll(db).map { row in
            CaseNotice(
                id: row["id"], step: row["step"], issuer: row["issuer"], code: row["code"], year: row["year"],
                number: row["number"], writtenOn: row["writtenOn"], dueOn: row["dueOn"],
                addressee: try SealedWords.open(row, with: keys, in: db)["addressee"] ?? "",
                service: served[row["id"]], seq: row["knownSeq"])
        }
    }

    static func find(
        _ id: ID<CaseNotice>, in file: ID<CaseFile>, with keys: KeyRing, _ db: Database
    ) throws -> CaseNotice {
        guard let found = try all(of: file, with: keys, in: db).first(where: { $0.id == id }) else {
            throw CaseRefusal.absent
        }
        return found
    }
}
