import Documents
import Vocabulary

/// Looks for children whom no row of a rule fits, or several, by going through every case there can be (静态检查).
struct RowCheck {
    private let policy: Policy
    private let rule: PolicyRule
    private let groups: GroupBook

    static let mostCases = 200_000

    init(_ policy: Policy, _ rule: PolicyRule, _ groups: GroupBook) {
        (self.policy, self.rule, self.groups) = (policy, rule, groups)
    }

    func refuseGapsAndOverlaps() throws(DataRefusal) {
        let rows = rule.rows.map(\.condition)
        guard rows.contains(where: { $0 != .always }) || rows.count > 1 else { return }
        var conditions = [policy.scope] + (policy.requires + rule.requires).map(\.condition)
        var cases = CaseSpace(rows + conditions)
        if cases.count > RowCheck.mostCases {
            // Requirements that share nothing with the rows can't make a row fit.
            let own = CaseSpace(rows)
            conditions = conditions.filter { CaseSpace([$0]).keys.isSubset(of: own.keys) }
            cases = own
        }
        guard cases.count <= RowCheck.mostCases else {
            throw .unfit(Phrase("\(rule.place)：情形太多，查不完有没有空缺和重叠。请减少各行用到的事实。"))
        }
        for number in 0..<cases.count {
            let example = cases.example(number)
            guard conditions.allSatisfy({ example.fits($0) }) else { continue }
            let fitting = rule.rows.filter { example.fits($0.condition) }
            if fitting.isEmpty, rule.otherwise == nil {
                throw .unfit(
                    Phrase("\(rule.place)：没有一行管到这种情形：\(example.words(groups))。请补一行；文件写明不给的，写 otherwise: 理由。"))
            }
            if fitting.count > 1, !rule.takesFirst {
                throw .unfit(
                    Phrase(
                        "\(fitting[1].place)：与第 \(fitting[0].place.line) 行重叠：\(example.words(groups))。请改到只有一行管到；文件自己写明按先后取的，才写 rowsMayOverlap: yes。"
                    ))
            }
        }
    }
}
