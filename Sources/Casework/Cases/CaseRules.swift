import Documents
import Registry
import Screening
import Vocabulary

/// What casework differs in from place to place (`rules/cases/`): who helps a child, by when, and which steps the law knows.
public struct CaseRules: Sendable {
    public let schemes: [CareScheme]
    public let limits: [TimeLimits]
    public let ladder: LawfulLadder

    public static func load(_ folder: String) throws(DataRefusal) -> CaseRules {
        CaseRules(
            schemes: try CareScheme.all(in: try DataFile(reading: folder + "/care-schemes.yaml")),
            limits: try TimeLimits.all(in: try DataFile(reading: folder + "/time-limits.yaml")),
            ladder: try LawfulLadder(try DataFile(reading: folder + "/lawful-ladder.yaml")))
    }

    public func scheme(_ code: String) -> CareScheme? { schemes.first { $0.code == code } }

    /// The time limits of a region on a day: the longest prefix, then the latest.
    public func limits(in region: RegionCode?, on day: Day) -> TimeLimits {
        let fitting = limits.filter { $0.from <= day && (region?.digits ?? "").hasPrefix($0.region) }
        let best = fitting.max { ($0.region.count, $0.from) < ($1.region.count, $1.from) }
        return best ?? limits[0]
    }
}

/// By what cases are led: the rules, the sources that tell who a child is, and the keys.
public struct CaseBasis: Sendable {
    public let rules: CaseRules
    public let sources: RosterSources
    public let keys: KeyRing

    public init(_ rules: CaseRules, _ sources: RosterSources, _ keys: KeyRing) {
        (self.rules, self.sources, self.keys) = (rules, sources, keys)
    }
}
