import Glibc

/// Finds the fields of whole lines, many lines at a time, so that each field can then be read down its column.
struct LineParser {
    /// By column of the file: the place among the wanted fields, or -1.
    private let targets: [Int]
    private let separator: UInt8
    let width: Int
    /// Row by row, `width` each.
    private(set) var starts: ContiguousArray<UInt32>
    private(set) var ends: ContiguousArray<UInt32>

    static let mostRows = 1024

    init(columns: [Int], separator: UInt8) {
        var targets = [Int](repeating: -1, count: (columns.max() ?? 0) + 1)
        for (place, column) in columns.enumerated() { targets[column] = place }
        self.targets = targets
        self.separator = separator
        width = columns.count
        starts = ContiguousArray(repeating: 0, count: width * LineParser.mostRows)
        ends = starts
    }

    /// Goes through up to `mostRows` lines and says how many, and where the next one begins.
    mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (rows: Int, next: Int) {
        guard let base = bytes.baseAddress else { return (0, 0) }
        let (count, separator, width, columns) = (bytes.count, separator, width, targets.count)
        return targets.withUnsafeBufferPointer { targets in
            starts.withUnsafeMutableBufferPointer { starts in
                ends.withUnsafeMutableBufferPointer { ends in
                    var (place, row) = (start, 0)
                    while place < count, row < LineParser.mostRows {
                        for slot in row * width..<(row + 1) * width { (starts[slot], ends[slot]) = (0, 0) }
                        var column = 0
                        while true {
                            let from = place
                            place = LineParser.mark(base, place, count, separator)
                            let target = targets[column]
                            if target >= 0 {
                                starts[row * width + target] = UInt32(truncatingIfNeeded: from)
                                ends[row * width + target] = UInt32(truncatingIfNeeded: place)
                            }
                            if place == count || base[place] == 0x0A { break }
                            place += 1
                            column += 1
                            if column == columns {
                                // Nothing more is wanted of this line.
                                let end = memchr(base + place, 0x0A, count - place)
                                place = end.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? count
                                break
                            }
                        }
                        place += 1
                        row += 1
                    }
                    return (row, min(place, count))
                }
            }
        }
    }

    /// The next separator or line end, eight bytes at a time.
    @inline(__always)
    private static func mark(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int, _ separator: UInt8) -> Int {
        let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let pattern = UInt64(separator) &* ones
        var place = start
        while place + 8 <= count {
            let word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: place, as: UInt64.self)
            let (one, other) = (word ^ pattern, word ^ (0x0A &* ones))
            let found = ((one &- ones) & ~one | (other &- ones) & ~other) & tops
            if found != 0 { return place + found.trailingZeroBitCount / 8 }
            place += 8
        }
        while place < count, base[place] != separator, base[place] != 0x0A { place += 1 }
        return place
    }
}
