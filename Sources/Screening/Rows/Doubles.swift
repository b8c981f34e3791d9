import Documents

/// Rows of one file that carry the same number and say something different (同号的行). A first reading finds them, so
/// that both wait and each can name the other: nobody knows beforehand which one is right.
///
/// Rows that say the same in every cell are none: one of them goes in, and the others are counted as repeats.
struct Doubles: Sendable {
    /// The sets of numbers, by their place in the plan, by which a row has to wait.
    private let tables: [Int]
    private var seen: [Int: Occurrences]
    /// What each line said, by its number.
    private var contents: ContiguousArray<UInt64> = []
    private var pairs: [Int: [UInt64: Pair]] = [:]
    private(set) var lines = LineNumbers()
    private var isSurveyed = false

    private struct Pair: Sendable {
        let first: UInt32
        let second: UInt32
    }

    init(tables: [Int]) {
        self.tables = tables
        seen = Dictionary(uniqueKeysWithValues: tables.map { ($0, Occurrences()) })
    }

    var isNeeded: Bool { !tables.isEmpty }

    /// Whether a number of this set that comes again, and is in no pair, belongs to a row that says the same.
    func covers(_ table: Int) -> Bool { isSurveyed && tables.contains(table) }

    /// Another line with the same number, which says something else.
    func other(than line: UInt32, in table: Int, _ fingerprint: UInt64) -> UInt32? {
        guard let pair = pairs[table]?[fingerprint] else { return nil }
        return pair.first == line ? pair.second : pair.first
    }

    // MARK: - The first reading

    mutating func beginSheet() {
        isSurveyed = true
        lines.begin()
    }

    mutating func pass(_ row: Int) -> UInt32 { lines.pass(row) }

    mutating func note(_ row: SheetRow, in sheet: SheetPlan, _ view: RowView, line: UInt32, _ plan: CheckPlan) {
        while contents.count <= Int(line) { contents.append(0) }
        contents[Int(line)] = Doubles.content(of: row, in: sheet)
        for table in tables {
            guard let fingerprint = Occurrences.fingerprint(of: plan.tables[table], in: view),
                let earlier = seen[table]?.note(fingerprint, at: line)
            else { continue }
            if pairs[table]?[fingerprint] == nil, contents[Int(earlier.first)] != contents[Int(line)] {
                pairs[table, default: [:]][fingerprint] = Pair(first: earlier.first, second: line)
            }
        }
    }

    /// Only the pairs are needed from here on.
    mutating func settle() {
        seen = [:]
        contents = []
    }

    /// The cells of a row in whatever order the columns of its sheet stand, blanks aside.
    private static func content(of row: SheetRow, in sheet: SheetPlan) -> UInt64 {
        var sum: UInt64 = 0
        for (column, cell) in row.cells.enumerated() where cell.kind != .empty {
            let use = column < sheet.uses.count ? sheet.uses[column] : SheetPlan.unknown
            if use == SheetPlan.passedOver { continue }
            var value: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(use >= 0 ? use : 4096 + column)
            var isBlank = true
            for byte in cell.text.utf8 where byte > 0x20 {
                value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
                isBlank = false
            }
            if !isBlank { sum &+= (value ^ (value >> 29)) &* 0xD6E8_FEB8_6659_FD93 }
        }
        return sum
    }
}
