import GRDB
import Registry
import Screening
import Vocabulary

/// What is doubtful about an enrolment (学籍疑点).
public enum EnrolmentDoubt: String, Labelled, Sendable {
    case absent, double, elsewhere, nobody, unlisted

    public var label: String {
        switch self {
        case .absent: say("名在人不在")
        case .double: say("重复学籍")
        case .elsewhere: say("人籍分离")
        case .nobody: say("在校无学籍")
        case .unlisted: say("户籍名册上没有")
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

extension EnrolmentDoubt {
    static func counts(
        of run: MatchRun, seenBy viewer: Viewer, needing right: Right, in db: Database
    ) throws -> [String: Int] {
        let rows = try SQLRequest<Row>(
            """
            SELECT kind, count(*) FROM enrolmentDoubt AS doubt
            WHERE \(try run.reachOfDoubts(of: viewer, with: right, in: db)) GROUP BY kind
            """
        ).fetchAll(db)
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
}
