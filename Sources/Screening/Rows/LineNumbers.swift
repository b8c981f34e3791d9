/// Numbers the lines of all sheets in one row, so that four bytes say where a row stood.
struct LineNumbers {
    private var starts: [Int] = []
    private var last = 0

    mutating func begin() {
        starts.append(last)
    }

    mutating func pass(_ row: Int) -> UInt32 {
        let line = (starts.last ?? 0) + row
        last = max(last, line)
        return UInt32(truncatingIfNeeded: line)
    }

    /// The sheet in the order in which they were begun, and its row.
    func place(of line: UInt32) -> (sheet: Int, row: Int) {
        let sheet = (starts.lastIndex { $0 < Int(line) }) ?? 0
        return (sheet, Int(line) - (starts.isEmpty ? 0 : starts[sheet]))
    }
}
