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

    public var message: String {
        switch self {
        case .noReturn: say("还没有校长凭考勤确认的复学")
        case .watch(let day): say("观察期到 \(day) 才满")
        case .openMeasures(let count): say("还有 \(count: count) 项措施没有结果")
        case .notVisited: say("观察期内还没有见到孩子的回访记录")
        case .notRegistered: say("最新的学籍名册上没有这个孩子")
        case .absent(let school): say("学籍在\(school)，最新的在校名册上没有")
        case .stillHere(let school): say("最新的名册上还在\(school)就读")
        }
    }
}

extension ClosingCategory {
    /// What may close a case. Unregistered or in transfer is not settled, and neither is lost or still out of school.
    public static let closing: [ClosingCategory] = [
        .V01, .V04, .V06, .V07, .V08, .V09, .V10, .V11, .V12, .V13, .V14, .V17, .V20, .V99,
    ]

    /// Says that the child is at no school here.
    fileprivate var isElsewhere: Bool { [.V04, .V08, .V12, .V13, .V14].contains(self) }
}

extension CaseFile {
    /// The live data that speak against it, in the order in which one would put them right.
    public func contradictions(
        to category: ClosingCategory, on day: Day, with keys: KeyRing, in db: Database
    ) throws -> [CaseContradiction] {
        let places = try SQLRequest<Row>(
            """
            SELECT enrolment.kind, organizationID, coalesce(unit.name, schoolName) AS school FROM enrolment
                LEFT JOIN organizationEver AS unit ON unit.id = organizationID
            WHERE childID = \(child) AND \(current: "enrolment") AND enrolment.trueUntil IS NULL
            """
        ).fetchAll(db)
        let (registered, attending) = (
            places.first { $0["kind"] == "registered" }, places.first { $0["kind"] == "attending" }
        )
        if category.isElsewhere {
            return (attending ?? registered).map { [.stillHere($0["school"])] } ?? []
        }
        guard category == .V01 else { return [] }
        var found: [CaseContradiction] = []
        if status != .watching { found.append(.noReturn) }
        if let end = step.watchUntil, day < end { found.append(.watch(until: end)) }
        let open = try CasePlan.all(of: id, with: keys, in: db).first?.measures.count { $0.result == nil } ?? 0
        if open > 0 { found.append(.openMeasures(open)) }
        if status == .watching, try !wasVisited(in: db) { found.append(.notVisited) }
        guard let registered else { return found + [.notRegistered] }
        if attending == nil, try hasClassList(registered["organizationID"], in: db) {
            found.append(.absent(registered["school"]))
        }
        return found
    }

    /// Somebody was met since the child came back.
    private func wasVisited(in db: Database) throws -> Bool {
        try SQLRequest<Bool>(
            """
            SELECT EXISTS (SELECT 1 FROM caseContact WHERE caseID = \(id) AND replacedSeq IS NULL AND reached = 1
                AND happenedOn >= \(step.on))
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
