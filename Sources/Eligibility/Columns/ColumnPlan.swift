import Vocabulary

/// What a question has to know of each child, column by column (列计划): a fact on the days that count, and for what was
/// recognised also what hindsight would say.
struct ColumnPlan: Sendable {
    struct Column: Hashable, Sendable {
        let fact: Fact
        let from: UInt16
        let until: UInt16
        let knownBy: UInt16
    }

    /// A condition about one column, asked once of each value that occurs.
    struct Probe: Hashable, Sendable {
        let test: Test
    }

    enum Test: Hashable, Sendable {
        case isIn([UInt32])
        case compares(Condition.Comparison, UInt32)
        case within([String])
        case age(ClosedRange<Int>, on: Int32)
        case flag
        /// Something is written.
        case known
        /// Which of some days it does not come before: the first of them, newest first, counted from 1; 0 for none.
        case since([Int32])
    }

    private(set) var columns: [Column] = []
    /// By column.
    private(set) var probes: [[Probe]] = []
    /// By column: its values go into sums, or name who pays.
    private(set) var keepsValue: [Bool] = []
    /// Pairs of columns of places, and the digits that have to agree.
    private(set) var pairs: [Pair] = []

    struct Pair: Hashable, Sendable {
        let one: Int
        let other: Int
        let digits: Int
    }

    private var places: [Column: Int] = [:]

    mutating func column(_ column: Column) -> Int {
        if let place = places[column] { return place }
        places[column] = columns.count
        columns.append(column)
        probes.append([])
        keepsValue.append(false)
        return columns.count - 1
    }

    mutating func probe(_ test: Test, of column: Int) -> Int {
        if let place = probes[column].firstIndex(where: { $0.test == test }) { return place }
        probes[column].append(Probe(test: test))
        return probes[column].count - 1
    }

    mutating func keepValue(of column: Int) { keepsValue[column] = true }

    mutating func pair(_ pair: Pair) -> Int {
        if let place = pairs.firstIndex(of: pair) { return place }
        pairs.append(pair)
        return pairs.count - 1
    }
}
