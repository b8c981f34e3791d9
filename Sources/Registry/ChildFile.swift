import Foundation
import GRDB
import Screening
import Vocabulary

/// A child's whole file for one screen (学生档案): who, in which groups, at which schools, by which rosters.
public struct ChildFile: Sendable {
    public let id: ID<Child>
    public let identity: ChildIdentity
    public let records: [ChildRecord]
    public let enrolments: [EnrolmentLine]
    public let memberships: [MembershipLine]
    public let siblings: [ChildLine]
    /// Children of the same household whom the viewer may not see.
    public let hiddenSiblings: Int
    public internal(set) var looks: [AuditLine] = []
    /// Children to whom a roster gives the same number under another name.
    public let namesakes: [ID<Child>]

    /// Opens the file, which leaves a trace.
    public static func open(
        _ id: ID<Child>, seenBy viewer: Viewer, signed signature: Signature, from sources: RosterSources,
        with keys: KeyRing, in db: Database
    ) throws -> ChildFile {
        var file = try find(id, seenBy: viewer, from: sources, with: keys, in: db)
        try Journal.record(.openedChild, about: Object(.child, id), signed: signature, in: db) { _ in }
        file.looks = try Journal.looks(at: id, count: 200, in: db)
        return file
    }

    static func find(
        _ id: ID<Child>, seenBy viewer: Viewer, needing right: Right = .seeChildren, from sources: RosterSources,
        with keys: KeyRing, in db: Database
    ) throws -> ChildFile {
        let isVisible = try SQLRequest<Bool>(
            "SELECT EXISTS (SELECT 1 FROM child WHERE id = \(id) AND \(visible: "child.id", to: viewer, with: right))"
        ).fetchOne(db)
        guard isVisible == true else { throw ChildRefusal.absent }
        let records = try ChildRecord.all(of: [id], from: sources, with: keys, in: db)[id] ?? []
        let household = try SQLRequest<ID<Child>>(
            """
            SELECT DISTINCT CASE WHEN \(visible: "other.childID", to: viewer) THEN other.childID ELSE -other.childID END
            FROM residence
                JOIN residence AS other ON other.household = residence.household
            WHERE residence.childID = \(id) AND other.childID <> \(id) AND \(current: "residence")
                AND \(current: "other") AND residence.trueUntil IS NULL AND other.trueUntil IS NULL
            """
        ).fetchAll(db)
        let siblings = household.filter { $0.rawValue > 0 }
        let others = try ChildRecord.all(of: siblings, from: sources, with: keys, in: db)
        return ChildFile(
            id: id, identity: ChildIdentity(records), records: records,
            enrolments: try EnrolmentLine.all(of: id, in: db), memberships: try MembershipLine.all(of: id, in: db),
            siblings: siblings.map {
                ChildLine(id: $0, identity: ChildIdentity(others[$0] ?? []), schools: [], groups: [])
            }, hiddenSiblings: household.count - siblings.count,
            namesakes: try SQLRequest<ID<Child>>(
                """
                SELECT otherChildID FROM finding WHERE childID = \(id) AND kind = 'sameNumberOtherName'
                    AND \(current: "finding")
                """
            ).fetchAll(db))
    }

    /// The whole number, for a reason that is kept.
    public static func reveal(
        _ id: ID<Child>, because reason: String, seenBy viewer: Viewer, signed signature: Signature,
        from sources: RosterSources, with keys: KeyRing, in db: Database
    ) throws -> String {
        let reason = reason.trimmed
        guard reason.count >= 4 else { throw ChildRefusal.reason }
        let file = try find(id, seenBy: viewer, needing: .revealNumber, from: sources, with: keys, in: db)
        guard let number = file.identity.idNumber else { throw ChildRefusal.noNumber }
        try Journal.record(
            .revealedNumber, about: Object(.child, id), detail: ["reason": String(reason.prefix(100))],
            signed: signature, in: db
        ) { _ in }
        return number.digits
    }
}

public enum ChildRefusal: Refusal, Equatable {
    case absent, reason, noNumber

    public var kind: RefusalKind { self == .absent ? .absent : .unfit }
    public var message: String {
        switch self {
        case .absent: say("没有找到这个孩子，或不在您的工作范围。需要协查请与所在县联系。")
        case .reason: say("请写明为什么要看完整号码，至少 4 个字，例如“核对户口簿”。")
        case .noNumber: say("没有一份名册写有这个孩子的身份证号。请在户籍名册里查，或入户核对。")
        }
    }
}
