import GRDB
import Registry
import Vocabulary

/// What we know today that speaks against closing a case (不能销号的原因).
public enum CaseContradiction: Hashable, Sendable {
    case noReturn
    case watch(until: Day)
    case openMeasures(Int)
    case notVisited
    case notRegistered
    case absent(String)
    case stillHere(String)
    case noVocational, noSpecial
    case isOfAge(Day)

    public var message: String {
        switch self {
        case .noReturn: say("还没有校长凭考勤确认的复学")
        case .watch(let day): say("观察期到 \(day) 才满")
        case .openMeasures(let count): say("还有 \(count: count) 项措施没有结果")
        case .notVisited: say("观察期内还没有见到孩子的回访记录")
        case .notRegistered: say("最新的学籍名册上没有这个孩子")
        case .absent(let school): say("学籍在\(school)，最新的在校名册上没有")
        case .stillHere(let school): say("最新的名册上还在\(school)就读")
        case .noVocational: say("名册和安置里都没有中职、技工学校的就读记录")
        case .noSpecial: say("名册和安置里都没有特教、随班就读或送教上门")
        case .isOfAge(let birth): say("出生日期是 \(birth)，今天还在义务教育年龄段")
        }
    }
}

extension ClosingCategory {
    /// What may close a case. Unregistered or in transfer is not settled, and neither is lost or still out of school.
    public static let closing: [ClosingCategory] = [
        .V01, .V04, .V06, .V07, .V08, .V09, .V10, .V11, .V12, .V13, .V14, .V17, .V20, .V99,
    ]
}

extension CaseFile {
    /// The live data that speak against it, in the order in which one would put them right.
    public func contradictions(
        to category: ClosingCategory, on day: Day, by basis: CaseBasis, in db: Database
    ) throws -> [CaseContradiction] {
        var found: [CaseContradiction] = []
        if category == .V01 {
            if status != .watching { found.append(.noReturn) }
            if let end = step.watchUntil, day < end { found.append(.watch(until: end)) }
        }
        let open = try CasePlan.all(of: id, with: basis.keys, in: db).first?.measures.count { $0.result == nil } ?? 0
        if open > 0 { found.append(.openMeasures(open)) }
        return try found + contradictions(of: CasePlaces(of: self, in: db), to: category, on: day, by: basis, in: db)
    }

    /// What each category has to have on its side.
    private func contradictions(
        of places: CasePlaces, to category: ClosingCategory, on day: Day, by basis: CaseBasis, in db: Database
    ) throws -> [CaseContradiction] {
        switch category {
        case .V01: return try atSchool(places, in: db)
        case .V04, .V08, .V10, .V12, .V13, .V14:
            return (places.attending ?? places.registered).map { [.stillHere($0.school)] } ?? []
        case .V06: return places.isVocational ? [] : [.noVocational]
        case .V07: return places.isSpecial ? [] : [.noSpecial]
        case .V09:
            let records = try ChildRecord.all(of: [child], from: basis.sources, with: basis.keys, in: db)
            let birth = ChildIdentity(records[child] ?? []).birth
            return birth.map { RunFrame(asOf: day, schoolsWithLists: []).isOfAge($0) ? [.isOfAge($0)] : [] } ?? []
        case .V11:
            return places.attending.map { [.stillHere($0.school)] }
                ?? (places.registered == nil ? [.notRegistered] : [])
        case .V17, .V20, .V99: return places.attending.map { [.stillHere($0.school)] } ?? []
        case .V02, .V03, .V05, .V15, .V16, .V18, .V19: throw CaseRefusal.neverClosed
        }
    }

    private func atSchool(_ places: CasePlaces, in db: Database) throws -> [CaseContradiction] {
        var found: [CaseContradiction] = []
        if status == .watching, try !wasVisited(in: db) { found.append(.notVisited) }
        guard let registered = places.registered else { return found + [.notRegistered] }
        if places.attending == nil, try hasClassList(registered.id, in: db) { found.append(.absent(registered.school)) }
        return found
    }

    /// Somebody was met since the child came back; a call is no meeting.
    private func wasVisited(in db: Database) throws -> Bool {
        try SQLRequest<Bool>(
            """
            SELECT EXISTS (SELECT 1 FROM caseContact WHERE caseID = \(id) AND replacedSeq IS NULL AND reached = 1
                AND kind IN ('visit', 'meeting', 'recheck') AND happenedOn >= \(step.on))
            """
        ).fetchOne(db) == true
    }

    /// Whether the school's own list of who is there has come in; without one nobody can be missing from it.
    private func hasClassList(_ school: ID<Organization>?, in db: Database) throws -> Bool {
        guard let school else { return false }
        return try SQLRequest<Bool>(
            """
            SELECT EXISTS (SELECT 1 FROM enrolment WHERE organizationID = \(school) AND kind = 'attending'
                AND enrolment.trueUntil IS NULL AND \(current: "enrolment"))
            """
        ).fetchOne(db) == true
    }
}
