import Documents
import Vocabulary

/// Days as rosters write them: 20110101, 2011-1-1, 2011/01/01, 2011.1.1, 2011年1月1日, 2011。1。1, a date cell.
enum DayReader {
    /// `2011-01-01`.
    static func day(_ text: String, in kind: Cell.Kind) -> CellReading {
        if kind == .day { return CellReading(String(text.prefix(10))) }
        guard let parts = parts(of: text) else { return CellReading(text, .notADay) }
        switch parts {
        case .day(let day): return CellReading(day.description)
        case .month, .year: return CellReading(text, .dayIncomplete)
        case .serial(let day): return kind == .number ? CellReading(day.description) : CellReading(text, .notADay)
        }
    }

    /// `2019-09`; a whole day will do.
    static func month(_ text: String, in kind: Cell.Kind) -> CellReading {
        if kind == .day { return CellReading(String(text.prefix(7))) }
        switch parts(of: text) {
        case .day(let day): return CellReading(String(day.description.prefix(7)))
        case .month(let first): return CellReading(String(first.description.prefix(7)))
        case .serial(let day) where kind == .number: return CellReading(String(day.description.prefix(7)))
        case .year, .serial, nil: return CellReading(text, .notAMonth)
        }
    }

    private enum Parts {
        case day(Day)
        case month(Day)
        case year
        /// A day as Excel counts them, where the cell was given no date format.
        case serial(Day)
    }

    private static func parts(of text: String) -> Parts? {
        var runs: [(value: Int, length: Int)] = []
        var isInRun = false
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if let digit = digit(value) {
                if isInRun {
                    guard runs[runs.count - 1].length < 14 else { return nil }
                    runs[runs.count - 1].value = runs[runs.count - 1].value * 10 + digit
                    runs[runs.count - 1].length += 1
                } else {
                    runs.append((digit, 1))
                }
                isInRun = true
                continue
            }
            isInRun = false
            // A time of day behind the day says nothing about the day.
            if runs.count >= 3 || runs.first?.length == 8, value == 0x20 || value == 0x54 { break }
            guard !runs.isEmpty, isSeparator(value) else { return nil }
        }
        return parts(from: runs)
    }

    private static func parts(from runs: [(value: Int, length: Int)]) -> Parts? {
        guard let first = runs.first else { return nil }
        switch (runs.count, first.length) {
        case (1, 8): return Day(packed: first.value).map(Parts.day)
        case (1, 14): return Day(packed: first.value / 1_000_000).map(Parts.day)
        case (1, 6): return Day(year: first.value / 100, month: first.value % 100, day: 1).map(Parts.month)
        case (1, 5): return (14_000...80_000).contains(first.value) ? .serial(Day(excel: first.value)) : nil
        case (1, 4): return (1900...2100).contains(first.value) ? .year : nil
        case (2, 4) where runs[1].length <= 2:
            return Day(year: first.value, month: runs[1].value, day: 1).map(Parts.month)
        case (3, 4) where runs[1].length <= 2 && runs[2].length <= 2:
            return Day(year: first.value, month: runs[1].value, day: runs[2].value).map(Parts.day)
        default: return nil
        }
    }

    private static func digit(_ value: UInt32) -> Int? {
        switch value {
        case 0x30...0x39: Int(value) - 0x30
        case 0xFF10...0xFF19: Int(value) - 0xFF10
        default: nil
        }
    }

    /// - / . 。 、 年 月 日 号 and blanks, in both widths.
    private static func isSeparator(_ value: UInt32) -> Bool {
        switch value {
        case 0x2D, 0x2F, 0x2E, 0x5C, 0x20, 0x3000, 0xA0, 0x3002, 0x3001, 0xFF0D, 0xFF0F, 0xFF0E, 0xB7, 0x2014, 0x2013,
            0x5E74, 0x6708, 0x65E5, 0x53F7:
            true
        default: false
        }
    }
}

extension Day {
    /// 20110101
    fileprivate init?(packed: Int) {
        self.init(year: packed / 10_000, month: packed / 100 % 100, day: packed % 100)
    }

    fileprivate init(excel serial: Int) { self.init(number: Int32(serial - 25_569)) }
}
