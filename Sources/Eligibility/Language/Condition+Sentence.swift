import Vocabulary

extension Condition {
    /// In words, as a parent reads it.
    func sentence(_ groups: GroupBook) -> String {
        switch self {
        case .isIn(let fact, let values):
            if values == [.flag(true)] { return say("\(label(fact, groups))：是") }
            if values == [.flag(false)] { return say("\(label(fact, groups))：否") }
            return say("\(label(fact, groups))是\(values.map(\.label).joined(separator: say("或")))")
        case .compares(let fact, let comparison, let value):
            let words = value.label
            switch comparison {
            case .less: return say("\(label(fact, groups))小于 \(words)")
            case .atMost: return say("\(label(fact, groups))不超过 \(words)")
            case .greater: return say("\(label(fact, groups))大于 \(words)")
            case .atLeast: return say("\(label(fact, groups))不小于 \(words)")
            }
        case .within(let fact, let regions):
            let names = regions.prefix(3).map { FactValue.region($0).label }.listed
            return regions.count > 3
                ? say("\(label(fact, groups))在\(names)等 \(regions.count) 处") : say("\(label(fact, groups))在\(names)")
        case .same(let one, let other, let level):
            return switch level {
            case .province: say("\(label(one, groups))与\(label(other, groups))在同一省")
            case .city: say("\(label(one, groups))与\(label(other, groups))在同一市")
            default: say("\(label(one, groups))与\(label(other, groups))在同一县")
            }
        case .age(let years, let on):
            if years.upperBound >= Condition.oldest { return say("\(on.label)满 \(years.lowerBound) 周岁") }
            return say("\(on.label)满 \(years.lowerBound) 周岁、不满 \(years.upperBound + 1) 周岁")
        case .group(let name): return say("属于\(groups.label(of: name))")
        case .known(let fact): return say("有\(label(fact, groups))")
        case .all(let inner): return inner.map { $0.sentence(groups) }.joined(separator: say("，并且"))
        case .any(let inner): return inner.map { $0.sentence(groups) }.joined(separator: say("，或者"))
        case .not(let inner): return say("并非（\(inner.sentence(groups))）")
        }
    }

    /// Where no upper bound is written.
    static let oldest = 150

    private func label(_ fact: Fact, _ groups: GroupBook) -> String { groups.label(of: fact) }
}

extension GroupBook {
    func label(of fact: Fact) -> String {
        switch fact {
        case .named(let name): name.label
        case .group(let code): label(of: code)
        }
    }
}
