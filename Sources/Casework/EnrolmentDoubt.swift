import GRDB
import Registry
import Screening
import Vocabulary

/// What is doubtful about an enrolment (学籍疑点).
public enum EnrolmentDoubt: String, Labelled, Sendable {
    case absent, double, elsewhere, nobody

    public var label: String {
        switch self {
        case .absent: say("名在人不在")
        case .double: say("重复学籍")
        case .elsewhere: say("人籍分离")
        case .nobody: say("在校无学籍")
        }
    }
}

extension Whereabouts {
    /// The place that speaks for the child: where it is registered, else where it is, else where it was.
    var main: Place? {
        let order: [EnrolmentKind] = [.registered, .special, .vocational, .outside, .attending, .graduated]
        return places.min { one, other in
            let ranks = [one, other].map { place in
                (place.hasEnded ? 10 : 0) + (order.firstIndex(of: place.kind) ?? 9)
            }
            return ranks[0] < ranks[1]
        }
    }

    func doubts(in frame: RunFrame) -> [(kind: EnrolmentDoubt, school: ID<Organization>?, other: ID<Organization>?)] {
        let open = places.filter { !$0.hasEnded }
        let registered = open.filter { $0.kind == .registered }
        let present = open.filter { $0.kind == .attending }
        var doubts: [(kind: EnrolmentDoubt, school: ID<Organization>?, other: ID<Organization>?)] = []
        if registered.count > 1 {
            doubts.append((.double, registered[0].school, registered.dropFirst().lazy.compactMap(\.school).first))
        }
        if let first = registered.first {
            let schools = Set(registered.compactMap(\.school))
            if present.isEmpty {
                let isElsewhere = open.contains { [.special, .vocational, .outside].contains($0.kind) }
                if !isElsewhere, let school = first.school, frame.schoolsWithLists.contains(school),
                    !["suspended", "reserved", "abroad", "dead"].contains(first.state)
                {
                    doubts.append((.absent, school, nil))
                }
            } else if let away = present.first(where: { place in place.school.map { !schools.contains($0) } ?? false })
            {
                doubts.append((.elsewhere, first.school, away.school))
            }
        } else if let there = present.first {
            doubts.append((.nobody, there.school, nil))
        }
        return doubts
    }
}

/// A row of a run's list of doubtful enrolments.
public struct DoubtLine: Sendable {
    public let child: ID<Child>
    public let identity: ChildIdentity
    public let kind: EnrolmentDoubt
    public let school: String?
    public let otherSchool: String?

    public static func list(
        of run: MatchRun, _ kind: EnrolmentDoubt? = nil, seenBy viewer: Viewer, needing right: Right = .seeRuns,
        page: Int = 1, size: Int = 50, from sources: RosterSources, with keys: KeyRing, in db: Database
    ) throws -> (lines: [DoubtLine], total: Int) {
        var condition = try run.reachOfDoubts(of: viewer, with: right, in: db)
        if let kind { condition = "\(condition) AND doubt.kind = \(kind.rawValue)" }
        let total =
            try SQLRequest<Int>("SELECT count(*) FROM enrolmentDoubt AS doubt WHERE \(condition)").fetchOne(db) ?? 0
        let rows = try SQLRequest<Row>(
            """
            SELECT doubt.childID, doubt.kind, school.name AS school, other.name AS otherSchool
            FROM enrolmentDoubt AS doubt
                LEFT JOIN organizationEver AS school ON school.id = doubt.schoolID
                LEFT JOIN organizationEver AS other ON other.id = doubt.otherSchoolID
            WHERE \(condition) ORDER BY doubt.kind, school, doubt.childID
            LIMIT \(size) OFFSET \((max(1, page) - 1) * size)
            """
        ).fetchAll(db)
        let records = try ChildRecord.all(of: rows.map { $0["childID"] }, from: sources, with: keys, in: db)
        let lines = rows.compactMap { row -> DoubtLine? in
            let child: ID<Child> = row["childID"]
            guard let kind = EnrolmentDoubt(rawValue: row["kind"]) else { return nil }
            return DoubtLine(
                child: child, identity: ChildIdentity(records[child] ?? []), kind: kind, school: row["school"],
                otherSchool: row["otherSchool"])
        }
        return (lines, total)
    }
}

extension EnrolmentDoubt {
    static func counts(of run: MatchRun, seenBy viewer: Viewer, in db: Database) throws -> [String: Int] {
        let rows = try SQLRequest<Row>(
            """
            SELECT kind, count(*) FROM enrolmentDoubt AS doubt
            WHERE \(try run.reachOfDoubts(of: viewer, with: .seeRuns, in: db)) GROUP BY kind
            """
        ).fetchAll(db)
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
}

extension MatchRun {
    fileprivate func reachOfDoubts(of viewer: Viewer, with right: Right, in db: Database) throws -> SQL {
        let own: SQL = "doubt.runID = \(id) AND doubt.replacedSeq IS NULL AND \(current: "doubt")"
        if try isWithin(viewer, with: right, in: db) { return own }
        return "\(own) AND \(visible: "doubt.childID", to: viewer, with: right)"
    }
}
