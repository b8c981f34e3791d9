import Vocabulary

/// A limited number of places and who comes first (名额与排序).
struct Quota: Sendable {
    enum Per: String, CaseIterable, Sendable { case county, school }

    enum Order: Hashable, Sendable {
        /// Whoever fits goes before whoever does not.
        case first(Condition)
        case highest(Fact)
        case lowest(Fact)
    }

    let per: Per
    let order: [Order]
    /// Who is never left out (应保尽保).
    let always: Condition?
    /// By region or school.
    let places: [String: Int]
}
