import Documents
import Vocabulary

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
    /// What is given besides, to whoever fits.
    let supplements: [Row]
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
