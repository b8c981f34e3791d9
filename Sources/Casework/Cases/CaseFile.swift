import Foundation
import GRDB
import Registry
import Vocabulary

/// One child who has to be brought back to school, from the day it is found missing until it stays (劝返案件). A child has
/// at most one that is open; who went away again gets the same one back.
public struct CaseFile: Sendable {
    public let id: ID<CaseFile>
    public let child: ID<Child>
    public let year: Int
    public let number: Int
    public let origin: CaseOrigin
    public let openedOn: Day
    /// Where it stands now.
    public let step: CaseStep

    public var status: CaseStatus { step.status }

    /// `2026-0003`
    public var name: String { "\(year)-\(String(repeating: "0", count: max(0, 4 - String(number).count)))\(number)" }
}

// MARK: - What can happen to a case

extension CaseFile {
    /// Opens a case for a child within reach; its school is asked to lead it.
    public static func open(
        for child: ID<Child>, _ origin: CaseOrigin, because why: String, seenBy viewer: Viewer,
        signed signature: Signature, by basis: CaseBasis, in db: Database
    ) throws -> ID<CaseFile> {
        let isVisible = try SQLRequest<Bool>(
            "SELECT EXISTS (SELECT 1 FROM child WHERE id = \(child) AND \(visible: "child.id", to: viewer, with: .workCases))"
        ).fetchOne(db)
        guard isVisible == true else { throw ChildRefusal.absent }
        if let open = try findOpen(of: child, in: db) { throw CaseRefusal.alreadyOpen(open.name) }
        guard why.isSentence else { throw CaseRefusal.missing(.why) }
        var (run, since, days): (ID<MatchRun>?, Day?, Int?) = (nil, nil, nil)
        switch origin {
        case .hand: break
        case .run(let id):
            guard try isUnsettled(child, by: id, in: db) else { throw CaseRefusal.absent }
            run = id
        case .attendance(let from, let count):
            guard from <= signature.day else { throw CaseRefusal.future(signature.day) }
            guard count > 0 else { throw CaseRefusal.missing(.days) }
            (since, days) = (from, count)
        }
        guard let owner = try owner(of: child, or: viewer, in: db) else { throw RightRefusal.outOfReach }
        let (day, id) = (signature.day, try ID<CaseFile>.next(in: db))
        try Journal.record(.openedCase, about: Object(.caseFile, id), signed: signature, in: db) { entry in
            let number = try SQLRequest<Int>(
                "SELECT coalesce(max(number), 0) + 1 FROM caseFile WHERE year = \(day.year)"
            ).fetchOne(db)
            let kept = try SealedWords.keep(named: ["why": why], with: basis.keys, in: db)
            try entry.insert(
                "caseFile",
                [
                    "id": id, "childID": child, "year": day.year, "number": number, "origin": origin.code,
                    "runID": run, "absentSince": since, "absentDays": days, "openedOn": day, "keyID": kept.keyID,
                    "sealed": kept.sealed,
                ], in: db)
            let words = try SealedWords.keep(named: ["words": why], with: basis.keys, in: db)
            try entry.insert(
                "caseStep",
                [
                    "caseID": id, "childID": child, "kind": CaseMove.opened.rawValue,
                    "state": CaseStatus.visiting.rawValue, "ownerID": owner, "happenedOn": day,
                    "userID": signature.userID, "keyID": words.keyID, "sealed": words.sealed,
                ], in: db)
        }
        try CaseNow.reckon(id, by: basis, in: db)
        return id
    }

    private static func isUnsettled(_ child: ID<Child>, by run: ID<MatchRun>, in db: Database) throws -> Bool {
        let open = Outcome.State.open.map(\.rawValue)
        return try SQLRequest<Bool>(
            """
            SELECT EXISTS (SELECT 1 FROM outcome WHERE childID = \(child) AND runID = \(run) AND state IN \(open)
                AND \(current: "outcome"))
            """
        ).fetchOne(db) == true
    }

    /// The school that has or had the child, else the one that the last comparison holds responsible, else whoever opens.
    private static func owner(
        of child: ID<Child>, or viewer: Viewer, in db: Database
    ) throws -> ID<Organization>? {
        let school = try SQLRequest<ID<Organization>>(
            """
            SELECT organizationID FROM enrolment WHERE childID = \(child) AND organizationID IS NOT NULL
                AND kind IN ('registered', 'attending') AND \(current: "enrolment")
            ORDER BY trueUntil IS NOT NULL, kind <> 'registered', trueFrom DESC LIMIT 1
            """
        ).fetchOne(db)
        let responsible = try SQLRequest<ID<Organization>>(
            """
            SELECT schoolID FROM outcome WHERE childID = \(child) AND schoolID IS NOT NULL AND \(current: "outcome")
            ORDER BY runID DESC LIMIT 1
            """
        ).fetchOne(db)
        return school ?? responsible ?? viewer.organizations(with: .workCases).first
    }

