import Vocabulary

/// A line of the facts in 20 bytes.
struct PackedRow: Hashable, Sendable {
    var child: UInt32
    /// By the kind of the fact: a place among its words, 0 or 1, a number, fen, a day, or the number of a text.
    var value: UInt32
    var line: UInt32
    /// Days since 1969-12-31; 0 is ever before.
    var from: UInt16
    /// 65,535 is ever after.
    var until: UInt16
    /// 0 is known from the start.
    var known: UInt16
    var fact: UInt8

    static let openEnd = UInt16.max

    static func pack(_ day: Day) -> UInt16 { UInt16(clamping: max(1, min(65_534, Int(day.number) + 1))) }

    static func day(_ packed: UInt16) -> Day { Day(number: Int32(packed) - 1) }
}

/// Days as values: shifted, so that they sort as numbers do.
enum PackedValue {
    static func day(_ day: Day) -> UInt32 { UInt32(bitPattern: day.number ^ Int32.min) }
    static func day(_ value: UInt32) -> Day { Day(number: Int32(bitPattern: value) ^ Int32.min) }
}
