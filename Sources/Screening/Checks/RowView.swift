import Vocabulary

/// A row as checks and feeds look at it.
struct RowView {
    let values: [String]
    let unread: [Int]
    /// Where birth and citizen number of the child stand in the source.
    let birthPosition: Int?
    let numberPosition: Int?
    let asOf: Day
    let schoolYear: SchoolYear

    /// There, and what it should be.
    func isReadable(_ position: Int) -> Bool { !values[position].isEmpty && !unread.contains(position) }

    /// By the column, and where that has no day by the number.
    var birth: Day? {
        if let birthPosition, isReadable(birthPosition) { return Day(stored: values[birthPosition]) }
        if let numberPosition, isReadable(numberPosition) { return NumberReader.birth(of: values[numberPosition]) }
        return nil
    }

    func number(_ position: Int) -> Double? { isReadable(position) ? Double(values[position]) : nil }

    func day(_ term: BoundDay) -> Day? {
        switch term {
        case .asOf: asOf
        case .schoolYearStart: schoolYear.firstDay
        case .day(let day): day
        case .field(let position): isReadable(position) ? Day(stored: values[position]) : nil
        }
    }

    /// Numbers as numbers, days as days.
    func compares(_ left: Int, _ comparison: Condition.Comparison, _ right: Int) -> Bool {
        guard isReadable(left), isReadable(right) else { return false }
        if let one = Double(values[left]), let other = Double(values[right]) { return comparison.holds(one, other) }
        return comparison.holds(values[left], values[right])
    }
}

extension Day {
    /// A day as it is kept in a row: `2011-01-01`, or `2011-01` for its first.
    init?(stored text: String) {
        let parts = text.utf8.withContiguousStorageIfAvailable { bytes -> (Int, Int, Int)? in
            guard bytes.count == 10 || bytes.count == 7 else { return nil }
            func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + Int(bytes[$1] & 0xF) } }
            return (number(0..<4), number(5..<7), bytes.count == 10 ? number(8..<10) : 1)
        }
        guard case .some(.some(let (year, month, day))) = parts else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
