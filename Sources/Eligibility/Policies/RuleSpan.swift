import Vocabulary

/// A rule with the days on which it is in force (有效期).
struct RuleSpan: Sendable {
    let rule: PolicyRule
    /// nil for ever.
    let last: Day?

    func meets(_ other: RuleSpan) -> Bool {
        other.rule.from <= (last ?? other.rule.from) && rule.from <= (other.last ?? rule.from)
    }
}

extension Policy {
    /// Until the next one begins, or its own last day.
    var spans: [RuleSpan] {
        rules.enumerated().map { place, rule in
            RuleSpan(rule: rule, last: rule.last ?? (place == 0 ? nil : rules[place - 1].from - 1))
        }
    }

    /// The code of its place, where no list of divisions has ever had it.
    public var unknownRegion: RegionCode? {
        region.flatMap { region in
            let county = region.widened(to: .county) ?? region
            return Divisions.resolve(county, in: 1980...2200) == .unknown ? region : nil
        }
    }
}