    /// One entry of the journal about the case, after which what is due next is reckoned anew.
    func record<Value>(
        _ verb: Verb, detail: [String: String] = [:], signed signature: Signature, by basis: CaseBasis,
        in db: Database, _ body: (inout Entry) throws -> Value
    ) throws -> Value {
        let value = try Journal.record(
            verb, about: Object(.caseFile, id), detail: detail, signed: signature, in: db, body)
        try CaseNow.reckon(id, by: basis, in: db)
        return value
    }

    func require(_ right: Right, of viewer: Viewer, in db: Database) throws {
        guard try CaseFile.isVisible(id, to: viewer, with: right, in: db) else { throw CaseRefusal.absent }
    }
}

// MARK: - Database

extension CaseFile: FetchableRecord {
    public init(row: Row) throws {
        let origin: CaseOrigin
        if let run: ID<MatchRun> = row["runID"] {
            origin = .run(run)
        } else if let since: Day = row["absentSince"] {
            origin = .attendance(since: since, days: row["absentDays"])
        } else {
            origin = .hand
        }
        guard let step = row.scopes["step"] else { throw CaseRefusal.absent }
        self.init(
            id: row["id"], child: row["childID"], year: row["year"], number: row["number"], origin: origin,
            openedOn: row["openedOn"], step: try CaseStep(row: step))
    }

    private static func fetch(_ condition: SQL, in db: Database) throws -> CaseFile? {
        let width = try db.columns(in: "caseFile").count
        return try SQLRequest<CaseFile>(
            literal: """
                SELECT caseFile.*, caseStep.* FROM caseFile
                    JOIN caseStep ON caseStep.caseID = caseFile.id AND caseStep.replacedSeq IS NULL
                WHERE \(condition)
                """, adapter: ScopeAdapter(["step": SuffixRowAdapter(fromIndex: width)])
        ).fetchOne(db)
    }

    static func find(_ id: ID<CaseFile>, in db: Database) throws -> CaseFile {
        guard let found = try fetch("caseFile.id = \(id)", in: db) else { throw CaseRefusal.absent }
        return found
    }

    public static func find(
        _ id: ID<CaseFile>, seenBy viewer: Viewer, with right: Right = .seeCases, in db: Database
    ) throws -> CaseFile {
        guard try isVisible(id, to: viewer, with: right, in: db) else { throw CaseRefusal.absent }
        return try find(id, in: db)
    }

    /// As people speak of it: `2026-0003`.
    public static func find(
        named name: String, seenBy viewer: Viewer, with right: Right = .seeCases, in db: Database
    ) throws -> CaseFile {
        let parts = name.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2,
            let found = try fetch("caseFile.year = \(parts[0]) AND caseFile.number = \(parts[1])", in: db)
        else { throw CaseRefusal.absent }
        try found.require(right, of: viewer, in: db)
        return found
    }

    /// The open case of a child, or the last one that it had.
    public static func latest(of child: ID<Child>, seenBy viewer: Viewer, in db: Database) throws -> CaseFile? {
        let found = try fetch(
            "caseFile.childID = \(child) AND caseStep.state <> 'withdrawn' ORDER BY caseFile.id DESC LIMIT 1", in: db)
        guard let found, try isVisible(found.id, to: viewer, with: .seeCases, in: db) else { return nil }
        return found
    }

    static func findOpen(of child: ID<Child>, in db: Database) throws -> CaseFile? {
        try fetch("caseFile.childID = \(child) AND caseStep.state IN ('visiting', 'watching')", in: db)
    }

    static func isVisible(
        _ id: ID<CaseFile>, to viewer: Viewer, with right: Right, in db: Database
    ) throws -> Bool {
        try SQLRequest<Bool>(
            "SELECT EXISTS (SELECT 1 FROM caseNow WHERE caseID = \(id) AND \(CaseNow.within(viewer, with: right)))"
        ).fetchOne(db) == true
    }
}

extension String {
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }

    /// Says something: four characters or more, and no more than fit on a page.
    var isSentence: Bool { (4...2000).contains(trimmed.count) }

    /// A name, a place, a code: something, on one line.
    var isName: Bool { (1...50).contains(trimmed.count) && !contains(where: \.isNewline) }
}
