import Vocabulary

/// What a change of policies does to children (影响): who gains, who loses, by school, with cost.
public struct Effect: Sendable {
    /// One policy that comes out otherwise for one child.
    public struct Change: Hashable, Sendable {
        public let child: String
        public let school: String
        public let policy: String
        /// nil where it did not concern the child.
        public let before: Decision?
        public let after: Decision?

        public var cost: Money { (after?.amount ?? .zero) - (before?.amount ?? .zero) }
    }

    /// All changes at one school.
    public struct School: Hashable, Sendable {
        public let school: String
        public internal(set) var gaining = 0
        public internal(set) var losing = 0
        public internal(set) var more = Money.zero
        public internal(set) var less = Money.zero
    }

    public private(set) var changes: [Change] = []

    public init(of table: FactTable, asking question: Question, from old: PolicyBook, to new: PolicyBook) {
        let before = ColumnExecutor(old, question, table).givingOutPlaces().executor
        let after = ColumnExecutor(new, question, table).givingOutPlaces().executor
        var lanes = (Lane(before), Lane(after))
        for child in 0..<table.count {
            let (one, other) = (before.decide(child, &lanes.0), after.decide(child, &lanes.1))
            guard one != other else { continue }
            let policies = Set(one.map(\.policy) + other.map(\.policy)).sorted()
            let school = table.applicant(child).found(.named(.school), .term, question).value?.written ?? ""
            for policy in policies {
                let (was, now) = (one.first { $0.policy == policy }, other.first { $0.policy == policy })
                if was?.outcome != now?.outcome || was?.amount != now?.amount || was?.payer != now?.payer {
                    changes.append(
                        Change(child: table.id(child), school: school, policy: policy, before: was, after: now))
                }
            }
        }
    }

    /// By school, in order of their ids. A child gains or loses by all its policies together.
    public var schools: [School] {
        var schools: [String: School] = [:]
        for own in Dictionary(grouping: changes, by: \.child).values {
            let (school, cost) = (own[0].school, own.reduce(Money.zero) { $0 + $1.cost })
            var line = schools[school] ?? School(school: school)
            if cost > .zero {
                line.gaining += 1
                line.more = line.more + cost
            } else if cost < .zero {
                line.losing += 1
                line.less = line.less + (Money.zero - cost)
            }
            schools[school] = line
        }
        return schools.values.sorted { $0.school < $1.school }
    }
}
