import Documents
import Vocabulary

/// One kind of aid with its rules through the years (资助政策): a file in `policies/`.
public struct Policy: Sendable {
    public let id: String
    public let name: Bilingual
    /// Where it is in force; nil for the whole country.
    public let region: RegionCode?
    /// By which place of the child that is judged: where it learns, or where it is registered.
    let placedBy: Fact
    /// The policy in whose stead it comes within its place.
    public let overlays: String?
    /// Where that is written, for refusals.
    let overlaysPlace: DataPlace
    /// Policies that a child may be due at the same time, though both give the same kind of thing.
    let beside: [String]
    let basis: Basis
    let measure: Measure
    let payer: Payer
    public let payout: Payout
    /// Aid of a whole year that is decided once, in autumn.
    let isAutumnOnly: Bool
    /// Whom it concerns at all; nobody else gets a line.
    let scope: Condition
    let requires: [Requirement]
    /// The newest first.
    public let rules: [PolicyRule]
    let gaps: [Gap]
    /// There were rules before the first one here, and nobody has found them yet.
    let hasUnknownPast: Bool
    /// Nothing is evaluated until a bureau has confirmed it.
    public let isConfirmed: Bool
    let quota: Quota?
    let examples: [PolicyExample]
    public let place: DataPlace

    /// What a rule must be in force on (依据).
    enum Basis: Hashable, Sendable {
        case term, schoolYear, openingDay
        /// A day in the child's own life: enlistment, a contract.
        case event(Fact)
    }

    /// Who pays (资金由谁发放).
    enum Payer: String, CaseIterable, Sendable {
        /// By the dated rules of `routing.yaml`.
        case routing
        case schoolRegion = "school_region"
        case hukouRegion = "hukou_region"
        case school = "school_id"
    }

    /// In which form it arrives (发放方式).
    public enum Payout: String, Labelled {
        case card, household, exemption, meals, school, loan
        public var label: String {
            switch self {
            case .card: say("发到学生或监护人的卡")
            case .household: say("发到户主一卡通")
            case .exemption: say("免收，不发现金")
            case .meals: say("用于供餐，不发给个人")
            case .school: say("由学校发放")
            case .loan: say("由银行放款")
            }
        }
    }

    /// A time without a rule, which somebody has looked into (空档).
    struct Gap: Sendable {
        let from: Day
        let last: Day
        let because: String
    }
}
