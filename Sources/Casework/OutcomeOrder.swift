import Vocabulary

/// By what a run's list of children is sorted (排序).
public struct OutcomeOrder: Hashable, Sendable {
    public let column: Column
    public let isDescending: Bool

    public enum Column: String, Labelled, Sendable {
        case place, school, state, reason, layer
        public var label: String {
            switch self {
            case .place: say("乡镇")
            case .school: say("责任学校")
            case .state: say("去向")
            case .reason: say("待核实原因")
            case .layer: say("怎样对上的")
            }
        }
    }

    /// By township and school.
    public static let usual = OutcomeOrder(.place)

    public init(_ column: Column, descending: Bool = false) {
        (self.column, isDescending) = (column, descending)
    }

    /// `school`, or `-school` for the other way round.
    public init?(_ text: String) {
        let isDescending = text.hasPrefix("-")
        guard let column = Column(rawValue: String(isDescending ? text.dropFirst() : text[...])) else { return nil }
        self.init(column, descending: isDescending)
    }

    public var text: String { (isDescending ? "-" : "") + column.rawValue }

    /// Always ends with the child, so that pages neither repeat nor lose anybody.
    var terms: String {
        let way = isDescending ? " DESC" : ""
        let first =
            switch column {
            case .place: "county\(way), outcome.township\(way), school\(way)"
            case .school: "school\(way), outcome.township"
            case .state: "outcome.state\(way), outcome.township, school"
            case .reason: "outcome.reason\(way), outcome.township, school"
            case .layer: "outcome.layer\(way), outcome.township, school"
            }
        return first + ", outcome.childID"
    }
}
