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

/// What has to be so, and why nothing is due where it is not (条件).
struct Requirement: Hashable, Sendable {
    let condition: Condition
    let reason: Reason
    let place: DataPlace
}

/// What one document laid down, from when to when (规则).
public struct PolicyRule: Sendable {
    public let id: String
    public let from: Day
    /// The last day; nil until the next rule.
    public let last: Day?
    /// As it stands in the file: a term or a day.
    public let fromText: String
    public let lastText: String?
    public let document: String
    /// Where the document or the figure was seen.
    public let source: String
    /// The sentence of the document.
    public let says: String
    let requires: [Requirement]
    let rows: [Row]
    /// Where several rows fit, the first counts; declared, or the rows must not overlap.
    let takesFirst: Bool
    /// Why nothing is due where no row fits; nil where every child fits one.
    let otherwise: Reason?
    let rounding: Rounding
    let funding: [Funding]
    let isConfirmed: Bool
    /// The document itself reaches back.
    let isRetroactive: Bool
    /// Between which sums local rates of overlays have to lie: 不拔高标准.
    let bounds: ClosedRange<Money>?
    /// What else it says, such as interest and term of a loan.
    let details: [String]
    let place: DataPlace

    struct Row: Hashable, Sendable {
        let condition: Condition
        let amount: Amount
        let place: DataPlace
    }

    /// How the sum is shared among the budgets, in percent.
    struct Funding: Hashable, Sendable {
        let level: Level
        let percent: Int

        enum Level: String, Labelled {
            case central, province, city, county
            var label: String {
                switch self {
                case .central: say("中央")
                case .province: say("省级")
                case .city: say("市级")
                case .county: say("县级")
                }
            }
        }
    }
}

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
