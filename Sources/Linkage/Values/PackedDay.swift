/// A calendar day in one word, so that its parts can be compared; 0 where there is none.
enum PackedDay {
    /// Set where the day was taken from the citizen number and says nothing beside it.
    static let derived: UInt32 = 1 << 31

    static func packed(year: UInt64, month: UInt64, day: UInt64) -> UInt32 {
        guard (1850...2150).contains(year), (1...12).contains(month), (1...31).contains(day) else { return 0 }
        return UInt32(year << 9 | month << 5 | day)
    }

    @inline(__always) static func year(_ day: UInt32) -> Int { Int(day & ~derived) >> 9 }
    @inline(__always) static func month(_ day: UInt32) -> Int { Int(day >> 5 & 15) }
    @inline(__always) static func day(_ day: UInt32) -> Int { Int(day & 31) }

    /// Reads 2012-03-04, 20120304, 2012/3/4, 2012年3月4日, with or without a time behind it.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var numbers: (UInt64, UInt64, UInt64) = (0, 0, 0)
        var part = 0
        var count = 0
        for byte in bytes {
            if byte &- 48 < 10 {
                let digit = UInt64(byte - 48)
                switch part {
                case 0:
                    numbers.0 = numbers.0 * 10 + digit
                    count += 1
                case 1: numbers.1 = numbers.1 * 10 + digit
                case 2: numbers.2 = numbers.2 * 10 + digit
                default: break
                }
                if numbers.0 > 99_999_999 || numbers.1 > 9999 || numbers.2 > 9999 { return 0 }
            } else if part == 2, numbers.2 > 0 {
                break
            } else if part == 0 ? count > 0 : part == 1 && numbers.1 > 0 {
                part += 1
            }
        }
        if count == 8 {
            return packed(year: numbers.0 / 10_000, month: numbers.0 / 100 % 100, day: numbers.0 % 100)
        }
        // 4/3/2012 as some systems write it: day first.
        if count <= 2, numbers.2 > 1000 { return packed(year: numbers.2, month: numbers.1, day: numbers.0) }
        return packed(year: numbers.0, month: numbers.1, day: numbers.2)
    }
}
