/// Which column of a file is which: `child_id,fact,value,from,until,known_on`, in whatever order.
public struct FactColumns: Sendable {
    static let names = ["child_id", "fact", "value", "from", "until", "known_on"]
    /// By name, the column; -1 where there is none.
    let places: [Int]

    /// nil where one of the first three is missing.
    public init?(_ header: [String]) {
        places = FactColumns.names.map { header.firstIndex(of: $0) ?? -1 }
        guard !places.prefix(3).contains(-1) else { return nil }
    }

    var width: Int { (places.max() ?? 0) + 1 }
}
