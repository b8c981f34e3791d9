import Vocabulary

/// Every case that some conditions can tell apart: for each thing they ask about, the answers that differ.
struct CaseSpace {
    enum Key: Hashable {
        case fact(Fact)
        case age(Measure)
        /// What is only so or not so.
        case leaf(Condition)
    }

    private let slots: [(key: Key, values: [FactValue])]
    let count: Int

    var keys: Set<Key> { Set(slots.map(\.key)) }

    init(_ conditions: [Condition]) {
        var values: [Key: Set<FactValue>] = [:]
        var order: [Key] = []
        for leaf in conditions.flatMap(\.leaves) {
            let (key, own) = CaseSpace.values(of: leaf)
            if values[key] == nil { order.append(key) }
            values[key, default: []].formUnion(own)
        }
        slots = order.map { key in
            (key, (values[key] ?? []).sorted { ($0.order ?? 0, $0.written) < ($1.order ?? 0, $1.written) })
        }
        count = slots.reduce(1) {
            $0.multipliedReportingOverflow(by: max(1, $1.values.count)).overflow
                ? Int.max : $0 * max(1, $1.values.count)
        }
    }

    private static func values(of leaf: Condition) -> (Key, [FactValue]) {
        switch leaf {
        case .isIn(let fact, let wanted):
            switch fact.kind {
            case .choice(let words): (.fact(fact), words.map { .word($0) })
            case .flag: (.fact(fact), [.flag(true), .flag(false)])
            case .text: (.fact(fact), wanted + [.text("\u{10FFFF}")])
            default: (.fact(fact), wanted + wanted.flatMap(CaseSpace.around))
            }
        case .compares(let fact, _, let bound): (.fact(fact), [bound] + around(bound))
        case .within(let fact, let regions): (.fact(fact), regions.map { .region($0) } + elsewhere)
        case .age(let years, let on):
            (
                .age(on),
                [years.lowerBound - 1, years.lowerBound, years.upperBound, years.upperBound + 1].filter { $0 >= 0 }
                    .map { .count($0) }
            )
        default: (.leaf(leaf), [.flag(true), .flag(false)])
        }
    }

    /// A place that no rule names.
    private static let elsewhere: [FactValue] = RegionCode("90").map { [.region($0)] } ?? []

    private static func around(_ value: FactValue) -> [FactValue] {
        switch value {
        case .count(let count): [.count(max(0, count - 1)), .count(count + 1)]
        case .money(let money): [.money(Money(fen: max(0, money.fen - 1))), .money(Money(fen: money.fen + 1))]
        case .day(let day): [.day(day - 1), .day(day + 1)]
        default: []
        }
    }

    struct Example {
        let answers: [(key: Key, value: FactValue)]

        func fits(_ condition: Condition) -> Bool {
            switch condition {
            case .all(let inner): return inner.allSatisfy { fits($0) }
            case .any(let inner): return inner.contains { fits($0) }
            case .not(let inner): return !fits(inner)
            case .isIn(let fact, let wanted): return answer(.fact(fact)).map { wanted.contains($0) } ?? true
            case .compares(let fact, let comparison, let bound):
                guard let left = answer(.fact(fact))?.order, let right = bound.order else { return true }
                return comparison.holds(left, right)
            case .within(let fact, let regions):
                guard case .region(let region)? = answer(.fact(fact)) else { return true }
                return regions.contains { $0.contains(region) }
            case .age(let years, let on):
                guard case .count(let age)? = answer(.age(on)) else { return true }
                return years.contains(age)
            default: return answer(.leaf(condition)) != .flag(false)
            }
        }

        private func answer(_ key: Key) -> FactValue? { answers.first { $0.key == key }?.value }

        func words(_ groups: GroupBook) -> String {
            answers.map { key, value in
                switch key {
                case .fact(let fact): "\(groups.label(of: fact)) \(value.label)"
                case .age(let on): say("\(on.label)满 \(value.label) 周岁")
                case .leaf(let leaf): "\(leaf.sentence(groups)) \(value.label)"
                }
            }.listed
        }
    }

    /// A case in which all of this is so; nil where there is none.
    static func fitting(all conditions: [Condition]) -> Example? {
        let cases = CaseSpace(conditions)
        return (0..<cases.count).lazy.map { cases.example($0) }.first { example in
            conditions.allSatisfy { example.fits($0) }
        }
    }

    func example(_ number: Int) -> Example {
        var rest = number
        return Example(
            answers: slots.map { key, values in
                defer { rest /= max(1, values.count) }
                return (key, values[rest % max(1, values.count)])
            })
    }
}
